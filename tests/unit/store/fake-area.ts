// A storage area in memory with real semantics: JSON copies, answers that come later, whole sets or none, quota, and faults to switch on.

import type { AreaChanges, StorageArea } from '../../../lib/store/area.ts';

export type FakeArea = StorageArea & {
  /** What lies in it, as JSON by key. */
  readonly items: Map<string, string>;
  /** Characters it holds at most. */
  quota: number;
  /** `die`: the write is not done and never answers. `die-after`: it is done and never answers. */
  fault: 'none' | 'hang' | 'reject' | 'die' | 'die-after';
  writes: number;
  put(key: string, value: unknown): void;
  look(key: string): unknown;
};

const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1));
const forever = <T>(): Promise<T> => new Promise(() => {});

export function fakeArea(options: { tells?: boolean } = {}): FakeArea {
  const items = new Map<string, string>();
  const listeners = new Set<(changes: AreaChanges) => void>();

  function store(entries: readonly (readonly [string, string | undefined])[]): void {
    const changes: Record<string, { oldValue?: unknown; newValue?: unknown }> = {};
    for (const [key, json] of entries) {
      const before = items.get(key);
      changes[key] = { oldValue: before && JSON.parse(before), newValue: json && JSON.parse(json) };
      if (json === undefined) items.delete(key);
      else items.set(key, json);
    }
    setTimeout(() => listeners.forEach((listener) => void listener(changes)), 0);
  }

  const area: FakeArea = {
    items,
    quota: Number.POSITIVE_INFINITY,
    fault: 'none',
    writes: 0,
    put: (key, value) => void items.set(key, JSON.stringify(value)),
    look: (key) => JSON.parse(items.get(key) ?? 'null'),
    async get(keys) {
      if (area.fault === 'hang') return forever();
      if (area.fault === 'reject') throw new Error('IO error: .../LOCK');
      await later();
      const wanted = keys === null ? [...items.keys()] : [keys].flat();
      return Object.fromEntries(wanted.flatMap((key) => (items.has(key) ? [[key, JSON.parse(items.get(key) ?? '')]] : [])));
    },
    async set(given) {
      // Both browsers serialise at the call, not when the write is done.
      const entries = Object.entries(given).map(([key, value]) => [key, JSON.stringify(value)] as const);
      if (area.fault === 'hang' || area.fault === 'die') return forever();
      await later();
      if (area.fault === 'reject') throw new Error('IO error: .../LOCK');
      const after = new Map([...items, ...entries]);
      const size = [...after].reduce((sum, [key, json]) => sum + key.length + json.length, 0);
      if (size > area.quota) throw new Error('Resource::kQuotaBytes quota exceeded');
      area.writes++;
      store(entries);
      if (area.fault === 'die-after') return forever();
    },
    async remove(keys) {
      if (area.fault === 'hang') return forever();
      await later();
      store([keys].flat().map((key) => [key, undefined] as const));
    },
    ...(options.tells === false ? {} : { onChanged: { addListener: (listener) => void listeners.add(listener) } }),
  };
  return area;
}
