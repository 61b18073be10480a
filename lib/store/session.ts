// Small facts that live as long as the browser runs (limiter clocks, budgets): storage.session, or memory where it is missing or full.

import { AREA_PATIENCE, type StorageArea, within } from './area.ts';

export type KeyValue = {
  /** Undefined where there is none. The type is the writer's word. */
  get<T>(key: string): Promise<T | undefined>;
  /** `value` is plain data. Never fails: what the area refuses is kept in memory until the worker stops. */
  set(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
};

const PREFIX = 'byline:';

/** `area` is `browser.storage.session`; undefined in browsers and contexts without it. */
export function createSession(area: Pick<StorageArea, 'get' | 'set' | 'remove'> | undefined, patience = AREA_PATIENCE): KeyValue {
  /** JSON, so that a value changed after `set` does not change what is kept. Holds only what the area did not take. */
  const kept = new Map<string, string>();

  return {
    async get<T>(key: string) {
      const name = PREFIX + key;
      const own = kept.get(name);
      if (own !== undefined) return JSON.parse(own) as T;
      if (!area) return undefined;
      const read = await within(patience, () => area.get(name));
      return read.ok ? (read.value[name] as T | undefined) : undefined;
    },
    async set(key, value) {
      const name = PREFIX + key;
      const json = JSON.stringify(value);
      if (json === undefined) return;
      if (area) {
        const written = await within(patience, () => area.set({ [name]: JSON.parse(json) }));
        if (written.ok) {
          kept.delete(name);
          return;
        }
      }
      kept.set(name, json);
    },
    async remove(key) {
      const name = PREFIX + key;
      kept.delete(name);
      if (area) await within(patience, () => area.remove(name));
    },
  };
}
