// Rotating copies of the user's documents, away from the originals: the last five days or versions of each. Never throws.

import { AREA_PATIENCE, type StorageArea, within } from './area.ts';
import { createDatabase, type Open } from './database.ts';
import { asked, inside, readingFrom } from './indexed-db.ts';

/** `slot` names the day, the version and the occasion: a copy replaces the one in the same slot. */
export type Copy = { readonly kind: string; readonly slot: string; readonly at: number; readonly document: unknown };

export type Mirror = {
  /** False when the copy could not be kept. */
  put(copy: Copy): Promise<boolean>;
  /** Newest first; undefined when the copies cannot be read, which is not the same as none. */
  list(kind: string): Promise<readonly Copy[] | undefined>;
  /** Drops every copy of a kind but, where one is given, this one. False when that could not be done. */
  forget(kind: string, but?: Copy): Promise<boolean>;
};

/** A fault found within a working week still meets a copy from before it. */
const COPIES = 5;

const newestFirst = (copies: readonly Copy[]): Copy[] => [...copies].sort((a, b) => b.at - a.at);

function isCopy(raw: unknown): raw is Copy {
  if (typeof raw !== 'object' || raw === null) return false;
  const { kind, slot, at } = raw as Partial<Record<keyof Copy, unknown>>;
  return typeof kind === 'string' && typeof slot === 'string' && typeof at === 'number';
}

/** Copies in the IndexedDB database `byline-backup`, so that a lost or spoilt storage.local does not take them along. */
export function createMirror(deps: { readonly open?: Open; readonly patience?: number } = {}): Mirror {
  const database = createDatabase({
    name: 'byline-backup',
    version: 1,
    disposable: false,
    upgrade: (db) => void db.createObjectStore('copies', { keyPath: ['kind', 'slot'] }).createIndex('age', ['kind', 'at']),
    ...deps,
  });
  const ofKind = (kind: string) => IDBKeyRange.bound([kind], [kind, []]);
  return {
    async put(copy) {
      const done = await database.run((db) => {
        const transaction = db.transaction(['copies'], 'readwrite', { durability: 'strict' });
        return inside(transaction, async () => {
          const copies = transaction.objectStore('copies');
          await asked(copies.put(copy));
          // Oldest first, and keys alone: the copies of a long list are megabytes.
          const keys = await asked(copies.index('age').getAllKeys(ofKind(copy.kind)));
          await Promise.all(keys.slice(0, -COPIES).map((key) => asked(copies.delete(key))));
        });
      });
      return done.ok;
    },
    async list(kind) {
      const read = await database.run((db) => asked(readingFrom(db, 'copies').getAll(ofKind(kind))));
      return read.ok ? newestFirst(read.value.filter(isCopy)) : undefined;
    },
    async forget(kind, but) {
      const done = await database.run((db) => {
        const transaction = db.transaction(['copies'], 'readwrite', { durability: 'strict' });
        return inside(transaction, async () => {
          const copies = transaction.objectStore('copies');
          await asked(copies.delete(ofKind(kind)));
          if (but) await asked(copies.put(but));
        });
      });
      return done.ok;
    },
  };
}

/** Copies in the storage area itself, under `byline:copies:<kind>`: for secrets, and where IndexedDB does not work. */
export function createAreaMirror(area: StorageArea, patience = AREA_PATIENCE): Mirror {
  const name = (kind: string): string => `byline:copies:${kind}`;
  async function list(kind: string): Promise<Copy[] | undefined> {
    const read = await within(patience, () => area.get(name(kind)));
    if (!read.ok) return undefined;
    const copies = read.value[name(kind)];
    return newestFirst(Array.isArray(copies) ? copies.filter(isCopy) : []);
  }
  return {
    list,
    async put(copy) {
      const before = await list(copy.kind);
      if (!before) return false;
      const kept = newestFirst([copy, ...before.filter((one) => one.slot !== copy.slot)]).slice(0, COPIES);
      return (await within(patience, () => area.set({ [name(copy.kind)]: kept }))).ok;
    },
    forget: async (kind, but) => (await within(patience, () => (but ? area.set({ [name(kind)]: [but] }) : area.remove(name(kind))))).ok,
  };
}
