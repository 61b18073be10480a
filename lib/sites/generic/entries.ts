// Papers of a list: search results, tables of contents, somebody's publications. Every entry has its own id, or its markup and words say it is a paper.

import { type WorkIds, workKey } from '../../core/ids.ts';
import { flowOf, NOISE } from '../flow.ts';
import { idsOfLink, idsOfLinks } from '../paper.ts';
import { textOf } from '../read-names.ts';
import { authorsOf } from '../references/authors.ts';
import { entryOf } from '../references/entry.ts';
import type { Byline } from '../site.ts';
import { APART, anchor, indexOf, surroundings } from './anchor.ts';
import { lineOfNames, listOfAll } from './lists.ts';
import { rootOf, seatsOf } from './seats.ts';
import { MARKED, namesAmong } from './structure.ts';

/** So many alike are a list. */
const LEAST_ENTRIES = 3;
/** Text of one entry, in characters: a title and a name at least, an abstract at most. */
const LEAST_TEXT = 30;
const MOST_TEXT = 6_000;
const TITLES = 'h1,h2,h3,h4,h5,h6,[class*="title" i],[itemprop~=name],[itemprop~=headline],cite,a';
/** An entry is no further above its names. */
const MOST_ABOVE = 8;
/** Shorter ones are buttons. */
const LEAST_TITLE = 12;
/** What an entry of a list of papers shows beside title and names. */
const SIGNS = [
  /\bpdf\b/i,
  /\b\d{1,5}\s?[-–]\s?\d{1,5}\b/,
  /\b(?:vol|volume|issue|no|pp|pages?)\b\.?\s*\d/i,
  /\b(?:abstract|cite|citation|cited by|bibtex|preprint|proceedings|journal|conference|article)\b/i,
];
/** Pages that say they list papers, in their address, window or first heading: their entries need no further signs, and "bibliography" is no list of references there. */
const LISTS_PAPERS = /\b(?:publications?|papers|preprints?|proceedings|symposium|theses|dissertations|bibliography)\b/i;
/** Words for references, not for what stands beside a list. */
const BESIDE = /^(?:ASIDE|NAV|FOOTER)$/;
/** Of the entries without ids so many need signs, or several authors: posts of blogs have one, and none. */
const ENOUGH = 0.5;

/** In an entry of a list a name needs no better mark than being called one. */
const NAMED = `:is(${MARKED},[class~="name" i],[class*="person" i]):not([class*="title" i])`;
/** "Doe, Jane (2019) …": no post of a blog begins so. */
const YEAR = /\((?:19|20)\d\d[a-z]?\)|\bforthcoming\b/i;

/** The entry names the first authors alone. */
const CUT = /\bet al\b|\b\d+ (?:more|other|additional) authors?\b|…\s*$/;

const listsPapers = (doc: Document, url: URL): boolean =>
  LISTS_PAPERS.test(`${url.pathname.replace(/[/_-]/g, ' ')}\n${doc.title}\n${doc.querySelector('h1')?.textContent ?? ''}`);

/** Does a place belong to something else than the page's list? */
function isApart(element: Element, isList: boolean): boolean {
  if (!isList) return surroundings(element).elsewhere || entryOf(element) !== undefined;
  for (let each: Element | null = element; each; each = each.parentElement) if (BESIDE.test(each.tagName)) return true;
  return false;
}

type Entry = { readonly element: Element; readonly ids: WorkIds };

const makeOf = (element: Element): string =>
  `${element.localName} ${(element.getAttribute('class') ?? '').replace(/\S*\d\S*|\b(?:first|last|odd|even)\b/g, '').trim()}`;

/** The ids of both, if they may be one paper's: no two of a kind. */
function together(some: WorkIds | undefined, more: WorkIds): WorkIds | undefined {
  if (!some) return undefined;
  const kinds = Object.keys(more) as (keyof WorkIds)[];
  return kinds.some((kind) => some[kind] && some[kind] !== more[kind]) ? undefined : { ...some, ...more };
}

/** Do two parts of one make have ids and words of their own? Then they are entries, not links of one. */
function isSeveral(frame: Element, links: ReadonlyMap<Element, WorkIds>): boolean {
  const makes = new Set<string>();
  for (const child of frame.children) {
    const own = [...child.querySelectorAll('a[href]')].filter((link) => links.has(link));
    const words = (child.textContent?.length ?? 0) - own.reduce((sum, link) => sum + (link.textContent?.length ?? 0), 0);
    if (!own.length || words < LEAST_TITLE) continue;
    if (makes.has(makeOf(child))) return true;
    makes.add(makeOf(child));
  }
  return false;
}

