// A followed person whose id is gone upstream or leads to another: shown and known as followed, every time.
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import type { FacetPart } from '../../../lib/core/question.ts';
import { findAgain } from '../../../lib/follows/find-again.ts';
import { followedBy } from '../../../lib/follows/followed-by.ts';
import { createFollows } from '../../../lib/follows/follows.ts';
import { movedFrom, youOf } from '../../../lib/follows/you.ts';
import { createLookup, type LookupDeps } from '../../../lib/lookup/lookup.ts';
import { lookupOver, person, record, seat } from '../lookup/support.ts';
import { fakeArea } from '../store/fake-area.ts';
import { hex, userData } from '../store/make.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

function setUp(tables: Parameters<typeof lookupOver>[0]) {
  const data = userData(fakeArea());
  let serial = 0;
  const follows = createFollows({ userData: data, now: () => 1000, random: () => hex(++serial) });
  const over = lookupOver(tables);
  // As entrypoints/background/rooms.ts wires them, word for word.
  const deps: LookupDeps = {
    ...over.deps,
    followed: data.people,
    async you(researcher, subject, record) {
      const moved = movedFrom(researcher, subject, await data.people());
      if (moved && researcher) await follows.enrich(moved.key, { researcher: researcher.id, name: moved.name });
      return youOf(researcher, subject, await data.people(), await data.corrections(), record);
    },
    async successor(id, sources) {
      const one = followedBy(await data.people(), id);
      if (!one) return undefined;
      const found = await findAgain(one, sources);
      if (found) await follows.enrich(one.key, { researcher: found.id, name: one.name, profile: found });
      return found?.id;
    },
  };
  const lookup = createLookup(deps);
  const open = async (id: 'openalex:A11') => {
    const parts: FacetPart[] = [];
    const ask = { v: 1, subject: { kind: 'researcher', id }, facets: ['profile', 'you'], intent: 'open' } as const;
    await lookup.session(new AbortController().signal).answer(ask, (part) => parts.push(part));
    return parts;
  };
  return { follows, data, open };
}

it('a followed person whose id is gone is found the second time, too', async () => {
  const { follows, data, open } = setUp({
    works: { 'arxiv:2410.00001': record([seat(0, 'Ada Byron', { researcher: 'openalex:A22' })]) },
    people: { 'openalex:A22': person('openalex:A22', 'Ada Byron') },
  });
  await follows.follow({ researcher: 'openalex:A11', name: 'Ada Byron', paper: { ids: { arxiv: '2410.00001' }, coauthors: [] } });
  const shown = async () => (await open('openalex:A11')).find(({ facet }) => facet === 'profile')?.result;
  expect(await shown()).toMatchObject({ ok: true, value: { id: 'openalex:A22' } });
  // The list and the address bar open the first.
  expect((await data.people())[0]?.ids).toEqual(['openalex:A22', 'openalex:A11']);
  expect(await shown()).toMatchObject({ ok: true, value: { id: 'openalex:A22' } });
});

it('a followed person whose record answers under a new id is still followed', async () => {
  const { follows, data, open } = setUp({ people: { 'openalex:A11': person('openalex:A22', 'Ada Byron') } });
  await follows.follow({ researcher: 'openalex:A11', name: 'Ada Byron' });
  const you = (await open('openalex:A11')).findLast(({ facet }) => facet === 'you')?.result;
  expect(you).toMatchObject({ ok: true, value: { following: { key: expect.any(String) } } });
  expect((await data.people()).map(({ ids }) => ids)).toEqual([['openalex:A22', 'openalex:A11']]);
});

it('nobody is taken for followed because somebody else is asked about', async () => {
  const { follows, data, open } = setUp({ people: { 'openalex:A11': person('openalex:A22', 'Ada Byron') } });
  await follows.follow({ researcher: 'openalex:A5', name: 'Wei Zhang' });
  const you = (await open('openalex:A11')).findLast(({ facet }) => facet === 'you')?.result;
  expect(you).not.toHaveProperty('value.following');
  expect((await data.people()).map(({ ids }) => ids)).toEqual([['openalex:A5']]);
});
