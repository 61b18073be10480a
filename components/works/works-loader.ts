// Loads somebody's works page by page, for every section that shows them at once: each page is asked for once, in order. No DOM.

import type { Failure } from '../../lib/core/failure.ts';
import type { FullWork, WorksAsk, WorksOrder, WorksPart, WorksRef } from '../../lib/core/full-work.ts';
import type { Result } from '../../lib/core/result.ts';

export type WorksState = {
  /** Every work known so far, each once, in the order asked for. */
  readonly works: readonly FullWork[];
  /** As the source counts; absent before the first page. */
  readonly total?: number;
  /** A page is on its way. */
  readonly loading: boolean;
  /** Pages are being read to the last. */
  readonly all: boolean;
  /** Nothing is missing. */
  readonly complete: boolean;
  /** Why the last page that was asked for did not come. What came before stays. */
  readonly failure?: Failure;
  /** When the first page was read at its source, ms since the epoch. */
  readonly at?: number;
  readonly stale: boolean;
  readonly source?: string;
  /** Pages that were asked of the source, a credit each, as far as this surface knows. */
  readonly pages: number;
};

export type WorksLoader = {
  readonly state: () => WorksState;
  /** Hears every change; the last one to leave stops what is under way after the page that is on its way. */
  readonly listen: (listener: () => void) => () => void;
  /** Asks for one more page. */
  readonly more: () => void;
  /** Asks for all pages, one after another. */
  readonly allPages: () => void;
  /** No further page after the one on its way. */
  readonly stop: () => void;
  /** Asks again after a failure. */
  readonly retry: () => void;
};

export type AskPage = (ask: WorksAsk) => Promise<Result<WorksPart | null, Failure>>;

type Page = { readonly cursor: string | undefined; readonly part: WorksPart };

const NOTHING: WorksState = { works: [], loading: true, all: false, complete: false, stale: false, pages: 0 };

/** Starts with the first listener: what the cache holds first, all its pages; then one page of the source where the cache has none. */
export function createWorksLoader(ref: WorksRef, order: WorksOrder, ask: AskPage): WorksLoader {
  let state = NOTHING;
  let pages: readonly Page[] = [];
  let running = false;
  /** Pages that may still be asked of the source. */
  let wanted = 0;
  /** The first page is old, and is to be asked for again; stays so where it did not come. */
  let unrenewed = false;
  const listeners = new Set<() => void>();

  const set = (patch: Partial<WorksState>): void => {
    state = { ...state, ...patch };
    for (const listener of [...listeners]) listener();
  };
  const stateOf = (next: readonly Page[]): Partial<WorksState> => {
    const first = next[0]?.part;
    const last = next.at(-1)?.part;
    const seen = new Map<string, FullWork>();
    for (const { part } of next) for (const work of part.page.works) if (!seen.has(work.ids.openalex)) seen.set(work.ids.openalex, work);
    return {
      works: [...seen.values()],
      complete: last !== undefined && last.page.next === undefined,
      stale: next.some(({ part }) => part.stale),
      ...(first ? { at: first.at, source: first.source, ...(first.page.total === undefined ? {} : { total: first.page.total }) } : {}),
    };
  };
  const keep = (next: readonly Page[]): void => {
    pages = next;
    set(stateOf(next));
  };
  /** As `keep`, for thousands of papers at once: each listener works them out in a task of its own, so that the page answers in between. */
  const keepMany = async (next: readonly Page[]): Promise<void> => {
    pages = next;
    state = { ...state, ...stateOf(next) };
    for (const listener of [...listeners]) {
      if (listeners.has(listener)) listener();
      await new Promise((resolve) => setTimeout(resolve));
    }
  };
  const asking = (cursor: string | undefined, reach: WorksAsk['reach']): WorksAsk => ({
    ids: ref.ids,
    order,
    reach,
    ...(cursor === undefined ? {} : { cursor }),
  });

  /** Pages the cache has: the first is shown at once, the others together, since each time every section works its figures out anew. */
  async function fromCache(): Promise<void> {
    const found: Page[] = [];
    for (;;) {
      const cursor = found.at(-1)?.part.page.next;
      if (found.length > 0 && cursor === undefined) break;
      const answer = await ask(asking(cursor, 'cache'));
      if (!answer.ok || !answer.value) break;
      found.push({ cursor, part: answer.value });
      if (found.length === 1) keep(found.slice());
    }
    if (found.length > 1) await keepMany(found);
  }

  /** One page of the source, in its place. False where it did not come. */
  async function fromSource(place: number): Promise<boolean> {
    const cursor = place === 0 ? undefined : pages[place - 1]?.part.page.next;
    const answer = await ask(asking(cursor, 'network'));
    if (!answer.ok) {
      set({ failure: answer.error });
      return false;
    }
    const part = answer.value;
    if (!part) return false;
    set({ pages: state.pages + 1 });
    // Behind a page that ends elsewhere now, other works follow than those we have.
    const rest = pages[place + 1]?.cursor === part.page.next ? pages.slice(place + 1) : [];
    keep([...pages.slice(0, place), { cursor, part }, ...rest]);
    return true;
  }

  async function run(): Promise<void> {
    if (running) return;
    running = true;
    set({ loading: true });
    if (pages.length === 0) {
      await fromCache();
      if (pages.length === 0) wanted = Math.max(1, wanted);
      // Old works are shown at once, and renewed from the newest on.
      else unrenewed = pages[0]?.part.stale === true;
    }
    if (unrenewed) {
      unrenewed = !(await fromSource(0));
      if (unrenewed) wanted = 0;
    }
    while (wanted > 0 && listeners.size > 0 && !state.complete) {
      wanted -= 1;
      if (!(await fromSource(pages.length))) wanted = 0;
    }
    running = false;
    set({ loading: false, all: false });
  }

  const want = (count: number, all: boolean, renew = false): void => {
    wanted = count;
    unrenewed = renew;
    const { failure: _, ...rest } = state;
    state = rest;
    set({ all });
    void run();
  };

  return {
    state: () => state,
    listen(listener) {
      listeners.add(listener);
      if (listeners.size === 1 && pages.length === 0 && !state.failure) void run();
      return () => listeners.delete(listener);
    },
    more: () => {
      if (!state.complete && !running) want(1, false);
    },
    allPages: () => {
      if (!state.complete) want(Number.POSITIVE_INFINITY, true);
    },
    stop() {
      wanted = 0;
      set({ all: false });
    },
    // What failed last: the old first page, or the one behind those we have.
    retry: () => want(unrenewed ? 0 : 1, false, unrenewed),
  };
}
