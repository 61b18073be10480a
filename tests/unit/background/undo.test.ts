// An unfollow is taken back as a whole: by the undo, by following again, and by a worker that was stopped in between.

import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { createLaterHandlers } from '../../../entrypoints/background/handlers-later.ts';
import type { Rooms } from '../../../entrypoints/background/rooms.ts';
import { createFollows } from '../../../lib/follows/follows.ts';
import { createSession } from '../../../lib/store/session.ts';
import { lookupOver } from '../lookup/support.ts';
import { fakeArea } from '../store/fake-area.ts';
import { hex, noCopies, worker } from '../store/make.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
const area = () => fakeArea();
async function start(local = area(), session = area()) {
  const made = worker(local, { mirror: noCopies });
  let time = 1000;
  let serial = 100;
  const follows = createFollows({ userData: made.data, now: () => (time += 1000), random: () => hex(++serial) });
  const { deps } = lookupOver({});
  const rooms = {
    userData: made.data,
    follows: async () => follows,
    session: createSession(session, 200),
    documents: {},
    records: { ...deps, cache: { ...deps.cache, getMany: async (keys: unknown[]) => keys.map(() => undefined) } },
  } as unknown as Rooms;
  return {
    handlers: await createLaterHandlers(rooms, {} as never),
    follows,
    local,
    session,
    people: made.data.people,
    corrections: made.data.corrections,
  };
}
const OWN = { own: true } as const;
const ADA = { researcher: 'openalex:A1', name: 'Ada', paper: { ids: { arxiv: '2001.00001' }, coauthors: ['Bo'] } } as const;

it('unfollow and follow with the same button in the list bring back what was there', async () => {
  const { handlers, follows, people } = await start();
  await follows.follow(ADA);
  const before = await people();
  await handlers.unfollow({ key: before[0]?.key ?? '' }, OWN);
  // The popup's row stays, and its button follows by the id alone.
  await handlers.follow({ subject: { kind: 'researcher', id: 'openalex:A1', name: 'Ada' }, researcher: 'openalex:A1', name: 'Ada' }, OWN);
  expect(await people()).toEqual(before);
  // Only once: who is followed anew after that begins anew.
  await follows.unfollow(before[0]?.key ?? '');
  await handlers.follow({ subject: { kind: 'researcher', id: 'openalex:A1', name: 'Ada' }, researcher: 'openalex:A1', name: 'Ada' }, OWN);
  expect((await people())[0]?.since).toBeGreaterThan(before[0]?.since ?? 0);
});

it('following somebody else brings nobody back', async () => {
  const { handlers, follows, people } = await start();
  await follows.follow(ADA);
  await handlers.unfollow({ key: (await people())[0]?.key ?? '' }, OWN);
  await handlers.follow({ subject: { kind: 'researcher', id: 'openalex:A2', name: 'Bo' }, researcher: 'openalex:A2', name: 'Bo' }, OWN);
  expect((await people()).map(({ name }) => name)).toEqual(['Bo']);
});

it('where the list could not be written nobody is gone, and taking that back changes nothing', async () => {
  const { handlers, follows, people, local } = await start();
  await follows.follow(ADA);
  const before = await people();
  local.quota = 10;
  const key = before[0]?.key ?? '';
  expect(await handlers.unfollow({ key }, OWN)).toMatchObject({ ok: false, error: { why: 'full' } });
  local.quota = Number.POSITIVE_INFINITY;
  expect(await people()).toEqual(before);
  expect(await handlers.restore({ key }, OWN)).toMatchObject({ ok: true });
  expect(await people()).toEqual(before);
});

it('an unfollow during which the worker was stopped can be undone', async () => {
  const one = await start();
  await one.follows.follow(ADA);
  const before = await one.people();
  await one.corrections();
  const key = before[0]?.key ?? '';
  // Stopped after the list was written.
  one.local.fault = 'die-after';
  void one.handlers.unfollow({ key }, OWN);
  await new Promise((resolve) => setTimeout(resolve, 400));
  one.local.fault = 'none';
  // lib/bus/client.ts asks again.
  const two = await start(one.local, one.session);
  await two.handlers.unfollow({ key }, OWN);
  expect(await two.handlers.restore({ key }, OWN)).toEqual({ ok: true, value: true });
  expect(await two.people()).toEqual(before);
});
