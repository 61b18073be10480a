// A researcher as a record: what a source knows of one person. Plain data.

import type { Candidate } from './failure.ts';
import type { ResearcherId, WorkIds } from './ids.ts';

export type Institution = {
  /** Bare OpenAlex key, such as `I136199984`. */
  readonly id?: string;
  readonly name: string;
  /** Bare ROR key. */
  readonly ror?: string;
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country?: string;
};

export type Topic = {
  readonly id: string;
  readonly name: string;
  /** Works of the researcher in this topic. */
  readonly count?: number;
  readonly subfield?: string;
  readonly field?: string;
  readonly domain?: string;
};

/** `citedBy`: citations that came in that year; absent where nobody tells. */
export type YearCount = { readonly year: number; readonly works: number; readonly citedBy?: number };

/** The `profile` facet. Counts are the source's own; absent means not known, never zero. */
export type Researcher = {
  readonly id: ResearcherId;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly orcid?: string;
  readonly worksCount?: number;
  readonly citedByCount?: number;
  readonly hIndex?: number;
  readonly i10Index?: number;
  readonly latest: readonly Institution[];
  /** Newest first. */
  readonly history: readonly { readonly institution: Institution; readonly years: readonly number[] }[];
  /** Most works first. */
  readonly topics: readonly Topic[];
  /** Oldest first, no gaps filled. */
  readonly byYear: readonly YearCount[];
  /** Said by the lookup of what it emits, never stored: several people in one record, so its numbers are withheld. */
  readonly mixed?: true;
};

/** One row of the `collaborators` facet: most shared works first, the researcher themself never among them. */
export type Collaborator = { readonly id: ResearcherId; readonly name: string; readonly sharedWorks: number };

export type Collaborators = {
  readonly people: readonly Collaborator[];
  /** True where the source gave only its first groups. */
  readonly more: boolean;
};

/**
 * Another record that looks like the same person. `joined`: it has the same ORCID iD, and is shown together with the first unless the
 * user says that they are two; the others are proposed.
 */
export type Twin = Candidate & { readonly joined?: true };

/** What a second source says of one of its people: enough to tell whether it is the same person, nothing to show. */
export type PersonRecord = {
  readonly id: ResearcherId;
  readonly name: string;
  readonly otherNames: readonly string[];
  /** Valid iDs; more than one where the source holds two of one person, or has mixed two people. */
  readonly orcids: readonly string[];
  /** Their works, as far as the source gives them; no order. */
  readonly works: readonly { readonly ids: WorkIds; readonly title?: string }[];
};
