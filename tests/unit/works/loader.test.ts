// Works page by page: what is shown first, what is asked and paid, what stays when a page fails.

import { describe, expect, it } from 'vitest';
import { type AskPage, createWorksLoader } from '../../../components/works/works-loader.ts';
import type { Failure } from '../../../lib/core/failure.ts';
import type { FullWork, WorksAsk, WorksPart } from '../../../lib/core/full-work.ts';
import { err, ok } from '../../../lib/core/result.ts';

const work = (n: number): FullWork => ({
  ids: { openalex: `W${n}` },
  title: `Paper ${n}`,
  topics: [],
  authors: [],
  authorsTruncated: false,
  references: [],
  related: [],
});

const OUTAGE: Failure = { kind: 'http', source: 'openalex', status: 500 };

/** A source of so many works, two on a page, and a cache that holds the first `cached` pages. */
function world({ works = 5, cached = 0, stale = false, fails = () => false as boolean }) {
  const asked: string[] = [];
  let held = cached;
  const part = (page: number, old: boolean): WorksPart => ({
    page: {
      works: Array.from({ length: Math.min(2, works - page * 2) }, (_, at) => work(page * 2 + at)),
      total: works,
      ...((page + 1) * 2 < works ? { next: String(page + 1) } : {}),
    },
    at: 1_000,
    stale: old,
    source: 'openalex',
  });
  const ask: AskPage = async ({ cursor = '0', reach }: WorksAsk) => {
    await Promise.resolve();
    const page = Number(cursor);
    if (reach === 'cache') return ok(page < held ? part(page, stale) : null);
    asked.push(cursor);
    if (fails()) return err(OUTAGE);
    held = Math.max(held, page + 1);
    return ok(part(page, false));
  };
  return { ask, asked };
}

/** Tasks enough for what listeners hear one after another. */
const TASKS = 5;
const settle = async (): Promise<void> => {
  for (let task = 0; task < TASKS; task += 1) await new Promise((resolve) => setTimeout(resolve));
};
const ref = { ids: ['openalex:A5023888391'] } as const;
const titles = (loader: ReturnType<typeof createWorksLoader>) => loader.state().works.map(({ title }) => title);

