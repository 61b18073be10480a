// Do two lists of given names fit? Pure. Tokens are folded; one letter is an initial, a final point marks an abbreviation.

import { isAlias, isKnownGiven } from './aliases.ts';
import { unreadable } from './compare-family.ts';
import { soundKey, withinOneSlip } from './distance.ts';
import { EAST_ASIAN, isPinyin, isSyllable } from './words.ts';

/**
 * `same`: equal tokens; `joined`: equal but for blanks and hyphens; `full`: the first name equal, others not contradicting;
 * `initial`: initials agree; `loose`: alias, prefix, slip, dropped first name, or nothing to compare.
 */
export type GivenFit = 'same' | 'joined' | 'full' | 'initial' | 'loose' | 'none';

type Token = 'equal' | 'initial' | 'loose' | 'none';
/** `moved`: a reading that took words from one side to the other, so an equal later word may be half the family name. */
export type GivenContext = { readonly family: readonly string[]; readonly otherFamily: readonly string[]; readonly moved?: boolean };

// One character of Han, kana or Hangul is a name; in alphabets one letter is an initial.
const isLetter = (token: string): boolean => token.length === 1 && token.charCodeAt(0) < 0x2e80;
const isWord = (token: string | undefined): boolean => token !== undefined && !isLetter(token) && !token.endsWith('.');
// Elena and Yelena.
const sameInitial = (a = '', b = ''): boolean =>
  a.charAt(0) === b.charAt(0) || a.replace(/^ye/, 'e').charAt(0) === b.replace(/^ye/, 'e').charAt(0);
const PREFIX_LENGTH = 3;
const SLIP_LENGTH = 5;

export function givenFit(a: readonly string[], b: readonly string[], context: GivenContext): GivenFit {
  if (a.length === 0 || b.length === 0) return a.length === b.length ? 'same' : 'loose';
  const joinedA = a.join('');
  const joinedB = b.join('');
  if (joinedA === joinedB) {
    if (!a.some(isWord) && !b.some(isWord)) return 'initial';
    if (a.length === b.length && a.every((token, at) => token === b[at])) return 'same';
    return isWord(a[0]) && isWord(b[0]) ? 'joined' : 'initial';
  }
  if (!sameInitial(a[0], b[0]) && !isAlias(a[0] ?? '', b[0] ?? '')) {
    if (a.length > 1 && sameWords(a, b)) return 'loose';
    return dropped(a, b, context) || dropped(b, a, context) ? 'loose' : 'none';
  }
  const sinitic = isSinitic(a, context.family) && isSinitic(b, context.otherFamily);
  const fit = inOrder(a, b, sinitic, context.moved);
  if (fit !== 'none') return fit;
  // "C. F. Jeff" and "Jeff C. F.".
  if (sameWords(a, b)) return 'loose';
  const split = resplit(a, b, sinitic) ?? resplit(b, a, sinitic);
  if (split) return split;
  return dropped(a, b, context) || dropped(b, a, context) ? 'loose' : 'none';
}

const sameWords = (a: readonly string[], b: readonly string[]): boolean =>
  a.some(isWord) && [...a].sort().join(' ') === [...b].sort().join(' ');

/** First names must fit; what follows must fit in order, the shorter list inside the longer one. */
function inOrder(a: readonly string[], b: readonly string[], sinitic: boolean, moved = false): GivenFit {
  const first = compareTokens(a[0] ?? '', b[0] ?? '', sinitic);
  if (first === 'none') return 'none';
  const restA = a.slice(1);
  const restB = b.slice(1);
  const rest = restA.length <= restB.length ? embedded(restA, restB, sinitic) : embedded(restB, restA, sinitic);
  if (!rest.fits) return 'none';
  if (first === 'loose' || rest.loose) return 'loose';
  // A second syllable is half a name in Chinese and Korean, not a middle name: Jin is not Jin-Zhong.
  if (sinitic && first === 'equal' && restA.length !== restB.length && [...restA, ...restB].every(isWord)) return 'loose';
  return first === 'equal' || (rest.words > 0 && !moved) ? 'full' : 'initial';
}

