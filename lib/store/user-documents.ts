// The user's documents by kind: shape, first value, migrations. A changed shape gets a migration here and an example in the tests.

import type { SourceId } from '../core/failure.ts';
import { isSame } from '../core/same.ts';
import type { Shape } from '../core/shape.ts';
import { type Correction, DEFAULT_SETTINGS, type FollowedPerson, type Settings } from '../core/you.ts';
import type { StorageArea } from './area.ts';
import { type DocumentSpec, storageKey } from './document.ts';
import { createPartedArea } from './parted-area.ts';
import { PEOPLE } from './parts.ts';
import * as shape from './user-schema.ts';

export type Keys = Readonly<Record<SourceId, string>>;

/** The data as the shape reads it, or undefined. */
export const by =
  <T>(shape: Shape<T>) =>
  (data: unknown): T | undefined => {
    const read = shape(data);
    return read.ok ? read.value : undefined;
  };

/** Those of both lists, the first list's where both have one of the same name. */
export function unionBy<T>(first: readonly T[], second: readonly T[], name: (item: T) => string): readonly T[] {
  const seen = new Set(first.map(name));
  return [...first, ...second.filter((item) => !seen.has(name(item)))];
}

function changed(settings: Settings): Partial<Settings> {
  const defaults = new Map<string, unknown>(Object.entries(DEFAULT_SETTINGS));
  return Object.fromEntries(Object.entries(settings).filter(([name, value]) => !isSame(value, defaults.get(name))));
}

export const SETTINGS: DocumentSpec<Settings> = {
  kind: 'settings',
  // Version 2 knows who the user is, and whether meetings are kept: neither, until they say so.
  // Version 3 knows which subfield's share is shown, version 4 which hosts are read beyond their shipped paths.
  migrations: [
    (data) => ({ ...(data as object), me: [], rememberMet: false }),
    (data) => ({ ...(data as object), subfield: DEFAULT_SETTINGS.subfield }),
    (data) => ({ ...(data as object), sitesOn: [] }),
  ],
  empty: DEFAULT_SETTINGS,
  parse: by(shape.settings),
  salvage: shape.lenientSettings,
  // A setting at its default was perhaps only lost.
  union: (salvaged, copy) => ({ ...copy, ...changed(salvaged) }),
};

export const KEYS: DocumentSpec<Keys> = {
  kind: 'keys',
  migrations: [],
  empty: {},
  parse: by(shape.keys),
  salvage: (data) =>
    Object.fromEntries(typeof data === 'object' && data ? Object.entries(data).filter(([, key]) => typeof key === 'string' && key) : []),
  union: (salvaged, copy) => ({ ...copy, ...salvaged }),
  secret: true,
};

export const FOLLOWS: DocumentSpec<readonly FollowedPerson[]> = {
  kind: 'follows',
  // Version 2 lies in parts (`inParts`); what it says is the same.
  migrations: [(data) => data],
  empty: [],
  parse: by(shape.people),
  salvage: (data) => shape.wholeItems(data, shape.person),
  union: (salvaged, copy) => unionBy(salvaged, copy, (person) => person.key),
};

export const CORRECTIONS: DocumentSpec<readonly Correction[]> = {
  kind: 'corrections',
  // Version 2 knows "none of these" and "same person"; what was said before is the same.
  migrations: [(data) => data],
  empty: [],
  parse: by(shape.corrections),
  salvage: (data) => shape.wholeItems(data, shape.correction),
  union: (salvaged, copy) => unionBy(salvaged, copy, (correction) => correction.id),
};

export const USER_DOCUMENTS = [SETTINGS, KEYS, FOLLOWS, CORRECTIONS] as const;

/** The area as the documents want it: thousands of followed people are not written anew for each click. */
export const inParts = (area: StorageArea): StorageArea => createPartedArea(area, storageKey(FOLLOWS), PEOPLE);
