// A storage area in which one document's list lies in many parts under keys of their own. Its users see the document whole, as one
// item. Judges nothing: what does not fit together is handed on in a form that its reader finds broken, and repairs from the copies.

import { isSame } from '../core/same.ts';
import { isObject } from '../core/shape.ts';
import type { StorageArea } from './area.ts';
import { divide, type Parting } from './parts.ts';

/** In place of its data a document in parts has the name and stamp of each; a part read under the same stamp is read no more. */
type Head = { readonly at: number; readonly parts: Readonly<Record<string, number>> };
type Part = { readonly stamp: number; readonly items: readonly unknown[] };

const isHead = (raw: unknown): raw is Head =>
  isObject(raw) &&
  typeof raw.at === 'number' &&
  isObject(raw.parts) &&
  Object.values(raw.parts).every((stamp) => typeof stamp === 'number');

/** Written whole, by an older version or in a way that only a newer one knows. */
const isEnvelope = (raw: unknown): boolean => isObject(raw) && typeof raw.version === 'number' && typeof raw.at === 'number';

/** The items of a stored part; undefined where it is missing or no part. */
const itemsOf = (raw: unknown): readonly unknown[] | undefined => (isObject(raw) && Array.isArray(raw.items) ? raw.items : undefined);

/** What stands for a part that is gone: no reader takes it for an item, so the list is not taken for whole. */
const GONE = [null];

/**
 * Divides the list of the document `key`. A document that was written whole (by version 1) is read as it is, and divided at the next
 * write. Head and changed parts are one `set`, which both browsers do as a whole or not at all.
 */
export function createPartedArea<T>(area: StorageArea, key: string, parting: Parting<T>): StorageArea {
  let known = new Map<string, Part>();
  const keyOf = (name: string): string => `${key}:${name}`;
  const inOrder = (items: readonly unknown[]): readonly unknown[] =>
    // Items that are not whole have no place in the order; their reader looks at each anyway.
    items.every(isObject) ? ([...items] as T[]).sort(parting.order) : items;

  async function readParts(names: readonly string[]): Promise<(readonly unknown[] | undefined)[]> {
    const read = names.length > 0 ? await area.get(names.map(keyOf)) : {};
    return names.map((name) => itemsOf(read[keyOf(name)]));
  }

  async function whole(): Promise<unknown> {
    const head = (await area.get(key))[key];
    if (!isHead(head)) {
      known = new Map();
      if (isEnvelope(head)) return head;
      // A lost head is no first start: a bare list of all that is there is found broken, salvaged and set aside.
      const left = (await readParts(parting.names)).flatMap((items) => items ?? []);
      return left.length > 0 ? [...left, head].filter((item) => item !== undefined) : head;
    }
    const { parts, ...envelope } = head;
    const stamps = Object.entries(parts);
    const before = known;
    const wanted = stamps.filter(([name, stamp]) => before.get(name)?.stamp !== stamp).map(([name]) => name);
    const read = new Map((await readParts(wanted)).map((items, n) => [wanted[n], items]));
    const now = new Map<string, Part>();
    const items = stamps.flatMap(([name, stamp]) => {
      const found = read.has(name) ? read.get(name) : before.get(name)?.items;
      if (!found) return GONE;
      now.set(name, { stamp, items: found });
      return found;
    });
    known = now;
    return { ...envelope, data: inOrder(items) };
  }

  const { onChanged } = area;
  return {
    ...(onChanged ? { onChanged } : {}),
    remove: (keys) => area.remove(keys),
    async get(keys) {
      if (keys !== key) return area.get(keys);
      const document = await whole();
      return document === undefined ? {} : { [key]: document };
    },
    async set(items) {
      const document = items[key];
      if (!isObject(document) || typeof document.at !== 'number' || !Array.isArray(document.data)) return area.set(items);
      const { data, ...envelope } = document;
      const stamp = document.at;
      const after = new Map(known);
      const changed: Record<string, { readonly items: readonly unknown[] }> = {};
      const divided = divide(data as T[], parting);
      // A part that was emptied stays, with nothing in it: removing it would be a second step.
      for (const name of new Set([...known.keys(), ...divided.keys()])) {
        const part = divided.get(name) ?? [];
        const same = isSame(known.get(name)?.items, part);
        if (!same) changed[keyOf(name)] = { items: part };
        after.set(name, { stamp: same ? (known.get(name)?.stamp ?? stamp) : stamp, items: part });
      }
      const parts = Object.fromEntries([...after].map(([name, part]) => [name, part.stamp]));
      await area.set({ ...items, ...changed, [key]: { ...envelope, parts } });
      known = after;
    },
  };
}
