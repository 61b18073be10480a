// Texts of earlier works: what is cached is not paid for again, and what the source does not know is remembered as that.

import { describe, expect, it } from 'vitest';
import { err, ok } from '../../../lib/core/result.ts';
import { workTexts } from '../../../lib/lookup/work-texts.ts';
import type { GetRequest } from '../../../lib/net/get.ts';

const DAY = 86_400_000;

function source(known: (key: string) => boolean) {
  let now = 1_000_000_000;
  let broken = false;
  const asked: string[][] = [];
  const rows = new Map<string, { value: unknown; at: number }>();
  const get = async ({ url, cost }: GetRequest) => {
    expect(cost.credits).toBe(1);
    const keys = decodeURIComponent(/ids\.openalex:([^&]+)/.exec(url)?.[1] ?? '').split('|');
    asked.push(keys);
    if (broken) return err({ kind: 'offline' } as const);
    const results = keys.filter(known).map((key) => ({
      id: `https://openalex.org/${key}`,
      title: `Title of ${key}`,
      publication_date: '2019-01-02',
      abstract_inverted_index: { Some: [0], words: [1] },
    }));
    return ok({ body: { meta: {}, results }, at: now });
  };
  const deps = {
    now: () => now,
    getFor: () => get,
    cache: {
      // What is under a key is what was put there.
      getMany: async <T>(keys: readonly { id: string }[]) => keys.map(({ id }) => rows.get(id) as { value: T; at: number } | undefined),
      put: async ({ id }: { id: string }, value: unknown, at: number) => void rows.set(id, { value, at }),
    },
  };
  return {
    asked,
    ask: (keys: readonly string[], reach: 'cache' | 'network' = 'network') => workTexts({ keys, reach }, deps),
    wait: (ms: number) => {
      now += ms;
    },
    fail: (on: boolean) => {
      broken = on;
    },
  };
}

const many = (count: number) => Array.from({ length: count }, (_, n) => `W${1000 + n}`);

describe('texts of works', () => {
  it('are asked for by the hundred, each once, and never again while they are fresh', async () => {
    const { ask, asked } = source(() => true);
    expect(await ask(many(150), 'cache')).toEqual({ ok: true, value: { texts: [], missing: 150 } });
    const first = await ask([...many(150), ...many(20)]);
    expect(asked.map(({ length }) => length)).toEqual([100, 50]);
    expect(first.ok && first.value.texts[0]).toEqual({
      key: 'W1000',
      title: 'Title of W1000',
      text: 'Title of W1000. Some words',
      date: '2019-01-02',
    });
    expect(await ask(many(150), 'cache')).toMatchObject({ ok: true, value: { missing: 0 } });
    await ask(many(150));
    expect(asked).toHaveLength(2);
  });

  it('that the source does not know are not asked for again the same week', async () => {
    const { ask, asked, wait } = source((key) => key !== 'W1001');
    expect(await ask(many(3))).toMatchObject({ ok: true, value: { missing: 1 } });
    await ask(many(3));
    expect(asked).toHaveLength(1);
    wait(8 * DAY);
    await ask(many(3));
    expect(asked[1]).toEqual(['W1001']);
  });

  it('that came before a failure are not lost by it', async () => {
    const { ask, asked, fail } = source(() => true);
    await ask(many(60));
    fail(true);
    expect(await ask(many(90))).toEqual({ ok: false, error: { kind: 'offline' } });
    fail(false);
    await ask(many(90));
    expect(asked.map(({ length }) => length)).toEqual([60, 30, 30]);
  });

  it('are no more than three requests at once, whatever is asked', async () => {
    const { ask, asked } = source(() => true);
    await ask(many(1000));
    expect(asked).toHaveLength(3);
  });
});
