// Cache first, source second: one way to read any facet. Shows the old value at once, keeps what a failed renewal cannot replace.

import type { Failure, SourceId } from '../core/failure.ts';
import { err, ok, type Result } from '../core/result.ts';
import { DAY } from '../core/time.ts';
import type { Cache } from '../store/cache.ts';

/** A value or an answered absence, as kept in a cache row. */
type Kept<T> = { readonly value: T } | { readonly missing: true; readonly tries: number };

export type Loaded<T> = { readonly result: Result<T, Failure>; readonly at: number; readonly stale: boolean; readonly source: SourceId };

export type ReadSpec<T> = {
  readonly source: SourceId;
  readonly facet: string;
  readonly id: string;
  /** ms a value stays fresh. */
  readonly freshFor: number;
  /** ms an answered absence is believed after so many tries (1 for the first). */
  readonly missingFor: (tries: number) => number;
  /** Asks the source, which has answered so many times before that there is nothing; absent means the cache only. */
  readonly fetch?: (missed: number) => Promise<Result<{ readonly value: T; readonly at: number }, Failure>>;
  /** An absence is not believed, however young: the reader wants it asked now. */
  readonly doubt?: boolean;
  /** Hears the old value before the source is asked; with `absences` also that there was none. */
  readonly early?: (loaded: Loaded<T>) => void;
  readonly absences?: boolean;
};

export type ReadDeps = { readonly cache: Pick<Cache, 'get' | 'put'>; readonly now: () => number };

/** New papers reach the record within days: ask again after 1, 2, 4 and 8 days, then monthly (SOURCES, measured lag). */
export const missingSchedule = (tries: number): number => (tries > 4 ? 30 * DAY : 2 ** (tries - 1) * DAY);

/**
 * Reads a facet. Undefined where only the cache was allowed and it has nothing. An absence is the failure `not-found`, or `too-new`
 * with the time of the next try while it is still believed.
 */
export async function readThrough<T>(spec: ReadSpec<T>, deps: ReadDeps): Promise<Loaded<T> | undefined> {
  const key = { source: spec.source, facet: spec.facet, id: spec.id };
  const row = await deps.cache.get<Kept<T>>(key);
  const kept = row && loadedFrom(row.value, row.at, spec, deps.now());
  const doubted = spec.doubt === true && kept?.result.ok === false;
  if (kept && !kept.stale && !doubted) return kept;
  if (!spec.fetch) return kept;
  const told = kept && (kept.result.ok || spec.absences === true);
  if (told) spec.early?.(kept);
  const missed = row && 'missing' in row.value ? row.value.tries : 0;
  const answer = await spec.fetch(missed);
  if (answer.ok) {
    await deps.cache.put(key, { value: answer.value.value } satisfies Kept<T>, answer.value.at);
    return { result: ok(answer.value.value), at: answer.value.at, stale: false, source: spec.source };
  }
  if (answer.error.kind === 'not-found') {
    // Asked before its time it was no further try: the days between two do not grow by it.
    const tries = missed > 0 && kept?.stale === false ? missed : missed + 1;
    const at = deps.now();
    await deps.cache.put(key, { missing: true, tries } satisfies Kept<T>, at);
    return { result: err({ kind: 'too-new', retryAt: at + spec.missingFor(tries) }), at, stale: false, source: spec.source };
  }
  return { result: err(answer.error), at: deps.now(), stale: told === true, source: spec.source };
}

function loadedFrom<T>(kept: Kept<T>, at: number, spec: ReadSpec<T>, now: number): Loaded<T> {
  if ('missing' in kept) {
    const retryAt = at + spec.missingFor(kept.tries);
    // Noted while the clock was ahead it would be believed until that day comes.
    return { result: err({ kind: 'too-new', retryAt }), at, stale: now >= retryAt || at > now, source: spec.source };
  }
  // A clock set back must not keep a row fresh for ever.
  const age = Math.abs(now - at);
  return { result: ok(kept.value), at, stale: age >= spec.freshFor, source: spec.source };
}
