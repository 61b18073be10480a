// What the user has told us: follows, corrections, settings. Plain data; lib/store keeps it, lib/follows changes it.

import type { ResearcherId, WorkIds } from './ids.ts';

/**
 * A person the user follows, as a record of our own, so that it survives ids that vanish upstream:
 * ids, name and three anchor works are enough to find them again.
 */
export type FollowedPerson = {
  /** Ours, stable: `p` and 12 hexadecimal digits. */
  readonly key: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly ids: readonly ResearcherId[];
  readonly orcid?: string;
  readonly affiliation?: string;
  readonly anchors: readonly { readonly ids: WorkIds; readonly title?: string }[];
  /** Printed names of people they write with, at most 50: evidence when a name is marked on a page. */
  readonly coauthors: readonly string[];
  /** ms since the epoch. */
  readonly since: number;
};

/** What every correction has: when it was made, of which printed name, and the codes of the reasons the user saw then. */
type Said = { readonly id: string; readonly at: number; readonly name: string; readonly seen?: readonly string[] };
type Whom = { readonly researcher: ResearcherId; readonly researcherName: string };

/**
 * A correction is a fact with a date and the place it was made. `pin`: it is this person. `none`: it is nobody on record, on this paper.
 * `block`: it is not this person. `same`: two records are one person, everywhere; `apart`: they are two. The later of pin and none counts,
 * unless its person was blocked since; then block; the later of same and apart.
 */
export type Correction =
  | (Said & Whom & { readonly kind: 'pin'; readonly work: string; readonly position: number })
  | (Said & { readonly kind: 'none'; readonly work: string; readonly position: number })
  /** `work` is its key where it holds for this paper only; absent means everywhere. */
  | (Said & Whom & { readonly kind: 'block'; readonly work?: string })
  | (Said & Whom & { readonly kind: 'same' | 'apart'; readonly other: ResearcherId; readonly otherName: string });

/** The `you` facet: what the user has to do with the subject. */
export type You = {
  readonly following?: { readonly key: string; readonly since: number };
  /** Corrections that touch this name here, newest first. */
  readonly corrections: readonly Correction[];
};

/** The parts the user's own data lies in. */
export type UserDocument = 'settings' | 'keys' | 'follows' | 'corrections' | 'notes' | 'interests' | 'meetings';

/** A state of the user's own data that they should hear of. `restored` stays until dismissed, the others as long as they last. */
export type DataNotice =
  | {
      readonly what: UserDocument;
      readonly problem: 'restored';
      readonly at: number;
      readonly why: 'missing' | 'broken';
      readonly from: 'backup' | 'salvage' | 'nothing';
    }
  | { readonly what: UserDocument; readonly problem: 'newer' | 'unreadable' };

export type Settings = {
  /** ms the pointer rests before a card may show. */
  readonly openDelay: number;
  /** Cards open on click (of the chip or the shortcut) only, never on hover. */
  readonly clickOnly: boolean;
  /** A key that must be held for a hover to count. */
  readonly modifier: 'none' | 'alt' | 'ctrl' | 'shift' | 'meta';
  /** The shortcut on a focused name, such as `Alt+Shift+B`. */
  readonly shortcut: string;
  /** Works, citations, h-index: shown or hidden everywhere. */
  readonly numbers: boolean;
  readonly theme: 'auto' | 'light' | 'dark';
  /** Site ids that are switched off. */
  readonly sitesOff: readonly string[];
  /** Hosts that are read as a whole; only some of their paths are shipped, and no permission of the browser's can tell the rest. */
  readonly sitesOn: readonly string[];
  /** Source ids that are switched off. */
  readonly sourcesOff: readonly string[];
  /** No traffic at all: only what is cached is shown. */
  readonly cacheOnly: boolean;
  readonly markFollowed: boolean;
  /** Records that are the user's own; empty until they said who they are. */
  readonly me: readonly { readonly id: ResearcherId; readonly name: string }[];
  /** Keep on which papers people were opened, to say so when they are met again. */
  readonly rememberMet: boolean;
  /** OpenAlex's id of the subfield whose share of somebody's work the panel shows. */
  readonly subfield: string;
};

/** Those a page acts on; it carries no others. */
export const PAGE_DEFAULTS = {
  openDelay: 400,
  clickOnly: false,
  modifier: 'none',
  shortcut: 'Alt+Shift+B',
  numbers: true,
  theme: 'auto',
  markFollowed: true,
} as const satisfies Partial<Settings>;

export const DEFAULT_SETTINGS: Settings = {
  ...PAGE_DEFAULTS,
  sitesOff: [],
  sitesOn: [],
  sourcesOff: [],
  cacheOnly: false,
  me: [],
  rememberMet: false,
  // Artificial Intelligence.
  subfield: '1702',
};
