// Every source keeps the contract: it says what it is and what it sends, asks as little as its fixtures say, and reads their answers exactly.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Failure } from '../../lib/core/failure.ts';
import type { ResearcherId, WorkIds } from '../../lib/core/ids.ts';
import type { Result } from '../../lib/core/result.ts';
import type { Get } from '../../lib/net/get.ts';
import { sources } from '../../lib/sources/registry.ts';
import type { Source } from '../../lib/sources/source.ts';
import { type Answer, createWorker, inTime, START } from '../unit/net/support.ts';

const fixtures = new URL('../fixtures/sources/', import.meta.url);

type Told = { readonly status: number; readonly headers: Record<string, string>; readonly body?: unknown; readonly text?: string };

/** One question to a source: the answers it will get by address (without `select`), what it gives, what it may cost. */
type Fixture = {
  readonly says: string;
  readonly call: 'work' | 'researcher' | 'collaborators' | 'works' | 'person' | 'search' | 'categories' | 'checkKey';
  readonly argument: unknown;
  /** The title a work is asked for with. */
  readonly title?: string;
  readonly answers: Readonly<Record<string, Told>>;
  /** `retryAt` in ms from the question on; `later` where the pause is the source's own. */
  readonly gives: {
    readonly ok: boolean;
    readonly value?: unknown;
    readonly error?: { readonly kind: string; readonly retryAt?: number | 'later' };
  };
  readonly cost: { readonly requests: number; readonly credits: number };
};

function fixturesOf(id: string): [string, Fixture][] {
  const folder = new URL(`${id}/`, fixtures);
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((file) => [file, JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Fixture]);
}

function addressOf(url: string): string {
  const { pathname, searchParams } = new URL(url);
  searchParams.delete('select');
  const query = [...searchParams].map(([key, value]) => `${key}=${value}`).join('&');
  return decodeURIComponent(pathname) + (query ? `?${query}` : '');
}

const answering =
  (answers: Fixture['answers']): Answer =>
  ({ url }) => {
    const told = answers[addressOf(url)];
    // A fetch that rejects would look like an outage; an address nobody expected must fail the test under its own name.
    if (!told) return new Response('', { status: 418, statusText: addressOf(url) });
    return new Response(told.text ?? JSON.stringify(told.body), { status: told.status, headers: told.headers });
  };

async function call(source: Source, { call: name, argument, title }: Fixture, get: Get): Promise<Result<unknown, Failure> | undefined> {
  switch (name) {
    // The argument of a fixture is of the kind its call takes.
    case 'work':
      return source.work?.(argument as WorkIds, get, title);
    case 'categories': {
      const found = await source.categories?.(argument as readonly string[], get);
      return found?.ok ? { ok: true, value: { value: Object.fromEntries(found.value.value) } } : found;
    }
    case 'search':
    case 'checkKey':
      return source[name]?.(argument as string, get);
    default:
      return source[name]?.(argument as ResearcherId, get);
  }
}

it('there are sources, and no fixtures without one', () => {
  expect(Object.keys(sources)).toContain('openalex');
  expect(readdirSync(fixtures).filter((id) => !(id in sources))).toEqual([]);
});

describe.each(Object.entries(sources))('%s', (id, source) => {
  it('says what it is, in words for people', () => {
    expect(source.title).not.toBe('');
    expect(source.home).toMatch(/^https:\/\/[^/]+/);
    expect(source.why).toMatch(/^[A-Z][^.!?]+\.$/);
    expect(source.why).not.toMatch(/\b(API|endpoint|request|query|fetch|JSON|CORS|hover path|facet)\b/i);
  });

  it('asks for its own hosts only, whole and by https', () => {
    expect(source.hosts.length).toBeGreaterThan(0);
    for (const host of source.hosts) expect(host).toMatch(/^https:\/\/[a-z\d.-]+\/\*$/);
  });

  it('has limits and freshness that mean something', () => {
    expect(source.limits.perSecond).toBeGreaterThan(0);
    expect(source.limits.atOnce).toBeGreaterThanOrEqual(1);
    for (const ms of Object.values(source.freshness)) expect(ms).toBeGreaterThanOrEqual(3_600_000);
  });

  it('has fixtures for each thing it can do, a success and a failure among them', () => {
    const calls = (['work', 'researcher', 'collaborators', 'works', 'person', 'search', 'categories', 'checkKey'] as const).filter(
      (name) => source[name],
    );
    for (const name of calls) {
      const told = fixturesOf(id).filter(([, fixture]) => fixture.call === name);
      expect.soft(new Set(told.map(([, fixture]) => fixture.gives.ok)), name).toEqual(new Set([true, false]));
    }
  });

  it.each(fixturesOf(id))('%s', async (_, fixture) => {
    const worker = createWorker(answering(fixture.answers), { source });
    let credits = 0;
    const get: Get = (request) => {
      credits += request.cost.credits;
      return worker.get(request);
    };
    const result = await inTime(call(source, fixture, get), worker.clock);
    const { error, value } = fixture.gives;
    // `createWorker` calls every source "it"; failures of net carry that name, those of the source its own.
    const named = JSON.parse(JSON.stringify(result).replaceAll('"source":"it"', `"source":"${id}"`)) as Result<
      { value?: unknown },
      Failure
    >;
    if (named.ok) expect({ ok: true, value: fixture.call === 'checkKey' ? named.value : named.value.value }).toEqual({ ok: true, value });
    else {
      expect(named).toEqual({ ok: false, error: { ...error, ...(error?.retryAt === undefined ? {} : { retryAt: expect.any(Number) }) } });
      // The question may have waited for its turn; the time told is as exact as that.
      if (typeof error?.retryAt === 'number' && 'retryAt' in named.error)
        expect((named.error.retryAt - START - error.retryAt) / 1000).toBeCloseTo(0, 0);
    }
    expect({ requests: worker.network.sent.length, credits }).toEqual(fixture.cost);
    for (const { url } of worker.network.sent) expect(url).toMatch(/^https:/);
  });
});
