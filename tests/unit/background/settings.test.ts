// Settings changed from several places at once: each change is in what is kept.

import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { createLaterHandlers } from '../../../entrypoints/background/handlers-later.ts';
import type { Rooms } from '../../../entrypoints/background/rooms.ts';
import { fakeArea } from '../store/fake-area.ts';
import { noCopies, worker } from '../store/make.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

it('two cards that switch their sites off at once both do', async () => {
  const { data } = worker(fakeArea(), { mirror: noCopies });
  // Only what a setting takes of the rooms.
  const rooms = { userData: data, follows: async () => ({}), documents: {} } as unknown as Rooms;
  const handlers = await createLaterHandlers(rooms, {} as Parameters<typeof createLaterHandlers>[1]);
  const off = (site: string) => handlers['set-page-setting']({ siteOff: { site, off: true } }, { own: true });
  expect(await Promise.all([off('arxiv'), off('pubmed')])).toEqual([
    { ok: true, value: null },
    { ok: true, value: null },
  ]);
  expect((await data.settings()).sitesOff).toEqual(['arxiv', 'pubmed']);
});
