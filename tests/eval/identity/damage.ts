// What happens to a byline between a paper and an index, at seeded random: the damages the alignment must survive.

import { createRandom, type Random } from './random.ts';

/** Shares of names and lists that suffer each damage. */
const INITIALS = 0.25;
const ACCENTS = 0.15;
const COMMA = 0.15;
const MIDDLE = 0.1;
const LOSES_AN_AUTHOR = 0.35;
const GAINS_A_GROUP = 0.15;
const SWAPS = 0.1;
const ALPHABETICAL = 0.03;

/** An author as given and family part, since the damages need to know them. */
export type Author = { readonly given: string; readonly family: string };
type Seat = { readonly name: string; readonly author: number };
export type DamagedLists = { readonly printed: readonly Seat[]; readonly recorded: readonly Seat[] };

/** Both lists of one byline; `author` is the index in `authors`, -1 for a group that is nobody. */
export function damageByline(authors: readonly Author[], random: Random): DamagedLists {
  const seats = (side: 'printed' | 'recorded'): Seat[] =>
    authors.map((author, at) => ({ name: side === 'recorded' ? whole(author) : damageName(author, random), author: at }));
  const printed = seats('printed');
  const recorded = seats('recorded');
  const either = (): Seat[] => (random.chance(0.5) ? printed : recorded);
  if (authors.length > 1 && random.chance(LOSES_AN_AUTHOR)) either().splice(random.below(authors.length), 1);
  if (random.chance(GAINS_A_GROUP)) {
    const list = either();
    list.splice(random.below(list.length + 1), 0, { name: `The ${'ABCDEFGH'.charAt(random.below(8))}XQ Collaboration`, author: -1 });
  }
  if (random.chance(SWAPS)) swap(either(), random);
  if (random.chance(ALPHABETICAL)) {
    const list = either();
    const key = (seat: Seat): string => authors[seat.author]?.family ?? seat.name;
    list.sort((a, b) => key(a).localeCompare(key(b), 'en'));
  }
  return { printed, recorded };
}

function swap(list: Seat[], random: Random): void {
  const at = random.below(Math.max(1, list.length - 1));
  const one = list[at];
  const two = list[at + 1];
  if (one && two) list.splice(at, 2, two, one);
}

const whole = ({ given, family }: Author): string => (given ? `${given} ${family}` : family);

function damageName(author: Author, random: Random): string {
  let { given, family } = author;
  const words = given.split(/\s+/).filter(Boolean);
  if (random.chance(INITIALS))
    given = words
      .map((word) =>
        word
          .split('-')
          .map((part) => `${part.charAt(0)}.`)
          .join('-'),
      )
      .join(' ');
  else if (words.length > 1 && random.chance(MIDDLE)) given = words[0] ?? given;
  if (random.chance(ACCENTS)) {
    given = bare(given);
    family = bare(family);
  }
  return random.chance(COMMA) && given ? `${family}, ${given}` : whole({ given, family });
}

const bare = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[øØ]/g, 'o').replace(/[łŁ]/g, 'l').replace(/ß/g, 'ss');

export const damageRandom = (seed: number): Random => createRandom(seed);
