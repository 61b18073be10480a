// Export and import: what goes out comes back, and a file that is not whole changes nothing and says where it is wrong.

import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { createMirror } from '../../../lib/store/mirror.ts';
import { type FakeArea, fakeArea } from './fake-area.ts';
import { noCopies, PATIENCE, somebody, worker } from './make.ts';

let area: FakeArea;
const block = { kind: 'block', name: 'A. Example', researcher: 'openalex:A5', researcherName: 'Anna Example' } as const;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  area = fakeArea();
});

/** A file from another profile with two people, one correction and one setting. */
async function otherProfile(): Promise<string> {
  const { data, transfer } = worker(fakeArea(), { mirror: noCopies });
  await data.putPerson(somebody(1));
  await data.putPerson(somebody(2, { orcid: '0000-0002-1825-0097' }));
  await data.addCorrection(block);
  await data.setSettings({ theme: 'dark' });
  await data.setKey('openalex', 'secret-of-theirs');
  return (await transfer.exportAll()).json;
}

describe('export', () => {
  it('has everything but the keys, under a dated name', async () => {
    const { data, transfer } = worker(area);
    await data.setKey('openalex', 'top-secret');
    await data.putPerson(somebody(1));
    const { fileName, json } = await transfer.exportAll();
    expect(fileName).toBe('byline-2025-01-01.json');
    expect(json).not.toContain('top-secret');
    expect(JSON.parse(json)).toMatchObject({ format: 'byline-export', version: 1, follows: { version: 2, data: [somebody(1)] } });
    expect(JSON.parse(json).about).toMatch(/keys/i);
  });

  it('comes back whole in an empty profile', async () => {
    const json = await otherProfile();
    const { data, transfer } = worker(area);
    await transfer.importAll(json);
    expect(await data.people()).toEqual([somebody(1), somebody(2, { orcid: '0000-0002-1825-0097' })]);
    expect((await data.settings()).theme).toBe('dark');
    expect(await data.corrections()).toMatchObject([block]);
    expect(await data.keys()).toEqual({});
    const again = JSON.parse((await transfer.exportAll()).json);
    expect(again).toEqual(JSON.parse(json));
  });
});

describe('import', () => {
  it('tells beforehand what it will do, changes nothing by that, and then does just that', async () => {
    const json = await otherProfile();
    const { data, transfer } = worker(area);
    await data.putPerson(somebody(9, { ids: ['openalex:A500002'] }));
    await transfer.exportAll();
    const writes = area.writes;
    const preview = await transfer.preview(json);
    expect(preview).toEqual({
      ok: true,
      value: {
        adds: { people: 1, corrections: 1, notes: 0, interests: 0 },
        changes: { people: 1, corrections: 0, notes: 0, settings: ['theme'] },
        unchanged: 0,
        names: ['Ada Example 1'],
      },
    });
    expect(area.writes).toBe(writes);
    expect(await data.people()).toHaveLength(1);
    expect(await transfer.importAll(json)).toEqual(preview);
    const people = await data.people();
    expect(people).toHaveLength(2);
    expect(people[0]).toMatchObject({
      key: somebody(9).key,
      name: 'Ada Example 9',
      orcid: '0000-0002-1825-0097',
      otherNames: ['Ada Example 2'],
    });
  });

  it('done twice changes nothing the second time', async () => {
    const json = await otherProfile();
    const { data, transfer } = worker(area);
    await transfer.importAll(json);
    const before = await data.people();
    const writes = area.writes;
    expect(await transfer.importAll(json)).toMatchObject({
      value: {
        adds: { people: 0, corrections: 0, notes: 0, interests: 0 },
        changes: { people: 0, corrections: 0, notes: 0, settings: [] },
        unchanged: 3,
      },
    });
    expect(await data.people()).toEqual(before);
    expect(area.writes).toBe(writes);
  });

  it('gives somebody a key of their own when the file uses one that is taken', async () => {
    const json = await otherProfile();
    const { data, transfer } = worker(area);
    await data.putPerson(somebody(1, { name: 'Quite Another', ids: ['openalex:A77'] }));
    await transfer.importAll(json);
    const people = await data.people();
    expect(people.map((person) => person.name)).toEqual(['Quite Another', 'Ada Example 1', 'Ada Example 2']);
    expect(new Set(people.map((person) => person.key)).size).toBe(3);
  });

  it('never removes anything', async () => {
    const json = await otherProfile();
    const { data, transfer } = worker(area);
    await data.putPerson(somebody(50));
    await transfer.importAll(json);
    expect(await data.people()).toContainEqual(somebody(50));
  });

  it('is all or nothing on a full disk', async () => {
    const json = await otherProfile();
    const { data, transfer } = worker(area);
    await data.putPerson(somebody(50));
    await transfer.exportAll();
    const before = [...area.items];
    area.quota = 900;
    expect(await transfer.importAll(json)).toEqual({ ok: false, error: { kind: 'not-saved', detail: 'full' } });
    expect([...area.items]).toEqual(before);
    area.quota = Number.POSITIVE_INFINITY;
    expect((await data.settings()).theme).toBe('auto');
    expect(await data.people()).toEqual([somebody(50)]);
  });

  it('is all or nothing for a worker killed in the middle', async () => {
    const json = await otherProfile();
    const { data, transfer } = worker(area);
    await data.putPerson(somebody(50));
    await transfer.exportAll();
    area.fault = 'die';
    void transfer.importAll(json);
    await new Promise((resolve) => setTimeout(resolve, 30));
    area.fault = 'none';
    expect(await worker(area).data.people()).toEqual([somebody(50)]);
    expect((await worker(area).data.settings()).theme).toBe('auto');
  });

  it('keeps a copy of what was there first', async () => {
    const json = await otherProfile();
    const { data, transfer } = worker(area);
    await data.putPerson(somebody(50));
    await transfer.importAll(json);
    const copies = await createMirror({ patience: PATIENCE }).list('follows');
    expect(copies?.find((copy) => copy.slot.endsWith('before-import'))?.document).toMatchObject({ data: [somebody(50)] });
  });

  it('leaves the data of a newer version alone', async () => {
    const json = await otherProfile();
    area.put('byline:follows', { version: 9, at: 1, data: [] });
    expect(await worker(area).transfer.importAll(json)).toEqual({ ok: false, error: { kind: 'not-saved', detail: 'newer' } });
    expect((await worker(area).data.settings()).theme).toBe('auto');
  });
});

