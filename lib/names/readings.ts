// The ways the words of one name can be split into family and given name. Rules, each with its reason; no statistics, no big tables.

import type { Reading, ReadingKind } from './parse.ts';
import { COMPOUND_HAN, EAST_ASIAN, GENERATION, isPinyin, isTwoSyllables, JOINER, PARTICLES, SPANISH, VIETNAMESE } from './words.ts';

/** One printed word and its folded form (which may hold blanks: `Xiao-Gang` is `xiao gang`). */
export type Word = { readonly text: string; readonly folded: string };

// Han, kana and Hangul lie there, with a few small scripts between them.
const CJK = /^[\u3005-\uD7AF\p{sc=Han}]+$/u;
const hasSmall = (text: string): boolean => /\p{Ll}/u.test(text);
// "McGUIRE", "DiMARIO": the prefix keeps its small letters.
const isCapitals = (raw: string): boolean => {
  const text = raw.replace(/^\p{Lu}\p{Ll}{1,2}(?=\p{Lu}{2})/u, '');
  return /^\P{Ll}*\p{Lu}\P{Ll}*\p{Lu}\P{Ll}*$/u.test(text);
};
const isInitial = (word: Word): boolean => /^(?:\p{L}\.?-?)$|^(?:\p{Lu}\p{Ll}?[.-]+)+(?:\p{Lu}\.?)?$/u.test(word.text);
const letters = (text: string): number => text.replace(/[^\p{L}]/gu, '').length;

/** All readings of the words between the commas, the likely one first. `parts` has one entry for "Given Family", two for "Family, Given". */
export function readings(parts: readonly (readonly Word[])[], foldText: (text: string) => string): Reading[] {
  const [first, second] = parts;
  if (!first) return [];
  const found: Reading[] = [];
  const seen = new Set<string>();
  // A word stands in up to six readings and folds the same in all.
  const folds = new Map<string, string>();
  const once = (text: string): string => {
    const folded = folds.get(text) ?? foldText(text);
    folds.set(text, folded);
    return folded;
  };
  const add = (kind: ReadingKind, family: readonly Word[], given: readonly Word[]): void => {
    if (family.length === 0 || found.length === MOST) return;
    const reading = {
      kind,
      family: tokens(family, once, false),
      given: tokens(given, once, true),
      familyPrinted: text(family),
      givenPrinted: text(given),
    };
    const key = `${reading.family.join(' ')}|${reading.given.join(' ')}`;
    if (!seen.has(key)) found.push(reading);
    seen.add(key);
  };
  if (second) {
    withComma(first, [...second, ...parts.slice(2).flat()], add);
  } else {
    plain(first, add);
  }
  return found;
}

/** Readings beyond these only add chance agreements. */
const MOST = 6;

type Add = (kind: ReadingKind, family: readonly Word[], given: readonly Word[]) => void;

function withComma(family: readonly Word[], given: readonly Word[], add: Add): void {
  // "Hofstad, Remco van der": the particles belong in front of the family name.
  let cut = given.length;
  while (cut > 1 && isParticle(given[cut - 1])) cut -= 1;
  add('printed', [...given.slice(cut), ...family], given.slice(0, cut));
  // Some lists write "Given, Family".
  if (given.length === 1 && !given.some(isInitial)) add('swapped', given, family);
}

function plain(words: readonly Word[], add: Add): void {
  const count = words.length;
  const at = seat(words);
  if (count === 1) {
    single(at(0), add);
    return;
  }
  const { order, at: start } = familyStart(words);
  const last = count - 1;
  const givenFirst = (kind: ReadingKind, from: number): void => add(kind, words.slice(from), words.slice(0, from));
  const familyFirst = (kind: ReadingKind, to: number): void => add(kind, words.slice(0, to), words.slice(to));
  (order === 'family-first' ? familyFirst : givenFirst)('printed', start);
  // Two surnames without a particle cannot be told from a middle name: both readings stay.
  const begin = order === 'family-first' ? last : start;
  for (const from of [begin - 1, begin - 2]) if (from >= 1 && !isInitial(at(from))) givenFirst('surnames', from);
  givenFirst('surnames', last);
  if (begin < last - 2) givenFirst('surnames', last - 1);
  familyFirst('swapped', 1);
  if (count > 2 && !isInitial(at(1))) familyFirst('swapped', 2);
}

function single(word: Word, add: Add): void {
  if (CJK.test(word.text) && word.text.length > 1 && word.text.length < 7) {
    const cut = COMPOUND_HAN.test(word.text) ? 2 : 1;
    const part = (from: number, to?: number): Word[] => [{ text: word.text.slice(from, to), folded: word.text.slice(from, to) }];
    add('printed', part(0, cut), part(cut));
    for (const to of [2, 3]) if (to < word.text.length) add('surnames', part(0, to), part(to));
    return;
  }
  add('printed', [word], []);
}

const seat =
  (words: readonly Word[]) =>
  (index: number): Word =>
    words[index] ?? { text: '', folded: '' };

type Start = { readonly order: 'family-first' | 'given-first'; readonly at: number };

