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
