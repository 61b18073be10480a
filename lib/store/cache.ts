// The cache: one IndexedDB row per (source, facet, id), the background its only writer. Whatever goes wrong is a miss, never a throw.

import { isFull } from './area.ts';
import {
  dropPart,
  dropUnused,
  dropUseless,
  makeRoom,
  NOTHING,
  readTotals,
  STORES,
  type StoredKey,
  type Totals,
  type Use,
} from './cache-room.ts';
import { createTouches } from './cache-touches.ts';
import { createDatabase, type Open } from './database.ts';
import { asked, inside, readingFrom } from './indexed-db.ts';

export type CacheKey = { readonly source: string; readonly facet: string; readonly id: string };
/** `at` is when the value was read at its source, ms since the epoch. */
export type CacheRow<T> = { readonly value: T; readonly at: number };
/** A key's beginning: one source, one facet of it, or one row. */
export type CachePart = { readonly source: string; readonly facet?: string; readonly id?: string };

export type Cache = {
  /** The row, or undefined: not there, of another schema, or the database does not answer. The type is the writer's word. */
  get<T>(key: CacheKey): Promise<CacheRow<T> | undefined>;
  /** As `get`, one transaction for all, answers in the order of the keys. */
  getMany<T>(keys: readonly CacheKey[]): Promise<readonly (CacheRow<T> | undefined)[]>;
  /** Resolves when the row is written, or when it is clear that it will not be. `value` is plain data; a Failure too. */
  put(key: CacheKey, value: unknown, at: number): Promise<void>;
  remove(part: CachePart): Promise<void>;
  clear(): Promise<void>;
  /** `bytes` is the size of the values as JSON, not of the files. */
  stats(): Promise<{ readonly rows: number; readonly bytes: number }>;
  /** Drops rows of other schemas and very old ones, then the longest unused until the bounds hold. */
  evict(): Promise<void>;
};

export type CacheDeps = {
  readonly now: () => number;
  readonly open?: Open;
  readonly maxRows?: number;
  readonly maxBytes?: number;
  /** For tests. Raise CACHE_SCHEMA, not this, when a stored shape changes. */
  readonly schema?: number;
  readonly patience?: number;
};

/** The number of the shapes stored in rows: raise it when a facet's shape changes, and every older row is a miss. */
const CACHE_SCHEMA = 1;
/** Some 20,000 people and papers: months of reading. */
const MAX_ROWS = 20_000;
/** A row is 2–10 kB as a rule, so rows are the usual bound; this one stops floods of 3,000-author bylines. */
const MAX_BYTES = 64 * 1024 * 1024;
/** A single row may take this part of the room. */
const LARGEST_SHARE = 1 / 8;

export function createCache(deps: CacheDeps): Cache {
  const { now, maxRows = MAX_ROWS, maxBytes = MAX_BYTES, schema = CACHE_SCHEMA } = deps;
  const database = createDatabase({
    name: 'byline-cache',
    version: 1,
    disposable: true,
    upgrade(db) {
      db.createObjectStore('rows');
      const uses = db.createObjectStore('uses', { keyPath: 'key' });
      uses.createIndex('used', 'used');
      uses.createIndex('at', 'at');
      db.createObjectStore('totals');
    },
    ...(deps.open ? { open: deps.open } : {}),
    ...(deps.patience === undefined ? {} : { patience: deps.patience }),
  });
  const touches = createTouches(database, now);
  let eviction: Promise<void> | undefined;

  const stored = (key: CacheKey): StoredKey => [schema, key.source, key.facet, key.id];

  function write(db: IDBDatabase, key: StoredKey, value: unknown, at: number, bytes: number): Promise<Totals> {
    // Relaxed: a row lost to a power cut is a miss, and the answer need not wait for the disk.
    const transaction = db.transaction(STORES, 'readwrite', { durability: 'relaxed' });
    const work = async (): Promise<Totals> => {
      const [before, held]: [Use | undefined, Totals | undefined] = await Promise.all([
        asked(transaction.objectStore('uses').get(key)),
        asked(transaction.objectStore('totals').get('all')),
      ]);
      const totals = held ?? NOTHING;
      const sum: Totals = {
        rows: totals.rows + (before ? 0 : 1),
        bytes: totals.bytes + bytes - (before?.bytes ?? 0),
      };
      await Promise.all([
        asked(transaction.objectStore('rows').put({ value, at }, key)),
        asked(transaction.objectStore('uses').put({ key, used: now(), at, bytes } satisfies Use)),
        asked(transaction.objectStore('totals').put(sum, 'all')),
      ]);
      return sum;
    };
    return inside(transaction, work);
  }

  function evict(): Promise<void> {
    eviction ??= touches
      .flush()
      .then(() => dropUseless(database, schema, now()))
      .then(() => makeRoom(database, { rows: maxRows, bytes: maxBytes }))
      .finally(() => {
        eviction = undefined;
      });
    return eviction;
  }

  async function getMany<T>(keys: readonly CacheKey[]): Promise<readonly (CacheRow<T> | undefined)[]> {
    const read = await database.run(async (db) => {
      const rows = readingFrom(db, 'rows');
      return Promise.all(keys.map((key) => asked(rows.get(stored(key)))));
    });
    if (!read.ok) return keys.map(() => undefined);
    keys.forEach((key, n) => {
      if (read.value[n] !== undefined) touches.note(stored(key));
    });
    // What stands under a key was put there by `put` under the same schema; its shape is the callers' agreement.
    return read.value as readonly (CacheRow<T> | undefined)[];
  }

  return {
    get: async <T>(key: CacheKey) => (await getMany<T>([key]))[0],
    getMany,
    async put(key, value, at) {
      const bytes = sizeOf(value);
      if (bytes === undefined || bytes > maxBytes * LARGEST_SHARE) return;
      const attempt = () => database.run((db) => write(db, stored(key), value, at, bytes));
      let written = await attempt();
      if (!written.ok && isFull(written.error)) {
        // The disk is fuller than our bounds know: give back half, then try once more.
        const held = await readTotals(database);
        await dropUnused(database, { rows: held.rows / 2, bytes: held.bytes / 2 });
        written = await attempt();
      }
      // Not awaited: the row is written, and a worker that dies meanwhile evicts at the next put.
      if (written.ok && (written.value.rows > maxRows || written.value.bytes > maxBytes)) void evict();
    },
    async remove({ source, facet, id }) {
      const from = [schema, source, ...(facet === undefined ? [] : [facet]), ...(facet === undefined || id === undefined ? [] : [id])];
      await dropPart(database, from);
    },
    async clear() {
      const cleared = await database.run((db) => {
        const transaction = db.transaction(STORES, 'readwrite');
        return inside(transaction, () => Promise.all(STORES.map((name) => transaction.objectStore(name).clear())));
      });
      if (!cleared.ok) await database.destroy();
    },
    stats: () => readTotals(database),
    evict,
  };
}

/** Length as JSON; undefined for what is not plain data. */
function sizeOf(value: unknown): number | undefined {
  try {
    return JSON.stringify(value)?.length;
  } catch {
    return undefined;
  }
}
