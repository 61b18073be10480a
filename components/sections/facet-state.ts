// One facet as a surface knows it so far.

import type { Failure } from '../../lib/core/failure.ts';

export type FacetState<T> = {
  readonly value?: T;
  readonly failure?: Failure;
  readonly at?: number;
  readonly stale?: boolean;
  readonly source?: string;
  readonly loading: boolean;
};

/** Of joined records the profile is known before its numbers are counted: one without any is still coming, or says why none came. */
export const unlessBare = <T>(state: FacetState<T> | undefined, isBare: (value: T) => boolean): FacetState<T> | undefined => {
  if (state?.value === undefined || !isBare(state.value) || !(state.loading || state.failure)) return state;
  const { value: _, ...rest } = state;
  return rest;
};
