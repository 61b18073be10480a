// What the user said on one page of a paper holds on its other pages, as far as its record tells that they are one paper.

import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { FacetPart } from '../../../lib/core/question.ts';
import { err } from '../../../lib/core/result.ts';
import type { WorkRecord } from '../../../lib/core/work.ts';
import type { Correction } from '../../../lib/core/you.ts';
import { youOf } from '../../../lib/follows/you.ts';
import { createLookup } from '../../../lib/lookup/lookup.ts';
import type { Source } from '../../../lib/sources/source.ts';
import { worldLookup } from './over-world.ts';
import { corpus, staged, subjectOf } from './staged.ts';
import { DAY, lookupOver, NOW, onPage, person, record, seat } from './support.ts';

const BYLINE = ['Fabiola Ricci', 'Claudia Merger', 'Sebastian Goldt'];
const SEATS = BYLINE.map((name, index) => seat(index, name));
const PEOPLE = Object.fromEntries(SEATS.map((one) => [one.researcher ?? '', person(one.researcher ?? 'openalex:A1', one.printedName)]));
const codes = (match: { evidence: readonly { code: string }[] }) => match.evidence.map((one) => one.code);
const at = NOW - DAY;
const whom = { researcher: 'openalex:A77', researcherName: 'Sebastian Goldt' } as const;
const pin = (work: string) => ({ kind: 'pin', id: 'c1', at, work, name: 'Sebastian Goldt', position: 2, ...whom }) as const;
const doi = '10.1000/x';
const both = record(SEATS, { ids: { arxiv: '2410.00001', doi, openalex: 'W1' } });
const tables = { works: { 'arxiv:2410.00001': both, 'doi:10.1000/x': both }, people: PEOPLE };

test.each([
  ['arXiv', "the journal's", 'arxiv:2410.00001', { doi }],
  ["the journal's", 'arXiv', 'doi:10.1000/x', { arxiv: '2410.00001' }],
  ['a page that has both ids', "the journal's", 'arxiv:2410.00001', { arxiv: '2410.00001', doi }],
])('a choice on %s holds on %s', async (_here, _there, work, ids) => {
  const { matchOf, asked, clock } = lookupOver({ ...tables, corrections: [pin(work)] });
  const subject = onPage(BYLINE, 2, { work: ids });
  expect(await matchOf(subject)).toMatchObject({ level: 'confirmed', researcher: { id: 'openalex:A77' } });
  expect(codes(await matchOf(subject))).toEqual(['you-chose']);
  // The record is what tells, and it is asked for once.
  expect(asked.filter((one) => one.startsWith('work')).length).toBeLessThanOrEqual(1);
  clock.now += 60 * DAY;
  expect((await matchOf(subject)).researcher?.id).toBe('openalex:A77');
});

test('so does "not this person", and the paper is asked for once', async () => {
  const { position: _, ...said } = pin('arxiv:2410.00001');
  const block = { ...said, kind: 'block', researcher: 'openalex:A500000002' } as const;
  const { matchOf, asked } = lookupOver({ ...tables, corrections: [block] });
  const match = await matchOf(onPage(BYLINE, 2, { work: { doi } }));
  expect([match.level, codes(match).includes('you-said-not')]).toEqual(['unknown', true]);
  expect(asked.filter((one) => one.startsWith('work'))).toEqual(['work doi:10.1000/x']);
});

test('a later choice there replaces the one made here, once the record is at hand', async () => {
  const later = { ...pin('doi:10.1000/x'), id: 'c2', at: NOW, researcher: 'openalex:A88' } as const;
  const { matchOf } = lookupOver({ ...tables, corrections: [pin('arxiv:2410.00001'), later] });
  await matchOf(onPage(BYLINE, 0));
  expect((await matchOf(onPage(BYLINE, 2))).researcher?.id).toBe('openalex:A88');
});

