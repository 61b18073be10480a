// Says once for a whole surface that what it shows is an old copy, from when, and why.

import { failures } from '../../assets/locales/en/failures.ts';
import type { FacetState } from '../sections/facet-state.ts';
import { date, wordsOf } from './words.ts';

const t = wordsOf('ui', failures);

/** Nothing where all facets are fresh, or where the old ones are about to be replaced. */
export function OldNote({ facets }: { readonly facets: { readonly [facet: string]: FacetState<unknown> | undefined } }) {
  const old = Object.values(facets).filter((state) => state?.value && state.stale && !state.loading);
  const at = Math.min(...old.map((state) => state?.at ?? Number.POSITIVE_INFINITY));
  if (!Number.isFinite(at)) return null;
  const offline = old.some((state) => state?.failure?.kind === 'offline');
  return <p class="old">{t(offline ? 'old-offline' : 'old', { date: date(at) })}</p>;
}
