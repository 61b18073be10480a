// One entry of a reference list as a byline: its id, and the authors it begins with. Undefined where either is not certain.

import { arxivIdOfDoi, readArxivId, readDoi, type WorkIds, workKey } from '../../core/ids.ts';
import { fold } from '../../names/fold.ts';
import { type Flow, flowOf, MARK, NOISE } from '../flow.ts';
import { anchor, indexOf } from '../generic/anchor.ts';
import { seatsOf } from '../generic/seats.ts';
import { idsOfLink } from '../paper.ts';
import { nameAt, namesOfElements, textOf } from '../read-names.ts';
import type { Byline, NameAt } from '../site.ts';
import { authorsOf, type Stretch } from './authors.ts';
import { type Cited, citedIn } from './cited.ts';

/** Numbers and tags of entries, links behind them, and what readers of screens hear. */
const LABELS = `${NOISE},button,[class*="label" i],[class*="counter" i],[class*="ltx_tag"],.ref-num,.order,[class*="refnumber" i],[class*="screen-reader" i]`;
const MARKED =
  '[class*="author" i]:not([class*="link" i]),[class*="person-group" i],[class*="contrib-group" i],[itemprop~=author],.ltx_bibblock:has(+ .ltx_bibblock)';
/** Names whose parts are marked: "surname", "given-names". */
const NAMED = ':is([class~="name" i],[class*="string-name" i],[class*="stringname" i]):has([class*="surname" i])';
const TITLE = '[class*="article-title" i],[class*="title" i]:not([class*="journal" i],[class*="source" i])';

/** LaTeXML's blocks: authors, title, and the rest, where the first holds authors alone. */
function titleOf(entry: Element, authors: number): string | undefined {
  const [first, second] = entry.querySelectorAll('.ltx_bibblock');
  // A block with room for a title beside its authors' names holds it.
  const block = first && second && textOf(first).length < authors * 1.5 + 12 ? second : null;
  const heading = entry.querySelector(TITLE) ?? block;
  return heading ? textOf(heading).replace(/^["“]|["”.,]+$/g, '') : undefined;
}

/** Authors a link to a search for this reference tells: Springer, PMC and others give them one by one. */
function searchedAuthors(entry: Element, base: URL): string[] {
  for (const link of entry.querySelectorAll('a[href*="scholar_lookup"],a[href*="scholar?"]')) {
    const href = link.getAttribute('href') ?? '';
    const authors = URL.canParse(href, base) ? new URL(href, base).searchParams.getAll('author') : [];
    if (authors.length) return authors;
  }
  return [];
}

/** Where an element's text stands in the flow; undefined where it was left out. */
function placeOf(flow: Flow, element: Element): Stretch | undefined {
  const inside = (at: number): boolean => element.contains(flow.node(at) ?? null);
  let start = 0;
  while (start < flow.text.length && !inside(start)) start++;
  let end = flow.text.length;
  while (end > start && !inside(end - 1)) end--;
  return end > start ? { start, end } : undefined;
}

/** Where the authors are marked as such, their stretch of the entry; it holds nothing else. */
function markedStretch(entry: Element, flow: Flow): { text: string; from: number } | undefined {
  const marked = [...entry.querySelectorAll(MARKED)];
  const first = marked[0];
  const last = marked.at(-1);
  if (!first || !last) return undefined;
  const from = placeOf(flow, first)?.start;
  const to = placeOf(flow, last)?.end;
  return from === undefined || to === undefined ? undefined : { text: flow.text.slice(from, to), from };
}

/** The authors of an entry with their places: from its markup where that tells them, else from its text. */
function namesIn(entry: Element, flow: Flow): { names: NameAt[]; whole: boolean } | undefined {
  const named = [...entry.querySelectorAll(NAMED)].filter((element) => !element.closest('[class*="editor" i]'));
  if (named.length) return { names: namesOfElements(named, {}), whole: !/\bet al\b/.test(flow.text) };
  const marked = markedStretch(entry, flow);
  const alone = marked && authorsOf(marked.text, true);
  const found = alone ?? authorsOf(flow.text);
  if (!found) return undefined;
  const shift = alone && marked ? marked.from : 0;
  const names: NameAt[] = [];
  for (const stretch of found.names) {
    const [start, end] = [stretch.start + shift, stretch.end + shift];
    const name = nameAt(flow.text.slice(start, end), names.length, flow.node(start)?.parentElement ?? entry, () => flow.range(start, end));
    if (name) names.push(name);
  }
  return { names, whole: found.whole };
}

