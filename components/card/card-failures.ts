// What failed of a card, and what failed alike. Pure; holds no words.

import type { Failure } from '../../lib/core/failure.ts';
import type { CardState } from './card-state.ts';

type Facets = CardState['facets'];

/** What keeps a section that shows these facets from showing anything. "Nothing on record" is an answer, not a failure. */
export function failureOf(facets: Facets, shown: readonly (keyof Facets)[]): Failure | undefined {
  const missing = shown.map((id) => facets[id]).find((state) => state?.failure && state.value === undefined && !state.loading);
  return missing?.failure?.kind === 'not-found' ? undefined : missing?.failure;
}

/** The kind of failure that two or more facets share, so that it is told once and not in every section. */
export function sharedFailure(facets: Facets): Failure | undefined {
  const failures = (['profile', 'collaborators', 'works'] as const).map((id) => failureOf(facets, [id]));
  return failures.find((failure, place) => failure && failures.some((other, at) => at > place && other?.kind === failure.kind));
}

/** The shared failure, and which sections need not tell it again. */
export function toldOnce(facets: Facets): { readonly failure: Failure; silent(ids: readonly (keyof Facets)[]): boolean } | undefined {
  const failure = sharedFailure(facets);
  return failure && { failure, silent: (ids) => failureOf(facets, ids)?.kind === failure.kind };
}
