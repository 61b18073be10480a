// Reading the user's documents: remembered while nobody writes, repaired when found damaged, never failing. Writes only repairs.

import { isObject } from '../core/shape.ts';
import { AREA_PATIENCE, type StorageArea, within } from './area.ts';
import { type DocumentSpec, type Envelope, inspect, type Restored, seal, setAsideKey, storageKey } from './document.ts';
import type { Exclusive } from './exclusive.ts';
import { createAreaMirror, type Mirror } from './mirror.ts';
import { recover } from './restore.ts';

/** `unreadable`: storage does not answer; the data is the last known, to be shown but not built upon. */
export type Loaded = {
  readonly data: unknown;
  readonly state: 'good' | 'newer' | 'unreadable';
  readonly envelope?: Envelope;
  /** What lies in storage and cannot be read: whoever writes over it sets it aside. */
  readonly broken?: unknown;
};

export type ReaderDeps = {
  readonly area: StorageArea;
  readonly mirror: Mirror;
  readonly now: () => number;
  readonly exclusive: Exclusive;
  readonly patience?: number;
};

export type DocumentReader = {
  read(spec: DocumentSpec<unknown>): Promise<Loaded>;
  /** Reads storage itself, and repairs. Only for the holder of the lock. */
  load(spec: DocumentSpec<unknown>): Promise<Loaded>;
  /** Takes note of what was just written. */
  wrote(spec: DocumentSpec<unknown>, envelope: Envelope): void;
  onChange(listener: (kind: string) => void): () => void;
  /** Where the copies of a document are. */
  mirrorOf(spec: DocumentSpec<unknown>): Mirror;
  /** Copies in the storage area itself. */
  readonly beside: Mirror;
};

/** What is written for a document in the place of what was loaded. The broken original is kept whole: what we cannot read, somebody else may. */
export const itemsOf = (spec: DocumentSpec<unknown>, before: Loaded, envelope: Envelope): Record<string, unknown> => ({
  [storageKey(spec)]: envelope,
  ...(before.broken === undefined ? {} : { [setAsideKey(spec)]: before.broken }),
});

export function createDocumentReader(deps: ReaderDeps): DocumentReader {
  const { area, now, exclusive, patience = AREA_PATIENCE } = deps;
  const beside = createAreaMirror(area, patience);
  /** What a read gets without asking storage. Only where the area tells of writes. */
  const memo = new Map<string, Promise<Loaded>>();
  const known = new Map<string, Loaded>();
  const listeners = new Set<(kind: string) => void>();
  const mirrorOf = (spec: DocumentSpec<unknown>): Mirror => (spec.secret ? beside : deps.mirror);

  area.onChanged?.addListener((changes) => {
    for (const [name, { newValue }] of Object.entries(changes)) {
      const kind = /^byline:([a-z]+)$/.exec(name)?.[1];
      if (!kind) continue;
      const at = isObject(newValue) ? newValue.at : undefined;
      // Our own write comes by here too; parsing it again would be for nothing.
      if (at === undefined || known.get(kind)?.envelope?.at !== at) memo.delete(kind);
      for (const listener of listeners) listener(kind);
    }
  });

  function remember(kind: string, loaded: Loaded): Loaded {
    if (loaded.state === 'unreadable') return loaded;
    known.set(kind, loaded);
    if (area.onChanged) memo.set(kind, Promise.resolve(loaded));
    return loaded;
  }

  /** Reads once. Without `loaded` where the document is missing or broken, which only the holder of the lock may settle. */
  async function look(spec: DocumentSpec<unknown>): Promise<{ raw?: unknown; loaded?: Loaded }> {
    const read = await within(patience, () => area.get(storageKey(spec)));
    if (!read.ok) return { loaded: await lastResort(spec) };
    const raw = read.value[storageKey(spec)];
    const found = inspect(raw, spec);
    if (found.state === 'newer') return { loaded: { data: found.data, state: 'newer' } };
    return found.state === 'good' ? { loaded: { data: found.data, state: 'good', envelope: found.envelope } } : { raw };
  }

  async function lastResort(spec: DocumentSpec<unknown>): Promise<Loaded> {
    const before = known.get(spec.kind);
    if (before) return { ...before, state: 'unreadable' };
    const copies = await mirrorOf(spec).list(spec.kind);
    return { data: recover({ state: 'missing' }, copies, spec).data, state: 'unreadable' };
  }

  async function load(spec: DocumentSpec<unknown>): Promise<Loaded> {
    const { raw, loaded } = await look(spec);
    return remember(spec.kind, loaded ? await join(spec, loaded) : await repair(spec, raw));
  }

  async function repair(spec: DocumentSpec<unknown>, raw: unknown): Promise<Loaded> {
    const found = inspect(raw, spec);
    if (found.state === 'newer' || found.state === 'good') return { data: found.data, state: 'unreadable' };
    const { data, at, how, settle } = recover(found, await mirrorOf(spec).list(spec.kind), spec);
    const restored: Restored | undefined = how && { at: now(), ...how };
    const envelope = seal(spec, data, Math.max(now(), at + 1), { restored, unjoined: settle ? undefined : found.state });
    const loaded: Loaded = { data, state: 'good', envelope, ...(found.state === 'broken' ? { broken: raw } : {}) };
    if (settle) await within(patience, () => area.set(itemsOf(spec, loaded, envelope)));
    return settle ? { data, state: 'good', envelope } : loaded;
  }

  /** What was written while the copies could not be read, and what they have beside it: once they can. */
  async function join(spec: DocumentSpec<unknown>, loaded: Loaded): Promise<Loaded> {
    const { envelope } = loaded;
    const copies = envelope?.unjoined && (await mirrorOf(spec).list(spec.kind));
    if (!envelope?.unjoined || !copies) return loaded;
    const { data, at, how } = recover({ state: 'broken', salvaged: loaded.data }, copies, spec);
    if (spec.parse(data) === undefined) return loaded;
    const restored = how?.from === 'backup' ? { at: now(), why: envelope.unjoined, from: how.from } : envelope.restored;
    const joined = seal(spec, data, Math.max(now(), envelope.at + 1, at + 1), { restored });
    const written = await within(patience, () => area.set({ [storageKey(spec)]: joined }));
    return written.ok ? { data, state: 'good', envelope: joined } : loaded;
  }

  return {
    read(spec) {
      const before = memo.get(spec.kind);
      if (before) return before;
      const reading = look(spec).then(({ loaded }) => {
        // Copies may be slow in saying that they still cannot be read: nobody waits for that.
        if (loaded?.envelope?.unjoined) void exclusive(() => load(spec));
        return loaded ?? exclusive(() => load(spec));
      });
      if (!area.onChanged) return reading;
      memo.set(spec.kind, reading);
      return reading.then((loaded) => {
        const newest = memo.get(spec.kind) === reading;
        if (newest && loaded.state === 'unreadable') memo.delete(spec.kind);
        else if (newest) known.set(spec.kind, loaded);
        return loaded;
      });
    },
    load,
    wrote(spec, envelope) {
      remember(spec.kind, { data: envelope.data, state: 'good', envelope });
      if (!area.onChanged) for (const listener of listeners) listener(spec.kind);
    },
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    mirrorOf,
    beside,
  };
}
