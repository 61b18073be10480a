// What arXiv files papers under, for every list of this page: each asked for once, a hundred at a time. No DOM.

import type { Failure } from '../../lib/core/failure.ts';
import { CATEGORIES_PER_PAGE, type CategoriesAnswer, type CategoriesAsk, type Category } from '../../lib/core/full-work.ts';
import type { Result } from '../../lib/core/result.ts';

export type CategoriesState = {
  /** By arXiv id. */
  readonly categories: ReadonlyMap<string, Category>;
  /** Why some could not be asked for. Those that came stay. */
  readonly failure?: Failure;
};

export type CategoryReader = {
  readonly state: () => CategoriesState;
  readonly listen: (listener: () => void) => () => void;
  /** What the cache has of these; with `network` the rest of its source too. */
  readonly want: (ids: readonly string[], reach: CategoriesAsk['reach']) => void;
  /** Asks again after a failure. */
  readonly retry: () => void;
};

export type AskCategories = (ask: CategoriesAsk) => Promise<Result<CategoriesAnswer, Failure>>;

export function createCategoryReader(ask: AskCategories): CategoryReader {
  let state: CategoriesState = { categories: new Map() };
  let running = false;
  /** Something was wanted since the last question was chosen. */
  let more = false;
  /** Ids that were asked for, and those that wait to be, by reach. */
  const seen = { cache: new Set<string>(), network: new Set<string>() };
  const waiting = { cache: new Set<string>(), network: new Set<string>() };
  const listeners = new Set<() => void>();

  const set = (next: CategoriesState): void => {
    state = next;
    for (const listener of [...listeners]) listener();
  };

  /** One question; false where there is nothing more to ask, or no answer. */
  async function step(): Promise<boolean> {
    const reach = waiting.cache.size > 0 ? 'cache' : 'network';
    if (reach === 'network' && state.failure) return false;
    const ids = [...waiting[reach]].filter((id) => !state.categories.has(id)).slice(0, CATEGORIES_PER_PAGE);
    if (ids.length === 0) {
      waiting[reach].clear();
      return reach === 'cache';
    }
    const answer = await ask({ ids, reach });
    if (!answer.ok) {
      waiting.cache.clear();
      if (reach === 'network') set({ ...state, failure: answer.error });
      return reach === 'cache';
    }
    for (const id of ids) {
      waiting[reach].delete(id);
      seen[reach].add(id);
    }
    const { found } = answer.value;
    if (found.length > 0)
      set({ categories: new Map([...state.categories, ...found.map(({ arxiv, ...category }) => [arxiv, category] as const)]) });
    return true;
  }

  async function run(): Promise<void> {
    more = true;
    if (running) return;
    running = true;
    while (more) {
      more = false;
      while (await step());
    }
    running = false;
  }

  return {
    state: () => state,
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    want(ids, reach) {
      for (const id of ids) {
        if (!seen.cache.has(id)) waiting.cache.add(id);
        if (reach === 'network' && !seen.network.has(id)) waiting.network.add(id);
      }
      void run();
    },
    retry() {
      set({ categories: state.categories });
      void run();
    },
  };
}
