// Where tags are damaged, or name only some of the authors: the list the page prints around those it names tells the rest. Reads only.

import { fold } from '../../names/fold.ts';
import { type Index, isRole, type Run } from './anchor.ts';
import { listOfAll } from './lists.ts';
import { rootOf } from './seats.ts';
import type { Seed } from './tags.ts';

/** A frame with more text than this holds more than the byline. Characters. */
const MOST_TEXT = 20_000;
/** Share of names among the pieces of a list that may add authors: nothing else stands in it. */
const PURE = 0.9;

const INLINE = /^(?:a|span|b|strong|i|em|u|font|small)$/;

/** The seeds as the page prints them, if it prints the same list better; else the seeds themselves. */
export function mendedBy(index: Index, run: Run, seeds: readonly Seed[]): readonly Seed[] {
  let root = rootOf(index, run);
  // One name alone: the others stand beside its link.
  while (root?.parentElement && INLINE.test(root.localName)) root = root.parentElement;
  const whole = run.prints.length === seeds.length;
  if (!root || (root.textContent ?? '').length > MOST_TEXT || isRole(root.textContent ?? '')) return seeds;
  const list = listOfAll([root]);
  if (list.names.length < seeds.length || (whole && list.names.length === seeds.length)) return seeds;
  const places = new Map(list.names.map((name, place) => [fold(name), place]));
  const placed = run.prints.map((print) => ({ seat: print.seat, place: places.get(fold(index.flow.text.slice(print.start, print.end))) }));
  if (list.names.length === seeds.length) {
    // "Bj|[ouml]|rn", a maiden name, another script: who has no place of her own is who stands at it.
    if (!placed.every(({ seat, place }) => seat === place)) return seeds;
    const known = new Set(placed.map(({ seat }) => seat));
    return seeds.map((seed, seat) => (known.has(seat) ? seed : { ...seed, name: list.names[seat] ?? seed.name }));
  }
  const inOrder = placed.every(({ place }, at) => place !== undefined && place > (placed[at - 1]?.place ?? -1));
  if (!whole || !inOrder || list.pure < PURE) return seeds;
  const byPlace = new Map(placed.map(({ seat, place }) => [place, seeds[seat]]));
  return list.names.map((name, place) => byPlace.get(place) ?? { name });
}
