// What the user said on one page of a paper holds on its other pages, as far as its record tells that they are one paper.

import { expect, test } from 'vitest';
import type { Correction } from '../../../lib/core/you.ts';
import { createLookup } from '../../../lib/lookup/lookup.ts';
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
