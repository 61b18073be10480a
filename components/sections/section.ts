// What a section is: one file `<id>.section.tsx` with a default export of this shape. Adding one edits nothing else.

import type { ComponentChildren, FunctionComponent } from 'preact';
import type { FacetId, Facets } from '../../lib/core/facets.ts';
import type { Failure } from '../../lib/core/failure.ts';
import type { ResearcherId } from '../../lib/core/ids.ts';
import type { Settings } from '../../lib/core/you.ts';
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

export type Section = {
  /** Where it may stand. */
  readonly on: readonly ('card' | 'popup' | 'panel')[];
  /** Lower comes first: who, how sure, what, with whom, lately. */
  readonly order: number;
  /** Facets it shows; asked for only on surfaces where it stands. */
  readonly facets: readonly FacetId[];
  readonly View: FunctionComponent<SectionProps>;
};
