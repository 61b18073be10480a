// Our belief about which researcher an author name is, with its level and its evidence. Plain data.

import type { Candidate, SourceId } from './failure.ts';
import type { ResearcherId, WorkIds } from './ids.ts';
import type { Institution } from './person.ts';

export type MatchLevel = 'verified' | 'confirmed' | 'likely' | 'ambiguous' | 'unknown';

/**
 * One reason. `code` names the sentence in the message catalogue (`evidence.<code>`), `params` fill it.
 * `for` speaks for the person, `against` against, `note` only explains.
 */
export type Evidence = {
  readonly code: EvidenceCode;
  readonly weight: 'for' | 'against' | 'note';
  readonly source: SourceId;
  readonly params?: Readonly<Record<string, string | number>>;
  /** When its source said so, or the user, ms since the epoch; absent for what the page in front of them shows. */
  readonly at?: number;
};

export type EvidenceCode =
  // rule 1
  | 'orcid-on-page'
  | 'orcid-on-page-differs'
  | 'orcid-in-record'
  | 'orcid-used-twice'
  // rule 2
  | 'seat-in-record'
  | 'names-agree'
  | 'byline-aligned'
  | 'byline-damaged'
  | 'seat-empty'
  | 'seat-other-name'
  | 'seat-used-twice'
  | 'record-other-person'
  | 'other-script'
  | 'printed-alike'
  | 'initials-only'
  | 'not-in-record'
  | 'record-missing'
  | 'record-absent'
  | 'record-other-work'
  // a second source
  | 'second-same-orcid'
  | 'second-same-works'
  | 'second-own-list'
  | 'second-other-orcid'
  | 'second-other-name'
  // rule 3
  | 'shared-coauthors'
  | 'same-affiliation'
  | 'same-journal'
  | 'same-topic'
  | 'unique-name'
  | 'namesakes'
  | 'estimate'
  | 'orcid-missing'
  | 'you-follow'
  | 'tried-name'
  | 'nobody-found'
  | 'none-fits'
  | 'guess-failed'
  | 'several-fit'
  | 'not-compared'
  | 'split-record'
  | 'same-orcid-records'
  // rule 4
  | 'you-chose'
  | 'you-chose-other'
  | 'you-said-not'
  | 'you-said-none'
  | 'you-said-same'
  // plausibility
  | 'mixed-rate'
  | 'mixed-size'
  | 'mixed-names'
  | 'mixed-fields'
  | 'mixed-places'
  // other
  | 'group'
  | 'no-work-id'
  | 'anonymous';

/** The `match` facet of a name on a page. */
export type Match = {
  readonly level: MatchLevel;
  /** The printed name. */
  readonly name: string;
  readonly evidence: readonly Evidence[];
  /** Present for verified, confirmed and likely. */
  readonly researcher?: { readonly id: ResearcherId; readonly name: string; readonly orcid?: string };
  /** Their ids at other sources that agree. */
  readonly also?: readonly ResearcherId[];
  /** Other records that are this person too, by their iD or the user's word: what is shown is of all of them together. */
  readonly joined?: readonly ResearcherId[];
  /**
   * Ambiguous: up to five, best first. Unknown: present where one stands out, too little to say that it is them. With a researcher: whom a
   * second source has instead.
   */
  readonly candidates?: readonly Candidate[];
  /** A collaboration or consortium: a group, never a person. */
  readonly group?: boolean;
  /** Several people mixed in one record: numbers are withheld. */
  readonly mixed?: boolean;
  /** What the paper itself says of this seat. */
  readonly onThisPaper?: {
    readonly institutions: readonly Institution[];
    readonly affiliations: readonly string[];
    readonly position: number;
    readonly authors: number;
  };
  readonly work?: { readonly ids: WorkIds; readonly title?: string };
  /** ms since the epoch: when an unknown name is worth asking again. */
  readonly retryAt?: number;
};
