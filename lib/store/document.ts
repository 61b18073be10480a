// One document of the user's data: how it lies in storage, what makes it good, how old versions are brought up. Pure; touches no storage.

import { isObject } from '../core/shape.ts';
import type { UserDocument } from '../core/you.ts';

/**
 * How a document lies in storage.local and in backups. `at` grows with every write, whatever the clock does. `unjoined`: it was missing or
 * broken, and written while its copies could not be read: what they have is still to be joined.
 */
export type Envelope = {
  readonly version: number;
  readonly at: number;
  readonly data: unknown;
  readonly restored?: Restored;
  readonly unjoined?: Restored['why'];
};

/** Said to the user until dismissed: the document was missing or broken and this was done. */
export type Restored = { readonly at: number; readonly why: 'missing' | 'broken'; readonly from: 'backup' | 'salvage' | 'nothing' };

/** Brings the data of version n to version n + 1. Pure; never sees data that its version's writer could not have written. */
export type Migration = (data: unknown) => unknown;

export type DocumentSpec<T> = {
  readonly kind: UserDocument;
  /** The n-th one leads from version n + 1 to n + 2; the version we write is one more than their number. */
  readonly migrations: readonly Migration[];
  readonly empty: T;
  /** The whole of it, or undefined when anything in it is not as it should be. */
  readonly parse: (data: unknown) => T | undefined;
  /** What can still be understood of broken or newer data. */
  readonly salvage: (data: unknown) => T;
  /** What is whole in a broken document, and what an older copy of it has beside that. */
  union(salvaged: T, copy: T): T;
  /** Kept out of IndexedDB: its copies lie beside it in storage.local. */
  readonly secret?: boolean;
};

export type Inspected<T> =
  | { readonly state: 'missing' }
  | { readonly state: 'good'; readonly data: T; readonly envelope: Envelope }
  /** Written by a newer version: `data` is what we understand of it, and it must not be written over. */
  | { readonly state: 'newer'; readonly data: T }
  | { readonly state: 'broken'; readonly salvaged: T; readonly at?: number };

export const versionOf = <T>(spec: Pick<DocumentSpec<T>, 'migrations'>): number => spec.migrations.length + 1;

/** The name of a document in storage.local. */
export const storageKey = (spec: Pick<DocumentSpec<unknown>, 'kind'>): string => `byline:${spec.kind}`;

/** Where the original of a document that was found broken is kept. */
export const setAsideKey = (spec: Pick<DocumentSpec<unknown>, 'kind'>): string => `${storageKey(spec)}:set-aside`;

/** What is written for `data`. */
export const seal = <T>(
  spec: DocumentSpec<T>,
  data: T,
  at: number,
  { restored, unjoined }: Pick<{ [K in keyof Envelope]: Envelope[K] | undefined }, 'restored' | 'unjoined'> = {},
): Envelope => ({
  version: versionOf(spec),
  at,
  data,
  ...(restored ? { restored } : {}),
  ...(unjoined ? { unjoined } : {}),
});

function readEnvelope(raw: unknown): Envelope | undefined {
  if (!isObject(raw)) return undefined;
  const { version, at, data, restored, unjoined } = raw;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1 || typeof at !== 'number') return undefined;
  // `restored` is written by us alone and only shown: a broken one costs a sentence.
  return {
    ...{ version, at, data, ...(restored ? { restored: restored as Restored } : {}) },
    ...(unjoined === 'missing' || unjoined === 'broken' ? { unjoined } : {}),
  };
}

/** Brings `data` of `version` up to ours. Undefined when a migration cannot make sense of it. */
export function migrate(data: unknown, version: number, migrations: readonly Migration[]): unknown {
  try {
    return migrations.slice(version - 1).reduce((older, migration) => migration(older), data);
  } catch {
    return undefined;
  }
}

/** What a stored thing is. */
export function inspect<T>(raw: unknown, spec: DocumentSpec<T>): Inspected<T> {
  if (raw === undefined) return { state: 'missing' };
  const envelope = readEnvelope(raw);
  if (!envelope) return { state: 'broken', salvaged: spec.salvage(raw) };
  if (envelope.version > versionOf(spec)) return { state: 'newer', data: spec.salvage(envelope.data) };
  const migrated = migrate(envelope.data, envelope.version, spec.migrations);
  const data = spec.parse(migrated);
  return data === undefined ? { state: 'broken', salvaged: spec.salvage(migrated), at: envelope.at } : { state: 'good', data, envelope };
}
