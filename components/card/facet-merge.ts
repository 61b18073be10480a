// From the parts of an answer to what the card knows of each facet. Pure: earlier values stay until better ones come.

import type { FacetId } from '../../lib/core/facets.ts';
import type { Failure } from '../../lib/core/failure.ts';
import type { FacetPart, Intent, Part } from '../../lib/core/question.ts';
import type { FacetState } from '../sections/facet-state.ts';
import type { CardState } from './card-state.ts';

export type CardFacets = CardState['facets'];
type Loose = { readonly [K in FacetId]?: FacetState<unknown> };

/** The same values, said of every asked facet; the map stays total over what was asked. */
const each = (facets: CardFacets, ids: readonly FacetId[], change: (known: FacetState<unknown>) => FacetState<unknown>): CardFacets => {
  const next: { -readonly [K in keyof Loose]: Loose[K] } = { ...facets };
  for (const id of ids) next[id] = change(next[id] ?? { loading: false });
  // Values are only carried over under their own facet's name.
  return next as CardFacets;
};

/** A question goes out: what is asked is loading, what is known stays, old failures are forgotten. */
export const asking = (facets: CardFacets, ids: readonly FacetId[]): CardFacets =>
  each(facets, ids, ({ failure: _, ...known }) => ({ ...known, loading: true }));

/** The question is lost: what has not come will not come. */
export const losing = (facets: CardFacets, failure: Failure): CardFacets =>
  each(facets, Object.keys(facets) as FacetId[], (known) =>
    known.loading ? { ...known, loading: false, failure, ...(known.value === undefined ? {} : { stale: true }) } : known,
  );

/**
 * Takes one part. Until the card itself has asked (`open`), the question may still be answered by what it is allowed to spend next:
 * values are taken, but nothing is missing yet and nothing has ended.
 */
export function merge(facets: CardFacets, part: Part, asked: Intent): CardFacets {
  if (!('done' in part)) return each(facets, [part.facet], (known) => taken(known, part, asked));
  if (asked !== 'open' || part.intent !== 'open') return facets;
  return each(facets, Object.keys(facets) as FacetId[], (known) => (known.loading ? { ...known, loading: false } : known));
}

function taken(known: FacetState<unknown>, { result, at, stale, source }: FacetPart, asked: Intent): FacetState<unknown> {
  if (result.ok) return { value: result.value, at, stale, source, loading: stale };
  if (asked !== 'open') return known;
  const { value } = known;
  if (stale && value !== undefined) return { ...known, stale: true, failure: result.error, loading: false };
  return { failure: result.error, at, source, loading: false };
}
