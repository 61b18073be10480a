// Session values: kept over worker restarts where the browser can, in memory where it cannot, never a throw.

import { expect, it } from 'vitest';
import { createSession } from '../../../lib/store/session.ts';
import { fakeArea } from './fake-area.ts';

it('is there for the next worker', async () => {
  const area = fakeArea();
  await createSession(area).set('limits', { openalex: 5 });
  expect(await createSession(area).get('limits')).toEqual({ openalex: 5 });
  await createSession(area).remove('limits');
  expect(await createSession(area).get('limits')).toBeUndefined();
});

it('keeps a value as it was when it was set', async () => {
  for (const area of [fakeArea(), undefined]) {
    const session = createSession(area);
    const value = { n: 1 };
    await session.set('a', value);
    value.n = 2;
    expect(await session.get('a')).toEqual({ n: 1 });
  }
});

it('works from memory without an area, when it is full and when it does not answer', async () => {
  const full = fakeArea();
  full.quota = 1;
  const silent = fakeArea();
  silent.fault = 'hang';
  for (const area of [undefined, full, silent]) {
    const session = createSession(area, 20);
    expect(await session.get('a')).toBeUndefined();
    await session.set('a', [1]);
    expect(await session.get('a')).toEqual([1]);
    await session.remove('a');
    expect(await session.get('a')).toBeUndefined();
  }
});

it('prefers what was set last over what the area still has', async () => {
  const area = fakeArea();
  const session = createSession(area);
  await session.set('a', 1);
  area.quota = 1;
  await session.set('a', 2);
  expect(await session.get('a')).toBe(2);
  area.quota = Number.POSITIVE_INFINITY;
  await session.set('a', 3);
  expect(await createSession(area).get('a')).toBe(3);
});