/** The highest frames whose ids are one paper's, where three or more of one make stand side by side. */
function alike(links: ReadonlyMap<Element, WorkIds>): Entry[] {
  const held = new Map<Element, WorkIds | undefined>();
  for (const [link, ids] of links) {
    for (let each: Element | null = link; each; each = each.parentElement)
      held.set(each, held.has(each) ? together(held.get(each), ids) : ids);
  }
  const several = new Map<Element, boolean>();
  const holdsMore = (frame: Element): boolean => {
    const known = several.get(frame) ?? isSeveral(frame, links);
    several.set(frame, known);
    return known;
  };
  const size = (element: Element): number => Object.keys(held.get(element) ?? {}).length;
  const frames = new Map<Element, WorkIds>();
  for (const link of links.keys()) {
    let frame = link;
    for (
      let above = frame.parentElement;
      above && frame.localName !== 'body' && held.get(above) && (size(above) === size(frame) || !holdsMore(above));
      above = above.parentElement
    )
      frame = above;
    const ids = held.get(frame);
    if (ids) frames.set(frame, ids);
  }
  const groups = new Map<Element | null, Map<string, Entry[]>>();
  for (const [element, ids] of frames) {
    const makes = groups.get(element.parentElement) ?? new Map<string, Entry[]>();
    groups.set(element.parentElement, makes);
    const make = makeOf(element);
    makes.set(make, [...(makes.get(make) ?? []), { element, ids }]);
  }
  return [...groups.values()]
    .flatMap((makes) => [...makes.values()])
    .filter((group) => group.length >= LEAST_ENTRIES)
    .flat();
}

function entriesWithIds(doc: Document, url: URL, isList: boolean): Entry[] {
  const links = new Map<Element, WorkIds>();
  for (const link of doc.querySelectorAll('a[href]')) {
    const ids = idsOfLink(link, url);
    if (workKey(ids) && !isApart(link, isList)) links.set(link, ids);
  }
  const entries = alike(links);
  return isList ? [...entries, ...besides(entries)] : entries;
}

/** The others of a list of which some have ids: of the same make, under the same roof. */
function besides(entries: readonly Entry[]): Entry[] {
  const have = new Set(entries.map(({ element }) => element));
  const roofs = Map.groupBy(entries, ({ element }) => element.parentElement);
  return [...roofs].flatMap(([roof, group]) => {
    const makes = new Set(group.map(({ element }) => makeOf(element)));
    return [...(roof?.children ?? [])]
      .filter((each) => !have.has(each) && makes.has(makeOf(each)))
      .map((element) => ({ element, ids: {} }));
  });
}

/** The frames of marked names that stand beside their like, or in lists that do (one a year), and hold a title too. */
function framesOf(marks: readonly Element[]): Set<Element> {
  const kin = new Map<Element, Map<string, Set<Element>>>();
  const kinOf = (roof: Element | null | undefined, make: string): Set<Element> => {
    if (!roof) return new Set();
    const makes = kin.get(roof) ?? new Map<string, Set<Element>>();
    kin.set(roof, makes);
    const kind = makes.get(make) ?? new Set<Element>();
    makes.set(make, kind);
    return kind;
  };
  const beside = (each: Element): Set<Element>[] => {
    const roof = each.parentElement;
    return [kinOf(roof, makeOf(each)), kinOf(roof?.parentElement, `${roof ? makeOf(roof) : ''}>${makeOf(each)}`)];
  };
  const above = function* (mark: Element): Generator<Element> {
    for (
      let each: Element | null = mark, depth = 0;
      each && each.localName !== 'body' && depth < MOST_ABOVE;
      each = each.parentElement, depth++
    )
      yield each;
  };
  for (const mark of marks) for (const each of above(mark)) for (const kind of beside(each)) kind.add(each);
  const named = new Map<Element, number>();
  for (const mark of marks)
    for (const each of above(mark)) named.set(each, (named.get(each) ?? 0) + (mark.textContent?.trim().length ?? 0));
  const frames = new Set<Element>();
  for (const mark of marks) {
    for (const each of above(mark)) {
      const rest = (each.textContent?.trim().length ?? 0) - (named.get(each) ?? 0);
      if (rest >= LEAST_TITLE && beside(each).some((kind) => kind.size >= LEAST_ENTRIES)) {
        frames.add(each);
        break;
      }
    }
  }
  return frames;
}

