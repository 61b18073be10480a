// When cache rows were last used, written late and in batches: reading a row must not cost a write.

import { HOUR } from '../core/time.ts';
import type { StoredKey, Use } from './cache-room.ts';
import type { Database } from './database.ts';
import { asked, inside } from './indexed-db.ts';

/** A row used again within this many ms keeps its mark: an hour's precision is enough to choose what to evict. */
const PRECISION = HOUR;
/** ms until marks are written; well under the 30 s after which an idle worker is stopped. */
const DELAY = 3000;

export type Touches = { note(key: StoredKey): void; flush(): Promise<void> };

export function createTouches(database: Database, now: () => number): Touches {
  const noted = new Map<string, number>();
  let waiting = new Map<string, StoredKey>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    if (waiting.size === 0) return;
    const keys = [...waiting.values()];
    waiting = new Map();
    const used = now();
    await database.run((db) => {
      const transaction = db.transaction(['uses'], 'readwrite', { durability: 'relaxed' });
      return inside(transaction, async () => {
        const uses = transaction.objectStore('uses');
        const known: (Use | undefined)[] = await Promise.all(keys.map((key) => asked(uses.get(key))));
        await Promise.all(known.map((use) => (use && used - use.used >= PRECISION ? asked(uses.put({ ...use, used })) : undefined)));
      });
    });
  }

  return {
    note(key) {
      const name = key.join('\n');
      if (now() - (noted.get(name) ?? Number.NEGATIVE_INFINITY) < PRECISION) return;
      noted.set(name, now());
      waiting.set(name, key);
      timer ??= setTimeout(() => void flush(), DELAY);
    },
    flush,
  };
}
