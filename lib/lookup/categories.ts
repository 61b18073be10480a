// What arXiv files papers under, by their arXiv ids: from the cache, and a hundred in a request from the source. With the background's later part.

import type { Failure, SourceId } from '../core/failure.ts';
import { CATEGORIES_PER_PAGE, type CategoriesAnswer, type CategoriesAsk, type Category } from '../core/full-work.ts';
import { ok, type Result } from '../core/result.ts';
import type { Source } from '../sources/source.ts';
import { type ManyDeps, readMany } from './read-many.ts';
import type { WorksDeps } from './works-pages.ts';

export type CategoriesDeps = ManyDeps & Pick<WorksDeps, 'getFor'> & { readonly sources: Readonly<Record<SourceId, Source>> };

export async function categories({ ids, reach }: CategoriesAsk, deps: CategoriesDeps): Promise<Result<CategoriesAnswer, Failure>> {
  const [id, source] = Object.entries(deps.sources).find(([, one]) => one.categories) ?? [];
  const load = source?.categories;
  if (!id || !load) return ok({ found: [], missing: ids.length });
  const read = await readMany<Category>(
    {
      ...{ source: id, facet: 'category', ids, atOnce: CATEGORIES_PER_PAGE },
      // Moderators move a paper now and then, in its first days.
      freshFor: source.freshness.work,
      missingFor: source.freshness.notFound,
      ...(reach === 'network' ? { fetch: (part: readonly string[]) => load(part, deps.getFor(id)) } : {}),
    },
    deps,
  );
  if (!read.ok) return read;
  return ok({ found: [...read.value.found].map(([arxiv, category]) => ({ arxiv, ...category })), missing: read.value.missing });
}
