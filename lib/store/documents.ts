// Changing the user's documents: one change after another, all of it written or nothing, copied to the mirror before it is answered.

import type { NotSaved } from '../core/failure.ts';
import { err, ok, type Result } from '../core/result.ts';
import { AREA_PATIENCE, isFull, type StorageArea, within } from './area.ts';
import { type DocumentSpec, type Envelope, type Restored, seal, setAsideKey, versionOf } from './document.ts';
import { createDocumentReader, itemsOf, type Loaded } from './document-reader.ts';
import { createExclusive, type Exclusive } from './exclusive.ts';
import type { Copy, Mirror } from './mirror.ts';

export type Saved<T> = Result<T, NotSaved>;
type Spec = DocumentSpec<unknown>;

/** A state of the data that its owner should hear of. `restored` stays until dismissed, the others as long as they last. */
export type Notice =
  | ({ readonly what: Spec['kind']; readonly problem: 'restored' } & Restored)
  | { readonly what: Spec['kind']; readonly problem: 'newer' | 'unreadable' };

/** What a change sees and leaves. Only what was `set` to another object is written. */
type Draft = { get<T>(spec: DocumentSpec<T>): T; set<T>(spec: DocumentSpec<T>, data: T): void };

export type DocumentsDeps = {
  readonly area: StorageArea;
  readonly mirror: Mirror;
  readonly now: () => number;
  readonly exclusive?: Exclusive;
  /** Frees disk space by giving up what can be fetched again. Called when a write finds the disk full, before the second try. */
  readonly makeRoom?: () => Promise<void>;
  readonly patience?: number;
};

export type Documents = {
  read<T>(spec: DocumentSpec<T>): Promise<T>;
  /**
   * Reads `specs`, changes them and writes them as one. `change` is pure and quick. With `occasion` nothing is written unless a
   * copy of what was there is safe. Throws only for data its own spec would refuse: a bug.
   */
  update<R>(specs: readonly Spec[], change: (draft: Draft) => R, occasion?: string): Promise<Saved<R>>;
  /**
   * Drops what is kept of earlier states of a document, since its owner wants something of them gone; a copy of what it says now
   * stays. False where not all of it could be dropped.
   */
  forget(spec: Spec): Promise<boolean>;
  notices(specs: readonly Spec[]): Promise<readonly Notice[]>;
  dismissNotices(specs: readonly Spec[]): Promise<void>;
  /** Hears the kind of every document that was written, here or in another window. Returns how to stop. */
  onChange(listener: (kind: string) => void): () => void;
};

/** ms a busy machine may need for each item of a list that is written whole, as after an import: a slow disk is not a silent one. */
const PER_ITEM = 10;

