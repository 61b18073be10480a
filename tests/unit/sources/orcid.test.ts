// The recorded answers of ORCID, kept outside the project: where they lie beside it, all of them must be readable.

import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import source from '../../../lib/sources/orcid.source.ts';
import { createWorker, inTime, json } from '../net/support.ts';

const recordings = new URL('../../../../shared/recordings/orcid/', import.meta.url);

/** Without recordings, a person of our own with the same nulls. */
const OWN = {
  name: { 'given-names': { value: 'Åsa' }, 'family-name': { value: 'Vik' }, 'credit-name': null, source: null },
  biography: null,
};

const recorded = (file: string): unknown => {
  const path = new URL(file, recordings);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : OWN;
};

it.each(['person-full.json', 'person-sparse.json'])('reads the person of %s', async (file) => {
  const person = recorded(file) as typeof OWN;
  const { get, clock } = createWorker(() => json({ person }), { source });
  const answer = await inTime(source.researcher?.('orcid:0000-0002-1825-0097', get) ?? expect.fail(), clock);
  const { 'given-names': given, 'family-name': family } = person.name;
  expect(answer).toMatchObject({ ok: true, value: { value: { name: `${given.value} ${family.value}`, latest: [], topics: [] } } });
});

it.each(['works.json', 'works-empty.json', 'search.json'])('%s is no record of a person', async (file) => {
  const { get, clock } = createWorker(() => json(recorded(file) === OWN ? { group: [] } : recorded(file)), { source });
  const answer = await inTime(source.researcher?.('orcid:0000-0002-1825-0097', get) ?? expect.fail(), clock);
  expect(answer).toEqual({ ok: false, error: { kind: 'not-found' } });
});

it.each([
  ['2028', null, true],
  ['2026', '11', true],
  ['2026', '08', false],
  ['2026', null, false],
  ['2024', '12', false],
])('a contract that ends in %s-%s is where the person is now: %s', async (year, month, now) => {
  const end = { year: { value: year }, month: month && { value: month }, day: null };
  const job = { 'start-date': { year: { value: '2023' } }, 'end-date': end, organization: { name: 'Fen University' } };
  const group = [{ summaries: [{ 'employment-summary': job }] }];
  const record = { person: { name: OWN.name }, 'activities-summary': { employments: { 'affiliation-group': group } } };
  const { get, clock } = createWorker(() => json(record), { source });
  const answer = await inTime(source.researcher?.('orcid:0000-0002-1825-0097', get) ?? expect.fail(), clock);
  expect(answer).toMatchObject({ ok: true, value: { value: { latest: now ? [{ name: 'Fen University' }] : [] } } });
});
