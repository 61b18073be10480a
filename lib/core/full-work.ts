// A work in full, as the panel shows it: abstract, whole byline, topics, references. Plain data; the lists of card and popup use WorkSummary.

import type { ResearcherId, WorkIds } from './ids.ts';
import type { Institution } from './person.ts';

/** One topic of one work. Subfield, field and domain carry the source's own bare ids, such as `1702`. */
export type WorkTopic = {
  readonly id: string;
  readonly name: string;
  /** From 0 to 1: how sure the source is of the topic. */
  readonly score: number;
  readonly subfield?: Named;
  readonly field?: Named;
  readonly domain?: Named;
};

export type Named = { readonly id: string; readonly name: string };

/** One seat of the byline. */
export type WorkAuthor = {
  /** As printed on the paper, or the record's name where that is not known. */
  readonly name: string;
  readonly researcher?: ResearcherId;
  readonly orcid?: string;
  readonly institutions: readonly Institution[];
};

export type Biblio = { readonly volume?: string; readonly issue?: string; readonly firstPage?: string; readonly lastPage?: string };

export type FullWork = {
  /** Always with an OpenAlex key, which is also the work's key in lists. */
  readonly ids: WorkIds & { readonly openalex: string };
  /** Plain text that may hold TeX; empty where the record has none. */
  readonly title: string;
  /** Plain text that may hold TeX. */
  readonly abstract?: string;
  readonly year?: number;
  /** ISO date. */
  readonly date?: string;
  /** The source's own word, such as `article`; it changes now and then, so no rule may hang on it. */
  readonly type?: string;
  readonly venue?: string;
  /** `journal`, `conference`, `repository` … */
  readonly venueKind?: string;
  readonly biblio?: Biblio;
  /** Strongest first. */
  readonly topics: readonly WorkTopic[];
  /** In the byline's order. A list's record ends at 100. */
  readonly authors: readonly WorkAuthor[];
  readonly authorsTruncated: boolean;
  readonly citedByCount?: number;
  /** Citations by the year they came in, the last ten or so; only where a list was asked for its most cited. */
  readonly citedByYear?: readonly { readonly year: number; readonly count: number }[];
  readonly retracted?: true;
  /** https address of the work's own page. */
  readonly url?: string;
  /** https address of a copy everybody may read. */
  readonly openUrl?: string;
  /** Bare OpenAlex keys of what it cites. Empty often means: not known. */
  readonly references: readonly string[];
  /** Bare OpenAlex keys of works the source calls related. */
  readonly related: readonly string[];
};

/** What arXiv files a paper under first: its code, such as `cs.LG`, and the name arXiv gives it. */
export type Category = { readonly code: string; readonly name: string };

/** A question for categories, by arXiv ids. `cache` leaves out what it does not have. */
export type CategoriesAsk = { readonly ids: readonly string[]; readonly reach: 'cache' | 'network' };

/** By arXiv id. `missing`: not in the cache; with reach `network`, not known to the source. */
export type CategoriesAnswer = { readonly found: readonly (Category & { readonly arxiv: string })[]; readonly missing: number };

/** Papers whose category one request brings. */
export const CATEGORIES_PER_PAGE = 100;

/** `newest`: what they work on now. `cited`: what their h-index rests on. */
export type WorksOrder = 'newest' | 'cited';

/** Whose works: one record, or several that are one person's. */
export type WorksRef = { readonly ids: readonly ResearcherId[] };

/** A question for one page of works. `cursor` is that of the page before; without one the first page is meant. */
export type WorksAsk = WorksRef & {
  readonly order: WorksOrder;
  readonly cursor?: string;
  /** `cache` costs nothing and may find nothing; `network` costs a credit where the cache has no fresh page. */
  readonly reach: 'cache' | 'network';
};

export type WorksPage = {
  readonly works: readonly FullWork[];
  /** How many there are in all, as the source counts. */
  readonly total?: number;
  /** The cursor of the next page; absent on the last. */
  readonly next?: string;
};

/** A page with where and when it was read. `stale`: from the cache, and older than it should be. */
export type WorksPart = { readonly page: WorksPage; readonly at: number; readonly stale: boolean; readonly source: string };

/** Works on a page, which costs a credit: the most OpenAlex documents. */
export const WORKS_PER_PAGE = 100;
/** Records a person's works are asked of at once: the most values OpenAlex takes in one filter. */
export const MOST_RECORDS = 100;
