// Settings of a file beside those that are here: what a profile has never been told takes nothing away.

import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { fakeArea } from './fake-area.ts';
import { worker } from './make.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const ADA = { id: 'openalex:A1', name: 'Ada' } as const;
const ADA_TOO = { id: 'openalex:A2', name: 'Ada' } as const;

it('of a file that knows fewer settings only those it knows are taken', async () => {
  const to = worker(fakeArea());
  await to.data.setSettings({ me: [ADA], sitesOn: ['huggingface.co'], subfield: '2713', rememberMet: true });
  const { me: _, rememberMet: _r, subfield: _s, sitesOn: _o, ...first } = await worker(fakeArea()).data.settings();
  const json = JSON.stringify({ format: 'byline-export', version: 1, settings: { version: 1, data: { ...first, theme: 'dark' } } });
  expect(await to.transfer.importAll(json)).toMatchObject({ ok: true, value: { changes: { settings: ['theme'] } } });
  expect(await to.data.settings()).toMatchObject({
    theme: 'dark',
    me: [ADA],
    sitesOn: ['huggingface.co'],
    subfield: '2713',
    rememberMet: true,
  });
});

it('who one is, sites read in full and remembering are joined: nobody is forgotten for a file that says nothing of them', async () => {
  const from = worker(fakeArea());
  const to = worker(fakeArea());
  await to.data.setSettings({ me: [ADA], sitesOn: ['huggingface.co'], rememberMet: true });
  await to.more.meet({ researcher: 'openalex:A7', work: 'arxiv:2001.00001' });
  const empty = await to.transfer.importAll((await from.transfer.exportAll()).json);
  expect(empty).toMatchObject({ ok: true, value: { changes: { settings: [] } } });
  expect(await to.data.settings()).toMatchObject({ me: [ADA], sitesOn: ['huggingface.co'], rememberMet: true });
  // Papers one met people on are in no file: lost, they would not come back.
  expect(await to.more.met()).toEqual(['openalex:A7']);

  await from.data.setSettings({ me: [ADA_TOO, ADA], sitesOn: ['aclweb.org'] });
  const more = await to.transfer.importAll((await from.transfer.exportAll()).json);
  expect(more).toMatchObject({ ok: true, value: { changes: { settings: ['sitesOn', 'me'] } } });
  expect(await to.data.settings()).toMatchObject({ me: [ADA, ADA_TOO], sitesOn: ['huggingface.co', 'aclweb.org'] });
});

it('a file with as many of them as there may be leaves those that are here in their places', async () => {
  const from = worker(fakeArea());
  const to = worker(fakeArea());
  await from.data.setSettings({ me: Array.from({ length: 50 }, (_, n) => ({ id: `openalex:A9${n}`, name: 'Ada' }) as const) });
  await to.data.setSettings({ me: [ADA] });
  expect(await to.transfer.importAll((await from.transfer.exportAll()).json)).toMatchObject({ ok: true });
  const { me } = await to.data.settings();
  expect([me.length, me[0]]).toEqual([50, ADA]);
});
