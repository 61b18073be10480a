// The reader for pages no site file knows: authors from tags or from the page's own structure, at the places that print them.

import { paperOfPage } from '../paper.ts';
import { givenFirst, nameAt } from '../read-names.ts';
import type { Byline, NameAt } from '../site.ts';
import { anchor, type Index, indexOf, type Run, titleEnd, withoutOthers } from './anchor.ts';
import { authorsOfStructure } from './structure.ts';
import { readTags, type Seed } from './tags.ts';

/** The one element that holds all prints of a run. */
function rootOf(index: Index, run: Run): Element | undefined {
  let root = index.flow.node(run.prints[0]?.start ?? 0)?.parentElement ?? undefined;
  for (const print of run.prints) {
    const node = index.flow.node(print.end - 1);
    while (root && node && !root.contains(node)) root = root.parentElement ?? undefined;
  }
  return root;
}

function seatsOf(index: Index, run: Run, seeds: readonly Seed[], trust: 'firm' | 'loose', doc: Document): NameAt[] {
  const text = index.flow.text;
  const bySeat = new Map(run.prints.map((print) => [print.seat, print]));
  const prints = trust === 'firm' ? seeds.map((_, seat) => bySeat.get(seat)) : withoutOthers(index, run).prints;
  return prints.flatMap((print, position) => {
    const seed = seeds[print?.seat ?? position];
    if (!seed) return [];
    const facts = {
      ...(seed.orcid ? { orcid: seed.orcid } : {}),
      ...(seed.affiliations?.length ? { affiliations: seed.affiliations } : {}),
    };
    if (!print) {
      // In the tags only: the seat counts, but nothing on the page can be hovered.
      const seat = nameAt(givenFirst(seed.name), position, doc.createElement('span'));
      return seat ? [{ ...seat, ...facts }] : [];
    }
    const from = index.flow.node(print.start);
    const to = index.flow.node(print.end - 1);
    let element = from?.parentElement ?? doc.body;
    while (to && !element.contains(to) && element.parentElement) element = element.parentElement;
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
  const facts = { site, work: paper.ids, ...(paper.title ? { title: paper.title } : {}) };
  const place = index;
  if (place && runs.length) {
    return runs.flatMap((run, index) => {
      const root = rootOf(place, run);
      return root ? [{ ...facts, root, names: seatsOf(place, run, seeds, trust, doc), ...(index ? { repeat: true } : {}) }] : [];
    });
  }
  if (tags.trust === 'loose' || !tags.seeds.length) return [];
  return [{ ...facts, root: doc.head, names: seatsOf(indexOf(doc.head), { prints: [], score: 0 }, tags.seeds, 'firm', doc) }];
}
