// What a site is: one file `<id>.site.ts` with a default export of this shape: data first, a function only where markup defies a selector.

import type { WorkIds } from '../core/ids.ts';
import type { PageAuthor } from '../core/page.ts';

/** One author name at a place on the page. `range` covers the name alone, without marks and footnotes. */
export type NameAt = PageAuthor & {
  /** The element that holds the name alone; where names share one element, `range` tells the place. */
  readonly element: Element;
  /** Made when asked for: a live range costs the page on every change of its text. */
  readonly range?: Range;
};

/** Which paper a byline belongs to. Ids in their normal form; a property is left out or undefined where the page does not tell. */
export type PaperAt = { readonly ids: WorkIds; readonly title?: string | undefined; readonly category?: string | undefined };

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
  /** Another printing of a byline that is listed already: can be hovered, is not reported again. */
  readonly repeat?: boolean;
};

/** Names of the functions in special.ts; a name instead of the function keeps site files data. */
export type SpecialId = 'arxiv-abs' | 'arxiv-list' | 'arxiv-search' | 'latexml' | 'definition';

/** The byline of a page that `latexml` reads; the whole page where none is marked. Here, without the code behind it. */
export const LATEXML_BYLINE = '.ltx_authors,.ltx_document:not(:has(.ltx_authors))';

export type Special = { readonly names?: (root: Element) => readonly NameAt[]; readonly work?: (root: Element, url: URL) => PaperAt };
/**
 * The code a page script carries. `paper` reads which paper it is off links, tags and address, `tagged` tells whether the head speaks of
 * one at all; full texts do without, their own code knows it.
 */
export type Specials = { readonly [Id in SpecialId]?: Special } & {
  readonly tagged?: (doc: Document) => boolean;
  readonly paper?: (root: Element, kind: PageKind, url: URL) => PaperAt;
};

/** One kind of page of a site: where bylines stand and which paper each belongs to. */
export type PageKind = {
  /** Tested against the path and query; absent means every page of the site. */
  readonly path?: RegExp;
  /** Elements that hold one byline each. */
  readonly byline: string;
  /** Inside a byline: elements that hold one name each. Absent where the byline is running text, or `names` reads it. */
  readonly author?: string;
  /** Added to what is never part of a name (marks, icons, footnotes). */
  readonly noise?: string;
  /** In running text, the names end where this first matches. */
  readonly until?: RegExp;
  /** The element of a list that holds one paper; absent where the page itself is the paper. */
  readonly entry?: string;
  /** Entries without an id of their own are left alone: what a reference is cannot be told by its names. */
  readonly needsId?: boolean;
  /** Inside an entry, or on the page: its title. */
  readonly title?: string;
  /** The code that reads what no selector can: names, or the paper a byline belongs to. */
  readonly special?: SpecialId;
  /** The byline is cut on the page: tested against its text. */
  readonly cut?: RegExp;
};

/** What people are told of a site: the README, the options. Kept apart so that no page carries it. */
export type About = {
  readonly title: string;
  /** One sentence: why the extension reads these pages. */
  readonly why: string;
};

export type Site = {
  /** Match patterns, of http and https alike: `*://journal.example.org/*`. */
  readonly matches: readonly string[];
  /** Match patterns of its `latexml` pages: they alone are given the code that reads full texts. */
  readonly fullText?: readonly string[];
  /** Granted by the user, one site at a time, instead of at install. */
  readonly optional?: boolean;
  /** Pages no kind covers are the generic reader's. */
  readonly pages: readonly PageKind[];
};

/** What a page is given of its site. */
export type SiteHere = Pick<Site, 'pages'> & { readonly id: string };
/** Where a script of a site's data alone leaves it for the page script, in the isolated world. */
export const SITE_HERE = Symbol.for('byline.site');
export const siteHere = (): SiteHere | undefined => (globalThis as { [SITE_HERE]?: SiteHere })[SITE_HERE];
/** The script that leaves it there, relative to the extension's root: written by the build, named by manifest and background. */
export const siteFile = (id: string, fullText = false): string => `sites/${id}${fullText ? '-full-text' : ''}.js`;
/** Whose rules a script holds; undefined where it is none of {@link siteFile}. */
export const siteOfFile = (file: string): string | undefined => /^sites\/(.+?)(?:-full-text)?\.js$/.exec(file)?.[1];
