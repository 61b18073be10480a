// Works that guesses rest on: read again once they are old, kept where that fails, and never taken for none of somebody crowded out of a list.

import { describe, expect, test } from 'vitest';
import type { Candidate } from '../../../lib/core/failure.ts';
import type { ResearcherId } from '../../../lib/core/ids.ts';
import { err, ok } from '../../../lib/core/result.ts';
import type { SeatedWork } from '../../../lib/core/work.ts';
import { type Asks, findWorks } from '../../../lib/lookup/guess/people.ts';
import { createRecords, type RecordDeps } from '../../../lib/lookup/records.ts';
import { spine } from '../../../lib/sources/spine.ts';
import { type Sent, worldLookup } from './over-world.ts';
import { corpus, staged, subjectOf } from './staged.ts';
import { DAY, NOW } from './support.ts';

const lists = (sent: readonly Sent[]) =>
  sent.filter(({ path }) => path.includes('filter=authorships.author.id') && path.includes('per_page=100') && !path.includes('group_by'));
const SUBJECT = subjectOf('guess-company');

describe('works read for a guess, after their fourteen days', () => {
  const later = async (days: number) => {
    let down = false;
    const world = worldLookup(NOW, { corpus, refuse: (path) => (down && path.startsWith('/works?') ? 429 : undefined) });
    expect((await world.matchOf(SUBJECT)).level).toBe('likely');
    world.clock.now += days * DAY;
    world.sent.length = 0;
    const matches = async (intent: 'hover' | 'open') =>
      (await world.ask(SUBJECT, intent)).flatMap(({ facet, result, ...part }) =>
        facet === 'match' ? [{ ...part, level: result.ok && 'level' in result.value ? result.value.level : undefined }] : [],
      );
    const fail = () => {
      down = true;
    };
    return { ...world, matches, fail };
  };

  test('are read again, for one credit; till then the old ones serve, marked as old', async () => {
    const { matches, sent } = await later(15);
    const told = await matches('open');
    expect(lists(sent)).toHaveLength(1);
    expect(told.find(({ level }) => level === 'likely')).toMatchObject({ stale: true });
    expect(told.at(-1)).toMatchObject({ stale: false, level: 'likely' });
    sent.length = 0;
    await matches('open');
    expect(lists(sent)).toEqual([]);
  });

  test('are not read again before', async () => {
    const { matches, sent } = await later(13);
    expect((await matches('open')).at(-1)).toMatchObject({ stale: false, level: 'likely' });
    expect(lists(sent)).toEqual([]);
  });

  test('serve a glance, which spends nothing, and are marked as of then', async () => {
    const { matches, sent } = await later(15);
    expect((await matches('hover')).at(-1)).toEqual({ level: 'likely', stale: true, at: NOW, source: 'openalex' });
    expect(lists(sent)).toEqual([]);
  });

  test('serve where no new ones are to be had', async () => {
    const { matches, sent, fail } = await later(15);
    fail();
    expect((await matches('open')).at(-1)).toMatchObject({ level: 'likely', stale: true, at: NOW });
    expect(lists(sent).length).toBeGreaterThan(0);
  });
});

