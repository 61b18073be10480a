// The cache as its users see it: what is put is found, what is broken is a miss, nothing throws and nothing hangs.

import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { type CacheDeps, createCache } from '../../../lib/store/cache.ts';
import type { Open } from '../../../lib/store/database.ts';
import { openDatabase } from '../../../lib/store/indexed-db.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
let time = 0;
const make = (deps: Partial<CacheDeps> = {}) => createCache({ now: () => time, patience: 5_000, ...deps });
const key = (id: string, facet = 'work', source = 'openalex') => ({ source, facet, id });
/** Opening that nobody ever answers: another context holds an older version. */
const never: Open = () => new Promise(() => {});

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  time = Date.UTC(2025, 0, 1);
});

/** An `open` whose connections fail a read or write in the given way. */
function failing(transaction: (real: IDBDatabase, mode: string | undefined) => void): Open {
  return async (name, version, callbacks) => {
    const db = await openDatabase(name, version, callbacks);
    return new Proxy(db, {
      get(target, property) {
        const value: unknown = Reflect.get(target, property, target);
        if (property === 'transaction') {
          return (...args: Parameters<typeof db.transaction>) => {
            transaction(target, args[1]);
            return target.transaction(...args);
          };
        }
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
  };
}

describe('reading and writing', () => {
  it('answers what was put, with the time it was read at its source', async () => {
    const cache = make();
    await cache.put(key('W1'), { title: 'Één' }, 5);
    expect(await cache.get(key('W1'))).toEqual({ value: { title: 'Één' }, at: 5 });
    expect(await cache.get(key('W2'))).toBeUndefined();
    expect(await cache.get(key('W1', 'researcher'))).toBeUndefined();
  });

  it('keeps failures as rows too', async () => {
    const cache = make();
    await cache.put(key('W1'), { ok: false, error: { kind: 'not-found' } }, 5);
    expect((await cache.get(key('W1')))?.value).toEqual({ ok: false, error: { kind: 'not-found' } });
  });

  it('is there after the worker was stopped, as soon as put has answered', async () => {
    await make().put(key('W1'), 1, 5);
    expect(await make().get(key('W1'))).toEqual({ value: 1, at: 5 });
  });

  it('answers many keys in their order', async () => {
    const cache = make();
    await cache.put(key('a'), 1, 1);
    await cache.put(key('c'), 3, 3);
    expect(await cache.getMany([key('c'), key('b'), key('a')])).toEqual([{ value: 3, at: 3 }, undefined, { value: 1, at: 1 }]);
  });

  it('takes a row of another schema as a miss, and eviction removes it', async () => {
    await make({ schema: 1 }).put(key('W1'), 'old shape', 5);
    const cache = make({ schema: 2 });
    expect(await cache.get(key('W1'))).toBeUndefined();
    await cache.put(key('W1'), 'new', time);
    await cache.evict();
    expect((await cache.stats()).rows).toBe(1);
    expect((await cache.get(key('W1')))?.value).toBe('new');
  });

  it('removes one row, a facet, a source or everything, and counts what is left', async () => {
    const cache = make();
    for (const source of ['openalex', 'orcid']) {
      for (const facet of ['work', 'works']) {
        for (const id of ['1', '2']) await cache.put({ source, facet, id }, 'x', 1);
      }
    }
    await cache.remove(key('1'));
    expect((await cache.stats()).rows).toBe(7);
    await cache.remove({ source: 'openalex', facet: 'work' });
    expect(await cache.get(key('2'))).toBeUndefined();
    expect(await cache.get(key('2', 'works'))).toBeDefined();
    await cache.remove({ source: 'openalex' });
    expect(await cache.stats()).toEqual({ rows: 4, bytes: 12 });
    await cache.clear();
    expect(await cache.stats()).toEqual({ rows: 0, bytes: 0 });
  });

  it('counts a row once however often it is written', async () => {
    const cache = make();
    await cache.put(key('a'), 'xxxx', 1);
    await cache.put(key('a'), 'xx', 2);
    await Promise.all([cache.put(key('b'), 'x', 1), cache.put(key('b'), 'x', 1)]);
    expect(await cache.stats()).toEqual({ rows: 2, bytes: 7 });
  });
});

describe('bounds', () => {
  it('drops the longest unused rows when there are too many', async () => {
    const cache = make({ maxRows: 10 });
    for (let n = 0; n < 10; n++) {
      time += HOUR;
      await cache.put(key(`${n}`), n, time);
    }
    time += 2 * HOUR;
    await cache.get(key('0'));
    await cache.put(key('new'), 1, time);
    await cache.evict();
    expect((await cache.stats()).rows).toBeLessThanOrEqual(10);
    expect(await cache.get(key('0'))).toBeDefined();
    expect(await cache.get(key('new'))).toBeDefined();
    expect(await cache.get(key('1'))).toBeUndefined();
  });

  it('holds the bound on bytes, and leaves out a row that would fill it alone', async () => {
    const cache = make({ maxBytes: 10_000 });
    for (let n = 0; n < 30; n++) {
      time += 1;
      await cache.put(key(`${n}`), 'x'.repeat(998), time);
    }
    await cache.evict();
    expect((await cache.stats()).bytes).toBeLessThanOrEqual(10_000);
    expect(await cache.get(key('29'))).toBeDefined();
    await cache.put(key('huge'), 'x'.repeat(5000), time);
    expect(await cache.get(key('huge'))).toBeUndefined();
    expect(await cache.get(key('29'))).toBeDefined();
  });

  it('drops what was read at its source half a year ago, however often it is used', async () => {
    const cache = make();
    await cache.put(key('old'), 1, time - 200 * DAY);
    await cache.put(key('young'), 1, time - DAY);
    await cache.evict();
    expect(await cache.get(key('old'))).toBeUndefined();
    expect(await cache.get(key('young'))).toBeDefined();
  });
});

describe('faults', () => {
  it('is a miss, soon, when the database never opens', async () => {
    const cache = make({ open: never, patience: 60 });
    const start = performance.now();
    expect(await cache.get(key('a'))).toBeUndefined();
    await cache.put(key('a'), 1, 1);
    expect(await cache.stats()).toEqual({ rows: 0, bytes: 0 });
    await cache.evict();
    await cache.clear();
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it('does not make every further question wait for a database that does not open', async () => {
    const cache = make({ open: never, patience: 100 });
    await cache.get(key('a'));
    const start = performance.now();
    for (let n = 0; n < 50; n++) await cache.get(key('a'));
    expect(performance.now() - start).toBeLessThan(50);
  });

  it('is a miss where IndexedDB is forbidden', async () => {
    const cache = make({ open: () => Promise.reject(new DOMException('no', 'SecurityError')) });
    await cache.put(key('a'), 1, 1);
    expect(await cache.get(key('a'))).toBeUndefined();
  });

  it('makes a corrupt or newer database anew', async () => {
    for (const fault of ['UnknownError', 'VersionError']) {
      globalThis.indexedDB = new IDBFactory();
      if (fault === 'VersionError') (await openDatabase('byline-cache', 9)).close();
      let opened = 0;
      const open: Open = (name, version, callbacks) =>
        fault === 'UnknownError' && opened++ === 0
          ? Promise.reject(new DOMException('Internal error opening backing store', 'UnknownError'))
          : openDatabase(name, version, callbacks);
      const cache = make({ open });
      await cache.put(key('a'), 1, 1);
      expect(await cache.get(key('a'))).toEqual({ value: 1, at: 1 });
    }
  });

  it('answers again after the browser closed the connection', async () => {
    let connection: IDBDatabase | undefined;
    const cache = make({
      open: async (...args) => {
        connection = await openDatabase(...args);
        return connection;
      },
    });
    await cache.put(key('a'), 1, 1);
    connection?.close();
    expect(await cache.get(key('a'))).toEqual({ value: 1, at: 1 });
  });

  it('gives way to a newer version that wants to open', async () => {
    const cache = make();
    await cache.put(key('a'), 1, 1);
    const newer = await openDatabase('byline-cache', 2);
    newer.close();
    expect(newer.version).toBe(2);
  });

  it('frees half and tries once more when the disk is full, and gives up quietly when that does not help', async () => {
    let full = 0;
    const open = failing((_, mode) => {
      if (mode === 'readwrite' && full > 0) {
        full--;
        throw new DOMException('full', 'QuotaExceededError');
      }
    });
    const cache = make({ open });
    for (let n = 0; n < 8; n++) {
      time += HOUR;
      await cache.put(key(`${n}`), n, 1);
    }
    full = 1;
    await cache.put(key('new'), 1, 1);
    expect(await cache.get(key('new'))).toBeDefined();
    expect((await cache.stats()).rows).toBe(5);
    full = 1000;
    await cache.put(key('newer'), 1, 1);
    full = 0;
    expect(await cache.get(key('newer'))).toBeUndefined();
    expect(await cache.get(key('new'))).toBeDefined();
  });

  it('loses nothing else when a transaction is aborted in the middle', async () => {
    let abort = false;
    const open: Open = async (...args) => {
      const db = await openDatabase(...args);
      const begin = db.transaction.bind(db);
      return (
        Object.assign(db, {}) &&
        new Proxy(db, {
          get(target, property) {
            if (property !== 'transaction') {
              const value: unknown = Reflect.get(target, property, target);
              return typeof value === 'function' ? value.bind(target) : value;
            }
            return (...request: Parameters<typeof begin>) => {
              const transaction = begin(...request);
              if (abort) queueMicrotask(() => transaction.abort());
              return transaction;
            };
          },
        })
      );
    };
    const cache = make({ open });
    await cache.put(key('a'), 'first', 1);
    abort = true;
    await cache.put(key('a'), 'second', 2);
    await cache.put(key('b'), 'b', 2);
    expect(await cache.get(key('a'))).toBeUndefined();
    abort = false;
    expect(await cache.get(key('a'))).toEqual({ value: 'first', at: 1 });
    expect(await cache.stats()).toEqual({ rows: 1, bytes: 7 });
  });

  it('does not store what is not plain data, and does not throw for it', async () => {
    const cache = make();
    const loop: Record<string, unknown> = {};
    loop.self = loop;
    await cache.put(key('a'), loop, 1);
    await cache.put(key('b'), () => 1, 1);
    await cache.put(key('c'), { f: () => 1 }, 1);
    expect(await cache.getMany([key('a'), key('b'), key('c')])).toEqual([undefined, undefined, undefined]);
  });

  it('keeps its count when two writers write the same rows at once', async () => {
    const [one, two] = [make(), make()];
    await Promise.all(Array.from({ length: 40 }, (_, n) => (n % 2 ? one : two).put(key(`${n % 10}`), n, n)));
    expect((await one.stats()).rows).toBe(10);
  });
});
