// Making room in the cache: what leaves, in which order, in small transactions so that reading goes on beside it.

import { DAY } from '../core/time.ts';
import type { Database } from './database.ts';
import { asked, inside, readingFrom } from './indexed-db.ts';

export type StoredKey = [schema: number, source: string, facet: string, id: string];
/** What eviction needs to know of a row, kept apart so that values are not read for it. Times in ms since the epoch. */
export type Use = { readonly key: StoredKey; readonly used: number; readonly at: number; readonly bytes: number };
export type Totals = { readonly rows: number; readonly bytes: number };

export const STORES = ['rows', 'uses', 'totals'];
export const NOTHING: Totals = { rows: 0, bytes: 0 };

/** Rows per transaction: some 10 ms of work, so a reader never waits longer than that. */
const BATCH = 200;
/** People and papers change; what was read longer ago than this many ms (half a year) is not worth showing even marked as old. */
const MAX_AGE = 183 * DAY;
/** When the bounds are passed, room for this share is made at once, so that eviction is rare. */
const KEEP = 0.9;

type Pick = (uses: IDBObjectStore) => Promise<readonly Use[]>;

/** Drops rows as long as `pick` names some. False when the database does not answer. */
async function drop(database: Database, pick: Pick): Promise<boolean> {
  for (;;) {
    const dropped = await database.run((db) => {
      const transaction = db.transaction(STORES, 'readwrite', { durability: 'relaxed' });
      return inside(transaction, async () => {
        const uses = transaction.objectStore('uses');
        const rows = transaction.objectStore('rows');
        const totals = transaction.objectStore('totals');
        const leaving = await pick(uses);
        if (leaving.length === 0) return 0;
        const before: Totals = (await asked(totals.get('all'))) ?? NOTHING;
        const bytes = leaving.reduce((sum, use) => sum + use.bytes, 0);
        await Promise.all([
          ...leaving.flatMap((use) => [asked(rows.delete(use.key)), asked(uses.delete(use.key))]),
          asked(
            totals.put(
              { rows: Math.max(0, before.rows - leaving.length), bytes: Math.max(0, before.bytes - bytes) } satisfies Totals,
              'all',
            ),
          ),
        ]);
        return leaving.length;
      });
    });
    if (!dropped.ok) return false;
    if (dropped.value === 0) return true;
  }
}

/** Everything under the beginning of a key. An array sorts after every string, so `[...from, []]` ends the range. */
export const dropPart = (database: Database, from: readonly (string | number)[]): Promise<boolean> =>
  drop(database, (uses) => asked(uses.getAll(IDBKeyRange.bound(from, [...from, []]), BATCH)));

/** What is held now. */
export async function readTotals(database: Database): Promise<Totals> {
  const read = await database.run((db): Promise<Totals | undefined> => asked(readingFrom(db, 'totals').get('all')));
  return (read.ok && read.value) || NOTHING;
}

/** Drops what is of another schema or too old. */
export async function dropUseless(database: Database, schema: number, now: number): Promise<void> {
  const ranges = [IDBKeyRange.upperBound([schema]), IDBKeyRange.lowerBound([schema + 1])];
  for (const range of ranges) await drop(database, (uses) => asked(uses.getAll(range, BATCH)));
  await drop(database, (uses) => asked(uses.index('at').getAll(IDBKeyRange.upperBound(now - MAX_AGE), BATCH)));
}

/** Drops the longest unused rows until `target` holds. */
export async function dropUnused(database: Database, target: Totals): Promise<void> {
  let held = await readTotals(database);
  const pick: Pick = async (uses) => {
    const leaving: Use[] = [];
    for (const use of (await asked(uses.index('used').getAll(null, BATCH))) as Use[]) {
      if (held.rows <= target.rows && held.bytes <= target.bytes) break;
      held = { rows: held.rows - 1, bytes: held.bytes - use.bytes };
      leaving.push(use);
    }
    return leaving;
  };
  await drop(database, pick);
}

/** Brings the cache under its bounds, with some room to spare. */
export async function makeRoom(database: Database, bounds: Totals): Promise<void> {
  const held = await readTotals(database);
  if (held.rows <= bounds.rows && held.bytes <= bounds.bytes) return;
  await dropUnused(database, { rows: bounds.rows * KEEP, bytes: bounds.bytes * KEEP });
}
