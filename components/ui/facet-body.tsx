// One facet in whatever state it is: coming, failed, empty, old or there. Every section shows its facets through this.

import type { ComponentChildren } from 'preact';
import type { FacetState } from '../sections/facet-state.ts';
import { FailureNote } from './failure-note.tsx';
import { Skeleton, type SkeletonProps } from './skeleton.tsx';
import { StaleNote } from './source-badge.tsx';

export type FacetBodyProps<T> = {
  readonly state: FacetState<T> | undefined;
  readonly skeleton: SkeletonProps;
  /** What to say when the answer holds nothing. */
  readonly empty: string;
  readonly isEmpty: (value: T) => boolean;
  readonly retry: () => void;
  /** The content tells its own age (a source badge). */
  readonly dated?: boolean;
  readonly children: (value: T) => ComponentChildren;
};

export function FacetBody<T>({ state, skeleton, empty, isEmpty, retry, dated = false, children }: FacetBodyProps<T>) {
  if (state?.value !== undefined) {
    if (isEmpty(state.value)) return <p class="empty">{empty}</p>;
    return (
      <div class="fade">
        {children(state.value)}
        {state.stale && !state.loading && !dated ? <StaleNote at={state.at} /> : null}
      </div>
    );
  }
  if (!state || state.loading) return <Skeleton {...skeleton} />;
  if (state.failure && state.failure.kind !== 'not-found') return <FailureNote failure={state.failure} retry={retry} />;
  return <p class="empty">{empty}</p>;
}
