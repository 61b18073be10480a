// IndexedDB as the store uses it: idb's promises under connections, requests and transactions waited for to their end. Never an unhandled rejection.

import { deleteDB, openDB, unwrap, wrap } from 'idb';

/** What the owner of a connection hears: its shape must be made, another context wants to open a newer one, the browser closed it. */
export type Callbacks = { readonly upgrade?: (db: IDBDatabase) => void; readonly blocking?: () => void; readonly terminated?: () => void };

/** A request's answer, or its error. */
export const asked = <T>(request: IDBRequest<T>): Promise<T> => wrap(request);

/** Waits as long as others hold an older version open. */
export async function openDatabase(name: string, version: number, { upgrade, blocking, terminated }: Callbacks = {}): Promise<IDBDatabase> {
  const db = await openDB(name, version, {
    upgrade: (wrapped) => upgrade?.(unwrap(wrapped)),
    blocking: () => blocking?.(),
    terminated: () => terminated?.(),
  });
  return unwrap(db);
}

export const deleteDatabase = (name: string): Promise<void> => deleteDB(name);

/** Runs `work` in a transaction and waits for it to be complete. Throws the transaction's own reason, which says more than a request's. */
export async function inside<T>(transaction: IDBTransaction, work: () => Promise<T>): Promise<T> {
  // Never rejects, so that an abort while `work` is still waiting is no unhandled rejection.
  const complete = wrap(transaction).done.then(
    () => true,
    () => false,
  );
  try {
    const value = await work();
    if (await complete) return value;
    throw new DOMException('aborted', 'AbortError');
  } catch (error) {
    throw transaction.error ?? error;
  }
}

/** A store to read from. */
export const readingFrom = (db: IDBDatabase, name: string): IDBObjectStore => db.transaction(name).objectStore(name);
