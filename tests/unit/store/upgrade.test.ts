// An update of the extension: the old document is copied before the first write of the new shape, and a step back finds it.

import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import type { DocumentSpec } from '../../../lib/store/document.ts';
import { createDocuments } from '../../../lib/store/documents.ts';
import { createMirror } from '../../../lib/store/mirror.ts';
import { fakeArea } from './fake-area.ts';

const strings = (data: unknown): readonly string[] | undefined =>
  Array.isArray(data) && data.every((one) => typeof one === 'string') ? data : undefined;
const V1: DocumentSpec<readonly string[]> = {
  kind: 'follows',
  migrations: [],
  empty: [],
  parse: strings,
  salvage: (data) => strings(data) ?? [],
  union: (salvaged) => salvaged,
};
const V2: DocumentSpec<readonly string[]> = { ...V1, migrations: [(data) => strings(data)?.map((one) => one.toUpperCase())] };

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

it('keeps the old version beside the new one, and writes nothing before the first change', async () => {
  const area = fakeArea();
  const deps = { area, mirror: createMirror(), now: () => Date.UTC(2025, 0, 1) };
  await createDocuments(deps).update([V1], (draft) => draft.set(V1, ['a']));
  const old = area.look('byline:follows');
  const updated = createDocuments(deps);
  expect(await updated.read(V2)).toEqual(['A']);
  expect(area.look('byline:follows')).toEqual(old);
  await updated.update([V2], (draft) => draft.set(V2, [...draft.get(V2), 'b']));
  expect(area.look('byline:follows')).toMatchObject({ version: 2, data: ['A', 'b'] });
  const copies = await createMirror().list('follows');
  expect(copies?.map((copy) => copy.document)).toContainEqual(old);
  // The step back: shown, not written over.
  const downgraded = createDocuments(deps);
  expect(await downgraded.read(V1)).toEqual(['A', 'b']);
  expect(await downgraded.update([V1], (draft) => draft.set(V1, []))).toEqual({ ok: false, error: { kind: 'not-saved', why: 'newer' } });
});
