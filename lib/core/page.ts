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

export type PageWork = { readonly ids: WorkIds; readonly title?: string; readonly authors: readonly PageAuthor[] };

/** The answer to the runtime message `{ type: 'byline:page' }`. */
export type PageReport = { readonly v: 1; readonly site: string; readonly url: string; readonly works: readonly PageWork[] };
