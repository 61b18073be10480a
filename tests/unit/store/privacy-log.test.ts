// The privacy log: every contact of the last 24 hours is shown, over restarts and faults, and nothing older.

import { beforeEach, expect, it } from 'vitest';
import { createPrivacyLog } from '../../../lib/store/privacy-log.ts';
import { type FakeArea, fakeArea } from './fake-area.ts';

const HOUR = 3_600_000;
const NOW = Date.UTC(2025, 0, 2, 12, 30);
const contact = (at = NOW, host = 'api.openalex.org', ok = true) => ({ host, source: 'openalex', why: 'paper ids', ok, at });
let area: FakeArea;
beforeEach(() => {
  area = fakeArea();
});

it('sums requests and failures per host, the busiest first', async () => {
  const log = createPrivacyLog(area);
  log.record(contact(NOW - HOUR));
  log.record(contact(NOW, 'api.openalex.org', false));
  log.record({ ...contact(NOW - 5), host: 'pub.orcid.org', source: 'orcid', why: 'iDs' });
  expect(await log.rows(NOW)).toEqual([
    { host: 'api.openalex.org', source: 'openalex', why: 'paper ids', requests: 2, failed: 1, lastAt: NOW },
    { host: 'pub.orcid.org', source: 'orcid', why: 'iDs', requests: 1, failed: 0, lastAt: NOW - 5 },
  ]);
});

it('survives a restart, and writes many contacts at once', async () => {
  const log = createPrivacyLog(area);
  for (let n = 0; n < 100; n++) log.record(contact());
  await log.flush();
  expect(area.writes).toBe(1);
  const woken = createPrivacyLog(area);
  woken.record(contact());
  expect(await woken.rows(NOW)).toMatchObject([{ requests: 101 }]);
  await woken.flush();
  expect(await createPrivacyLog(area).rows(NOW)).toMatchObject([{ requests: 101 }]);
});

it('forgets after a day', async () => {
  const log = createPrivacyLog(area);
  log.record(contact(NOW - 30 * HOUR));
  await log.flush();
  log.record(contact());
  await log.flush();
  expect(await log.rows(NOW)).toMatchObject([{ requests: 1 }]);
  expect(await log.rows(NOW + 26 * HOUR)).toEqual([]);
  expect(area.items.get('byline:privacy-log')).not.toContain(`${NOW - 30 * HOUR}`);
});

it('shows what happened although nothing can be written, and writes it later', async () => {
  const log = createPrivacyLog(area, 30);
  area.quota = 5;
  log.record(contact());
  await log.flush();
  expect(await log.rows(NOW)).toMatchObject([{ requests: 1 }]);
  area.quota = Number.POSITIVE_INFINITY;
  log.record(contact());
  await log.flush();
  expect(await createPrivacyLog(area).rows(NOW)).toMatchObject([{ requests: 2 }]);
});

it.each(['hang', 'reject'] as const)('neither throws nor hangs when storage does not answer (%s)', async (fault) => {
  const log = createPrivacyLog(area, 20);
  area.fault = fault;
  log.record(contact());
  await log.flush();
  expect(await log.rows(NOW)).toMatchObject([{ requests: 1 }]);
});

it('takes a spoilt log as empty and goes on', async () => {
  for (const spoilt of ['x', { a: 1 }, [null, { host: 7 }, []]]) {
    area.put('byline:privacy-log', spoilt);
    const log = createPrivacyLog(area);
    log.record(contact());
    await log.flush();
    expect(await log.rows(NOW)).toMatchObject([{ requests: 1 }]);
  }
});

it('stays small in a flood of hosts', async () => {
  const log = createPrivacyLog(area);
  for (let n = 0; n < 6000; n++) log.record(contact(NOW, `h${n}.example`));
  await log.flush();
  expect((await log.rows(NOW)).length).toBeLessThanOrEqual(5000);
});