/** Where entries link to pages of the site alone: by their marked authors, if they look like papers. */
function entriesWithout(doc: Document, isList: boolean): Entry[] {
  const marked = [...doc.querySelectorAll(NAMED)].filter(
    (element) => !element.parentElement?.closest(NAMED) && !isApart(element, isList) && listOfAll([element]).names.length > 0,
  );
  const entries: Entry[] = [...framesOf(marked)].map((element) => ({ element, ids: {} }));
  const signed = entries.filter(({ element }) => SIGNS.some((sign) => sign.test(flowOf(element, NOISE, APART).text))).length;
  const isMarkup = entries.some(
    ({ element }) =>
      element.matches('[itemtype*="ScholarlyArticle"],[typeof*="ScholarlyArticle"]') ||
      element.querySelector('.Z3988,[itemtype*="ScholarlyArticle"]'),
  );
  return isList || isMarkup || signed >= entries.length * ENOUGH ? entries : [];
}

/** The title: the first heading or link of an entry that is long enough, and no name. */
function titleIn(entry: Element, names: readonly string[]): string | undefined {
  for (const element of entry.querySelectorAll(TITLES)) {
    const text = textOf(element, NOISE);
    if (text.length >= LEAST_TITLE && !names.some((name) => text.includes(name)) && !/^https?:|^10\.\d/.test(text)) return text;
  }
  return undefined;
}

function bylineOf({ element: frame, ids }: Entry, site: string): Byline | undefined {
  // A list of definitions: the id stands in the `dt`, the rest in its `dd`.
  const element = frame.localName === 'dt' && frame.nextElementSibling?.localName === 'dd' ? frame.nextElementSibling : frame;
  const size = element.textContent?.trim().length ?? 0;
  if (size < LEAST_TEXT || size > MOST_TEXT) return undefined;
  let names = namesAmong(element, () => true, false, NAMED);
  if (!names.length) {
    const { text } = flowOf(element);
    // "J. Doe, R. Roe. Title. …", or a line of its own under the title.
    const found = authorsOf(text);
    names = found ? found.names.map(({ start, end }) => text.slice(start, end)) : lineOfNames(element);
    if (!names.length) names = namesAmong(element, (each) => !each.querySelector('a[href*="doi"]'), true);
  }
  if (!names.length) return undefined;
  const index = indexOf(element);
  const run = anchor(index, names, 0)[0];
  const root = run && rootOf(index, run);
  if (!run || !root) return undefined;
  const seats = seatsOf(
    index,
    run,
    names.map((name) => ({ name })),
    'firm',
    element.ownerDocument,
    root,
  ).filter((seat) => seat.element.isConnected);
  const title = titleIn(element, names);
  const cut = CUT.test(root.textContent ?? '');
  return seats.length && (title || workKey(ids))
    ? { site, root, names: seats, work: ids, ...(title ? { title } : {}), ...(cut ? { cut } : {}) }
    : undefined;
}

/** The bylines of a page that lists papers; empty where it lists none. */
export function readEntries(doc: Document, url: URL, site: string): Byline[] {
  const isList = listsPapers(doc, url);
  const withIds = entriesWithIds(doc, url, isList);
  const marked = withIds.length && !isList ? [] : entriesWithout(doc, isList);
  // Where few entries have an id, the list is told by its authors.
  const entries = marked.length > withIds.length ? marked.map((entry) => withIdsOf(entry, url)) : withIds;
  const found = entries.flatMap((entry) => bylineOf(entry, site) ?? []);
  if (found.length < LEAST_ENTRIES || found.length < entries.length * ENOUGH) return [];
  // Posts of a blog have one author each, and no id.
  const sure = found.filter(({ root, names }) => names.length > 1 || YEAR.test(root.parentElement?.textContent?.slice(0, MOST_TEXT) ?? ''));
  if (!isList && !withIds.length && sure.length < found.length * ENOUGH) return [];
  return found.sort((a, b) => (a.root.compareDocumentPosition(b.root) & 4 ? -1 : 1));
}

/** The ids an entry links to, the first of each kind. */
const withIdsOf = ({ element }: Entry, url: URL): Entry => ({ element, ids: idsOfLinks(element, url) });
