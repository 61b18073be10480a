// What net remembers of one source beyond the life of a worker: limiter clock, budget, walls, a refused key. Never a key itself.

import type { Failure, SourceId } from '../core/failure.ts';
import type { Budget, RequestKind } from './get.ts';
import type { Bucket } from './limiter.ts';

/** A small store that outlives the worker but not the browser: storage.session, or a Map in a test. */
export type KeyValue = {
  get<T>(key: string): Promise<T | undefined>;
  set(key: string, value: unknown): Promise<void>;
};

/** Requests of a kind get `failure` until `until` without being sent. */
export type Wall = { readonly until: number; readonly failure: Failure };

export type Remembered = {
  readonly bucket?: Bucket;
  /** Print of the key that budget and walls belong to; empty without a key. */
  readonly who: string;
  readonly budget?: Budget | undefined;
  readonly walls: { readonly [K in RequestKind]?: Wall };
  /** Print of the key the source has refused. */
  readonly refusedKey?: string | undefined;
};

export type Memory = {
  read(): Remembered;
  /** Changes what is known; done once it is written down. */
  change(change: Partial<Remembered>): Promise<void>;
};

/** Longest we believe a wall: a day and a bit, as budgets reset daily. Anything longer is a clock gone wrong. */
export const LONGEST_WALL = 25 * 60 * 60 * 1000;

const NOTHING: Remembered = { who: '', walls: {} };

/** The number belongs to the shape: a change of `Remembered` takes the next one, and older rows are simply not found. */
const keyOf = (source: SourceId): string => `net:1:${source}`;

/** Reads what an earlier worker left. A store that fails costs memory, never an answer. */
export async function openMemory(source: SourceId, state: KeyValue): Promise<Memory> {
  const stored = await state.get<Remembered>(keyOf(source)).catch(() => undefined);
  let now: Remembered = stored && typeof stored === 'object' && stored.walls ? stored : NOTHING;
  let writing: Promise<void> = Promise.resolve();
  return {
    read: () => now,
    change(change) {
      now = { ...now, ...change };
      const snapshot = now;
      // One after the other, so that the last write is the last state.
      writing = writing.then(() => state.set(keyOf(source), snapshot)).catch(() => undefined);
      return writing;
    },
  };
}

/** The wall in the way of a request of this kind, if there is one. */
export function wallFor(remembered: Remembered, kind: RequestKind, now: number): Wall | undefined {
  const wall = remembered.walls[kind];
  return wall && wall.until > now && wall.until - now <= LONGEST_WALL ? wall : undefined;
}

/** When a request of so many credits can be paid again; undefined where it can be paid now, as far as we know. */
export function unaffordableUntil(remembered: Remembered, credits: number, now: number): number | undefined {
  const budget = remembered.budget;
  if (!budget || credits === 0 || budget.resetAt <= now || budget.resetAt - now > LONGEST_WALL) return undefined;
  return budget.remaining < credits ? budget.resetAt : undefined;
}

/** Tells keys apart without holding one (FNV-1a, 32 bits: too short to be turned back into a key). */
export function printOf(key: string): string {
  let hash = 0x811c9dc5;
  for (const character of key) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16);
}
