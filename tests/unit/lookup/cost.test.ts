// A byline of thousands and people with a hundred works of sixty authors: what is read and compared, counted. A machine's speed is not asked.

import { expect, test, vi } from 'vitest';
import type { ResearcherId } from '../../../lib/core/ids.ts';
import type { SeatedWork } from '../../../lib/core/work.ts';
import { judge } from '../../../lib/lookup/guess/judge.ts';
import { personsOf } from '../../../lib/lookup/guess/persons.ts';

const done = vi.hoisted(() => ({ read: 0, compared: 0 }));
vi.mock('../../../lib/names/parse.ts', async (original) => {
  const real = await original<typeof import('../../../lib/names/parse.ts')>();
  const parseName: typeof real.parseName = (name) => {
    done.read += 1;
    return real.parseName(name);
  };
  return { ...real, parseName };
});
vi.mock('../../../lib/names/compare.ts', async (original) => {
  const real = await original<typeof import('../../../lib/names/compare.ts')>();
  const compareNames: typeof real.compareNames = (...names) => {
    done.compared += 1;
    return real.compareNames(...names);
  };
  return { ...real, compareNames };
});

const WORDS = 'ka ri to mel dan os vi len ar ba ton sel mir ga fo nu ley pra'.split(' ');
const word = (n: number): string => `${WORDS[n % 18]}${WORDS[Math.floor(n / 18) % 18]}${WORDS[Math.floor(n / 324) % 18]}`;
const nameAt = (n: number): string => `${word(n * 7 + 1)} ${word(n * 13 + 5)}`.replace(/\b\w/g, (letter) => letter.toUpperCase());

const NAMESAKES = 10;
const WORKS = 20;
const SEATS = 59;

/** What it takes to weigh ten people of one name for a byline of so many others. */
function effort(others: number): typeof done {
  const people = Array.from({ length: NAMESAKES }, (_, n) => ({
    id: `openalex:A${100 + n}` as const,
    name: 'Dana Whitlock',
    worksCount: WORKS,
  }));
  const worksOf = new Map<ResearcherId, readonly SeatedWork[]>(
    people.map(({ id, name }, who) => [
      id,
      Array.from({ length: WORKS }, (_, at) => ({
        ids: { openalex: `W${who * WORKS + at}` },
        title: `On ${word(at)} and ${word(at * who)}`,
        topics: [],
        seats: [
          { name, researcher: id, places: [] },
          ...Array.from({ length: SEATS }, (_, seat) => ({ name: nameAt(who * 2_000 + at * 60 + seat), places: [] })),
        ],
      })),
    ]),
  );
  const byline = ['Dana Whitlock', ...Array.from({ length: others }, (_, n) => nameAt(n * 5))];
  done.read = 0;
  done.compared = 0;
  const persons = personsOf(people, worksOf, { ids: {} }, () => undefined);
  const hand = { name: 'Dana Whitlock', position: 0, persons, cut: false, affiliations: [] };
  const { weighed } = judge(hand, { byline, title: 'On Karito' }, { seats: new Map(), circles: new Map() }, () => false);
  expect(weighed.length).toBeGreaterThan(0);
  return { ...done };
}

test('ten namesakes, two hundred long works, a byline of three thousand: every name is read a few times, none against every other', () => {
  const short = effort(300);
  const long = effort(3_000);
  const names = NAMESAKES * WORKS * SEATS;
  // Once for who they have written with, once for who is one person with whom, and once for the weighing.
  expect(long.read).toBeLessThan(4 * names);
  expect(long.compared).toBeLessThan(names / 10);
  // Of a long byline the first names speak.
  expect(long.read).toBeLessThan(2 * short.read);
  expect(long.compared).toBeLessThan(2 * short.compared + 100);
});