/** Does the search link name the same people? It may name fewer. */
function agrees(names: readonly NameAt[], searched: readonly string[]): boolean {
  const known = fold(searched.join(' ')).split(' ');
  const words = ({ name }: NameAt): string[] =>
    fold(name)
      .split(' ')
      .filter((word) => word.length > 1);
  return searched.length === 0 || names.slice(0, searched.length).every((name) => words(name).some((word) => known.includes(word)));
}

/** "arXiv:1706.03762", "CoRR abs/1706.03762". */
const PRINTED_ARXIV = /\b(?:arxiv\s?[:.]?|abs\/)\s*((?:[a-z-]+(?:\.[a-z]{2})?\/)?\d[\d.]+)/gi;

/** The one arXiv number a text prints. */
function printedArxiv(text: string): string | undefined {
  const found = new Set([...text.matchAll(PRINTED_ARXIV)].flatMap(([, id = '']) => readArxivId(id) ?? []));
  return found.size === 1 ? [...found][0] : undefined;
}

/** What the entry's links lead to, or the DOI or arXiv number it prints; `own` is the paper the links come from. */
function idsOf(entry: Element, url: URL, own: WorkIds): WorkIds {
  let linked: WorkIds = {};
  for (const link of entry.querySelectorAll('a[href]')) {
    const ids = Object.entries(idsOfLink(link, url));
    linked = { ...Object.fromEntries(ids.filter(([kind, id]) => id !== own[kind as keyof WorkIds])), ...linked };
  }
  if (workKey(linked)) return linked;
  // Links behind the text stand apart, though nothing is printed between.
  const text = flowOf(entry, 'script,style', 'a,button').text.replaceAll(MARK, ' ');
  const doi = readDoi(entry.querySelector('[data-doi]')?.getAttribute('data-doi') ?? text);
  const arxiv = doi ? arxivIdOfDoi(doi) : printedArxiv(text);
  if (arxiv) return arxiv === own.arxiv ? {} : { arxiv };
  return doi && doi !== own.doi ? { doi } : {};
}

/** The authors the page's tags name, where the entry prints them: surer than any reading of its text. */
function namesCited(entry: Element, { authors }: Cited): { names: NameAt[]; whole: boolean } | undefined {
  if (!authors.length) return undefined;
  const index = indexOf(entry, LABELS);
  const run = anchor(index, authors, 0)[0];
  if (!run) return undefined;
  const seeds = authors.map((name) => ({ name }));
  const names = seatsOf(index, run, seeds, 'firm', entry.ownerDocument, entry).filter(({ element }) => element.isConnected);
  return names.length ? { names, whole: names.length === authors.length } : undefined;
}

/** The entry as a byline; `own` are the ids of the page's paper, which its links may repeat. */
export function readReference(entry: Element, url: URL, site: string, own: WorkIds): Byline | undefined {
  const cited = citedIn(entry.ownerDocument, entry.textContent ?? '');
  const linked = idsOf(entry, url, own);
  const work = workKey(linked) ? linked : (cited?.ids ?? {});
  if (!workKey(work)) return undefined;
  const found = (cited && namesCited(entry, cited)) ?? namesIn(entry, flowOf(entry, LABELS));
  if (!found?.names.length) return undefined;
  const { names, whole } = found;
  const searched = searchedAuthors(entry, url);
  if (!agrees(names, searched)) return undefined;
  const title = titleOf(entry, names.map(({ name }) => name).join(', ').length);
  const cut = !whole || searched.length > names.length;
  return { site, root: entry, names, work, ...(title ? { title } : {}), ...(cut ? { cut } : {}) };
}