describe('a file that is not right', () => {
  type Draft = {
    [key: string]: unknown;
    follows: { version: number; data: Record<string, unknown>[] };
    settings: { version: number; data: Record<string, unknown> };
  };
  const edited = (edit: (file: Draft) => void) => (json: string) => {
    const file = JSON.parse(json) as Draft;
    edit(file);
    return JSON.stringify(file);
  };
  const person = (edit: Record<string, unknown>) =>
    edited((file) => {
      file.follows.data[1] = { ...file.follows.data[1], ...edit };
    });

  it.each<[string, (json: string) => string, string, RegExp]>([
    ['empty', () => '', 'not-json', /./],
    ['truncated', (json) => json.slice(0, json.length / 2), 'not-json', /./],
    ['HTML', () => '<!doctype html>', 'not-json', /./],
    ['null', () => 'null', 'foreign', /object/],
    ['a list', () => '[]', 'foreign', /object/],
    ['of another program', () => '{"format":"zotero","items":[]}', 'foreign', /format/],
    [
      'of a newer version',
      edited((file) => {
        file.version = 2;
      }),
      'newer',
      /version 2/,
    ],
    [
      'with a newer part',
      edited((file) => {
        file.follows.version = 5;
      }),
      'newer',
      /follows: version 5/,
    ],
    [
      'without a part version',
      edited((file) => {
        file.follows.version = 'x' as never;
      }),
      'broken',
      /follows/,
    ],
    ['with a name that is a number', person({ name: 7 }), 'broken', /follows\.data\[1\]\.name: expected string/],
    ['with an empty name', person({ name: '' }), 'broken', /follows\.data\[1\]\.name/],
    ['with a name of a million letters', person({ name: 'x'.repeat(1e6) }), 'broken', /follows\.data\[1\]\.name: more than 1000/],
    ['with an id of no registry', person({ ids: ['evil:1'] }), 'broken', /follows\.data\[1\]\.ids\[0\]: is not the id/],
    ['with the id that is nobody', person({ ids: ['openalex:A9999999999'] }), 'broken', /ids\[0\]/],
    ['with a bad ORCID', person({ orcid: '0000-0002-1825-0098' }), 'broken', /orcid: is not an ORCID/],
    ['with markup for a key', person({ key: '<img>' }), 'broken', /follows\.data\[1\]\.key/],
    ['with the same key twice', person({ key: somebody(1).key }), 'broken', /follows\.data\[1\]\.key: the same as in \[0\]/],
    [
      'with people that are no list',
      edited((file) => {
        file.follows.data = {} as never;
      }),
      'broken',
      /follows\.data: expected array/,
    ],
    [
      'with an unknown theme',
      edited((file) => {
        file.settings.data.theme = 'pink';
      }),
      'broken',
      /settings\.data\.theme: not one of/,
    ],
    [
      'with a delay of ages',
      edited((file) => {
        file.settings.data.openDelay = 1e9;
      }),
      'broken',
      /settings\.data\.openDelay: more than/,
    ],
    [
      'with __proto__',
      (json) => json.replace('"follows"', '"__proto__": {"polluted": true}, "follows"'),
      'broken',
      /__proto__" at line \d+, column \d+/,
    ],
    ['with an escaped __proto__', (json) => json.replace('"follows"', '"__proto\\u005f_": {}, "follows"'), 'broken', /__proto__/],
    ['with constructor', (json) => json.replace('"follows"', '"constructor": {}, "follows"'), 'broken', /constructor/],
    [
      'with a key given twice',
      (json) => json.replace('"version": 1', '"version": 1, "version": 1'),
      'broken',
      /"version" at line 3, column \d+ appears twice/,
    ],
    [
      'nested a hundred thousand deep',
      (json) => json.replace('"follows"', `"x": ${'['.repeat(1e5)}${']'.repeat(1e5)}, "follows"`),
      'broken',
      /deeper/,
    ],
    ['of 50 MB', (json) => json + ' '.repeat(50_000_000), 'broken', /larger/],
  ])('%s changes nothing and says what and where', async (_, edit, kind, detail) => {
    const json = edit(await otherProfile());
    const { data, transfer } = worker(area);
    await data.putPerson(somebody(50));
    const before = [...area.items];
    const preview = await transfer.preview(json);
    expect(preview).toMatchObject({ ok: false, error: { kind, detail: expect.stringMatching(detail) } });
    expect(await transfer.importAll(json)).toEqual(preview);
    expect([...area.items]).toEqual(before);
    expect('polluted' in {}).toBe(false);
  });

  it('reads keys and quotes in strings as text, not as structure', async () => {
    const { data, transfer } = worker(area);
    await data.putPerson(somebody(1, { name: '", "name": "{[\\' }));
    const { json } = await transfer.exportAll();
    expect((await worker(fakeArea()).transfer.preview(json)).ok).toBe(true);
  });
});
