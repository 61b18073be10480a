// What the user wants gone is gone: from the documents and from their copies, of this day and of earlier ones.

import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { createMirror } from '../../../lib/store/mirror.ts';
import { type FakeArea, fakeArea } from './fake-area.ts';
import { DAY, noCopies, PATIENCE, worker } from './make.ts';

let area: FakeArea;
let time: number;
const met = { researcher: 'openalex:A1', work: 'arxiv:2001.00001', title: 'One' } as const;
const start = () => worker(area, { now: () => time });
/** Everything on the disk. */
const disk = async (): Promise<string> =>
  JSON.stringify([[...area.items], await Promise.all(['meetings', 'keys'].map(createMirror({ patience: PATIENCE }).list))]);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  area = fakeArea();
  time = Date.UTC(2025, 0, 1);
});

describe('papers one met people on', () => {
  it('are gone once remembering is switched off, with all copies and what was set aside', async () => {
    area.put('byline:meetings', { version: 1, at: 5, data: [{ ...met, at: 1 }, 'broken'] });
    const { data, more } = start();
    await data.setSettings({ rememberMet: true });
    expect(await more.met()).toEqual(['openalex:A1']);
    await more.meet({ ...met, researcher: 'openalex:A2' });
    time += DAY;
    await more.meet({ ...met, researcher: 'openalex:A3' });
    expect(await disk()).toContain('2001.00001');
    time += DAY;
    expect(await more.stopRemembering({ rememberMet: false, theme: 'dark' })).toMatchObject({ ok: true, value: { theme: 'dark' } });
    expect(await disk()).not.toContain('2001.00001');
    expect((await createMirror({ patience: PATIENCE }).list('meetings'))?.length).toBe(1);
  });

  it('are gone with the setting or not at all, whenever the worker is stopped', async () => {
    for (const fault of ['die', 'die-after'] as const) {
      area = fakeArea();
      const before = worker(area, { mirror: noCopies });
      await before.data.setSettings({ rememberMet: true });
      await before.more.meet(met);
      area.fault = fault;
      void before.more.stopRemembering({});
      await new Promise((resolve) => setTimeout(resolve, 40));
      area.fault = 'none';
      const { data, more } = worker(area, { mirror: noCopies });
      const on = fault === 'die';
      expect((await data.settings()).rememberMet).toBe(on);
      await data.setSettings({ rememberMet: true });
      expect(await more.met()).toEqual(on ? ['openalex:A1'] : []);
    }
  });

  it('are neither kept nor told while remembering is off, whoever switched it', async () => {
    const { data, more } = start();
    await more.meet(met);
    await data.setSettings({ rememberMet: true });
    expect(await more.met()).toEqual([]);
    await more.meet(met);
    await data.setSettings({ rememberMet: false });
    expect([await more.met(), await more.meetings(['openalex:A1'])]).toEqual([[], []]);
  });

  it('that a newer version wrote stay, but nothing more is remembered', async () => {
    await start().data.setSettings({ rememberMet: true });
    area.put('byline:meetings', { version: 9, at: 5, data: [{ ...met, at: 1 }] });
    const { data, more } = start();
    expect(await more.stopRemembering({})).toEqual({ ok: false, error: { kind: 'not-saved', why: 'newer' } });
    expect((await data.settings()).rememberMet).toBe(false);
    expect(await disk()).toContain('2001.00001');
  });
});

describe('a key', () => {
  it('that was removed or replaced is gone, and the others keep their copy', async () => {
    const { data } = start();
    await data.setKey('semantic-scholar', 'of-the-other');
    await data.setKey('openalex', 'first-secret');
    time += DAY;
    await data.setKey('openalex', 'second-secret');
    expect(await disk()).not.toContain('first-secret');
    time += DAY;
    await data.setKey('openalex', undefined);
    expect(await disk()).not.toContain('second-secret');
    area.items.delete('byline:keys');
    expect(await start().data.keys()).toEqual({ 'semantic-scholar': 'of-the-other' });
  });

  it('whose removal was interrupted is gone when it is removed once more', async () => {
    const { data } = start();
    await data.setKey('openalex', 'top-secret');
    area.fault = 'die-after';
    void data.setKey('openalex', undefined);
    await new Promise((resolve) => setTimeout(resolve, 40));
    area.fault = 'none';
    await start().data.setKey('openalex', undefined);
    expect(await disk()).not.toContain('top-secret');
  });
});
