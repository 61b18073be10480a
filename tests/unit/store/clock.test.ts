// The user's last word counts although the clock was set back before it was said.

import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { areApart, isOfPair, joinedWith } from '../../../lib/core/corrections.ts';
import { lastWord } from '../../../lib/core/last-word.ts';
import { fakeArea } from '../store/fake-area.ts';
import { DAY, noCopies, worker } from '../store/make.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

it('"two people" said after "same person" holds although the clock was set back in between', async () => {
  let time = Date.UTC(2027, 0, 1);
  const { data } = worker(fakeArea(), { now: () => time });
  const pair = { name: 'A', researcher: 'openalex:A1', researcherName: 'A', other: 'openalex:A2', otherName: 'B' } as const;
  await data.addCorrection({ kind: 'same', ...pair });
  time -= DAY;
  await data.addCorrection({ kind: 'apart', ...pair });
  expect(joinedWith('openalex:A1', await data.corrections())).toEqual([]);
  expect(areApart('openalex:A1', 'openalex:A2', await data.corrections())).toBe(true);
});

it('the last choice still counts after an import, although the clock was set back in between', async () => {
  let time = Date.UTC(2027, 0, 1);
  const { data, transfer } = worker(fakeArea(), { now: () => time, mirror: noCopies });
  const pin = { kind: 'pin', work: 'arxiv:2001.01234', name: 'A', position: 0, researcher: 'openalex:A5', researcherName: 'B' } as const;
  await data.addCorrection(pin);
  time -= DAY;
  await data.addCorrection({ ...pin, researcher: 'openalex:A6' });
  const word = async () => {
    const last = lastWord((await data.corrections()).filter((one) => !isOfPair(one)));
    return last?.kind === 'pin' ? last.researcher : undefined;
  };
  expect(await word()).toBe('openalex:A6');
  const there = worker(fakeArea(), { mirror: noCopies });
  await there.data.addCorrection({ kind: 'block', name: 'Z', researcher: 'openalex:A9', researcherName: 'Z' });
  await transfer.importAll((await there.transfer.exportAll()).json);
  expect(await word()).toBe('openalex:A6');
});

it('a file with a date beyond all dates does not stop what is said after it', async () => {
  const { data, transfer } = worker(fakeArea(), { mirror: noCopies });
  const block = { id: 'c1', at: Number.MAX_SAFE_INTEGER, kind: 'block', name: 'A', researcher: 'openalex:A5', researcherName: 'B' };
  await transfer.importAll(JSON.stringify({ format: 'byline-export', version: 1, corrections: { version: 2, data: [block] } }));
  expect(await data.addCorrection({ kind: 'block', name: 'Z', researcher: 'openalex:A9', researcherName: 'Z' })).toMatchObject({
    ok: true,
  });
  expect((await data.corrections()).map(({ name }) => name)).toEqual(['A', 'Z']);
});
