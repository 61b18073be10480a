// What a question costs, and what is shown when answers are old, missing or late.

import { describe, expect, test } from 'vitest';
import type { FacetPart } from '../../../lib/core/question.ts';
import { DAY, lookupOver, NOW, onPage, person, record, seat } from './support.ts';

const BYLINE = ['Fabiola Ricci', 'Sebastian Goldt'];
const SEATS = BYLINE.map((name, index) => seat(index, name));
const PEOPLE = Object.fromEntries(SEATS.map((one) => [one.researcher ?? '', person(one.researcher ?? 'openalex:A1', one.printedName)]));
const tables = { works: { 'arxiv:2410.00001': record(SEATS) }, people: PEOPLE };

describe('what a hover costs', () => {
  test('reading the cache alone asks nothing, knows nothing, says nothing', async () => {
    const { ask, asked } = lookupOver(tables);
    expect(await ask(onPage(BYLINE, 0), 'prefetch')).toEqual([]);
    expect(asked).toEqual([]);
  });

  test('two requests for the first author, one for the second, none for a known one', async () => {
    const { ask, asked } = lookupOver(tables);
    await ask(onPage(BYLINE, 0));
    expect(asked.splice(0)).toHaveLength(2);
    await ask(onPage(BYLINE, 1));
    expect(asked.splice(0)).toEqual(['researcher openalex:A500000001']);
    const parts = await ask(onPage(BYLINE, 0), 'prefetch');
    expect(asked).toEqual([]);
    expect(parts.map((part) => part.facet)).toEqual(expect.arrayContaining(['match', 'profile', 'you']));
  });

  test('credits are spent only when the card is read', async () => {
    const { ask, asked } = lookupOver(tables);
    await ask(onPage(BYLINE, 0));
    expect(asked.splice(0).filter((one) => /^(collaborators|works) /.test(one))).toEqual([]);
    await ask(onPage(BYLINE, 0), 'open');
    expect(asked).toEqual(['collaborators openalex:A500000000', 'works openalex:A500000000']);
  });

  test('a hover that becomes an open card shares what is under way', async () => {
    const { lookup, asked } = lookupOver(tables);
    const session = lookup.session(new AbortController().signal);
    const question = { v: 1, subject: onPage(BYLINE, 0), facets: ['match', 'profile', 'collaborators', 'works', 'you'] } as const;
    await Promise.all([
      session.answer({ ...question, intent: 'hover' }, () => {}),
      session.answer({ ...question, intent: 'open' }, () => {}),
    ]);
    expect(asked.filter((one) => one.startsWith('work ') || one.startsWith('researcher '))).toHaveLength(2);
  });
});

describe('old and missing answers', () => {
  test('old data is shown at once, marked, then replaced', async () => {
    const { ask, clock } = lookupOver(tables);
    await ask(onPage(BYLINE, 0));
    clock.now = NOW + 8 * DAY;
    const profiles = (await ask(onPage(BYLINE, 0))).filter((part) => part.facet === 'profile');
    expect(profiles.map((part) => part.stale)).toEqual([true, false]);
  });

  test('an old belief never comes after the new one, however slow the disk', async () => {
    let slow = 0;
    const disk = (facet: string): Promise<void> => new Promise((done) => setTimeout(done, facet === 'profile' && slow-- > 0 ? 20 : 0));
    const { ask, clock } = lookupOver({ ...tables, disk });
    await ask(onPage(BYLINE, 0));
    clock.now = NOW + 31 * DAY;
    slow = 1;
    const beliefs = (await ask(onPage(BYLINE, 0))).filter((part) => part.facet === 'match');
    expect(beliefs.map((part) => part.stale)).toEqual([true, false]);
  });

  test('old data stays when the renewal fails, and the failure is told', async () => {
    const people: Record<string, unknown> = { ...PEOPLE };
    const over = lookupOver({ ...tables, people: people as typeof PEOPLE });
    await over.ask(onPage(BYLINE, 0));
    over.clock.now = NOW + 8 * DAY;
    people['openalex:A500000000'] = { kind: 'offline' };
    const profiles = (await over.ask(onPage(BYLINE, 0))).filter((part) => part.facet === 'profile');
    expect(profiles.map((part) => [part.result.ok, part.stale])).toEqual([
      [true, true],
      [false, true],
    ]);
  });

  test('an old paper record still brings the person when it cannot be renewed', async () => {
    const works: Record<string, unknown> = { ...tables.works };
    const over = lookupOver({ ...tables, works: works as typeof tables.works });
    await over.ask(onPage(BYLINE, 0));
    over.clock.now = NOW + 31 * DAY;
    works['arxiv:2410.00001'] = { kind: 'offline' };
    const parts = await over.ask(onPage(BYLINE, 0));
    expect(parts.filter((part) => part.facet === 'match').map((part) => part.result.ok)).toEqual([true, false]);
    expect(parts.some((part) => part.facet === 'profile' && part.result.ok)).toBe(true);
  });

  test('a paper too new is asked for again after 1, 2, 4 and 8 days, not before', async () => {
    const { ask, asked, clock } = lookupOver({});
    const waits: number[] = [];
    for (let round = 0; round < 4; round += 1) {
      await ask(onPage(BYLINE, 0));
      const asked_ = clock.now;
      expect(asked.splice(0)).toEqual(['work arxiv:2410.00001']);
      do clock.now += DAY / 2;
      while ((await ask(onPage(BYLINE, 0), 'prefetch')).every((part) => !part.stale));
      waits.push((clock.now - asked_) / DAY);
    }
    expect(waits).toEqual([1, 2, 4, 8]);
  });

  test('a limit or an outage is never called "not known"', async () => {
    for (const failure of [{ kind: 'offline' }, { kind: 'rate-limited', source: 'openalex', retryAt: NOW + 1 }] as const) {
      const { ask } = lookupOver({ works: { 'arxiv:2410.00001': failure } });
      const match = (await ask(onPage(BYLINE, 0))).find((part) => part.facet === 'match');
      expect(match?.result).toEqual({ ok: false, error: failure });
    }
  });

  test('a reader who left hears nothing more', async () => {
    const { ask } = lookupOver(tables);
    const leaving = new AbortController();
    const parts = ask(onPage(BYLINE, 0), 'hover', leaving.signal);
    leaving.abort();
    expect(await parts).toEqual([]);
  });
});

test('somebody whose id is gone is shown under the id they have now', async () => {
  const { lookup } = lookupOver({
    people: { 'openalex:A22': person('openalex:A22', 'Ada Byron') },
    successors: { 'openalex:A11': 'openalex:A22' },
  });
  const parts: FacetPart[] = [];
  const ask = { v: 1, subject: { kind: 'researcher', id: 'openalex:A11' }, facets: ['profile'], intent: 'open' } as const;
  await lookup.session(new AbortController().signal).answer(ask, (part) => parts.push(part));
  expect(parts.map((part) => part.result)).toMatchObject([{ ok: true, value: { id: 'openalex:A22' } }]);
});
