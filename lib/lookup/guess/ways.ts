// In which spellings a name is looked for. Pure. The type-ahead wants the words side by side and in order, with nothing between.

import { cleanName } from '../../names/clean.ts';
import { fold } from '../../names/fold.ts';
import { parseName } from '../../names/parse.ts';
import { decodeTex } from '../../names/tex.ts';

/** Every way costs a request. */
const MOST_WAYS = 3;
const INITIAL = /^\p{L}\.?$/u;

/**
 * Ways to ask for a printed name, best first: as printed (given name first), without middle names, without marks that damage left in
 * it, the other way round, folded, with the initial alone. `both` is true where the second is worth asking even if the first finds
 * somebody: a middle name on the page says nothing of whether the record has it.
 */
export function waysToAsk(name: string): { ways: readonly string[]; both: boolean } {
  const parsed = parseName(name);
  if (parsed.readings.length === 0) return { ways: [], both: false };
  const { givenPrinted, familyPrinted } = parsed;
  const printed = decodeTex(cleanName(name));
  // "Doe, Jane" is asked as it would be said; scripts without blanks stay as they are.
  const spoken = /[,，]/.test(printed) && givenPrinted ? `${givenPrinted} ${familyPrinted}` : printed;
  const given = givenPrinted.split(/\s+/).filter(Boolean);
  const middle = given.length > 1 && /\s/.test(printed);
  const first = given.find((word) => !INITIAL.test(word)) ?? given[0];
  const short = middle && first ? `${first} ${familyPrinted}` : undefined;
  // Of three words nobody knows which would be the family name; an initial is none.
  const words = spoken.split(' ');
  const turnable = words.length === 2 && !words.some((word) => INITIAL.test(word));
  const swapped = turnable ? parsed.readings.find((reading) => reading.kind === 'swapped') : undefined;
  const plain = fold(spoken);
  const damaged = /\p{L}['`´^"~\\]\p{L}/u.test(spoken);
  const initial = given[0] && /\s/.test(printed) ? `${[...given[0]][0] ?? ''} ${familyPrinted}` : undefined;
  const ways = [spoken, short, damaged ? plain : undefined, swapped && `${swapped.givenPrinted} ${swapped.familyPrinted}`, plain, initial];
  const seen = new Set<string>();
  const distinct = ways.filter((way): way is string => {
    // Case and accents are folded by whoever is asked, as far as is known; marks inside words are not.
    const key = way
      ?.toLowerCase()
      .normalize('NFKD')
      .replace(/[\p{M}.]/gu, '')
      .replace(/\s+/g, ' ')
      .trim();
    if (!key || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return { ways: distinct.slice(0, MOST_WAYS), both: short !== undefined && distinct.length > 1 };
}
