// A work and the seats of its byline, as a record. Plain data.

import type { ResearcherId, WorkIds } from './ids.ts';
import type { Institution } from './person.ts';

/** One seat of a byline in a record. */
export type Authorship = {
  /** Zero-based seat in the record's byline. */
  readonly position: number;
  /** The name as the paper's metadata printed it. */
  readonly printedName: string;
  /** The name of the researcher the record points to; may be somebody else's. */
  readonly researcherName?: string;
  /** Absent where the record has none, or one that is nobody's. */
  readonly researcher?: ResearcherId;
  /** The iD the paper itself carries for this seat. */
  readonly printedOrcid?: string;
  /** The iD of the researcher record this seat points to. */
  readonly researcherOrcid?: string;
  readonly institutions: readonly Institution[];
  readonly affiliations: readonly string[];
};

/** The record of one work, with its whole byline unless `truncated`. */
export type WorkRecord = {
  readonly ids: WorkIds;
  readonly title?: string;
  readonly year?: number;
  /** ISO date. */
  readonly date?: string;
  readonly authorships: readonly Authorship[];
  /** True where the source cut the byline (lists end at 100 authors). */
  readonly truncated: boolean;
};

export type AuthorPart = 'only' | 'first' | 'middle' | 'last';

/** One row of the `works` facet: newest first. */
export type WorkSummary = {
  readonly ids: WorkIds;
  readonly title: string;
  readonly year?: number;
  readonly date?: string;
  readonly venue?: string;
  readonly type?: string;
  readonly citedByCount?: number;
  readonly authorsCount?: number;
  /** The part the researcher had in it; absent where the byline was cut before them. */
  readonly part?: AuthorPart;
  readonly retracted?: boolean;
  /** https address to read it at. */
  readonly url?: string;
};

export type RecentWorks = { readonly works: readonly WorkSummary[]; readonly total?: number };

/** A work as evidence of who writes with whom and where: every seat by name and id, the places of those asked about only. */
export type SeatedWork = {
  readonly ids: WorkIds;
  readonly title: string;
  readonly year?: number;
  readonly venue?: string;
  readonly citedByCount?: number;
  /** Names of its topics and their fields, the main one first. */
  readonly topics: readonly string[];
  readonly seats: readonly { readonly name: string; readonly researcher?: ResearcherId; readonly places: readonly string[] }[];
};

/** Works of one or several people together; a work that two of them share is there once. */
export type SeatedWorks = {
  readonly works: readonly SeatedWork[];
  /** How many there are in all; those beyond `works` were not read. */
  readonly total?: number;
};
