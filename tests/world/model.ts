// The things of the embedded world: papers, records and researchers. Types only; no behaviour, nothing from the extension.

/** A name as a page prints it. `group` marks a collaboration, `after` the plain text that follows the name ("(1,2)"). */
export type PrintedName = {
  readonly name: string;
  readonly group?: boolean;
  readonly orcid?: string;
  readonly affiliation?: string;
};

/** One seat of the recorded byline, as the record has it: `author` is a bare key (`A…`), or null where none was ever given. */
export type Seat = {
  readonly raw: string;
  readonly author: string | null;
  readonly display: string;
  readonly orcid?: string;
  readonly institutions: readonly number[];
};

/** What the OpenAlex of this world knows of a paper. A paper without one is too new, or was never found. */
export type WorkRecord = {
  readonly id: string;
  /** In lower case without resolver. Absent where the record carries none. */
  readonly doi?: string;
  /** Addresses the record is found under by the landing-page filter, beyond that of its DOI. The arXiv one is http. */
  readonly landing: readonly string[];
  readonly seats: readonly Seat[];
  readonly citedBy: number;
  readonly references: readonly string[];
  /** Works the record calls related, in either direction of time. */
  readonly related?: readonly string[];
  readonly topics: readonly number[];
  readonly venue?: string;
  readonly title?: string;
};

export type Paper = {
  readonly arxiv?: string;
  readonly title: string;
  readonly abstract: string;
  /** Day of version 1, YYYY-MM-DD. */
  readonly date: string;
  readonly version: number;
  /** Primary first. */
  readonly categories: readonly string[];
  readonly byline: readonly PrintedName[];
  /** Which of the LaTeXML author block forms (1–6) the full text uses. */
  readonly html: HtmlForm;
  readonly comments?: string;
  readonly record?: WorkRecord;
  /** Whom another index has at each seat, where it is not whom the record has: author keys of this world, null for nobody. */
  readonly elsewhere?: { readonly [index in 'dblp' | 'inspire' | 's2']?: readonly (string | null)[] };
};

export type HtmlForm = 1 | 2 | 3 | 4 | 5 | 6;

export type Person = {
  /** Bare OpenAlex key, `A…`. */
  readonly id: string;
  readonly name: string;
  readonly alternatives: readonly string[];
  readonly orcid?: string;
  readonly institutions: readonly number[];
  /** Answers 404 although works carry the id (not synchronised yet, or merged away). */
  readonly missing?: boolean;
  /** Counts that do not follow from the works of this world (a record that swallowed other people). */
  readonly counts?: { readonly works: number; readonly citedBy: number; readonly hIndex: number };
  /** DBLP's number among people of one name ("0002"), or its page for all of them, which is nobody's. */
  readonly dblp?: `000${number}` | 'many';
  /** The arXiv author id (`goldt_s_1`) where the person claimed one. */
  readonly arxivAuthor?: string;
};

/** A part of the world that answers for its own ids, and is silent about all others. */
export type Corpus = {
  byArxiv(id: string): Paper | undefined;
  byDoi(doi: string): Paper | undefined;
  byWork(key: string): Paper | undefined;
  person(key: string): Person | undefined;
  personByOrcid(orcid: string): Person | undefined;
  /** Recorded works with the author key on a seat, in no particular order. */
  worksOf(key: string): readonly Paper[];
  citing(workKey: string): readonly Paper[];
  /** Papers whose first version is of the month (YYYY-MM), oldest first. */
  month(month: string): readonly Paper[];
  /** People whose display name starts with, or has a word starting with, the folded query. At most `limit`. */
  named(query: string, limit: number): readonly Person[];
  /** Works whose title has every word of the folded query. At most `limit`. */
  titled(query: string, limit: number): readonly Paper[];
  /** Recorded works by running number, for questions about everything. */
  readonly size: number;
  at(index: number): Paper | undefined;
};
