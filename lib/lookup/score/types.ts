// What the linking model reads: one printed name with its surroundings, and the profiles it could mean. Shapes of our own, no service's.

/** A name on a page, with what the page says around it. Everything but the names may be missing. */
export type Query = {
  readonly name: string;
  /** Printed names of the others in the byline. */
  readonly coauthors: readonly string[];
  readonly title?: string;
  /** Journal or proceedings, as any text that is the same for all their works. */
  readonly venue?: string;
  readonly year?: number;
  readonly affiliations?: readonly string[];
  /** The page's category or keywords, as words ("cs.LG" says nothing here: give its name, "machine learning"). */
  readonly category?: string;
};

export type ProfileWork = {
  readonly title?: string;
  readonly year?: number;
  readonly coauthors: readonly string[];
  readonly affiliations?: readonly string[];
  readonly venue?: string;
  /** Topics or keywords of the work, as words. */
  readonly category?: string;
};

/** One profile an index offers for the name; its other works, never the one on the page. */
export type Profile = {
  readonly id: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly works: readonly ProfileWork[];
};
