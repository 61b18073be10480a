// What a named situation is and what a reader must be told there. Types only.

export type MatchLevel = 'verified' | 'confirmed' | 'likely' | 'ambiguous' | 'unknown';

export type Expected = {
  /** Any of these levels is right. Empty: the name is a group, and nobody. */
  readonly levels: readonly MatchLevel[];
  /** The one author key that may be shown at the levels verified, confirmed and likely. */
  readonly author?: string;
  /** Author keys that must never be shown for this name. */
  readonly never?: readonly string[];
  /** `withheld`: counts of the record must not be shown as one person's. */
  readonly numbers?: 'shown' | 'withheld';
  /** The page gives the name in running text only: a reader that does not find it is right too. */
  readonly mayBeMissed?: boolean;
};

export type Scenario = {
  readonly name: string;
  readonly about: string;
  readonly arxiv: string;
  readonly url: string;
  /** Zero-based place of the name in the printed byline. */
  readonly seat: number;
  /** As the page shows it, a group without its article. */
  readonly printed: string;
  readonly expected: Expected;
};
