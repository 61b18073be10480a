// A followed person whose ids vanished upstream: found again, or honestly not.

import { describe, expect, test } from 'vitest';
import type { ResearcherId, WorkIds } from '../../../lib/core/ids.ts';
import type { Researcher } from '../../../lib/core/person.ts';
import type { Authorship, WorkRecord } from '../../../lib/core/work.ts';
import type { FollowedPerson } from '../../../lib/core/you.ts';
import { findAgain } from '../../../lib/follows/find-again.ts';
import { researcher } from '../../support/researcher.ts';

const followed = (more: Partial<FollowedPerson> = {}): FollowedPerson => ({
  key: 'p000000000001',
  name: 'Sebastian Goldt',
  otherNames: [],
  ids: ['openalex:A11'],
  anchors: [{ ids: { arxiv: '2410.00001' } }],
  coauthors: [],
  since: 0,
  ...more,
});
const seat = (position: number, printedName: string, researcher?: ResearcherId): Authorship => ({
  position,
  printedName,
  institutions: [],
  affiliations: [],
  ...(researcher ? { researcher } : {}),
});
const sources = (people: readonly Researcher[], seats: readonly Authorship[] = [], orcids: Readonly<Record<string, Researcher>> = {}) => ({
  researcher: async (id: ResearcherId) => orcids[id] ?? people.find((one) => one.id === id),
  work: async (ids: WorkIds): Promise<WorkRecord> => ({ ids, authorships: seats, truncated: false }),
});

describe('a followed person whose id is gone', () => {
  test('is found by their ORCID', async () => {
    const now = researcher('openalex:A22', 'Sebastian Goldt');
    const found = await findAgain(followed({ orcid: '0000-0002-1825-0097' }), sources([], [], { 'orcid:0000-0002-1825-0097': now }));
    expect(found).toBe(now);
  });

  test('is found at their seat in an anchor work', async () => {
    const now = researcher('openalex:A22', 'Sebastian Goldt');
    expect(
      await findAgain(followed(), sources([now], [seat(0, 'Fabiola Ricci', 'openalex:A5'), seat(1, 'Goldt, Sebastian', 'openalex:A22')])),
    ).toBe(now);
  });

  test.each([
    [
      'the iD leads to somebody else',
      followed({ orcid: '0000-0002-1825-0097', anchors: [] }),
      sources([], [], { 'orcid:0000-0002-1825-0097': researcher('openalex:A9', 'Ada Byron') }),
    ],
    [
      'only an initial stands at the seat',
      followed(),
      sources([researcher('openalex:A22', 'Sebastian Goldt')], [seat(0, 'S. Goldt', 'openalex:A22')]),
    ],
    [
      'two seats have the name',
      followed(),
      sources(
        [researcher('openalex:A22', 'Sebastian Goldt')],
        [seat(0, 'Sebastian Goldt', 'openalex:A22'), seat(1, 'Sebastian Goldt', 'openalex:A23')],
      ),
    ],
    ['the seat still has the id that is gone', followed(), sources([], [seat(0, 'Sebastian Goldt', 'openalex:A11')])],
    [
      'the seat has the id of another person',
      followed(),
      sources([researcher('openalex:A22', 'Zhenping Zhu')], [seat(0, 'Sebastian Goldt', 'openalex:A22')]),
    ],
  ])('is not guessed when %s', async (_, who, where) => {
    expect(await findAgain(who, where)).toBeUndefined();
  });
});
