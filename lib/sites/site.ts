// What a site is: one file `<id>.site.ts` with a default export of this shape: data first, a function only where markup defies a selector.

import type { WorkIds } from '../core/ids.ts';
import type { PageAuthor } from '../core/page.ts';

/** One author name at a place on the page. `range` covers the name alone, without marks and footnotes. */
export type NameAt = PageAuthor & {
  /** The element that holds the name alone; where names share one element, `range` tells the place. */
  readonly element: Element;
  readonly range?: Range;
};

/** One byline read off the page. */
export type Byline = {
  readonly site: string;
  /** The element that holds it; the delegated listener finds it by `closest`. */
  readonly root: Element;
  readonly names: readonly NameAt[];
  readonly work: WorkIds;
  readonly title?: string;
  readonly category?: string;
  /** The page shows only the first names. */
  readonly cut?: boolean;
};

/** One kind of page of a site: where bylines stand and which paper each belongs to. */
export type PageKind = {
  /** Tested against the path and query. */
  readonly path: RegExp;
  /** Elements that hold one byline each. */
  readonly byline: string;
  /** Inside a byline: elements that hold one name each. Absent where `names` reads them. */
  readonly author?: string;
  /** Removed from a name before it is read: marks, icons, footnotes. */
  readonly noise?: string;
  /** Reads names where no selector can. Pure in the element. */
  readonly names?: (root: Element) => readonly NameAt[];
  /** Which paper a byline belongs to. */
  readonly work: (root: Element, url: URL) => { readonly ids: WorkIds; readonly title?: string; readonly category?: string };
  /** The byline is cut on the page. */
  readonly cut?: (root: Element) => boolean;
};

export type Site = {
  readonly title: string;
  /** Match patterns. */
  readonly matches: readonly string[];
  /** Granted by the user, one site at a time, instead of at install. */
  readonly optional?: boolean;
  /** One sentence for the README and the options: why the extension reads these pages. */
  readonly why: string;
  readonly pages: readonly PageKind[];
};
