// Two records far larger than any other: a person with 2,000 works, and one that swallowed everybody of its name.

import { authorKey, indexOf, workKey } from '../ids.ts';
import type { Corpus, Paper, Person } from '../model.ts';
import { INSTITUTIONS, TOPICS } from '../places.ts';
import { chance, roll } from '../random.ts';
import { TITLE_WORDS } from './names.ts';

type Prolific = {
  readonly person: Person;
  readonly works: number;
  readonly from: number;
  readonly to: number;
  readonly mixed: boolean;
  readonly circle?: Circle;
};
/** Co-authors come from a small circle, so many to a paper: a graph with far more ties than nodes. */
type Circle = { readonly people: number; readonly seats: number };

export const PROLIFIC_ID = authorKey('prolific', 0);
export const MIXED_ID = authorKey('prolific', 1);
export const DENSE_ID = authorKey('prolific', 2);

const PROLIFIC: readonly Prolific[] = [
  {
    person: {
      id: PROLIFIC_ID,
      name: 'Margarida Villareal-Okafor',
      alternatives: ['Margarida Villareal-Okafor', 'M. Villareal-Okafor', 'M. V. Okafor'],
      institutions: [3],
    },
    works: 2_000,
    from: 1991,
    to: 2026,
    mixed: false,
  },
  {
    person: {
      id: MIXED_ID,
      name: 'Wei Zhang',
      alternatives: [
        'Wei Zhang',
        'W. Zhang',
        'Zhang Wei',
        'Wenhao Zhang',
        '张伟',
        'María Ortega',
        'LHC Detector Study Group',
        'Weihua Zhang',
      ],
      institutions: [9],
      counts: { works: 34_000, citedBy: 912_345, hIndex: 287 },
    },
    works: 34_000,
    from: 2008,
    to: 2026,
    mixed: true,
  },
  {
    person: {
      id: DENSE_ID,
      name: 'Ingrid Solheim-Adeyemi',
      alternatives: ['Ingrid Solheim-Adeyemi', 'I. Solheim-Adeyemi'],
      institutions: [10],
    },
    works: 600,
    from: 2001,
    to: 2026,
    mixed: false,
    circle: { people: 240, seats: 6 },
  },
];

// Works of one record take a block of running numbers each.
const BLOCK = 1_000_000;

export function createProlific(seed: number, researchers: number): Corpus {
  const made = new Map<number, readonly Paper[]>();

  const workAt = (index: number): Paper | undefined => {
    const owner = PROLIFIC[Math.floor(index / BLOCK)];
    const at = index % BLOCK;
    if (!owner || at >= owner.works) return undefined;
    const share = at / owner.works;
    const days = (owner.to - owner.from) * 12 + 5;
    const month = Math.floor(share * days);
    const date = `${owner.from + Math.floor(month / 12)}-${two((month % 12) + 1)}-${two(1 + (at % 28))}`;
    const { people = Math.max(1, researchers), seats = 1 + roll(3, seed, 'others', index) } = owner.circle ?? {};
    const others = Array.from({ length: seats }, (_, seat) => {
      const other = roll(people, seed, 'other', index, seat);
      return { raw: `Colleague ${other}`, author: authorKey('generated', other), display: `Colleague ${other}`, institutions: [] };
    });
    const place = owner.mixed ? roll(INSTITUTIONS.length, seed, 'place', index) : (owner.person.institutions[0] ?? 0);
    const self = { raw: owner.person.name, author: owner.person.id, display: owner.person.name, institutions: [place] };
    const title = `${TITLE_WORDS.quality[at % 14] ?? 'Exact'} ${TITLE_WORDS.subject[at % 9] ?? 'kernels'}, part ${at + 1}`;
    return {
      title,
      abstract: `Part ${at + 1} of a long series.`,
      date,
      version: 1,
      categories: ['stat.ML'],
      byline: [self, ...others].map((seat) => ({ name: seat.raw })),
      html: 1,
      record: {
        id: workKey('prolific', index),
        doi: `10.5555/prolific.${index}`,
        landing: [],
        seats: [self, ...others],
        citedBy: Math.floor(60 * chance(seed, 'cited', index) ** 3),
        references: [],
        topics: [owner.mixed ? roll(TOPICS.length, seed, 'topic', index) : at % 3],
        venue: 'Annals of Invention',
      },
    };
  };

  const worksOf = (owner: number): readonly Paper[] => {
    const known = made.get(owner);
    if (known) return known;
    const works = Array.from({ length: PROLIFIC[owner]?.works ?? 0 }, (_, at) => workAt(owner * BLOCK + at)).filter(
      (work) => work !== undefined,
    );
    made.set(owner, works);
    return works;
  };
  const ownerOf = (key: string): number => PROLIFIC.findIndex((one) => one.person.id === key);

  return {
    byArxiv: () => undefined,
    byDoi(doi) {
      const index = /^10\.5555\/prolific\.(\d+)$/.exec(doi)?.[1];
      return index === undefined ? undefined : workAt(Number(index));
    },
    byWork(key) {
      const index = indexOf(key, 'W', 'prolific');
      return index === undefined ? undefined : workAt(index);
    },
    person: (key) => PROLIFIC[ownerOf(key)]?.person,
    personByOrcid: () => undefined,
    worksOf: (key) => worksOf(ownerOf(key)),
    citing: () => [],
    month: () => [],
    named(query, limit) {
      const words = query.toLowerCase().split(/\s+/);
      const fits = (name: string) =>
        words.every((word) =>
          name
            .toLowerCase()
            .split(/[ -]/)
            .some((part) => part.startsWith(word)),
        );
      return PROLIFIC.flatMap(({ person }) => (fits(person.name) ? [person] : [])).slice(0, limit);
    },
    titled: () => [],
    size: 0,
    at: () => undefined,
  };
}

const two = (number: number): string => String(number).padStart(2, '0');
