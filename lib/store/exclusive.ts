// One writer at a time, across every window and page of the extension.

import { within } from './area.ts';

export type Exclusive = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * ms to wait for the writes of other pages before going on without. A lock ends with the page that holds it, and every write ends by
 * itself, so that a stuck writer is next to impossible, while many slow writes in a row on a busy machine took more than five seconds.
 */
const PATIENCE = 20_000;

type Locks = Pick<LockManager, 'request'>;

/**
 * Runs works one after another, in the order they were asked for. Web Locks keep other contexts out; without them (or when a holder
 * is stuck) the order still holds within this one. `work` must come to an end by itself.
 */
export function createExclusive(name: string, locks: Locks | undefined = globalThis.navigator?.locks, patience = PATIENCE): Exclusive {
  let last: Promise<unknown> = Promise.resolve();

  async function locked<T>(work: () => Promise<T>): Promise<T> {
    if (!locks) return work();
    let release = (): void => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const abandoned = new AbortController();
    const granted = await within(
      patience,
      () =>
        new Promise<void>((resolve, reject) => {
          locks
            .request(name, { signal: abandoned.signal }, () => {
              resolve();
              return held;
            })
            .catch(reject);
        }),
    );
    if (!granted.ok) abandoned.abort();
    try {
      return await work();
    } finally {
      release();
    }
  }

  return (work) => {
    const mine = last.then(() => locked(work));
    last = mine.catch(() => {});
    return mine;
  };
}
