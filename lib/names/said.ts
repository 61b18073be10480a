// A printed name in the order it is said, for questions that know names by their beginning. Pure.

import { parseName } from './parse.ts';

const words = (text: string): number => text.trim().split(/\s+/).length;
/** Given names in a row; more words behind a comma are a sentence. */
const MOST_GIVEN = 4;
/** "Goldt S", "SMITH J.A." */
const INITIALS_LAST = /\s(?:\p{Lu}\.?-?){1,3}$/u;

/**
 * `Goldt, S.` and `Goldt S` as `S. Goldt`. What is printed as it is said, and what may be two people or no name at all, stays as it is.
 */
export function asSaid(text: string): string {
  const [family = '', given, ...more] = text.split(',');
  if (given === undefined ? !INITIALS_LAST.test(text) : words(family) > 1 && words(given) > 1) return text;
  if (more.length > 1 || words(given ?? '') > MOST_GIVEN) return text;
  const { group, givenPrinted, familyPrinted } = parseName(text);
  return !group && givenPrinted && familyPrinted ? `${givenPrinted} ${familyPrinted}` : text;
}