function embedded(small: readonly string[], big: readonly string[], sinitic: boolean): { fits: boolean; loose: boolean; words: number } {
  let at = 0;
  let loose = false;
  let words = 0;
  for (const token of small) {
    let fit: Token = 'none';
    while (at < big.length && fit === 'none') {
      fit = compareTokens(token, big[at] ?? '', sinitic);
      at += 1;
    }
    if (fit === 'none') return { fits: false, loose, words };
    if (fit === 'loose') loose = true;
    if (fit === 'equal' && isWord(token)) words += 1;
  }
  return { fits: true, loose, words };
}

/** "Xiao Gang M." against "Xiaogang M.": the first two words of one are one word of the other. */
function resplit(a: readonly string[], b: readonly string[], sinitic: boolean): GivenFit | undefined {
  if (a.length < 2 || !isWord(a[0]) || !isWord(a[1]) || !isWord(b[0])) return undefined;
  const joined = `${a[0]}${a[1]}`;
  if (joined !== b[0]) return undefined;
  const rest = inOrder([joined, ...a.slice(2)], b, sinitic);
  return rest === 'none' ? undefined : rest;
}

/** "R. Harald" against "Harald": the first name left out. The name that stays must be a word, or the dropped one an initial before a word. */
function dropped(long: readonly string[], short: readonly string[], context: GivenContext): boolean {
  if (long.length < 2 || long.length <= short.length - 1) return false;
  // "M. I." against "Irsadi": among initials the name may be any but the first.
  if (isWord(short[0]) && short[0]?.length !== 2 && !long.some(isWord))
    return long.slice(1).some((token) => token === short[0]?.charAt(0)) && short.length === 1;
  // Half a Chinese name is another name; a Western name beside it (Richard Tzong-Han) may go.
  const sinitic = isSinitic(long, context.family) && isSinitic(short, context.otherFamily);
  if (sinitic && isPinyin(long[0] ?? '')) return false;
  for (let from = 1; from < long.length; from += 1) {
    const rest = long.slice(from);
    const fit = compareTokens(rest[0] ?? '', short[0] ?? '', false);
    if (fit !== 'equal' || !isWord(rest[0])) continue;
    const others =
      rest.length <= short.length ? embedded(rest.slice(1), short.slice(1), false) : embedded(short.slice(1), rest.slice(1), false);
    if (others.fits && !others.loose) return true;
  }
  return false;
}

function compareTokens(a: string, b: string, sinitic: boolean): Token {
  if (a === b) return isWord(a) ? 'equal' : 'initial';
  if (!isWord(a) || !isWord(b)) {
    const left = a.replace('.', '');
    const right = b.replace('.', '');
    if (left.startsWith(right) || right.startsWith(left)) return 'initial';
    return left.length > 1 && right.length > 1 && isAlias(left, right) ? 'loose' : 'none';
  }
  if (isAlias(a, b) || unreadable(a, b) || unreadable(b, a)) return 'loose';
  if (sinitic || !sameInitial(a, b)) return 'none';
  const short = a.length < b.length ? a : b;
  const long = short === a ? b : a;
  if (short.length >= PREFIX_LENGTH && long.startsWith(short) && !sexed(short, long)) return 'loose';
  if (short.length >= 4 && (soundKey(a) === soundKey(b) || (!sexed(short, long) && skeleton(a).length > 2 && skeleton(a) === skeleton(b))))
    return 'loose';
  if (short.length < SLIP_LENGTH || sexed(short, long) || (isKnownGiven(a) && isKnownGiven(b))) return 'none';
  return withinOneSlip(a, b) ? 'loose' : 'none';
}

const skeleton = (name: string): string => soundKey(name).replace(/(?!^)[aeiou]/g, '');

/** Daniel and Daniela, Mario and Maria, Christian and Christina: what a name ends in tells two people apart. */
const sexed = (short: string, long: string): boolean =>
  short.length === long.length
    ? /^(.*)[aeo] \1[aeo]$|a .*[^aeiouy]$|[^aeiouy] .*a$/.test(`${short} ${long}`)
    : /[aeo]$/.test(long) && long.slice(0, -1) === short;

/** Reads like a Chinese (or Korean) name: a one-syllable family name and a given name of one or two syllables. */
function isSinitic(given: readonly string[], family: readonly string[]): boolean {
  if (family.length !== 1 || !(isSyllable(family[0] ?? '') || EAST_ASIAN.has(family[0] ?? ''))) return false;
  const words = given.filter(isWord);
  return words.length > 0 && (isPinyin(words.join('')) || EAST_ASIAN.has(family[0] ?? ''));
}
