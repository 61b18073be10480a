// A list in many parts: little is written for a little change, and whatever becomes of a part, nobody is lost in silence.

import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { createExclusive } from '../../../lib/store/exclusive.ts';
import { type FakeArea, fakeArea } from './fake-area.ts';
import { hex, noCopies, remove, somebody, userData } from './make.ts';

let area: FakeArea;
/** Of another part for each n up to 255. */
const one = (n: number) => somebody(n, { key: `p${n.toString(16).padStart(2, '0')}${hex(n).slice(2)}`, since: n });
const names = async (data: ReturnType<typeof userData>): Promise<string[]> => (await data.people()).map((person) => person.name);
const partOf = (n: number): string => `byline:follows:${one(n).key.slice(1, 3)}`;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  area = fakeArea();
});

const follow = async (...numbers: readonly number[]): Promise<void> => {
  const data = userData(area);
  for (const n of numbers) expect((await data.putPerson(one(n))).ok).toBe(true);
};

describe('a change', () => {
  it('leaves every other part as it lies, also the first one of a worker', async () => {
    await follow(1, 2, 3);
    const before = new Map(area.items);
    await follow(4);
    const changed = [...area.items].filter(([key, json]) => before.get(key) !== json).map(([key]) => key);
    expect(changed.filter((key) => !key.startsWith('byline:copies')).sort()).toEqual(['byline:follows', partOf(4)]);
    expect(await names(userData(area))).toEqual([1, 2, 3, 4].map((n) => one(n).name));
  });

  it('knows parts again whatever order the browser gives their fields', async () => {
    await follow(1, 2);
    const { items } = area.look(partOf(1)) as { items: object[] };
    area.put(partOf(1), { items: items.map((item) => Object.fromEntries(Object.entries(item).sort())) });
    const sorted = area.items.get(partOf(1));
    await follow(3);
    expect(area.items.get(partOf(1))).toBe(sorted);
  });

  it('is seen by another window, and neither loses what the other wrote', async () => {
    const lock = `parts-${hex(Date.now())}`;
    const windows = [userData(area, { exclusive: createExclusive(lock) }), userData(area, { exclusive: createExclusive(lock) })];
    await Promise.all([1, 2, 3, 4, 5, 6].map((n) => windows[n % 2]?.putPerson(one(n))));
    await remove(windows[0], one(3));
    for (const data of [...windows, userData(area)]) expect(data && (await names(data))).toHaveLength(5);
  });
});

describe('a list that was written whole', () => {
  const whole = { version: 1, at: 5, data: [one(1), one(2)] };

  it('is divided at the first change, and its old form is among the copies', async () => {
    area.put('byline:follows', whole);
    expect(await names(userData(area))).toHaveLength(2);
    expect(area.look('byline:follows')).toEqual(whole);
    await follow(3);
    expect(area.look('byline:follows')).not.toHaveProperty('data');
    expect(await names(userData(area))).toEqual([1, 2, 3].map((n) => one(n).name));
  });

  it('stays whole when the disk is full', async () => {
    area.put('byline:follows', whole);
    area.quota = 10;
    expect(await userData(area, { mirror: noCopies }).putPerson(one(3))).toEqual({ ok: false, error: { kind: 'not-saved', why: 'full' } });
    expect(area.look('byline:follows')).toEqual(whole);
  });
});

describe('damage', () => {
  const harm: readonly (readonly [string, () => void])[] = [
    ['a lost part', () => void area.items.delete(partOf(2))],
    ['a spoilt part', () => area.put(partOf(2), 'garbage')],
    ['a spoilt person', () => area.put(partOf(2), { items: [{ ...one(2), name: 7 }] })],
    ['a lost head', () => void area.items.delete('byline:follows')],
    ['a spoilt head', () => area.put('byline:follows', { version: 2, at: 'x' })],
    ['everything lost', () => area.items.clear()],
  ];

  it.each(harm)('%s comes back from the copies, said so', async (_, damage) => {
    await follow(1, 2, 3);
    damage();
    const woken = userData(area);
    expect((await names(woken)).sort()).toEqual([1, 2, 3].map((n) => one(n).name));
    expect(await woken.notices()).toMatchObject([{ what: 'follows', problem: 'restored', from: 'backup' }]);
    await follow(4);
    expect(await names(userData(area))).toHaveLength(4);
  });

  it.each(harm.slice(0, 5))('%s without copies: the others stay', async (_, damage) => {
    const data = userData(area, { mirror: noCopies });
    for (const n of [1, 2, 3]) await data.putPerson(one(n));
    damage();
    const woken = userData(area, { mirror: noCopies });
    expect(await names(woken)).toEqual(expect.arrayContaining([one(1).name, one(3).name]));
    expect(await woken.notices()).toMatchObject([{ what: 'follows', problem: 'restored', from: 'salvage' }]);
  });
});
