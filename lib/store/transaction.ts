// IndexedDB transactions without loose ends: waited for to their end, and never an unhandled rejection.

import type { IDBPDatabase, IDBPObjectStore, IDBPTransaction } from 'idb';

/** Runs `work` in a transaction and waits for it to be complete. Throws the transaction's own reason, which says more than a request's. */
export async function inside<T>(transaction: IDBPTransaction<unknown, string[], 'readwrite'>, work: () => Promise<T>): Promise<T> {
  // Observed here so that an abort while `work` is still waiting is no unhandled rejection.
  const done = transaction.done.then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  try {
    const value = await work();
    const failed = await done;
    if (failed) throw failed.error;
    return value;
  } catch (error) {
    throw transaction.error ?? error;
  }
}

/** A store to read from. idb leaves an aborted transaction's `done` to its user; here nobody waits for it. */
export function readingFrom(db: IDBPDatabase<unknown>, name: string): IDBPObjectStore<unknown, [string], string, 'readonly'> {
  const transaction = db.transaction(name);
  transaction.done.catch(() => {});
  return transaction.store;
}