describe('works page by page', () => {
  it('asks the source for one page, and for another only when told', async () => {
    const { ask, asked } = world({});
    const loader = createWorksLoader(ref, 'newest', ask);
    loader.listen(() => {});
    await settle();
    expect(asked).toEqual(['0']);
    expect(loader.state()).toMatchObject({ total: 5, loading: false, complete: false, pages: 1 });
    loader.more();
    await settle();
    expect(asked).toEqual(['0', '1']);
    expect(titles(loader)).toEqual(['Paper 0', 'Paper 1', 'Paper 2', 'Paper 3']);
  });

  it('reads all pages in order, and none twice', async () => {
    const { ask, asked } = world({});
    const loader = createWorksLoader(ref, 'newest', ask);
    loader.listen(() => {});
    loader.allPages();
    await settle();
    expect(asked).toEqual(['0', '1', '2']);
    expect(loader.state()).toMatchObject({ complete: true, loading: false, all: false });
    loader.more();
    await settle();
    expect(asked.length).toBe(3);
  });

  it('shows every cached page without asking the source', async () => {
    const { ask, asked } = world({ cached: 2 });
    const loader = createWorksLoader(ref, 'newest', ask);
    loader.listen(() => {});
    await settle();
    expect(asked).toEqual([]);
    expect(loader.state().works.length).toBe(4);
  });

  it('lets the page answer between what two sections make of all cached pages', async () => {
    const { ask } = world({ cached: 2 });
    const loader = createWorksLoader(ref, 'newest', ask);
    const heard: string[] = [];
    const hear = (who: string) => () => {
      if (loader.state().works.length < 4) return;
      heard.push(who);
      setTimeout(() => heard.push('the page'));
    };
    loader.listen(hear('one'));
    loader.listen(hear('other'));
    await settle();
    expect(heard.slice(0, 3)).toEqual(['one', 'the page', 'other']);
  });

  it('shows old pages, renews the first, and says that the others are old', async () => {
    const { ask, asked } = world({ cached: 2, stale: true });
    const loader = createWorksLoader(ref, 'newest', ask);
    const seen: boolean[] = [];
    loader.listen(() => seen.push(loader.state().works.length > 0 && asked.length === 0));
    await settle();
    expect(seen).toContain(true);
    expect(asked).toEqual(['0']);
    expect(loader.state()).toMatchObject({ stale: true, loading: false });
    expect(loader.state().works.length).toBe(4);
  });

  it('keeps what it has when a page fails, and goes on from there when told', async () => {
    let broken = false;
    const { ask, asked } = world({ fails: () => broken });
    const loader = createWorksLoader(ref, 'newest', ask);
    loader.listen(() => {});
    await settle();
    broken = true;
    loader.allPages();
    await settle();
    expect(loader.state()).toMatchObject({ failure: OUTAGE, loading: false });
    expect(loader.state().works.length).toBe(2);
    broken = false;
    loader.retry();
    await settle();
    expect(asked).toEqual(['0', '1', '1']);
    expect(loader.state().failure).toBeUndefined();
    expect(loader.state().works.length).toBe(4);
  });

  it.each([
    ['whole', 2],
    ['of which more follows', 5],
  ])('renews an old list (%s) that could not be renewed, when told, and asks for nothing else', async (_, works) => {
    let broken = true;
    const { ask, asked } = world({ works, cached: 1, stale: true, fails: () => broken });
    const loader = createWorksLoader(ref, 'newest', ask);
    loader.listen(() => {});
    await settle();
    expect(loader.state()).toMatchObject({ failure: OUTAGE, stale: true, loading: false });
    expect(loader.state().works.length).toBe(2);
    broken = false;
    loader.retry();
    await settle();
    expect(asked).toEqual(['0', '0']);
    expect(loader.state()).toMatchObject({ stale: false, loading: false });
    expect(loader.state().failure).toBeUndefined();
  });

  it('goes on from the page that failed last, also behind a list that could not be renewed', async () => {
    let broken = true;
    const { ask, asked } = world({ cached: 1, stale: true, fails: () => broken });
    const loader = createWorksLoader(ref, 'newest', ask);
    loader.listen(() => {});
    await settle();
    loader.more();
    await settle();
    broken = false;
    loader.retry();
    await settle();
    expect(asked).toEqual(['0', '1', '1']);
    expect(loader.state().works.length).toBe(4);
  });

  it('says why even the first page did not come', async () => {
    const { ask } = world({ fails: () => true });
    const loader = createWorksLoader(ref, 'newest', ask);
    loader.listen(() => {});
    await settle();
    expect(loader.state()).toMatchObject({ failure: OUTAGE, works: [], loading: false, complete: false });
  });

  it('stops after the page on its way when it is told to, and when nobody listens any more', async () => {
    for (const end of ['stop', 'leave'] as const) {
      const { ask, asked } = world({ works: 40 });
      const loader = createWorksLoader(ref, 'newest', ask);
      const leave = loader.listen(() => {});
      loader.allPages();
      for (let turn = 0; turn < 8; turn += 1) await Promise.resolve();
      if (end === 'stop') loader.stop();
      else leave();
      const paid = asked.length;
      await settle();
      expect(asked.length).toBeLessThanOrEqual(paid + 1);
      expect(loader.state().loading).toBe(false);
    }
  });

  it('lists a work once that moved to the next page meanwhile', async () => {
    const first = { page: { works: [work(1), work(2)], total: 3, next: 'n' }, at: 1, stale: false, source: 'openalex' };
    const second = { page: { works: [work(2), work(3)], total: 3 }, at: 1, stale: false, source: 'openalex' };
    const loader = createWorksLoader(ref, 'newest', async ({ cursor, reach }) => ok(reach === 'cache' ? null : cursor ? second : first));
    loader.listen(() => {});
    loader.allPages();
    await settle();
    expect(titles(loader)).toEqual(['Paper 1', 'Paper 2', 'Paper 3']);
  });
});
