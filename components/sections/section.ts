// What a section is: one file `<id>.section.tsx` with two exports, `plan` and the section as default. Adding one edits nothing else.

import type { ComponentChildren, FunctionComponent } from 'preact';
import type { FacetId, Facets } from '../../lib/core/facets.ts';
import type { Failure } from '../../lib/core/failure.ts';
import type { ResearcherId } from '../../lib/core/ids.ts';
import type { Settings } from '../../lib/core/you.ts';
import type { SkeletonProps } from '../ui/skeleton.tsx';
import type { FacetState } from './facet-state.ts';

export type SectionProps = {
  readonly facets: { readonly [K in FacetId]?: FacetState<Facets[K]> };
  readonly numbers: Settings['numbers'];
  /** Walks to another researcher inside the same surface. */
  readonly open: (id: ResearcherId, name: string) => void;
  /** The surface has room for longer lists (popup, panel). */
  readonly roomy?: boolean;
  /** What stands where an answer failed. */
  readonly failed: (failure: Failure) => ComponentChildren;
};

/** What is known of a section before its code is there; the card's first piece carries no more of it. */
export type Plan = {
  /** Where it may stand. */
  readonly on: readonly ('card' | 'popup' | 'panel')[];
  /** Lower comes first: who, how sure, what, with whom, lately. */
  readonly order: number;
  /** Facets it shows; asked for only on surfaces where it stands. */
  readonly facets: readonly FacetId[];
  /** What stands for its content while that is coming, as high as a usual answer. */
  readonly skeleton: SkeletonProps;
  /** Stands without a label. */
  readonly bare?: boolean;
  /** Stands only where the reader wants to see numbers. */
  readonly counts?: boolean;
};

export type Section = Plan & { readonly View: FunctionComponent<SectionProps> };
