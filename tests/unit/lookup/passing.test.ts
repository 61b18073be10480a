// A second source that could not answer is not replaced for good by the next one: what is said without it counts for one card.

import { describe, expect, it } from 'vitest';
import type { Failure } from '../../../lib/core/failure.ts';
import type { WorkRecord } from '../../../lib/core/work.ts';
import { DAY, elsewhere, lookupOver, onPage, person, record, seat } from './support.ts';

const ORCID = '0000-0002-1825-0097';
const OTHER = '0000-0001-5109-3700';
const BYLINE = ['Fabiola Ricci', 'Claudia Merger', 'Sebastian Goldt'];
const GOLDT = 'openalex:A50000002' as const;
const PAPER = 'arxiv:2410.00001';
const SUBJECT = onPage(BYLINE, 2, { category: 'hep-th' });

const seatsOf = (registry: 'openalex' | 'inspire', more = {}) =>
  BYLINE.map((name, at) => seat(at, name, { researcher: registry === 'openalex' ? `openalex:A5000000${at}` : `inspire:9/${at}`, ...more }));
const owner = elsewhere(`orcid:${ORCID}`, 'S. Goldt', { orcids: [ORCID], works: [{ ids: { arxiv: '2410.00001' } }] });

/** INSPIRE, which comes first, fails or gives the paper to another iD; then ORCID is asked, whose owner lists the paper or is not known. */
function over(failure: Failure, listed: boolean) {
  const works: Record<string, WorkRecord | Failure> = { [PAPER]: failure };
  const lookup = lookupOver({
    works: { [PAPER]: record(seatsOf('openalex')) },
    people: { [GOLDT]: person(GOLDT, 'Sebastian Goldt', { orcid: ORCID }) },
    second: {
      inspire: { works, people: { 'inspire:9/2': elsewhere('inspire:9/2', 'Sebastian Goldt', { orcids: [OTHER] }) } },
      orcid: { people: listed ? { [`orcid:${ORCID}`]: owner } : {} },
    },
  });
  const recover = () => {
    works[PAPER] = record(seatsOf('inspire'));
  };
  const outside = () => lookup.asked.filter((one) => /^(inspire|orcid)/.test(one)).length;
  return { ...lookup, recover, outside };
}

describe.each([
  { kind: 'offline' },
  { kind: 'timeout', source: 'inspire' },
  { kind: 'rate-limited', source: 'inspire', retryAt: 1 },
  { kind: 'http', source: 'inspire', status: 503 },
  { kind: 'disabled', why: 'cache-only' },
  { kind: 'disabled', why: 'permission' },
] as const)('where the source that comes first fails with %j', (failure) => {
  it('the next one speaks for this card, and the first is asked for the next', async () => {
    const { matchOf, recover, outside, clock } = over(failure, true);
    expect((await matchOf(SUBJECT, 'open')).level).toBe('verified');
    expect((await matchOf(SUBJECT)).level).toBe('confirmed');
    recover();
    expect((await matchOf(SUBJECT, 'open')).level).toBe('likely');
    // What it has said stands.
    clock.now += 29 * DAY;
    const before = outside();
    expect((await matchOf(SUBJECT, 'open')).level).toBe('likely');
    expect(outside()).toBe(before);
  });

  it('the silence of the next one is not kept for both', async () => {
    const { matchOf, recover } = over(failure, false);
    expect((await matchOf(SUBJECT, 'open')).level).toBe('confirmed');
    recover();
    expect((await matchOf(SUBJECT, 'open')).level).toBe('likely');
  });

  it('an old word of the first is worth more than a passing one', async () => {
    const { matchOf, recover, clock, rows } = over(failure, true);
    recover();
    expect((await matchOf(SUBJECT, 'open')).level).toBe('likely');
    clock.now += 61 * DAY;
    for (const key of rows.keys()) if (key.includes('"inspire"')) rows.delete(key);
    const down = over(failure, true);
    down.clock.now = clock.now;
    for (const [key, row] of rows) down.rows.set(key, row);
    expect((await down.matchOf(SUBJECT, 'open')).level).toBe('likely');
  });
});

it.each([
  ['has nothing', { kind: 'not-found' }],
  ['is switched off', { kind: 'disabled', why: 'settings' }],
] as const)('where the first one %s, the word of the next one stands', async (_, failure) => {
  const { matchOf } = over(failure, true);
  expect((await matchOf(SUBJECT, 'open')).level).toBe('verified');
  expect((await matchOf(SUBJECT)).level).toBe('verified');
});
