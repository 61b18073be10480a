// A researcher's works in full, page by page: the cache first, then the source. Loaded with the background's later part.

import type { Failure } from '../core/failure.ts';
import { MOST_RECORDS, type WorksAsk, type WorksPage, type WorksPart } from '../core/full-work.ts';
import { err, ok, type Result } from '../core/result.ts';
import { DAY } from '../core/time.ts';
import type { Get } from '../net/get.ts';
import { FRESH, fetchWorksPage, recordKeys } from '../sources/openalex/full-works.ts';
import { type ReadDeps, readThrough } from './read-through.ts';
import { SPINE } from './records.ts';

export type WorksDeps = ReadDeps & { readonly getFor: (source: string, signal?: AbortSignal) => Get };

/**
 * One page. `ok(null)`: only the cache was allowed, and it has nothing. `not-found`: none of the records can be asked about. An old
 * page whose renewal failed is the failure; whoever asked has the old page from the cache.
 */
export async function worksPage(ask: WorksAsk, deps: WorksDeps): Promise<Result<WorksPart | null, Failure>> {
  const keys = recordKeys(ask.ids).slice(0, MOST_RECORDS);
  if (keys.length === 0) return err({ kind: 'not-found' });
  const loaded = await readThrough<WorksPage>(
    {
      source: SPINE,
      facet: 'full-works',
      id: [keys.join('|'), ask.order, ask.cursor ?? ''].join(' '),
      freshFor: ask.cursor ? FRESH.later : FRESH.first,
      missingFor: () => DAY,
      ...(ask.reach === 'network' ? { fetch: () => fetchWorksPage(keys, ask.order, ask.cursor, deps.getFor(SPINE)) } : {}),
    },
    deps,
  );
  if (!loaded) return ok(null);
  const { result, at, stale, source } = loaded;
  return result.ok ? ok({ page: result.value, at, stale, source }) : result;
}
