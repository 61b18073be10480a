// What a source is: one file `<id>.source.ts` with a default export of this shape. Adding one edits nothing else.

import type { Candidate, Failure, NamedPeople } from '../core/failure.ts';
import type { Category, WorksOrder } from '../core/full-work.ts';
import type { ResearcherId, WorkIds } from '../core/ids.ts';
import type { Collaborators, PersonRecord, Researcher } from '../core/person.ts';
import type { Result } from '../core/result.ts';
import type { RecentWorks, SeatedWorks, WorkRecord } from '../core/work.ts';
import type { Addressed, Get, NetSource } from '../net/get.ts';

export type Answered<T> = Promise<Result<{ readonly value: T; readonly at: number }, Failure>>;

/** The registries of people whose ids a source can be asked with. */
type Registry = 'openalex' | 'orcid' | 's2' | 'dblp' | 'inspire';

/** What a source can be asked. What it needs for that is best behind an `import()`: it is wanted when somebody asks, not at every start. */
export type Asks = {
  /** The record of one work with its whole byline. `title` helps a source that has no way in by these ids. */
  readonly work?: (ids: WorkIds, get: Get, title?: string) => Answered<WorkRecord>;
  readonly researcher?: (id: ResearcherId, get: Get) => Answered<Researcher>;
  /** `also`: other records of the same person; a work that is on several of them counts once. */
  readonly collaborators?: (id: ResearcherId, get: Get, also?: readonly ResearcherId[]) => Answered<Collaborators>;
  readonly works?: (id: ResearcherId, get: Get, also?: readonly ResearcherId[]) => Answered<RecentWorks>;
  /** What it holds of one of its people, for a second opinion: one request. */
  readonly person?: (id: ResearcherId, get: Get) => Answered<PersonRecord>;
  /** People of about this name, the source's own order. An empty list is an answer. */
  readonly search?: (name: string, get: Get) => Answered<readonly Candidate[]>;
  /** The same for a guess who somebody is, free: with how many there are in all. */
  readonly named?: (name: string, get: Get) => Answered<NamedPeople>;
  /** Works of several people in one answer, with everybody on them. The cheapest way there is. */
  readonly together?: (ids: readonly ResearcherId[], order: WorksOrder, get: Get) => Answered<SeatedWorks>;
  /** What arXiv files papers under first, by arXiv id, at most a hundred in a question; unknown ones are left out. */
  readonly categories?: (arxiv: readonly string[], get: Get) => Answered<ReadonlyMap<string, Category>>;
  /** True where the key is accepted. */
  readonly checkKey?: (key: string, get: Get) => Promise<Result<boolean, Failure>>;
};

export type Source = NetSource &
  Asks & {
    readonly title: string;
    /** https page about the source, for people. */
    readonly home: string;
    /** Match patterns for the manifest's host permissions. */
    readonly hosts: readonly string[];
    /** Its hosts are not in the manifest: it is asked only once the user has allowed them in the options. */
    readonly optional?: true;
    /** Answers programs of any origin (CORS): its hosts need no permission, and are in no manifest. */
    readonly anyOrigin?: true;
    /** One sentence: what is sent and why. Shown in the README, the options and the privacy log. */
    readonly why: string;
    /** Requests per second over all tabs, and at once. Source of the limit in the file. */
    readonly limits: { readonly perSecond: number; readonly atOnce: number };
    /** Has a key of the user's own a use here? Where it goes is the source's business. */
    readonly key?: {
      readonly apply: (request: Addressed, key: string) => Addressed;
    };
    /** `researcher` and `person` can be asked with ids of these registries; other ids are `not-found` without a request. Empty: neither can. */
    readonly knows: readonly Registry[];
    /** How long facets stay fresh, and how long a "not found" is believed. ms. */
    readonly freshness: {
      readonly work: number;
      readonly researcher: number;
      readonly collaborators: number;
      readonly works: number;
      readonly notFound: number;
    };
  };
