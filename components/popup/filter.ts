// Finding a name in a list by some of its letters. Pure; only narrows what is shown, never says who somebody is.

import { asTyped } from '../ui/as-typed.ts';

/** Shorter lists are read faster than filtered. */
export const FILTER_FROM = 8;

const folded = new Map<string, string>();

/** Without accents and case, kept: a long byline is folded once and not with every letter typed. */
function fold(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  const made = asTyped(text);
  folded.set(text, made);
  return made;
}

/** Does the name contain every word of the filter, in any order? An empty filter fits everything. */
export const fits = (name: string, filter: string): boolean =>
  fold(filter)
    .split(/\s+/)
    .every((word) => fold(name).includes(word));

/** Do two names end with the same one? Enough to look closer, never enough to say that two are one. */
export const lastWord = (name: string): string | undefined => fold(name).split(/\s+/).at(-1);
