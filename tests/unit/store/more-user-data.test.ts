// Notes, interests and meetings: kept whole, found by any id, forgotten when the user says so, and carried by a file.
import { describe, expect, it } from 'vitest';
import { MOST_MEETINGS } from '../../../lib/store/more-documents.ts';
import { fakeArea } from './fake-area.ts';
import { worker } from './make.ts';

/** Time goes on with every look at the clock. */
const setUp = () => {
  const times = Array.from({ length: 500 }, (_, place) => 100 + place);
  return worker(fakeArea(), { now: () => times.shift() ?? 1_000 });
};

const ADA = { ids: ['openalex:A1'], name: 'Ada Tarn', text: 'Met in Oslo', tags: ['oslo', ' graphs '] } as const;

describe('notes', () => {
  it('one for each person, found by any of their ids, and gone when nothing is left in it', async () => {
    const { more } = setUp();
    await more.setNote(ADA);
    await more.setNote({ ...ADA, ids: ['openalex:A9'], orcid: '0000-0002-1825-0097', name: 'Bo' });
    await more.setNote({ ...ADA, ids: ['openalex:A2', 'openalex:A1'], text: 'Met in Bergen', tags: ['oslo'] });
    expect((await more.notes()).map(({ text, tags, ids }) => [text, tags, ids])).toEqual([
      ['Met in Oslo', ['oslo', 'graphs'], ['openalex:A9']],
      ['Met in Bergen', ['oslo'], ['openalex:A1', 'openalex:A2']],
    ]);
    await more.setNote({ ...ADA, text: '  ', tags: [''] });
    expect((await more.notes()).map(({ name }) => name)).toEqual(['Bo']);
  });

  it('of several on records that are one person by now, each is changed as itself', async () => {
    const { more } = setUp();
    await more.setNote(ADA);
    await more.setNote({ ...ADA, ids: ['openalex:A2'], text: 'Knows everything of graphs' });
    const [first, second] = await more.notes();
    await more.setNote({ ...ADA, ...(first ? { key: first.key } : {}), ids: ['openalex:A1', 'openalex:A2'], text: 'Met in Bergen' });
    await more.setNote({ ...ADA, ...(second ? { key: second.key } : {}), ids: ['openalex:A2'], text: 'Knows everything of trees' });
    expect((await more.notes()).map(({ text }) => text)).toEqual(['Met in Bergen', 'Knows everything of trees']);
  });
});

describe('interests', () => {
  it('stand once, and go when they are left', async () => {
    const { more } = setUp();
    const nets = { kind: 'topic', id: 'T1', name: 'Nets' } as const;
    await more.setInterest(nets, true);
    await more.setInterest(nets, true);
    await more.setInterest({ kind: 'institution', id: 'I1', name: 'Fen' }, true);
    expect((await more.interests()).map(({ name }) => name)).toEqual(['Nets', 'Fen']);
    await more.setInterest(nets, false);
    expect((await more.interests()).map(({ name }) => name)).toEqual(['Fen']);
  });
});

describe('meetings', () => {
  it('are kept once, newest first, the oldest giving way, and forgotten as a whole', async () => {
    const { more, data } = setUp();
    await data.setSettings({ rememberMet: true });
    await more.meet({ researcher: 'openalex:A1', work: 'arxiv:2001.00001', title: 'One' });
    await more.meet({ researcher: 'openalex:A1', work: 'arxiv:2001.00002' });
    await more.meet({ researcher: 'openalex:A1', work: 'arxiv:2001.00001' });
    await more.meet({ researcher: 'openalex:A2', work: 'arxiv:2001.00001' });
    expect((await more.meetings(['openalex:A1'])).map(({ work }) => work)).toEqual(['arxiv:2001.00002', 'arxiv:2001.00001']);
    expect(MOST_MEETINGS).toBeGreaterThan(1000);
    await more.stopRemembering({});
    await data.setSettings({ rememberMet: true });
    expect(await more.meetings(['openalex:A1', 'openalex:A2'])).toEqual([]);
  });
});

describe('in a file', () => {
  it('notes and interests go along, meetings do not', async () => {
    const from = setUp();
    await from.more.setNote(ADA);
    await from.more.setInterest({ kind: 'topic', id: 'T1', name: 'Nets' }, true);
    await from.data.setSettings({ rememberMet: true });
    await from.more.meet({ researcher: 'openalex:A1', work: 'arxiv:2001.00001' });
    const { json } = await from.transfer.exportAll();
    expect(json).not.toContain('2001.00001');
    const to = setUp();
    const done = await to.transfer.importAll(json);
    expect(done.ok && done.value.adds).toEqual({ people: 0, corrections: 0, notes: 1, interests: 1 });
    expect(await to.more.notes()).toEqual(await from.more.notes());
    const again = await to.transfer.preview(json);
    expect(again.ok && [again.value.adds.notes, again.value.changes.notes, again.value.unchanged]).toEqual([0, 0, 2]);
  });

  it('two notes on one person become one with both texts', async () => {
    const from = setUp();
    await from.more.setNote({ ...ADA, text: 'Knows everything of graphs', tags: ['graphs'] });
    const to = setUp();
    await to.more.setNote({ ...ADA, tags: ['oslo'] });
    const done = await to.transfer.importAll((await from.transfer.exportAll()).json);
    expect(done.ok && [done.value.adds.notes, done.value.changes.notes]).toEqual([0, 1]);
    expect(await to.more.notes()).toMatchObject([{ text: 'Met in Oslo\n\nKnows everything of graphs', tags: ['oslo', 'graphs'] }]);
  });

  it('one of an older version without them is read as before', async () => {
    const { transfer } = setUp();
    const file = JSON.stringify({ format: 'byline-export', version: 1, follows: { version: 2, data: [] } });
    expect(await transfer.preview(file)).toMatchObject({ ok: true });
  });

  it.each([
    ['notes', [{ key: 'x' }], 'notes.data[0].key'],
    ['interests', [{ kind: 'topic', id: 'javascript:1', name: 'N', since: 1 }], 'interests.data[0].id'],
  ])('damaged %s refuse all of it, with the place', async (kind, data, place) => {
    const { transfer } = setUp();
    const read = await transfer.preview(JSON.stringify({ format: 'byline-export', version: 1, [kind]: { version: 1, data } }));
    expect(read.ok ? '' : read.error.detail).toContain(place);
  });
});
