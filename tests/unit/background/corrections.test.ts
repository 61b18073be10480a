// What the reader says on a page, as it is kept: on the paper it was said of, or nowhere at all.

import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { createLaterHandlers } from '../../../entrypoints/background/handlers-later.ts';
import type { Rooms } from '../../../entrypoints/background/rooms.ts';
import type { Calls } from '../../../lib/bus/protocol.ts';
import type { NameOnPage } from '../../../lib/core/subject.ts';
import { lookupOver, onPage } from '../lookup/support.ts';
import { fakeArea } from '../store/fake-area.ts';
import { noCopies, worker } from '../store/make.ts';

const BYLINE = ['Ada Byron', 'Wei Zhang'];
const TITLED = onPage(BYLINE, 1, { work: {}, site: 'google-scholar', title: 'On the Calculation of Things' });
const { title: _, ...UNTITLED } = TITLED;
const WHOM = { researcher: 'openalex:A77', researcherName: 'Wei Zhang' } as const;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

/** A worker's handlers over a store of its own. */
async function start() {
  const made = worker(fakeArea(), { mirror: noCopies });
  // Only what a correction takes of the rooms.
  const rooms = { userData: made.data, follows: async () => ({}), documents: {} } as unknown as Rooms;
  const handlers = await createLaterHandlers(rooms, {} as Parameters<typeof createLaterHandlers>[1]);
  const correct = (said: Calls['correct'][0]) => handlers.correct(said, {} as never);
  const matchOf = async (subject: NameOnPage) => lookupOver({ corrections: await made.data.corrections() }).matchOf(subject);
  return { ...made, correct, matchOf };
}

it('on a page without ids a choice is kept for the paper of that title, and holds there only', async () => {
  const { correct, matchOf } = await start();
  expect(await correct({ subject: TITLED, kind: 'pin', ...WHOM })).toMatchObject({ ok: true });
  expect((await matchOf(TITLED)).researcher?.id).toBe('openalex:A77');
  expect((await matchOf({ ...TITLED, title: 'On the calculation of things.', site: 'cvf' })).researcher?.id).toBe('openalex:A77');
  expect((await matchOf({ ...TITLED, work: { arxiv: '2410.00001' } })).researcher?.id).toBe('openalex:A77');
  expect((await matchOf({ ...TITLED, title: 'On quite another matter' })).researcher).toBeUndefined();
  expect((await matchOf({ ...TITLED, byline: ['Bo Two', 'Wei Zhang'] })).researcher).toBeUndefined();
  expect((await matchOf(UNTITLED)).researcher).toBeUndefined();
});

it('"none of these" and "not this person, on this paper" are kept for it, too, and go out and in with the rest', async () => {
  const { correct, data, transfer } = await start();
  await correct({ subject: TITLED, kind: 'none' });
  await correct({ subject: TITLED, kind: 'block', ...WHOM });
  const work = 'title:on the calculation of things:byron';
  expect(await data.corrections()).toMatchObject([
    { kind: 'none', work },
    { kind: 'block', work },
  ]);
  const other = await start();
  expect(await other.transfer.importAll((await transfer.exportAll()).json)).toMatchObject({ ok: true });
  expect(await other.data.corrections()).toEqual(await data.corrections());
  expect((await other.matchOf(TITLED)).evidence.map(({ code }) => code)).toEqual(['you-said-none']);
});

it('where the page does not tell of which paper, nothing is kept; least of all everywhere', async () => {
  const { correct, data } = await start();
  for (const kind of ['pin', 'block'] as const)
    expect(await correct({ subject: UNTITLED, kind, ...WHOM })).toEqual({ ok: false, error: { kind: 'not-found' } });
  expect(await correct({ subject: UNTITLED, kind: 'none' })).toMatchObject({ ok: false });
  expect(await data.corrections()).toEqual([]);
  expect(await correct({ subject: UNTITLED, kind: 'block', ...WHOM, everywhere: true })).toMatchObject({ ok: true });
  expect(await data.corrections()).toMatchObject([{ kind: 'block', researcher: 'openalex:A77' }]);
});
