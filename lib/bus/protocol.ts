// The wire: every word that crosses between page, popup, options and background. Types only; plain data both ways.
// No address, markup or code ever comes from the page side, and the server trusts only what the browser says of a sender.

import type { Acquainted, Candidate, Failure, SourceId } from '../core/failure.ts';
import type { CategoriesAnswer, CategoriesAsk, WorksAsk, WorksPart } from '../core/full-work.ts';
import type { ResearcherId } from '../core/ids.ts';
import type { MarkAnswer, MarkQuery } from '../core/marks.ts';
import type { PageReport } from '../core/page.ts';
import type { PrivacyRow } from '../core/privacy.ts';
import type { Interest, Meeting, PersonNote } from '../core/remembered.ts';
import type { Result } from '../core/result.ts';
import type { NameOnPage, ResearcherRef } from '../core/subject.ts';
import type { TextsAnswer, TextsAsk } from '../core/work-text.ts';
import type { Correction, DataNotice, FollowedPerson, Settings, UserDocument } from '../core/you.ts';

/** Name of the Port a question travels on. One Port per question; leaving closes it. */
export const ASK_PORT = 'byline:ask';

export type { MarkAnswer, MarkQuery } from '../core/marks.ts';
export type { PrivacyRow } from '../core/privacy.ts';
export type { Ask, FacetPart, Intent, Part } from '../core/question.ts';
export type { ImportPreview, ImportProblem } from '../core/transfer.ts';

/** What the page script needs to know of the settings, and nothing else. `markFollowed` is true only where somebody is followed. */
export type PageSettings = Pick<Settings, 'openDelay' | 'clickOnly' | 'modifier' | 'shortcut' | 'theme' | 'numbers' | 'markFollowed'> & {
  readonly siteOff: boolean;
};

export type SourceState = {
  readonly id: SourceId;
  readonly title: string;
  readonly why: string;
  readonly hosts: readonly string[];
  readonly home: string;
  readonly on: boolean;
  /** May the browser reach its hosts? */
  readonly permitted: boolean;
  /** Never asked before its host is allowed, which is no fault then. */
  readonly optional: boolean;
  readonly keyField: boolean;
  readonly hasKey: boolean;
  /** What the source last told of our allowance; absent before the first answer. */
  readonly budget?: { readonly limit: number; readonly remaining: number; readonly resetAt: number };
  readonly blockedUntil?: number;
  /** The saved key was refused; questions go without it until another is set. */
  readonly keyRefused: boolean;
};

