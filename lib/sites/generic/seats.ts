// From prints of names to the seats of a byline: elements, ranges, iDs. Reads only.

import { givenFirst, nameAt } from '../read-names.ts';
import type { NameAt } from '../site.ts';
import { type Index, type Print, type Run, withoutOthers } from './anchor.ts';
import { orcidsBeside } from './orcid.ts';
import type { Seed } from './tags.ts';

/** The one element that holds all prints of a run. */
export function rootOf(index: Index, run: Run): Element | undefined {
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

/** The seats of a run; of `firm` seeds also those the page does not print. */
export function seatsOf(index: Index, run: Run, seeds: readonly Seed[], trust: 'firm' | 'loose', doc: Document, root?: Element): NameAt[] {
  const text = index.flow.text;
  const bySeat = new Map(run.prints.map((print) => [print.seat, print]));
  const prints = trust === 'firm' ? seeds.map((_, seat) => bySeat.get(seat)) : withoutOthers(index, run).prints;
  const elements = new Map(run.prints.map((print) => [print, elementOf(index, print, doc)]));
  const orcids = root ? orcidsBeside(root, [...elements.values()]) : new Map<number, string>();
  return prints.flatMap((print, position) => {
    const seed = seeds[print?.seat ?? position];
    if (!seed) return [];
    const orcid = seed.orcid ?? (print && orcids.get(run.prints.indexOf(print)));
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
