// Finds, among many names, those that could be spelled like a given one in full. A filter for speed: what it finds is then compared.

import { collapse, fold } from '../names/fold.ts';
import { parseName } from '../names/parse.ts';

/** TeX, letters a machine could not read, and scripts that are romanised: only parsing reads these. */
const INTRICATE = /[\\{}$?\uFFFD]|[^\p{ASCII}\u0080-\u024F\u1E00-\u1EFF\u2000-\u206F]/u;

/** The folded words of a printed name, and each two neighbours as one (`Ben-Naim` is also `bennaim`). */
function looseWords(name: string): string[] {
  const words = collapse(fold(name))
    .split(' ')
    .filter((word) => word.length > 1);
  const joined = words.slice(1).map((word, n) => `${words[n] ?? ''}${word}`);
  if (!INTRICATE.test(name)) return [...words, ...joined];
  const read = parseName(name).readings.flatMap((reading) => [...reading.family, ...reading.given]);
  return [...new Set([...words, ...joined, ...read.flatMap((token) => collapse(token).split(' '))])];
}

export type NameIndex<T> = {
  /** Items one of whose names shares a family word and another word with `name`. */
  find(name: string): readonly T[];
};

type Entry<T> = { readonly item: T; readonly words: ReadonlySet<string> };

/** The words of a name that may be its family name. */
function familyWords(name: string): Set<string> {
  const families = new Set<string>();
  for (const reading of parseName(name).readings) {
    // A swapped reading would put every Michael of a page under suspicion; the swapped page name meets the printed family name.
    if (reading.kind === 'swapped') continue;
    for (const token of [...reading.family, reading.family.join('')]) families.add(collapse(token));
  }
  return families;
}

/**
 * `namesOf` gives the spellings of an item. `thorough` spends a parse on each of them, so that only family names are looked up: right
 * for lists that are made once and asked thousands of times.
 */
export function createNameIndex<T>(items: readonly T[], namesOf: (item: T) => readonly string[], thorough: boolean): NameIndex<T> {
  const byWord = new Map<string, Entry<T>[]>();
  for (const item of items) {
    for (const name of namesOf(item)) {
      const entry = { item, words: new Set(looseWords(name)) };
      for (const word of thorough ? familyWords(name) : entry.words) {
        const known = byWord.get(word);
        if (known) known.push(entry);
        else byWord.set(word, [entry]);
      }
    }
  }
  return {
    find(name) {
      const words = looseWords(name);
      let found: T[] | undefined;
      for (const word of words) {
        for (const { item, words: theirs } of byWord.get(word) ?? []) {
          if (found?.includes(item) || !words.some((other) => other !== word && theirs.has(other))) continue;
          found ??= [];
          found.push(item);
        }
      }
      return found ?? [];
    },
  };
}
