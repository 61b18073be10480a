// Reads a printed name into family and given tokens, with the other readings it allows. Pure; never decides who somebody is.

import { cleanName } from './clean.ts';
import { fold, foldSpelled } from './fold.ts';
import { isAnonymous, isGroup } from './group.ts';
import { readings, type Word } from './readings.ts';
import { romanize } from './romanize.ts';
import { decodeTex } from './tex.ts';
import { SUFFIX } from './words.ts';

/**
 * How a reading came about. `printed` is the likely one. `surnames` takes more or fewer words into the family name, `swapped` takes the
 * first word for the family name, `spelled` is the printed reading with umlauts written out, `roman` the same in Latin letters.
 */
export type ReadingKind = 'printed' | 'surnames' | 'swapped' | 'spelled' | 'roman';

/** One way to read a name. Tokens are folded; a given token with a final point is an abbreviation (`chr.`), one letter an initial. */
export type Reading = {
  readonly kind: ReadingKind;
  readonly family: readonly string[];
  readonly given: readonly string[];
  readonly familyPrinted: string;
  readonly givenPrinted: string;
};

export type ParsedName = {
  readonly raw: string;
  /** Folded tokens of the likely reading, particles included. */
  readonly family: readonly string[];
  readonly given: readonly string[];
  /** Folded, such as `jr` or `iii`. */
  readonly suffix?: string;
  readonly familyPrinted: string;
  readonly givenPrinted: string;
  /** A collaboration, an institution, or hidden authors: never a person. */
  readonly group: boolean;
  /** All readings, the likely one first; at most MOST_READINGS. Empty for groups and for strings without letters. */
  readonly readings: readonly Reading[];
};

/** Of the given names, in a row. */
export const initials = ({ given }: Pick<ParsedName, 'given'>): string => given.map((token) => token.charAt(0)).join('');

/** Two names are compared reading by reading, so their number counts squared; the last ones are the least likely. */
const MOST_READINGS = 12;

// Bylines of thousands are read twice or more (detecting, aligning, comparing); the memo is dropped whole when it is full.
const MEMO_LIMIT = 10_000;
const memo = new Map<string, ParsedName>();

/** Never throws; a string without letters has no readings. */
export function parseName(raw: string): ParsedName {
  const known = memo.get(raw);
  if (known) return known;
  if (memo.size >= MEMO_LIMIT) memo.clear();
  const parsed = parse(raw);
  memo.set(raw, parsed);
  return parsed;
}

function parse(raw: string): ParsedName {
  const group = isGroup(raw) || isAnonymous(raw);
  const printed = decodeTex(cleanName(raw));
  const nobody = { family: [], given: [], familyPrinted: printed, givenPrinted: '' };
  if (group || !/\p{L}/u.test(printed)) return { ...nobody, raw, group, readings: [] };
  const { parts, suffix } = takeSuffix(printed);
  const found = readings(parts, fold);
  const more: Reading[] = [];
  const spelled = foldSpelled(printed);
  if (spelled)
    for (const reading of readings(parts, (text) => foldSpelled(text) ?? fold(text)))
      more.push({ ...reading, kind: reading.kind === 'printed' ? 'spelled' : reading.kind });
  if (/[\u0370-\u052F]/.test(printed)) {
    for (const reading of found.slice(0, 2)) {
      more.push({ ...reading, kind: 'roman', family: reading.family.map(romanize), given: reading.given.map(romanize) });
    }
  }
  const all = [...found, ...more].slice(0, MOST_READINGS);
  return { ...nobody, ...all[0], ...(suffix ? { suffix } : {}), raw, group, readings: all };
}

/** By their first letter or number: "Jnr", "Senior", "2nd". */
const SAME_SUFFIX: Readonly<Record<string, string>> = { j: 'jr', s: 'sr', 2: 'ii', 3: 'iii', 4: 'iv' };

/** Words between commas, and the generational suffix wherever it stood ("King, Martin Luther, Jr.", "GARCIA JR, MARIANO"). */
function takeSuffix(printed: string): { parts: Word[][]; suffix?: string } {
  let suffix: string | undefined;
  const parts: Word[][] = [];
  for (const part of printed.split(/\s*[,，;]\s*/)) {
    // "J.Smith": the blank is missing.
    const words: Word[] = part
      .split(/[\s・·･]+|(?<=\p{L}\.)(?=\p{L}{2})/u)
      .filter((word) => /[\p{L}\p{N}]/u.test(word))
      .map((text) => ({ text, folded: fold(text) }));
    const last = words.at(-1);
    const alone = parts.length > 0 && words.length === 1;
    if (
      last &&
      SUFFIX.test(last.folded) &&
      (alone || (words.length > 1 && (words.length > 2 || /[,，]/.test(printed) || /^[js]r/i.test(last.text))))
    ) {
      suffix = SAME_SUFFIX[last.folded.charAt(0)] ?? last.folded;
      words.pop();
    }
    if (words.length) parts.push(words);
  }
  return suffix ? { parts, suffix } : { parts };
}
