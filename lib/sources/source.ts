// What a source is: one file `<id>.source.ts` with a default export of this shape. Adding one edits nothing else.

import type { Candidate, Failure } from '../core/failure.ts';
import type { ResearcherId, WorkIds } from '../core/ids.ts';
import type { Collaborators, Researcher } from '../core/person.ts';
import type { Result } from '../core/result.ts';
import type { RecentWorks, WorkRecord } from '../core/work.ts';
import type { Get } from '../net/get.ts';

export type Answered<T> = Promise<Result<{ readonly value: T; readonly at: number }, Failure>>;

/** What a refused or failed response means for the next requests to this source. */
export type Refusal = {
  readonly failure: Failure;
  /** ms since the epoch until which requests of these kinds wait; absent means none do. */
  readonly until?: number;
  readonly kinds?: readonly ('free' | 'list' | 'search')[];
  /** Worth one more try by itself, after `until`. */
  readonly retry?: boolean;
};

export type ResponseFacts = {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body's first 4,000 characters. */
  readonly text: string;
  readonly now: number;
};

export type Budget = { readonly limit: number; readonly remaining: number; readonly resetAt: number };

export type Source = {
  readonly title: string;
  /** https page about the source, for people. */
  readonly home: string;
  /** Match patterns for the manifest's host permissions. */
  readonly hosts: readonly string[];
  /** One sentence: what is sent and why. Shown in the README, the options and the privacy log. */
  readonly why: string;
  /** Requests per second over all tabs, and at once. Source of the limit in the file. */
  readonly limits: { readonly perSecond: number; readonly atOnce: number };
  /** Has a key of the user's own a use here? Where it goes is the source's business. */
  readonly key?: { readonly label: string; readonly help: string; readonly apply: (url: string, key: string) => string };
  /** How long facets stay fresh, and how long a "not found" is believed. ms. */
  readonly freshness: {
    readonly work: number;
    readonly researcher: number;
    readonly collaborators: number;
    readonly works: number;
    readonly notFound: number;
  };
  /** Reads the allowance off the headers of any answer. */
  readonly budget?: (headers: Readonly<Record<string, string>>, now: number) => Budget | undefined;
  /** Reads what a refusal means; undefined lets net decide by status. */
  readonly refusal?: (facts: ResponseFacts) => Refusal | undefined;

  readonly work?: (ids: WorkIds, get: Get) => Answered<WorkRecord>;
  readonly researcher?: (id: ResearcherId, get: Get) => Answered<Researcher>;
  readonly collaborators?: (id: ResearcherId, get: Get) => Answered<Collaborators>;
  readonly works?: (id: ResearcherId, get: Get) => Answered<RecentWorks>;
  readonly search?: (name: string, get: Get) => Answered<readonly Candidate[]>;
  /** True where the key is accepted. */
  readonly checkKey?: (key: string, get: Get) => Promise<Result<boolean, Failure>>;
};
