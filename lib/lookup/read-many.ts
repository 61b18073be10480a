// Many small things of one kind by their ids: those of the cache, and the others by the hundred from the source. Decides nothing about them.

import type { Failure } from '../core/failure.ts';
import { ok, type Result } from '../core/result.ts';
import type { Answered } from '../sources/source.ts';
import type { Cache } from '../store/cache.ts';

export type ManyDeps = { readonly now: () => number; readonly cache: Pick<Cache, 'getMany' | 'put'> };

export type ManyAsk<T> = {
  readonly source: string;
  readonly facet: string;
  readonly ids: readonly string[];
  /** How long a thing is believed, and how long that the source had none. ms. */
  readonly freshFor: number;
  readonly missingFor: number;
  /** Ids in one question to the source. */
  readonly atOnce: number;
  /** Absent where only the cache may be asked. Answers by id. */
  readonly fetch?: (ids: readonly string[]) => Answered<ReadonlyMap<string, T>>;
};

/** A thing, or that the source had none under this id. */
type Kept<T> = { readonly value: T } | { readonly missing: true };

/** `missing`: ids to ask the source for, where only the cache was asked; else ids the source has nothing under. */
export type Many<T> = { readonly found: ReadonlyMap<string, T>; readonly missing: number };

/** A failure only where nothing more than the cache's could be had: what it has is there for the asking. */
export async function readMany<T>(ask: ManyAsk<T>, { now, cache }: ManyDeps): Promise<Result<Many<T>, Failure>> {
  const ids = [...new Set(ask.ids)];
  const rowOf = (id: string) => ({ source: ask.source, facet: ask.facet, id });
  const rows = await cache.getMany<Kept<T>>(ids.map(rowOf));
  const found = new Map<string, T>();
  const wanted = ids.filter((id, place) => {
    const row = rows[place];
    if (!row || Math.abs(now() - row.at) >= ('missing' in row.value ? ask.missingFor : ask.freshFor)) return true;
    if ('value' in row.value) found.set(id, row.value.value);
    return false;
  });
  if (!ask.fetch) return ok({ found, missing: wanted.length });

  for (let from = 0; from < wanted.length; from += ask.atOnce) {
    const part = wanted.slice(from, from + ask.atOnce);
    const answer = await ask.fetch(part);
    if (!answer.ok) return answer;
    const { value, at } = answer.value;
    const kept = (id: string): Kept<T> => {
      const one = value.get(id);
      if (one === undefined) return { missing: true };
      found.set(id, one);
      return { value: one };
    };
    await Promise.all(part.map((id) => cache.put(rowOf(id), kept(id), at)));
  }
  return ok({ found, missing: ids.length - found.size });
}
