// A key that was refused once, for instance while its source was being mended, and is accepted when it is entered again.

import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { createLaterHandlers } from '../../../entrypoints/background/handlers-later.ts';
import type { Rooms } from '../../../entrypoints/background/rooms.ts';
import { createNet } from '../../../lib/net/net.ts';
import openalex from '../../../lib/sources/openalex.source.ts';
import { createClock, createNetwork, createState, inTime, json } from '../net/support.ts';
import { fakeArea } from '../store/fake-area.ts';
import { noCopies, worker } from '../store/make.ts';

it('is used from then on', async () => {
  globalThis.indexedDB = new IDBFactory();
  const { data } = worker(fakeArea(), { mirror: noCopies });
  const clock = createClock();
  let down = true;
  const network = createNetwork(clock, ({ url }) => (down && url.includes('api_key') ? json({}, 401) : json({ ok: 1 })));
  const net = createNet({
    ...{ fetch: network.fetch, now: clock.now, sleep: clock.sleep, state: createState(), sources: { openalex } },
    ...{ keys: data.keys, allowed: async () => true as const, log: () => {}, online: () => true },
  });
  const rooms = {
    userData: data,
    net,
    allSources: async () => ({ openalex }),
    follows: async () => ({}),
    documents: {},
  } as unknown as Rooms;
  const handlers = await createLaterHandlers(rooms, { permissions: { contains: async () => true } } as never);
  const ask = () =>
    inTime(net.getFor('openalex')({ url: 'https://api.openalex.org/authors/A1', cost: { kind: 'free', credits: 0 } }), clock);
  await data.setKey('openalex', 'my-key');
  await ask();
  down = false;
  // "Remove key", then the same key is entered again, and the source takes it.
  await handlers['set-key']({ source: 'openalex', key: '' }, { own: true });
  const said = await inTime(handlers['set-key']({ source: 'openalex', key: 'my-key' }, { own: true }), clock);
  expect(said).toEqual({ ok: true, value: { accepted: true } });
  await ask();
  expect(network.sent.at(-1)?.url).toContain('api_key=my-key');
  expect(await handlers.sources(null, { own: true })).toMatchObject({ value: [{ keyRefused: false }] });
});
