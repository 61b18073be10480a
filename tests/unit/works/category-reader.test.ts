// Categories of papers: each asked for once, by the hundred, the cache first; a failure stops the asking and nothing else.

import { describe, expect, it } from 'vitest';
import { type AskCategories, createCategoryReader } from '../../../components/works/category-reader.ts';
import type { Failure } from '../../../lib/core/failure.ts';
import { err, ok } from '../../../lib/core/result.ts';

function reader(cached: readonly string[] = [], known: (id: string) => boolean = () => true) {
  const asked: [string, number][] = [];
  let failing: Failure | undefined;
  const ask: AskCategories = async ({ ids, reach }) => {
    asked.push([reach, ids.length]);
    if (failing && reach === 'network') return err(failing);
    const found = ids.filter((id) => (reach === 'cache' ? cached.includes(id) : known(id)));
    return ok({ found: found.map((arxiv) => ({ arxiv, code: 'cs.LG', name: 'Machine Learning' })), missing: ids.length - found.length });
  };
  return { ...createCategoryReader(ask), asked, fail: (failure?: Failure) => (failing = failure) };
}

const many = (count: number, from = 0) => Array.from({ length: count }, (_, n) => `2405.${String(from + n).padStart(5, '0')}`);
const rest = () => new Promise((done) => setTimeout(done));

describe('categories', () => {
  it('come from the cache alone until the list is read, then the others by the hundred', async () => {
    const { want, state, asked } = reader(many(50));
    want(many(250), 'cache');
    await rest();
    expect(asked).toEqual([
      ['cache', 100],
      ['cache', 100],
      ['cache', 50],
    ]);
    expect(state().categories.size).toBe(50);
    want(many(250), 'network');
    await rest();
    expect(asked.slice(3)).toEqual([
      ['network', 100],
      ['network', 100],
    ]);
    expect(state().categories.size).toBe(250);
  });

  it('are not asked for twice, found or not', async () => {
    const { want, state, asked } = reader([], (id) => id.endsWith('0'));
    want(many(10), 'network');
    await rest();
    want(many(10), 'network');
    want(many(12), 'network');
    await rest();
    expect(asked).toEqual([
      ['cache', 10],
      ['network', 10],
      ['cache', 2],
      ['network', 2],
    ]);
    expect([...state().categories]).toEqual([
      ['2405.00000', { code: 'cs.LG', name: 'Machine Learning' }],
      ['2405.00010', { code: 'cs.LG', name: 'Machine Learning' }],
    ]);
  });

  it('that could not be had are asked for again on request only, and what came stays', async () => {
    const { want, state, asked, fail, retry, listen } = reader(many(1));
    let heard = 0;
    listen(() => {
      heard += 1;
    });
    fail({ kind: 'timeout', source: 'datacite' });
    want(many(3), 'network');
    await rest();
    want(many(4), 'network');
    await rest();
    expect(state()).toEqual({
      categories: new Map([['2405.00000', { code: 'cs.LG', name: 'Machine Learning' }]]),
      failure: { kind: 'timeout', source: 'datacite' },
    });
    expect(asked.filter(([reach]) => reach === 'network')).toHaveLength(1);
    fail(undefined);
    retry();
    await rest();
    expect([state().failure, state().categories.size]).toEqual([undefined, 4]);
    expect(heard).toBeGreaterThan(2);
  });
});
