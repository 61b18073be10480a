// The reader for pages no site file knows: authors from tags or from the page's own structure, at the places that print them.

import { workKey } from '../../core/ids.ts';
import { paperOfPage } from '../paper.ts';
import { givenFirst, nameAt } from '../read-names.ts';
import type { Byline, NameAt } from '../site.ts';
import { anchor, type Index, indexOf, type Print, type Run, titleEnd, withoutOthers } from './anchor.ts';
import { orcidsBeside } from './orcid.ts';
import { idsOnPage } from './own-ids.ts';
import { authorsOfStructure } from './structure.ts';
import { readTags, type Seed } from './tags.ts';
import { titleOf } from './title.ts';

/** The one element that holds all prints of a run. */
function rootOf(index: Index, run: Run): Element | undefined {
  let root = index.flow.node(run.prints[0]?.start ?? 0)?.parentElement ?? undefined;
  for (const print of run.prints) {
    const node = index.flow.node(print.end - 1);
    while (root && node && !root.contains(node)) root = root.parentElement ?? undefined;
  }
  return root;
}

/** The element that holds a print, the whole of it. */
function elementOf(index: Index, print: Print, doc: Document): Element {
  const to = index.flow.node(print.end - 1);
  let element = index.flow.node(print.start)?.parentElement ?? doc.body;
  while (to && !element.contains(to) && element.parentElement) element = element.parentElement;
  return element;
}

function seatsOf(index: Index, run: Run, seeds: readonly Seed[], trust: 'firm' | 'loose', doc: Document, root?: Element): NameAt[] {
  const text = index.flow.text;
  const bySeat = new Map(run.prints.map((print) => [print.seat, print]));
  const prints = trust === 'firm' ? seeds.map((_, seat) => bySeat.get(seat)) : withoutOthers(index, run).prints;
  const placed = [...run.prints].sort((a, b) => a.start - b.start);
  const elements = new Map(placed.map((print) => [print, elementOf(index, print, doc)]));
  const orcids = root ? orcidsBeside(root, [...elements.values()]) : new Map<number, string>();
  return prints.flatMap((print, position) => {
    const seed = seeds[print?.seat ?? position];
    if (!seed) return [];
    const orcid = seed.orcid ?? (print && orcids.get(placed.indexOf(print)));
    const facts = { ...(orcid ? { orcid } : {}), ...(seed.affiliations?.length ? { affiliations: seed.affiliations } : {}) };
    const element = print && elements.get(print);
    if (!print || !element) {
      // In the tags only: the seat counts, but nothing on the page can be hovered.
      const seat = nameAt(givenFirst(seed.name), position, doc.createElement('span'));
      return seat ? [{ ...seat, ...facts }] : [];
    }
    const seat = nameAt(text.slice(print.start, print.end), position, element, () => index.flow.range(print.start, print.end));
    return seat ? [Object.defineProperties({ ...facts, name: seat.name } as NameAt, Object.getOwnPropertyDescriptors(seat))] : [];
  });
}

/** The bylines of the page's one paper: the best printing first, then its repeats. Empty where the page shows none. */
export function readPaper(doc: Document, url: URL, site: string): Byline[] {
  const tags = readTags(doc, url);
  if (tags.verdict === 'no' || !doc.body) return [];
  const paper = paperOfPage(doc, url);
  let index: Index | undefined;
  let seeds = tags.seeds;
  let runs: Run[] = [];
  const anchored = (): void => {
    index ??= indexOf(doc.body);
    runs = seeds.length
      ? anchor(
          index,
          seeds.map((seed) => seed.name),
          titleEnd(index, paper.title, doc),
        )
      : [];
  };
  if (seeds.length) anchored();
  let trust = tags.trust;
  if (!runs.length || (runs[0]?.prints.length ?? 0) * 2 < seeds.length) {
    const found = authorsOfStructure(doc, url, tags.verdict === 'paper');
    if (found.length && (!seeds.length || found.length >= (runs[0]?.prints.length ?? 0))) {
      seeds = found;
      trust = 'firm';
      anchored();
    }
  }
  const place = index;
  const known = workKey(paper.ids) !== undefined || !place || !runs.length;
  const work = known ? paper.ids : idsOnPage(doc, url, place.flow.text);
  const title = paper.title ?? (place && runs.length ? titleOf(doc)?.textContent?.replace(/\s+/g, ' ').trim() : undefined);
  const facts = { site, work, ...(title ? { title } : {}) };
  if (place && runs.length) {
    return runs.flatMap((run, index) => {
      const root = rootOf(place, run);
      return root ? [{ ...facts, root, names: seatsOf(place, run, seeds, trust, doc, root), ...(index ? { repeat: true } : {}) }] : [];
    });
  }
  if (tags.trust === 'loose' || !tags.seeds.length) return [];
  return [{ ...facts, root: doc.head, names: seatsOf(indexOf(doc.head), { prints: [], score: 0 }, tags.seeds, 'firm', doc) }];
}
