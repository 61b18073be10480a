// Does a stretch of words on the page spell this author? Any order, initials, missing or extra middle names. Pure.

import { fold } from '../../names/fold.ts';

/** One word of the page with its place in the flow's text. */
export type Word = { readonly text: string; readonly start: number; readonly end: number; readonly capitals: boolean };

/** An author's name taken apart: folded words. */
export type Spelling = { readonly family: readonly string[]; readonly given: readonly string[] };

const WORD = /[\p{L}\p{M}'’ʼ`]+/gu;
/** Between words of one name: blanks, points, hyphens, invisible signs; nothing that separates names. */
const GLUE = /^(?:[^\S\n\u2001-\u2003]|[.\p{Pd}\u00AD\u200B-\u200F\u2060])*$/u;
const COMMA = /^\s*,[^\S\n]*$/;
const SUFFIX = /^(?:jr|sr|ii|iii|iv|phd|md)$/;
/** Middle names a tag did not spell. */
const MOST_UNKNOWN = 2;

export function foldWord(text: string): string {
  return /^[a-z]+$/i.test(text) ? text.toLowerCase() : fold(text).replace(/ /g, '');
}

export function wordsOf(text: string, from = 0): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const folded = foldWord(match[0]);
    if (folded)
      words.push({
        text: folded,
        start: from + match.index,
        end: from + match.index + match[0].length,
        capitals: /^\p{Lu}{2,4}$/u.test(match[0]),
      });
  }
  return words;
}

/** `Doe, Jane A.`, `Jane A. Doe` or `Doe JA` taken apart. */
export function spellingOf(name: string): Spelling | undefined {
  const [before = '', after] = name.split(/,(?!\s*(?:Jr|Sr|II|III|PhD|MD)\b)/i);
  const words = wordsOf(before);
  const bare = words.filter((word) => !SUFFIX.test(word.text));
  // "Steele SR", "Lee MD": behind a family name alone these are initials.
  const left = bare.length > 1 || after !== undefined ? bare : words;
  const letters = (words: Word[]): string[] => words.flatMap((word) => (word.capitals && words.length < 3 ? [...word.text] : [word.text]));
  if (after !== undefined && /\p{L}/u.test(after)) {
    const right = wordsOf(after).filter((word) => !SUFFIX.test(word.text));
    return { family: left.map((word) => word.text), given: right.length === 1 ? letters(right) : right.map((word) => word.text) };
  }
  const last = left.at(-1);
  if (!last) return undefined;
  // "Powell DJ", "Cahoon G": capitals behind the name are initials.
  if (
    left.length > 1 &&
    (last.capitals || last.text.length === 1) &&
    left.slice(0, -1).every((word) => !word.capitals && word.text.length > 1)
  ) {
    return { family: left.slice(0, -1).map((word) => word.text), given: [...last.text] };
  }
  return { family: [last.text], given: left.slice(0, -1).map((word) => word.text) };
}

/** Tags spell umlauts out: Mueller, Soerensen. */
export const withoutUmlauts = (word: string): string => word.replace(/(?<=[aou])e/g, '');
const isSame = (printed: string, known: string): boolean => printed === known || printed === withoutUmlauts(known);

const agrees = (printed: string, known: string): boolean =>
  isSame(printed, known) || (printed.length === 1 && known.startsWith(printed)) || (known.length === 1 && printed.startsWith(known));

/** `ja` against `jane`, `ann`. */
const startsAll = (letters: string, given: readonly string[]): boolean => [...letters].every((letter, at) => given[at]?.startsWith(letter));

/** Does this given name stand in full a little before words[at]? */
function stands(words: readonly Word[], text: string, at: number, name: string | undefined): boolean {
  for (let index = at - 1; index >= at - MOST_UNKNOWN; index--) {
    const [word, near] = [words[index], words[index + 1]];
    if (!word || !near || !GLUE.test(text.slice(word.end, near.start))) return false;
    if (word.text.length > 1 && word.text === name) return true;
  }
  return false;
}

/** Walks from the family name over words of the given name; `step` is -1 for `Jane Doe`, 1 for `Doe Jane`. Gives the last word of the name. */
function walk(words: readonly Word[], text: string, at: number, spelling: Spelling, step: 1 | -1): number | undefined {
  const { given } = spelling;
  let end = at;
  let next = step < 0 ? given.length - 1 : 0;
  let matched = 0;
  let first = false;
  let unknown = 0;
  for (let index = at + step; ; index += step) {
    const word = words[index];
    const near = words[index - step];
    if (!word || !near) break;
    const printed = word.text;
    const between = step < 0 ? text.slice(word.end, near.start) : text.slice(near.end, word.start);
    if (!GLUE.test(between) && !(step > 0 && index === at + 1 && COMMA.test(between))) break;
    // "Doe JA": one word of initials.
    if (word.capitals && !matched && given.length && startsAll(printed, given)) return index;
    let hit = next;
    while (hit >= 0 && hit < given.length && !agrees(printed, given[hit] ?? '')) hit += step;
    // "James J. Collins", whom the tag calls James: the J. is another name.
    if (step < 0 && printed.length === 1 && stands(words, text, index, given[hit])) hit = -1;
    if (hit >= 0 && hit < given.length) {
      matched++;
      first ||= hit === 0;
      next = hit + step;
      end = index;
    } else if (++unknown > MOST_UNKNOWN) break;
    if (step < 0 && first) break;
  }
  return matched && first ? end : undefined;
}

/** Is the name of `spelling` printed around words[at], which is the last word of its family name? Places in the flow's text. */
export function printedAt(
  words: readonly Word[],
  text: string,
  at: number,
  spelling: Spelling,
): { start: number; end: number } | undefined {
  const { family, given } = spelling;
  const size = family.length;
  for (let back = 0; back < size; back++) {
    const word = words[at - back];
    const near = words[at - back + 1];
    if (!word || !isSame(word.text, family[size - 1 - back] ?? '')) return undefined;
    if (back && near && !GLUE.test(text.slice(word.end, near.start))) return undefined;
  }
  const head = words[at - size + 1];
  const tail = words[at];
  if (!head || !tail) return undefined;
  if (!given.length) return { start: head.start, end: tail.end };
  const before = walk(words, text, at - size + 1, spelling, -1);
  if (before !== undefined) return { start: words[before]?.start ?? head.start, end: tail.end };
  const after = walk(words, text, at, spelling, 1);
  return after === undefined ? undefined : { start: head.start, end: words[after]?.end ?? tail.end };
}
