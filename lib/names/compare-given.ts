// Do two lists of given names fit? Pure. Tokens are folded; one letter is an initial, a final point marks an abbreviation.

import { isAlias } from './aliases.ts';
import { soundKey, unreadable, withinOneSlip } from './distance.ts';
import { EAST_ASIAN, isLetter, isPinyin, isSyllable } from './words.ts';

/**
 * `same`: equal tokens; `joined`: equal but for blanks and hyphens; `full`: the first name equal, others not contradicting;
 * `initial`: initials agree; `loose`: alias, prefix, slip, dropped first name, or nothing to compare.
 */
export type GivenFit = 'same' | 'joined' | 'full' | 'initial' | 'loose' | 'none';

type Token = 'equal' | 'initial' | 'loose' | 'none';
/** `moved`: a reading that took words from one side to the other, so an equal later word may be half the family name. */
export type GivenContext = { readonly family: readonly string[]; readonly otherFamily: readonly string[]; readonly moved?: boolean };

const isWord = (token = ''): boolean => token !== '' && !isLetter(token) && !token.endsWith('.');
const PREFIX_LENGTH = 3;
const SLIP_LENGTH = 5;

export function givenFit(a: readonly string[], b: readonly string[], { family, otherFamily, moved = false }: GivenContext): GivenFit {
  if (a.length === 0 || b.length === 0) return a.length === b.length ? 'same' : 'loose';
  if (a.join('') === b.join('')) {
    if (!a.some(isWord) && !b.some(isWord)) return 'initial';
    if (a.join(' ') === b.join(' ')) return 'same';
    return isWord(a[0]) && isWord(b[0]) ? 'joined' : 'initial';
  }
  const sinitic = isSinitic(a, family) && isSinitic(b, otherFamily);
  const fit = inOrder(a, b, sinitic, moved);
  if (fit !== 'none') return fit;
  // "C. F. Jeff" and "Jeff C. F.".
  if (a.some(isWord) && [...a].sort().join(' ') === [...b].sort().join(' ')) return 'loose';
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    // "Xiao Gang M." against "Xiaogang M.": the first two words of one are one word of the other.
    const joined = `${one[0]}${one[1]}`;
    const split = joined === other[0] ? inOrder([joined, ...one.slice(2)], other, sinitic, moved) : 'none';
    if (split !== 'none') return split;
    if (dropped(one, other, sinitic)) return 'loose';
  }
  return 'none';
}

/** First names must fit; what follows must fit in order, the shorter list inside the longer one. */
function inOrder(a: readonly string[], b: readonly string[], sinitic: boolean, moved: boolean): GivenFit {
  const [small, big] = a.length <= b.length ? [a, b] : [b, a];
  const fits = new Set<Token>();
  let first: Token = 'none';
  let at = 0;
  for (const token of small) {
    let fit: Token = 'none';
    for (; fit === 'none' && at < (fits.size > 0 ? big.length : 1); at += 1) fit = compareTokens(token, big[at] ?? '', sinitic);
    if (fit === 'none') return fit;
    if (fits.size === 0) first = fit;
    fits.add(fit);
  }
  // A second syllable is half a name in Chinese and Korean, not a middle name: Jin is not Jin-Zhong.
  if (fits.has('loose') || (sinitic && first === 'equal' && small.length < big.length && big.every(isWord))) return 'loose';
  return first === 'equal' || (fits.has('equal') && !moved) ? 'full' : 'initial';
}

/** "R. Harald" against "Harald": the first name left out. The name that stays must be a word, or the dropped one an initial before a word. */
function dropped(long: readonly string[], short: readonly string[], sinitic: boolean): boolean {
  const [first = ''] = short;
  // "M. I." against "Irsadi": among initials the name may be any but the first.
  if (isWord(first) && !long.some(isWord)) return short.length === 1 && long.includes(first.charAt(0), 1);
  // Half a Chinese name is another name; a Western name beside it (Richard Tzong-Han) may go.
  if (sinitic && isPinyin(long[0] ?? '')) return false;
  return long.some((_, at) => at > 0 && inOrder(long.slice(at), short, false, true) === 'full');
}

function compareTokens(a: string, b: string, sinitic: boolean): Token {
  if (a === b) return isWord(a) ? 'equal' : 'initial';
  if (!isWord(a) || !isWord(b)) {
    return cutTo(a, b) || cutTo(b, a) ? 'initial' : 'none';
  }
  if (unreadable(a, b)) return 'loose';
  // In pinyin every letter makes another name.
  if (sinitic) return 'none';
  if (isAlias(a, b)) return 'loose';
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const sound = soundKey(short);
  const other = soundKey(long);
  if (short.length > PREFIX_LENGTH && sound === other) return 'loose';
  if (sexed(short, long)) return 'none';
  const bones = skeleton(sound);
  return (short.length >= PREFIX_LENGTH && long.startsWith(short)) ||
    (sound.length >= PREFIX_LENGTH && other.startsWith(sound)) ||
    (bones.length > 2 && bones === skeleton(other)) ||
    (short.length >= SLIP_LENGTH && a.charAt(0) === b.charAt(0) && withinOneSlip(a, b))
    ? 'loose'
    : 'none';
}

/** "C", "Chr.", "Md.", "Wm.": the first letter, and others in their order. The point stands for anything, so the name gets one, too. */
const cutTo = (short: string, name: string): boolean => new RegExp(`^${[...short].join('.*')}`).test(`${name}.`);

const skeleton = (sound: string): string => sound.replace(/(?!^)[aeiou]/g, '');

/** Daniel and Daniela, Mario and Maria, Christian and Christina: what a name ends in tells two people apart. */
const sexed = (short: string, long: string): boolean =>
  short.length === long.length
    ? /^(.*)[aeo] \1[aeo]$|a .*[^aeiouy]$|[^aeiouy] .*a$/.test(`${short} ${long}`)
    : /[aeo]$/.test(long) && long.slice(0, -1) === short;

/** Reads like a Chinese (or Korean) name: a one-syllable family name and a given name of one or two syllables. */
function isSinitic(given: readonly string[], family: readonly string[]): boolean {
  const [name = ''] = family;
  return family.length === 1 && (isSyllable(name) || EAST_ASIAN.has(name)) && isPinyin(given.filter(isWord).join(''));
}
