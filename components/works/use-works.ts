// Somebody's works for a component: sections that show the same person's share one loading.

import { useEffect, useMemo, useState } from 'preact/hooks';
import { call } from '../../lib/bus/client.ts';
import type { WorksOrder, WorksRef } from '../../lib/core/full-work.ts';
import { createWorksLoader, type WorksLoader, type WorksState } from './works-loader.ts';

export type Works = WorksState & Pick<WorksLoader, 'more' | 'allPages' | 'stop' | 'retry'>;

/** People whose works are kept in memory: whoever is shown now, those they are compared with, and the way back. */
const KEPT = 8;

const loaders = new Map<string, WorksLoader>();

function loaderFor(key: string, ref: WorksRef, order: WorksOrder): WorksLoader {
  const known = loaders.get(key) ?? createWorksLoader(ref, order, (ask) => call('works-page', ask));
  // The longest unused is first.
  loaders.delete(key);
  loaders.set(key, known);
  const [oldest] = loaders.keys();
  if (oldest !== undefined && loaders.size > KEPT) loaders.delete(oldest);
  return known;
}

/** The works of `ref` as they come: from the cache at once, then the source. One page costs a credit; more only on `more` or `allPages`. */
export function useWorks(ref: WorksRef, order: WorksOrder = 'newest'): Works {
  const key = `${order} ${[...ref.ids].sort().join('|')}`;
  const loader = useMemo(() => loaderFor(key, ref, order), [key]);
  const [, draw] = useState(loader.state());
  useEffect(() => {
    const look = (): void => draw(loader.state());
    const leave = loader.listen(look);
    // Between drawing and listening it may have come.
    look();
    return leave;
  }, [loader]);
  return { ...loader.state(), more: loader.more, allPages: loader.allPages, stop: loader.stop, retry: loader.retry };
}
