// What the detector tells of a page: every byline in document order. This is a stable promise to other programs (`byline:page`).

import type { WorkIds } from './ids.ts';

export type PageAuthor = {
  readonly name: string;
  /** Zero-based seat in the byline. */
  readonly position: number;
  readonly orcid?: string;
  readonly affiliations?: readonly string[];
  /** A collaboration, consortium or other group; it keeps its seat. */
  readonly group?: boolean;
};

export type PageWork = {
  readonly ids: WorkIds;
  readonly title?: string;
  readonly authors: readonly PageAuthor[];
} & PageMore;

/** What our own popup is told beside the promise, so that it judges a name as the card does. */
export type PageMore = {
  /** Only the first names are shown ("et al."). */
  readonly cut?: true;
  /** arXiv category or the like, as the page prints it. */
  readonly category?: string;
};

/** The answer to the runtime message `{ type: 'byline:page' }`. */
export type PageReport = { readonly v: 1; readonly site: string; readonly url: string; readonly works: readonly PageWork[] };