/** One-shot calls: name -> [argument, answer]. Failures of the call itself are Failures; everything else is in the answer. */
export type Calls = {
  // from pages and our own pages
  'page-settings': [{ site: string }, PageSettings];
  'open-page-code': [null, null];
  'open-card-code': [null, null];
  'open-more-code': [null, null];
  'open-reader-code': [null, null];
  'open-marks-code': [null, null];
  follow: [{ subject: NameOnPage | ResearcherRef; researcher: ResearcherId; name: string }, { key: string }];
  unfollow: [{ key: string }, null];
  /** `seen`: codes of the reasons the reader had in front of them. */
  correct: [
    (
      | { subject: NameOnPage; kind: 'pin' | 'block'; researcher: ResearcherId; researcherName: string; everywhere?: boolean }
      | { subject: NameOnPage; kind: 'none' }
      | {
          subject: NameOnPage | ResearcherRef;
          kind: 'same' | 'apart';
          researcher: ResearcherId;
          researcherName: string;
          other: ResearcherId;
          otherName: string;
        }
    ) & { seen?: readonly string[] },
    { id: string },
  ];
  'undo-correction': [{ id: string }, null];
  /** People whose name fits: those the reader follows or has met, and with `ask` those the source finds (free). */
  'find-people': [{ query: string; ask: boolean }, { people: readonly Acquainted[]; failure?: Failure }];
  'set-page-setting': [Partial<Pick<Settings, 'openDelay' | 'clickOnly'>> & { siteOff?: { site: string; off: boolean } }, null];
  marks: [MarkQuery, MarkAnswer];
  'open-options': [{ section?: string }, null];
  /**
   * Shows somebody in the panel and remembers them as the last opened. A click in a page opens the panel with it, or a tab where the
   * browser opens none; `tab` asks for a tab of their own.
   */
  'open-panel': [{ subject: NameOnPage | ResearcherRef; tab?: boolean }, null];
  // from our own pages only
  /** Every byline of a tab's page; null where the page cannot be read (no permission, or a page of the browser's own). */
  'page-report': [{ tabId: number }, PageReport | null];
  /**
   * Reads a page once, under the permission the user's click on the action gave. `keep`: and its host for good, where that is more than
   * the browser can be asked for.
   */
  'read-page': [{ tabId: number; keep?: boolean }, PageReport | null];
  notes: [null, readonly PersonNote[]];
  /** A whole note; without text and tags it is removed. `key`: which one, where there is one already; else the person's, or a new one. */
  'set-note': [{ key?: string; ids: readonly ResearcherId[]; orcid?: string; name: string; text: string; tags: readonly string[] }, null];
  interests: [null, readonly Interest[]];
  'set-interest': [Omit<Interest, 'since'> & { on: boolean }, null];
  /** On which papers these records were met, newest first. */
  meetings: [{ ids: readonly ResearcherId[] }, readonly Meeting[]];
  /** Whom the panel shows: who was opened last, or who a tab of its own was opened for. */
  'panel-subject': [{ key?: string }, NameOnPage | ResearcherRef | null];
  settings: [null, Settings];
  'set-settings': [Partial<Settings>, Settings];
  following: [null, readonly FollowedPerson[]];
  corrections: [null, readonly Correction[]];
  /** Takes an unfollow of this browser session back, whole: `false` where nobody of that key was unfollowed. */
  restore: [{ key: string }, boolean];
  notices: [null, readonly DataNotice[]];
  'dismiss-notices': [null, null];
  search: [{ query: string }, readonly Candidate[]];
  /** One page of somebody's works in full; null where only the cache was asked and has none. */
  'works-page': [WorksAsk, WorksPart | null];
  /** Title and abstract of works, a credit for each hundred that the cache does not have. */
  'work-texts': [TextsAsk, TextsAnswer];
  /** What arXiv files papers under, for no credit; a request for each hundred that the cache does not have. */
  categories: [CategoriesAsk, CategoriesAnswer];
  sources: [null, readonly SourceState[]];
  'set-key': [{ source: SourceId; key: string }, { accepted: boolean; why?: 'refused' | 'unreachable' }];
  'privacy-log': [null, readonly PrivacyRow[]];
  'cache-stats': [null, { rows: number; bytes: number }];
  'clear-cache': [null, null];
};

export type CallName = keyof Calls;
/** Calls that the start of a page or of our own pages or a hover makes, and those that must run within the user's click: what answers them is in the background's first script. */
export type FirstCall =
  | 'page-settings'
  | 'open-page-code'
  | 'open-card-code'
  | 'open-more-code'
  | 'open-reader-code'
  | 'open-marks-code'
  | 'marks'
  | 'open-panel'
  | 'panel-subject'
  | 'settings';
export type LaterCall = Exclude<CallName, FirstCall>;
export type CallMessage<C extends CallName = CallName> = { readonly type: 'byline:call'; readonly call: C; readonly args: Calls[C][0] };
export type CallAnswer<C extends CallName = CallName> = Result<Calls[C][1], Failure>;

/** Calls a page may make; everything else only from the extension's own pages. */
export const PAGE_CALLS: ReadonlySet<CallName> = new Set<CallName>([
  'page-settings',
  'open-page-code',
  'open-card-code',
  'open-more-code',
  'open-reader-code',
  'open-marks-code',
  'follow',
  'unfollow',
  'correct',
  'undo-correction',
  'find-people',
  'set-page-setting',
  'marks',
  'open-options',
  'open-panel',
]);

/** Messages from the background to the extension's own open pages. */
export type OwnMessage =
  | { readonly type: 'byline:show'; readonly subject: NameOnPage | ResearcherRef }
  | { readonly type: 'byline:changed'; readonly what: Exclude<UserDocument, 'keys'> };

/** Messages from the background or popup to a content script. */
export type PageMessage =
  /** Promised to other programs; `more` is our popup's own. */
  | { readonly type: 'byline:page'; readonly more?: true }
  /** The reader asks about what they have selected: answers whether it is a name here, and opens its card. */
  | { readonly type: 'byline:selected' }
  /** The page may not be read any more: what we brought there goes. */
  | { readonly type: 'byline:gone' }
  /** The user data or settings changed: marks and open cards read again. */
  | { readonly type: 'byline:changed'; readonly what: 'follows' | 'settings' | 'corrections' };