export function createDocuments(deps: DocumentsDeps): Documents {
  const { area, now, patience = AREA_PATIENCE, exclusive = createExclusive('byline:user-data') } = deps;
  const reader = createDocumentReader({ ...deps, exclusive });

  function copyOf(spec: Spec, envelope: Envelope, occasion?: string): Copy {
    const day = new Date(now()).toISOString().slice(0, 10);
    return {
      kind: spec.kind,
      slot: [day, `v${envelope.version}`, occasion].filter(Boolean).join('.'),
      at: envelope.at,
      document: envelope,
    };
  }

  async function write(envelopes: readonly Envelope[], items: Record<string, unknown>): Promise<NotSaved | undefined> {
    const lengths = envelopes.map(({ data }) => (Array.isArray(data) ? data.length : 0));
    const enough = patience + PER_ITEM * Math.max(...lengths);
    for (let attempt = 0; ; attempt++) {
      const written = await within(enough, () => area.set(items));
      if (written.ok) return undefined;
      const full = isFull(written.error);
      const { makeRoom } = deps;
      if (!full || attempt > 0 || !makeRoom) return { kind: 'not-saved', why: full ? 'full' : 'unavailable' };
      await within(patience, makeRoom);
    }
  }

  /** Copies what is about to be replaced, where that matters. False when a demanded copy could not be kept. */
  async function keepOld(spec: Spec, old: Envelope, occasion: string | undefined): Promise<boolean> {
    if (!occasion && old.version === versionOf(spec)) return true;
    const copy = copyOf(spec, old, occasion ?? 'before-upgrade');
    return (await reader.mirrorOf(spec).put(copy)) || (await reader.beside.put(copy)) || !occasion;
  }

  async function save(changes: readonly { spec: Spec; before: Loaded; data: unknown }[], occasion?: string): Promise<NotSaved | undefined> {
    const envelopes = new Map<Spec, Envelope>();
    let items: Record<string, unknown> = {};
    for (const { spec, before, data } of changes) {
      if (before.state === 'newer') return { kind: 'not-saved', why: 'newer' };
      if (before.state === 'unreadable' || !before.envelope) return { kind: 'not-saved', why: 'unavailable' };
      // Writing what could not be read back would be losing it: a caller's bug, found before any harm.
      if (spec.parse(data) === undefined) throw new TypeError(`${spec.kind} would be unreadable`);
      const envelope = seal(spec, data, Math.max(now(), before.envelope.at + 1), before.envelope);
      envelopes.set(spec, envelope);
      items = { ...items, ...itemsOf(spec, before, envelope) };
      if (!(await keepOld(spec, before.envelope, occasion))) return { kind: 'not-saved', why: 'unavailable' };
    }
    const refused = await write([...envelopes.values()], items);
    if (refused) return refused;
    for (const [spec, envelope] of envelopes) {
      reader.wrote(spec, envelope);
      // Before it is joined with them it must not take the place of a copy.
      if (!envelope.unjoined) await reader.mirrorOf(spec).put(copyOf(spec, envelope));
    }
    return undefined;
  }

  return {
    // The reader parsed it with this very spec.
    read: async <T>(spec: DocumentSpec<T>) => (await reader.read(spec)).data as T,
    update: (specs, change, occasion) =>
      exclusive(async () => {
        const before = new Map<Spec, Loaded>();
        for (const spec of specs) before.set(spec, await reader.load(spec));
        const after = new Map<Spec, unknown>();
        const answer = change({
          get: <T>(spec: DocumentSpec<T>) => (after.has(spec) ? after.get(spec) : before.get(spec)?.data) as T,
          set: (spec, data) => void after.set(spec, data),
        });
        const changes = [...before].flatMap(([spec, loaded]) =>
          after.has(spec) && after.get(spec) !== loaded.data ? [{ spec, before: loaded, data: after.get(spec) }] : [],
        );
        const refused = changes.length > 0 ? await save(changes, occasion) : undefined;
        return refused ? err(refused) : ok(answer);
      }),
    forget: (spec) =>
      exclusive(async () => {
        const { state, envelope } = await reader.load(spec);
        if (state !== 'good' || !envelope || envelope.unjoined) return false;
        const mirror = reader.mirrorOf(spec);
        const dropped = [
          await mirror.forget(spec.kind, copyOf(spec, envelope)),
          mirror === reader.beside || (await reader.beside.forget(spec.kind)),
          (await within(patience, () => area.remove(setAsideKey(spec)))).ok,
        ];
        return dropped.every(Boolean);
      }),
    async notices(specs) {
      const loaded = await Promise.all(specs.map(async (spec) => ({ spec, ...(await reader.read(spec)) })));
      return loaded.flatMap(({ spec, state, envelope }): Notice[] => {
        if (state !== 'good') return [{ what: spec.kind, problem: state }];
        return envelope?.restored ? [{ what: spec.kind, problem: 'restored', ...envelope.restored }] : [];
      });
    },
    dismissNotices: (specs) =>
      exclusive(async () => {
        for (const spec of specs) {
          const before = await reader.load(spec);
          const { state, data, envelope } = before;
          if (state !== 'good' || !envelope?.restored) continue;
          const calm = seal(spec, data, Math.max(now(), envelope.at + 1), { unjoined: envelope.unjoined });
          if (!(await write([calm], itemsOf(spec, before, calm)))) reader.wrote(spec, calm);
        }
      }),
    onChange: reader.onChange,
  };
}
