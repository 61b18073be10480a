// One facet in whatever state it is: coming, failed, empty or there. Every section shows its facets through this.
// How old it is says `OldNote`, once for the whole surface.

import type { ComponentChildren } from 'preact';
import type { Failure } from '../../lib/core/failure.ts';
import type { FacetState } from '../sections/facet-state.ts';
import { Skeleton, type SkeletonProps } from './skeleton.tsx';

export type FacetBodyProps<T> = {
  readonly state: FacetState<T> | undefined;
  readonly skeleton: SkeletonProps;
  /** What to say when the answer holds nothing. */
  readonly empty: string;
  readonly isEmpty: (value: T) => boolean;
  readonly failed: (failure: Failure) => ComponentChildren;
  readonly children: (value: T) => ComponentChildren;
};

export function FacetBody<T>({ state, skeleton, empty, isEmpty, failed, children }: FacetBodyProps<T>) {
  if (state?.value !== undefined) {
    return isEmpty(state.value) ? <p class="empty">{empty}</p> : <div class="fade">{children(state.value)}</div>;
  }
  if (!state || state.loading) return <Skeleton {...skeleton} />;
  if (state.failure && state.failure.kind !== 'not-found') return <>{failed(state.failure)}</>;
  return <p class="empty">{empty}</p>;
}
