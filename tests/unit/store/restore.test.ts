// A document that is missing or broken comes back from its copies, whole where there is one, and the user is told.

import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/core/you.ts';
import { createMirror } from '../../../lib/store/mirror.ts';
import { type FakeArea, fakeArea } from './fake-area.ts';
import { DAY, deaf, PATIENCE, somebody, userData, worker } from './make.ts';

let area: FakeArea;
const block = { kind: 'block', name: 'A. Example', researcher: 'openalex:A5', researcherName: 'Anna Example' } as const;
const names = async (data: ReturnType<typeof userData>): Promise<string[]> => (await data.people()).map((person) => person.name);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  area = fakeArea();
});

describe('a damaged document', () => {
  it.each([
    ['missing', undefined],
    ['no object', 'garbage'],
    ['no envelope', { people: [] }],
    ['other data', { version: 1, at: 5, data: { not: 'a list' } }],
  ])('is restored from the newest good copy, and said so (%s)', async (_, damage) => {
    await userData(area).putPerson(somebody(1));
    await userData(area).putPerson(somebody(2));
    if (damage === undefined) area.items.delete('byline:follows');
    else area.put('byline:follows', damage);
    const woken = userData(area);
    expect(await names(woken)).toEqual(['Ada Example 1', 'Ada Example 2']);
    expect(await woken.notices()).toMatchObject([{ what: 'follows', problem: 'restored', from: 'backup' }]);
    if (damage !== undefined) expect(JSON.stringify(area.look('byline:follows:set-aside'))).toContain(JSON.stringify(damage));
    // It stays said until dismissed, over restarts and further writes.
    await userData(area).putPerson(somebody(3));
    expect(await userData(area).notices()).toHaveLength(1);
    await userData(area).dismissNotices();
    expect(await userData(area).notices()).toEqual([]);
    expect(await names(userData(area))).toHaveLength(3);
  });

  it('does not take the others along', async () => {
    const data = userData(area, { mirror: deaf });
    await data.putPerson(somebody(1));
    await data.setSettings({ theme: 'dark' });
    area.put('byline:settings', 'garbage');
    const woken = userData(area, { mirror: deaf });
    expect(await woken.people()).toEqual([somebody(1)]);
    expect(await woken.settings()).toEqual(DEFAULT_SETTINGS);
  });

  it('keeps the whole items of it where there is no copy', async () => {
    area.put('byline:follows', { version: 1, at: 5, data: [somebody(1), { ...somebody(2), name: 7 }, somebody(3)] });
    const data = userData(area);
    expect(await names(data)).toEqual(['Ada Example 1', 'Ada Example 3']);
    expect(await data.notices()).toMatchObject([{ problem: 'restored', from: 'salvage' }]);
  });

  it('joins what is whole in it with an older copy', async () => {
    await userData(area).putPerson(somebody(1));
    const later = userData(area, { mirror: deaf, now: () => Date.UTC(2025, 1, 1) });
    await later.putPerson(somebody(2));
    const spoilt = area.look('byline:follows');
    area.put('byline:follows', { ...(spoilt as object), data: [{ ...somebody(1), name: 7 }, somebody(2)] });
    expect((await names(userData(area))).sort()).toEqual(['Ada Example 1', 'Ada Example 2']);
  });

  it('is not written over while its copies cannot be read', async () => {
    await userData(area).addCorrection(block);
    area.put('byline:corrections', 'garbage');
    const before = [...area.items];
    const deafened = userData(area, { mirror: deaf });
    expect(await deafened.corrections()).toEqual([]);
    expect([...area.items]).toEqual(before);
    expect(await userData(area).corrections()).toMatchObject([block]);
  });

  it.each([
    ['missing', undefined],
    ['broken', 'garbage'],
  ])('is joined with its copies as soon as they can be read, where something had to be written before (%s)', async (why, damage) => {
    await userData(area).addCorrection(block);
    await userData(area).setSettings({ theme: 'dark', numbers: false });
    for (const name of ['corrections', 'settings'])
      if (damage) area.put(`byline:${name}`, damage);
      else area.items.delete(`byline:${name}`);
    const deafened = userData(area, { mirror: deaf });
    await deafened.addCorrection({ ...block, name: 'Z' });
    await deafened.setSettings({ clickOnly: true });
    // Whatever is done meanwhile, by whichever worker.
    await deafened.dismissNotices();
    await userData(area, { mirror: deaf }).addCorrection({ ...block, name: 'Y' });
    expect(area.look('byline:corrections:set-aside')).toBe(damage ?? null);
    const woken = userData(area);
    await woken.corrections();
    await woken.settings();
    await expect.poll(async () => (await woken.corrections()).map(({ name }) => name).sort()).toEqual(['A. Example', 'Y', 'Z']);
    await expect.poll(() => woken.settings()).toMatchObject({ theme: 'dark', numbers: false, clickOnly: true });
    expect(await woken.notices()).toMatchObject([
      { what: 'settings', problem: 'restored', why, from: 'backup' },
      { what: 'corrections', problem: 'restored', why, from: 'backup' },
    ]);
    // Once: what is taken back after that stays taken back.
    for (const { id } of await woken.corrections()) await woken.removeCorrection(id);
    expect(await userData(area).corrections()).toEqual([]);
  });

  it('is joined before anything more is written to it', async () => {
    await userData(area).putPerson(somebody(1));
    area.items.clear();
    await userData(area, { mirror: deaf }).putPerson(somebody(2));
    await userData(area).putPerson(somebody(3));
    expect((await names(userData(area))).sort()).toEqual(['Ada Example 1', 'Ada Example 2', 'Ada Example 3']);
  });

  it('is joined with the copies of before, not with one that was itself unjoined', async () => {
    await userData(area).addCorrection(block);
    area.items.clear();
    const mirror = createMirror({ patience: PATIENCE });
    const { data, transfer } = worker(area, { mirror: { ...mirror, list: deaf.list }, now: () => Date.UTC(2025, 1, 1) });
    await data.addCorrection({ ...block, name: 'Z' });
    const { json } = await transfer.exportAll();
    expect(await transfer.importAll(json.replaceAll('"Z"', '"Y"'))).toMatchObject({ ok: true });
    await userData(area).addCorrection({ ...block, name: 'X' });
    expect((await userData(area).corrections()).map(({ name }) => name).sort()).toEqual(['A. Example', 'X', 'Y', 'Z']);
  });

  it('skips a copy that is broken itself', async () => {
    const mirror = createMirror({ patience: PATIENCE });
    await userData(area).putPerson(somebody(1));
    await mirror.put({ kind: 'follows', slot: 'x', at: Date.UTC(2030, 0, 1), document: { version: 1, at: 9, data: 'broken' } });
    area.items.delete('byline:follows');
    expect(await names(userData(area))).toEqual(['Ada Example 1']);
  });

  it('keeps the last five days', async () => {
    const mirror = createMirror({ patience: PATIENCE });
    for (let day = 0; day < 9; day++) {
      const data = userData(area, { now: () => Date.UTC(2025, 0, 1) + day * DAY });
      await data.putPerson(somebody(day));
      await data.putPerson(somebody(day + 100));
    }
    const copies = (await mirror.list('follows')) ?? [];
    expect(copies.map((copy) => copy.slot)).toEqual(['09', '08', '07', '06', '05'].map((day) => `2025-01-${day}.v2`));
  });
});