/** Where the family name begins (given first) or ends (family first). */
function familyStart(words: readonly Word[]): Start {
  const count = words.length;
  const last = count - 1;
  const at = seat(words);
  if (words.every((word) => CJK.test(word.text))) return { order: 'family-first', at: 1 };
  // "ZHANG Wei", "Jean DUPONT": capitals among mixed case mark the family name; two or three letters may be initials ("JA Smith").
  const mixed = words.some((word) => hasSmall(word.text) && letters(word.text) > 1);
  if (mixed) {
    const capital = words.map(
      (word) =>
        isCapitals(word.text) &&
        !/\./.test(word.text) &&
        (letters(word.text) > 3 || (letters(word.text) > 1 && (EAST_ASIAN.has(word.folded) || PARTICLES.has(word.folded)))),
    );
    const from = capital.indexOf(true);
    const to = capital.lastIndexOf(true);
    if (
      from === 0 &&
      to < last &&
      capital.slice(0, to + 1).every(Boolean) &&
      (letters(at(to).text) > 3 || words.slice(1).every((word) => isPinyin(word.folded.replace(/ /g, ''))))
    )
      return { order: 'family-first', at: to + 1 };
    if (from > 0 && to === last && letters(at(last).text) > 3 && capital.slice(from).every(Boolean))
      return { order: 'given-first', at: from };
  }
  // "Smith JA", "Roe J", "van der Berg J.P.": initials at the end stand behind the family name.
  let cut = count;
  while (cut > 1 && isEndInitials(at(cut - 1), mixed)) cut -= 1;
  if (cut < count && !isInitial(at(0))) {
    // "Sorensen Jette L": one initial behind a given name, which stands behind the last particle and its word; "Garcia Lopez JA": glued
    // initials behind two surnames.
    const particle = words.slice(0, cut - 1).findLastIndex((word) => isParticle(word, true));
    return { order: 'family-first', at: letters(at(cut).text) > 1 || count - cut > 1 ? cut : particle + 2 };
  }
  if (VIETNAMESE.has(at(0).folded) && !VIETNAMESE.has(at(last).folded) && !EAST_ASIAN.has(at(last).folded))
    return { order: 'family-first', at: 1 };
  // "Zhang Weihong", "Park Geun-hye": two syllables are a given name, never a Chinese or Korean surname.
  if (
    count === 2 &&
    EAST_ASIAN.has(at(0).folded) &&
    (/-\p{Ll}/u.test(at(1).text) || (isTwoSyllables(at(1).folded.replace(/ /g, '')) && !EAST_ASIAN.has(at(1).folded)))
  )
    return { order: 'family-first', at: 1 };
  return { order: 'given-first', at: westernStart(words) };
}

function westernStart(words: readonly Word[]): number {
  const last = words.length - 1;
  const at = seat(words);
  // "Trung Van Nguyen" is no Dutchman.
  for (let index = VIETNAMESE.has(at(last).folded) ? last : 1; index < last; index += 1) {
    if (!isParticle(at(index), true)) continue;
    // "Velasquez y Garcia": the word before the joiner is the first surname.
    if (JOINER.test(at(index).folded)) {
      if (index >= 2 && !isInitial(at(index - 1))) return index - 1;
      continue;
    }
    // "María García de la Vega": a surname in front of the particle.
    if (index >= 2 && isSpanish(at(index - 1))) return index - 1;
    return index;
  }
  let start = last;
  if (GENERATION.test(at(last).folded) && last >= 2) start = last - 1;
  if (start >= 2 && isSpanish(at(start - 1))) start -= 1;
  else if (start >= 3 && words.slice(0, start - 1).every(isInitial) && letters(at(start - 1).text) > 2) start -= 1;
  return start;
}

// -ez is a Spanish patronymic, hardly ever a given name.
const isSpanish = (word: Word): boolean => SPANISH.has(word.folded) || /^\p{L}{3,}ez$/u.test(word.folded);

// Two letters that cannot be said are initials, in small letters too; these are names all the same.
const UNSAID = /^(?!ng|lv)[b-df-hj-np-tv-xz]{2}$/;

/** Initials at the end of a name: one letter, some that cannot be said, or up to three capitals that do not spell a word among small letters. */
const isEndInitials = (word: Word, mixed: boolean): boolean =>
  isInitial(word) || UNSAID.test(word.folded) || (mixed && /^\p{Lu}{2,3}$/u.test(word.text) && !EAST_ASIAN.has(word.folded));

function isParticle(word: Word | undefined, orCapital = false): boolean {
  if (!word) return false;
  return (
    word.text === 'Ó' ||
    ((PARTICLES.has(word.folded) || /^[vd]\./.test(word.text)) && (!/\p{Lu}/u.test(word.text) || (orCapital && letters(word.text) > 1)))
  );
}

const text = (words: readonly Word[]): string => words.map((word) => word.text).join(' ');

function tokens(words: readonly Word[], foldText: (text: string) => string, given: boolean): string[] {
  return words
    .flatMap(({ text }) => {
      const folded = foldText(text);
      // Only short words can be initials or abbreviations.
      if (given && text.length < 6) {
        // "Th.", "Chr.", "Yu.", "Md", "Mª": an abbreviation, not a short name.
        if (/^(?:\p{L}\p{Ll}{1,3}\.|[Mm](?:ª|o?h?d)\.?)$/u.test(text)) return `${folded}.`;
        // "JA", "JRR": alone also those with a vowel.
        if (/^\p{Lu}{2,3}\.?$/u.test(text) ? words.length === 1 || !/[AEIOUY]/.test(text) : UNSAID.test(folded)) return [...folded];
      }
      return folded.split(' ');
    })
    .filter(Boolean);
}
