// Titles and abstracts of works by their keys: from the cache, and a hundred for a credit from the source. With the background's later part.

import type { Failure } from '../core/failure.ts';
import { ok, type Result } from '../core/result.ts';
import { DAY } from '../core/time.ts';
import { MOST_TEXTS, TEXTS_PER_CREDIT, type TextsAnswer, type TextsAsk, type WorkText } from '../core/work-text.ts';
import { fetchTexts } from '../sources/openalex/full-works.ts';
import type { Cache } from '../store/cache.ts';
import { SPINE } from './records.ts';
import type { WorksDeps } from './works-pages.ts';

export type TextsDeps = Pick<WorksDeps, 'now' | 'getFor'> & { readonly cache: Pick<Cache, 'getMany' | 'put'> };

/** Abstracts hardly ever change; what the source does not have today may come with a later build. */
const FRESH = 90 * DAY;
const MISSING = 7 * DAY;

/** A text, or that the source had none under this key. */
type Kept = { readonly value: WorkText } | { readonly missing: true };

/** The texts in no order. A failure only where nothing more than the cache's could be had: what it has is there for the asking. */
export async function workTexts(ask: TextsAsk, deps: TextsDeps): Promise<Result<TextsAnswer, Failure>> {
  const keys = [...new Set(ask.keys)].slice(0, MOST_TEXTS);
  const rowOf = (id: string) => ({ source: SPINE, facet: 'text', id });
  const rows = await deps.cache.getMany<Kept>(keys.map(rowOf));
  const fresh = (row: (typeof rows)[number]): boolean => {
    const age = row && Math.abs(deps.now() - row.at);
    return row !== undefined && age !== undefined && age < ('missing' in row.value ? MISSING : FRESH);
  };
  const texts = rows.flatMap((row) => (row && fresh(row) && 'value' in row.value ? [row.value.value] : []));
  const wanted = keys.filter((_, place) => !fresh(rows[place]));
  if (ask.reach === 'cache') return ok({ texts, missing: wanted.length });

  for (let from = 0; from < wanted.length; from += TEXTS_PER_CREDIT) {
    const part = wanted.slice(from, from + TEXTS_PER_CREDIT);
    const answer = await fetchTexts(part, deps.getFor(SPINE));
    if (!answer.ok) return answer;
    const found = new Map(answer.value.value.map((text) => [text.key, text]));
    texts.push(...found.values());
    const kept = (key: string): Kept => {
      const value = found.get(key);
      return value ? { value } : { missing: true };
    };
    await Promise.all(part.map((key) => deps.cache.put(rowOf(key), kept(key), answer.value.at)));
  }
  return ok({ texts, missing: keys.length - texts.length });
}