test('whoever was chosen there for one author is not shown here for another', async () => {
  const twins = ['Wei Zhang', 'Ada Byron', 'Wei Zhang'];
  const seats = twins.map((name, index) => seat(index, name));
  const works = { 'arxiv:2410.00001': record(seats, { ids: both.ids }) };
  const said = { ...pin('doi:10.1000/x'), name: 'Wei Zhang', position: 0, researcher: 'openalex:A500000002' } as const;
  const { matchOf } = lookupOver({ works, people: PEOPLE, corrections: [said] });
  for (const _ of ['the record is asked for', 'it is at hand']) {
    const match = await matchOf(onPage(twins, 2));
    expect([match.researcher, codes(match).includes('you-chose-other')]).toEqual([undefined, true]);
  }
});

test('what can be undone is told again once the record says what was said', async () => {
  const none = { kind: 'none', id: 'c1', at, work: 'arxiv:2410.00001', name: 'Sebastian Goldt', position: 2 } as const;
  const works: Record<string, WorkRecord> = {};
  const { deps, clock } = lookupOver({ works, people: PEOPLE, corrections: [none] });
  const you: typeof deps.you = async (who, subject, record) => youOf(who, subject, [], [none], record);
  const { openalex } = deps.sources;
  /** What is old is told long before. */
  const slow: Source['work'] = async (ids, get) => {
    await pause(60);
    return (await openalex?.work?.(ids, get)) ?? err({ kind: 'not-found' });
  };
  const sources = { ...deps.sources, ...(openalex ? { openalex: { ...openalex, work: slow } } : {}) };
  const last = async (): Promise<unknown> => {
    const told: FacetPart[] = [];
    const { signal } = new AbortController();
    const ask = { v: 1, subject: onPage(BYLINE, 2, { work: { doi } }), facets: ['match', 'you'], intent: 'open' } as const;
    await createLookup({ ...deps, sources, you })
      .session(signal)
      .answer(ask, (part) => told.push(part));
    return told.findLast(({ facet }) => facet === 'you')?.result;
  };
  await last();
  works['doi:10.1000/x'] = both;
  clock.now += 3 * DAY;
  expect(await last()).toMatchObject({ value: { corrections: [{ id: 'c1' }] } });
});

test('and no other paper', async () => {
  const { matchOf } = lookupOver({ ...tables, corrections: [pin('arxiv:2410.00002')] });
  expect((await matchOf(onPage(BYLINE, 2, { work: { doi } }))).researcher?.id).toBe('openalex:A500000002');
});

test('what can be undone there is told with the ids of the record', async () => {
  const { deps } = lookupOver(tables);
  const told: unknown[] = [];
  const you: typeof deps.you = async (_who, _subject, record) => {
    told.push(record);
    return { corrections: [] };
  };
  const { signal } = new AbortController();
  const ask = { v: 1, subject: onPage(BYLINE, 2, { work: { doi } }), facets: ['match', 'you'], intent: 'hover' } as const;
  await createLookup({ ...deps, you })
    .session(signal)
    .answer(ask, () => undefined);
  expect(told).toEqual([both.ids]);
});

test('what was said of another seat on another page of the paper counts, too', async () => {
  const company = staged('guess-company');
  const right = `openalex:${company.expected.author}` as const;
  const shown = subjectOf('guess-company');
  const at = shown.byline.findIndex((_, position) => position !== shown.position);
  const name = shown.byline[at] ?? '';
  const pinned = (work: string): Correction => ({
    ...{ kind: 'pin', id: 'c1', at: NOW, name, work, position: at, researcher: right, researcherName: name },
  });
  const ids = { arxiv: company.arxiv, doi: '10.1000/journal' };
  const whose = async (work: string) => {
    const { matchOf } = worldLookup(NOW, { corpus, corrections: [pinned(work)] });
    return (await matchOf({ ...shown, work: ids })).researcher?.id;
  };
  // Who sits elsewhere in the byline is not this one.
  expect(await whose('doi:10.1000/other')).toBe(right);
  expect(await whose('doi:10.1000/journal')).toBeUndefined();
});
