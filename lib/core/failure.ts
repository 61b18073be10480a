// Everything that can keep an answer from the reader, as a closed union of plain objects. Words for them live in components.

import type { ResearcherId } from './ids.ts';

/** A source's id: the stem of its file in lib/sources, or one of our own stores. */
export type SourceId = string;

/** One person a name could be, with what tells them apart. Counts are that record's own. */
export type Candidate = {
  readonly id: ResearcherId;
  readonly name: string;
  readonly affiliation?: string;
  readonly topics?: readonly string[];
  readonly worksCount?: number;
  readonly citedByCount?: number;
  readonly orcid?: string;
  /** Years of first and latest work. */
  readonly years?: readonly [number, number];
  /** A work they are known for. */
  readonly knownFor?: string;
  /** Names of this page's co-authors who have written with them. */
  readonly sharedCoauthors?: readonly string[];
};

/** Somebody found by name, and whether the reader follows them or has met them on a paper. */
export type Acquainted = Candidate & { readonly known?: 'followed' | 'met' };

/** Who is found under a name: the first few, and how many there are in all. */
export type NamedPeople = { readonly people: readonly Candidate[]; readonly total?: number };

/**
 * Why an answer is missing. `retryAt` is in ms since the epoch. A limit, an outage and "nothing known" stay apart:
 * `not-found` is an answer, the others are not.
 */
export type Failure =
  | { readonly kind: 'not-found' }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Candidate[] }
  | { readonly kind: 'rate-limited'; readonly source: SourceId; readonly retryAt: number }
  | { readonly kind: 'needs-key'; readonly source: SourceId }
  | { readonly kind: 'offline' }
  | { readonly kind: 'timeout'; readonly source: SourceId }
  | { readonly kind: 'http'; readonly source: SourceId; readonly status: number }
  | { readonly kind: 'bad-shape'; readonly source: SourceId; readonly path: string }
  | { readonly kind: 'too-new'; readonly retryAt: number }
  | { readonly kind: 'disabled'; readonly why: 'cache-only' | 'permission' | 'site' | 'settings' }
  | { readonly kind: 'cancelled' }
  | NotSaved;

/**
 * The user's own data could not be written and is as it was: the disk is full, what is stored was written by a newer version
 * (kept untouched), or the browser's storage does not answer.
 */
export type NotSaved = { readonly kind: 'not-saved'; readonly why: 'full' | 'newer' | 'unavailable' };

export type FailureKind = Failure['kind'];
