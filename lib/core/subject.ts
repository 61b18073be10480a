// What a question is about: a name on a page, a researcher, or a work. Sent over the wire, so plain data and never an address or markup.

import type { ResearcherId, WorkIds } from './ids.ts';

export type NameOnPage = {
  readonly kind: 'name';
  readonly name: string;
  /** Zero-based seat of `name` in `byline`. */
  readonly position: number;
  /** Every printed name of this byline in order, groups included; at most 5,000 are sent. */
  readonly byline: readonly string[];
  /** True where the page shows only the first names ("et al."). */
  readonly bylineCut?: boolean;
  readonly work: WorkIds;
  readonly title?: string;
  /** An iD printed with the name on the page, checksum already valid. */
  readonly orcid?: string;
  readonly affiliations?: readonly string[];
  readonly group?: boolean;
  /** The site's id. */
  readonly site: string;
  /** arXiv category or the like, as the page prints it. */
  readonly category?: string;
};

export type ResearcherRef = { readonly kind: 'researcher'; readonly id: ResearcherId; readonly name?: string };
export type WorkRef = { readonly kind: 'work'; readonly ids: WorkIds };
export type Subject = NameOnPage | ResearcherRef | WorkRef;
