// The people of the generated world: a name, a place and perhaps an ORCID for a running number. Nothing is kept but a few answers.

import { authorKey, orcidOf } from '../ids.ts';
import type { Person } from '../model.ts';
import { INSTITUTIONS } from '../places.ts';
import { chance, pick, remember, roll } from '../random.ts';
import { fold } from '../text.ts';
import { FAMILY, GIVEN } from './names.ts';

const ORCID_SHARE = 0.35;
const MIDDLE_SHARE = 0.25;
const MIDDLES = 'ABCDEGJKLMPRST'.split('');
const PEOPLE_REMEMBERED = 20_000;

export type People = {
  person(index: number): Person;
  /** People with every word of the folded query at the start of a given or family name, by running number. */
  named(query: string, limit: number): Person[];
};

// Folded once, so that looking through 100,000 names only compares numbers.
const FOLDED_GIVEN = GIVEN.map((name) => fold(name).split(' '));
const FOLDED_FAMILY = FAMILY.map((name) => fold(name).split(' '));

export function createPeople(seed: number, count: number, groupSize: number): People {
  const givenOf = (index: number) => roll(GIVEN.length, seed, 'given', index);
  const familyOf = (index: number) => roll(FAMILY.length, seed, 'family', index);

  const person = remember(PEOPLE_REMEMBERED, (index: number): Person => {
    const given = GIVEN[givenOf(index)] ?? '';
    const family = FAMILY[familyOf(index)] ?? '';
    const middle = chance(seed, 'middle', index) < MIDDLE_SHARE ? ` ${pick(MIDDLES, seed, 'initial', index)}.` : '';
    const name = `${given}${middle} ${family}`;
    return {
      id: authorKey('generated', index),
      name,
      alternatives: [name, `${given[0] ?? ''}. ${family}`],
      ...(chance(seed, 'orcid', index) < ORCID_SHARE ? { orcid: orcidOf('generated', index) } : {}),
      institutions: [roll(INSTITUTIONS.length, seed, 'home', Math.floor(index / groupSize))],
    };
  });

  return {
    person,
    named(query, limit) {
      const asked = fold(query).split(' ');
      // Middle initials are in no list of names; whoever asks looks at the whole name anyway.
      const long = asked.filter((word) => word.length > 1);
      const words = long.length > 1 ? long : asked;
      // Every word may start a given or a family name; which ones, is the same for everybody of that name.
      const fits = (parts: readonly (readonly string[])[]) =>
        parts.map((own) => words.map((word) => own.some((part) => part.startsWith(word))));
      const givenFits = fits(FOLDED_GIVEN);
      const familyFits = fits(FOLDED_FAMILY);
      if (words.some((_, at) => !givenFits.some((one) => one[at]) && !familyFits.some((one) => one[at]))) return [];
      const found: Person[] = [];
      for (let index = 0; index < count && found.length < limit; index += 1) {
        const given = givenFits[givenOf(index)];
        const family = familyFits[familyOf(index)];
        if (words.every((_, at) => given?.[at] || family?.[at])) found.push(person(index));
      }
      return found;
    },
  };
}
