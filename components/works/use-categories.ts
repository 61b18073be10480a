// What arXiv files the papers of a list under, for a component: from the cache at once, from its source once the list is read.

import { useEffect, useState } from 'preact/hooks';
import { call } from '../../lib/bus/client.ts';
import type { FullWork } from '../../lib/core/full-work.ts';
import { type CategoriesState, createCategoryReader } from './category-reader.ts';

const reader = createCategoryReader((ask) => call('categories', ask));

export type Categories = CategoriesState & { readonly retry: () => void };

/** `near`: the list is on the screen, or almost. */
export function useCategories(works: readonly FullWork[], near: boolean): Categories {
  const [state, setState] = useState(reader.state());
  useEffect(() => reader.listen(() => setState(reader.state())), []);
  useEffect(() => {
    const ids = works.flatMap(({ ids: { arxiv } }) => arxiv ?? []);
    if (ids.length > 0) reader.want(ids, near ? 'network' : 'cache');
  }, [works, near]);
  return { ...state, retry: reader.retry };
}
