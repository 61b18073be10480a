// Finds the byline and the name under the pointer, and lists all bylines for the popup. Reads nothing before it is asked.

import { workKey } from '../core/ids.ts';
import type { PageAuthor, PageWork } from '../core/page.ts';
import { selectorOf } from './match.ts';
import { namesOfElements, namesOfText } from './read-names.ts';
import type { Byline, NameAt, SiteHere, Specials } from './site.ts';

export type Detector = {
  /** Does this place stand in a byline? Asked at every step of the pointer, so it reads no names where a selector tells. */
  holds(target: Element): boolean;
  /** The elements that hold the bylines of the page's own papers, in document order. */
  roots(): Element[];
  /**
   * The name at a place: reads only the byline under the target, once, and again when it has changed.
   * `x`, `y` are client coordinates; without them a name that shares its element is found by the element alone.
   */
  nameAt(target: Element, x?: number, y?: number): { byline: Byline; index: number } | undefined;
  /** The byline a place stands in, read alone. */
  bylineAt(target: Element): Byline | undefined;
  /** Every byline in document order. */
  bylines(): Byline[];
};

/** One of the detectors a page's own is made of: its site's rules, the reader. */
export type PartDetector = Detector & {
  /** Does the page show any byline? Reads no more of them than it takes to know. */
  finds(): boolean;
};

/** What a detector is made of: where bylines may stand, and how one is read. */
export type Reader = {
  /** The roots on the page, in document order. */
  roots(): Iterable<Element>;
  /** The root a target stands in. */
  rootOf(target: Element): Element | undefined;
  read(root: Element, url: URL): Byline | undefined;
};

/** Rectangles of the name alone, one per line box. */
export function lineRects(name: NameAt): DOMRect[] {
  let range = name.range;
  if (!range) {
    range = name.element.ownerDocument.createRange();
    range.selectNodeContents(name.element);
  }
  return [...range.getClientRects()].filter((rect) => rect.width > 0);
}

/** Is it shown at all? Where the browser cannot tell, yes. */
export const isShown = (element: Element): boolean => element.checkVisibility?.({ visibilityProperty: true }) ?? true;

