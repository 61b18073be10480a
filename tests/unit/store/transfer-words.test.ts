// Corrections of a file beside those that are here: the later word counts, wherever it was said.

import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { fakeArea } from './fake-area.ts';
import { noCopies, worker } from './make.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const block = { kind: 'block', name: 'A. Example', researcher: 'openalex:A5', researcherName: 'Anna Example' } as const;

it('puts the words of both places in the order they were said, and keeps the later of two that say the same', async () => {
  const pin = { kind: 'pin', work: 'arxiv:2001.01234', name: 'A', position: 0, researcher: 'openalex:A5', researcherName: 'B' } as const;
  const none = { kind: 'none', work: 'arxiv:2001.01234', name: 'A', position: 0 } as const;
  let time = 10;
  const here = worker(fakeArea(), { now: () => time });
  const there = worker(fakeArea(), { now: () => 15, mirror: noCopies });
  await here.data.addCorrection(pin);
  time = 20;
  await here.data.addCorrection(none);
  await there.data.addCorrection(block);
  const older = (await there.transfer.exportAll()).json;
  await there.data.addCorrection(pin);
  await here.transfer.importAll(older);
  const words = async () => (await here.data.corrections()).map((one) => [one.kind, one.at]);
  expect(await words()).toEqual([
    ['pin', 10],
    ['block', 15],
    ['none', 20],
  ]);
  const [first] = await here.data.corrections();
  const file = (await there.transfer.exportAll()).json.replaceAll('"at": 15', '"at": 30');
  const changes = { people: 0, corrections: 2, notes: 0, settings: [] };
  expect(await here.transfer.importAll(file)).toMatchObject({ value: { adds: { corrections: 0 }, changes, unchanged: 0 } });
  expect(await words()).toEqual([
    ['none', 20],
    ['pin', 30],
    ['block', 30],
  ]);
  expect((await here.data.corrections())[1]?.id).toBe(first?.id);
  // An older word changes nothing.
  expect(await here.transfer.importAll(older)).toMatchObject({ value: { changes: { corrections: 0 }, unchanged: 1 } });
});
