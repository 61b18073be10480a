// A question and its answer in parts, as lookup answers it and the wire carries it. Plain data.

import type { FacetId, Facets } from './facets.ts';
import type { Failure, SourceId } from './failure.ts';
import type { Result } from './result.ts';
import type { Subject } from './subject.ts';

/**
 * How much may be spent: `prefetch` reads the cache only, `hover` (pointer at rest) may ask who it is and for their profile,
 * `open` (the card is being read) may also spend credits on the other facets.
 */
export type Intent = 'prefetch' | 'hover' | 'open';

/** A question. The same Port may ask again with a stronger intent. */
export type Ask = {
  readonly v: 1;
  readonly subject: Subject;
  readonly facets: readonly FacetId[];
  readonly intent: Intent;
  /** The reader wants it asked now: that there was nothing a while ago is not believed. */
  readonly now?: boolean | undefined;
};

/**
 * One facet's answer. A stale value is followed by a fresh one, or by a failure with `stale: true`, which says that the value
 * already shown could not be renewed and stays.
 */
export type FacetPart<F extends FacetId = FacetId> = {
  [K in F]: {
    readonly facet: K;
    /** When the value was read at its source, ms since the epoch. */
    readonly at: number;
    readonly stale: boolean;
    readonly source: SourceId;
    readonly result: Result<Facets[K], Failure>;
  };
}[F];

/** `done` closes one Ask (its intent), not the Port. */
export type Part = FacetPart | { readonly done: true; readonly intent: Intent };