function indexAt(byline: Byline, target: Element, x?: number, y?: number): number {
  let shared = -1;
  for (const [index, name] of byline.names.entries()) {
    // The `range` getter makes a range; `in` only asks whether there is one to make.
    if (!('range' in name)) {
      if (name.element.contains(target)) return index;
    } else if (target.contains(name.element) || name.element.contains(target)) {
      if (x === undefined || y === undefined) {
        if (target === name.element && shared < 0) shared = index;
      } else if (lineRects(name).some((rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom)) return index;
    }
  }
  return shared;
}

/** The same names in the same paper, printed again (a second list for small screens, a sticky header)? */
function repeats(authors: readonly PageAuthor[], other: readonly PageAuthor[]): boolean {
  const names = new Set(other.map((author) => author.name));
  return authors.every((author) => names.has(author.name));
}

/** What the bylines tell of their papers; one that is printed twice counts once, the fuller or shown one. */
export function worksOf(bylines: readonly Byline[], more: boolean | undefined): PageWork[] {
  const rows: { key: string; work: PageWork; shown: boolean }[] = [];
  for (const byline of bylines) {
    if (byline.repeat) continue;
    const authors = byline.names.map(({ name, position, orcid, affiliations, group }) => ({
      name,
      position,
      ...(orcid ? { orcid } : {}),
      ...(affiliations ? { affiliations } : {}),
      ...(group ? { group } : {}),
    }));
    const { work: ids, title, cut, category } = byline;
    const work: PageWork = {
      ids,
      ...(title ? { title } : {}),
      authors,
      ...(more && cut ? { cut } : {}),
      ...(more && category ? { category } : {}),
    };
    const row = { key: workKey(byline.work) ?? `title:${byline.title ?? ''}`, work, shown: isShown(byline.root) };
    const twin = rows.find(
      (other) => other.key === row.key && (repeats(authors, other.work.authors) || repeats(other.work.authors, authors)),
    );
    if (!twin) rows.push(row);
    else if ((row.shown && !twin.shown) || (row.shown === twin.shown && authors.length > twin.work.authors.length))
      Object.assign(twin, row);
  }
  return rows.map(({ work }) => work);
}

/** The page's address at the moment: it changes without a load. A document that was never loaded (a test's) has none of its own. */
export const hereOf = (doc: Document, url: URL) => (): URL => (doc.location?.host === url.host ? new URL(doc.location.href) : url);

/** A detector over any reader. `here` gives the page's address at the moment: it changes without a load. */
export function detectorOf(reader: Reader, here: () => URL): PartDetector {
  const cache = new WeakMap<Element, { text: string; href: string; byline: Byline | undefined; ends: Element[] }>();

  const read = (root: Element): Byline | undefined => {
    const url = here();
    const text = root.textContent ?? '';
    const known = cache.get(root);
    // Hydration replaces nodes under the same text: then the old ones are no longer on the page.
    if (known && known.text === text && known.href === url.href && known.ends.every((element) => element.isConnected)) return known.byline;
    const byline = reader.read(root, url);
    const placed = byline?.names.map((name) => name.element).filter((element) => element.isConnected) ?? [];
    cache.set(root, { text, href: url.href, byline, ends: [placed[0], placed.at(-1)].filter((element) => element !== undefined) });
    return byline;
  };

  const bylines = (): Byline[] => {
    const found: Byline[] = [];
    for (const root of reader.roots()) {
      const byline = read(root);
      if (byline?.names.length) found.push(byline);
    }
    return found;
  };

  return {
    holds: (target) => reader.rootOf(target) !== undefined,
    finds() {
      for (const root of reader.roots()) if (read(root)?.names.length) return true;
      return false;
    },
    roots: () => [...reader.roots()],
    bylines,
    bylineAt(target) {
      const root = reader.rootOf(target);
      return root && read(root);
    },
    nameAt(target, x, y) {
      const root = reader.rootOf(target);
      const byline = root && read(root);
      const index = byline ? indexAt(byline, target, x, y) : -1;
      return byline && index >= 0 ? { byline, index } : undefined;
    },
  };
}

function readSite({ id, pages }: SiteHere, specials: Specials, root: Element, url: URL): Byline | undefined {
  const kind = pages.find((each) => root.matches(each.byline) && (!each.path || each.path.test(url.pathname + url.search)));
  if (!kind) return undefined;
  const special = kind.special && specials[kind.special];
  const paper = special?.work?.(root, url) ?? specials.paper?.(root, kind, url);
  if (!paper) return undefined;
  const { ids, title, category } = paper;
  if (kind.needsId && !workKey(ids)) return undefined;
  const names =
    special?.names?.(root) ?? (kind.author ? namesOfElements(root.querySelectorAll(kind.author), kind) : namesOfText(root, kind));
  const cut = kind.cut?.test(root.textContent ?? '');
  return { site: id, root, names, work: ids, ...(title ? { title } : {}), ...(category ? { category } : {}), ...(cut ? { cut } : {}) };
}

/**
 * The detector of a site's pages; `specials` holds the code its kinds name, and kinds whose code is not there hold nothing. Undefined
 * where only the generic reader knows the pages.
 */
export function createSiteDetector(doc: Document, url: URL, { id, pages }: SiteHere, specials: Specials): PartDetector | undefined {
  const site = { id, pages: pages.filter(({ special }) => (special ? specials[special] : specials.paper)) };
  const selector = selectorOf(site);
  if (!selector) return undefined;
  return detectorOf(
    {
      roots: () => doc.querySelectorAll(selector),
      rootOf: (target) => target.closest(selector) ?? undefined,
      read: (root, at) => readSite(site, specials, root, at),
    },
    hereOf(doc, url),
  );
}