describe('somebody crowded out of a list of works', () => {
  const work = (id: ResearcherId, at: number): SeatedWork => ({
    ids: { openalex: `W${id.slice(-1)}${at}` },
    title: `Work ${at} of ${id}`,
    topics: [],
    seats: [{ name: 'Wei Zhang', researcher: id, places: [] }],
  });
  const A1: Candidate = { id: 'openalex:A1', name: 'Wei Zhang', worksCount: 1_200 };
  const A2: Candidate = { id: 'openalex:A2', name: 'Wei Zhang', worksCount: 200 };
  const SMALL: Candidate = { id: 'openalex:A3', name: 'Wei Zhang', worksCount: 3 };

  /** OpenAlex, which lists the newest hundred of everybody asked for: A1's come first. */
  function over() {
    const rows = new Map<string, unknown>();
    const asked: string[] = [];
    const deps = {
      sources: {},
      getFor: () => async () => err({ kind: 'not-found' }),
      now: () => NOW,
      cache: {
        get: async (key: { id: string }) => rows.get(key.id),
        put: async ({ id }: { id: string }, value: unknown, at: number) => void rows.set(id, { value, at }),
      },
    } as unknown as RecordDeps;
    const together: Asks['together'] = async (ids, _, get) => {
      asked.push(ids.join());
      await get({ url: 'https://example.org/', cost: { kind: 'list', credits: 1 } });
      const counts = [A1, A2, SMALL].filter(({ id }) => ids.includes(id)).map(({ id, worksCount = 0 }) => ({ id, worksCount }));
      const hidden = ids.includes('openalex:A9') ? 1_400 : 0;
      const all = counts.flatMap(({ id, worksCount }) => Array.from({ length: worksCount }, (_, at) => work(id, at)));
      return ok({ at: NOW, value: { total: all.length + hidden, works: all.slice(0, 100) } });
    };
    const asks: Asks = { named: async () => err({ kind: 'not-found' }), together };
    const find = async (people: readonly Candidate[]) => {
      const { worksOf, complete, crowded } = await findWorks(people, createRecords(deps, new AbortController().signal), 'network', asks);
      return { works: Object.fromEntries([...worksOf].map(([id, works]) => [id, works.length])), complete, crowded };
    };
    return { find, asked, rows };
  }

  test('is asked for again, alone, within the two lists', async () => {
    const { find, asked } = over();
    expect(await find([A1, A2])).toEqual({ works: { [A1.id]: 100, [A2.id]: 100 }, complete: true, crowded: false });
    expect(asked).toEqual(['openalex:A1,openalex:A2', 'openalex:A2']);
  });

  test('who is in no list even alone, behind the seats a list gives of long bylines, is asked for once', async () => {
    const { find, asked } = over();
    const hidden: Candidate = { id: 'openalex:A9', name: 'Wei Zhang', worksCount: 1_400 };
    expect(await find([hidden])).toEqual({ works: { [hidden.id]: 0 }, complete: true, crowded: false });
    await find([hidden]);
    expect(asked).toEqual([hidden.id]);
  });

  test('is kept as not known where there is no list left, and asked for with the next card', async () => {
    const { find, asked, rows } = over();
    expect(await find([A1, A2, SMALL])).toEqual({ works: { [A1.id]: 100, [SMALL.id]: 3 }, complete: false, crowded: true });
    expect([asked.length, rows.has(A2.id)]).toEqual([2, false]);
    expect(await find([A1, A2, SMALL])).toMatchObject({ works: { [A2.id]: 100 }, complete: true });
    expect(asked.at(-1)).toBe(A2.id);
  });

  describe('in a guess', () => {
    const { author, never = [] } = staged('guess-company').expected;
    const right: ResearcherId = `openalex:${author ?? ''}`;
    const strangers = never.map((one): ResearcherId => `openalex:${one}`);
    /** A list that has no room for some, unless they are asked for alone; `always`: not even then. */
    const without = (out: readonly ResearcherId[], always = false) => {
      const { openalex } = spine;
      if (!openalex) throw new Error('no spine');
      const together: Asks['together'] = async (ids, order, get) => {
        const answer = (await openalex.together?.(ids, order, get)) ?? err({ kind: 'not-found' } as const);
        if (!answer.ok || (!always && ids.every((id) => out.includes(id)))) return answer;
        const works = answer.value.value.works.filter(
          ({ seats }) => !seats.some(({ researcher }) => researcher && out.includes(researcher)),
        );
        return ok({ ...answer.value, value: { works, total: 1_400 } });
      };
      return worldLookup(NOW, { corpus, second: { openalex: { ...openalex, together } } });
    };
    const seated = (rows: ReadonlyMap<string, unknown>) => [...rows.keys()].filter((key) => key.includes('"seated"')).join();

    test('they are found at once where another list may be asked for', async () => {
      const { matchOf, sent } = without([right]);
      expect((await matchOf(SUBJECT)).researcher?.id).toBe(right);
      expect(lists(sent)).toHaveLength(2);
    });

    test('nobody else is taken for them', async () => {
      expect((await without([right], true).matchOf(SUBJECT)).researcher).toBeUndefined();
    });

    test('those who are known are weighed, among as many as bear the name', async () => {
      const { matchOf, rows } = without(strangers, true);
      const match = await matchOf(SUBJECT);
      expect(match).toMatchObject({ level: 'likely', researcher: { id: right } });
      expect(match.evidence).toContainEqual(expect.objectContaining({ code: 'namesakes', params: { count: 3 } }));
      for (const one of strangers) expect(seated(rows)).not.toContain(one);
    });
  });

  test('somebody who has no works is not asked for twice', async () => {
    const { find, rows } = over();
    const none: Candidate = { id: 'openalex:A4', name: 'Wei Zhang', worksCount: 0 };
    expect(await find([SMALL, none])).toMatchObject({ complete: true });
    expect(rows.has(none.id)).toBe(true);
  });
});
