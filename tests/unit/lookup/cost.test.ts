// A byline of thousands and people with a hundred works of sixty authors: weighed without a wait anybody would notice.

import { expect, test } from 'vitest';
import type { ResearcherId } from '../../../lib/core/ids.ts';
import type { SeatedWork } from '../../../lib/core/work.ts';
import { judge } from '../../../lib/lookup/guess/judge.ts';
import { personsOf } from '../../../lib/lookup/guess/persons.ts';

const WORDS = 'ka ri to mel dan os vi len ar ba ton sel mir ga fo nu ley pra'.split(' ');
const word = (n: number): string => `${WORDS[n % 18]}${WORDS[Math.floor(n / 18) % 18]}${WORDS[Math.floor(n / 324) % 18]}`;
const nameAt = (n: number): string => `${word(n * 7 + 1)} ${word(n * 13 + 5)}`.replace(/\b\w/g, (letter) => letter.toUpperCase());

test('ten namesakes, two hundred long works, a byline of three thousand', () => {
  const people = Array.from({ length: 10 }, (_, n) => ({ id: `openalex:A${100 + n}` as const, name: 'Dana Whitlock', worksCount: 20 }));
  const worksOf = new Map<ResearcherId, readonly SeatedWork[]>(
    people.map(({ id, name }, who) => [
      id,
      Array.from({ length: 20 }, (_, at) => ({
        ids: { openalex: `W${who * 20 + at}` },
        title: `On ${word(at)} and ${word(at * who)}`,
        topics: [],
        seats: [
          { name, researcher: id, places: [] },
          ...Array.from({ length: 59 }, (_, seat) => ({ name: nameAt(who * 2_000 + at * 60 + seat), places: [] })),
        ],
      })),
    ]),
  );
  const byline = ['Dana Whitlock', ...Array.from({ length: 3_000 }, (_, n) => nameAt(n * 5))];
  const persons = personsOf(people, worksOf, { ids: {} }, () => false);
  const hand = { name: 'Dana Whitlock', position: 0, persons, cut: false, affiliations: [] };
  const start = performance.now();
  const { weighed } = judge(hand, { byline, title: 'On Karito' }, { seats: new Map(), circles: new Map() }, () => false);
  expect(weighed.length).toBeGreaterThan(0);
  // Mostly the reading of fifteen thousand names; a machine under load takes several times what an idle one does.
  expect(performance.now() - start).toBeLessThan(1_500);
});
