// What may be sent, how, to whom, and who shares it.

import { describe, expect, it } from 'vitest';
import { createClock, createState, createWorker, FREE, hang, inTime, json, LIST, outcome, plainSource, START, URL_OF } from './support.ts';

const work = { url: URL_OF('works/1'), cost: FREE };

describe('addresses', () => {
  it.each([
    ['http', 'http://api.example.org/works/1'],
    ['another host', 'https://example.org/works/1'],
    ['a host that ends alike', 'https://api.example.org.evil.net/works/1'],
    ['another port', 'https://api.example.org:8443/works/1'],
    ['a login in front', 'https://api.example.org@evil.net/works/1'],
    ['nonsense', 'works/1'],
  ])('%s is a bug and is not sent', async (_, url) => {
    const { get, network } = createWorker(() => json({}));
    await expect(get({ ...work, url })).rejects.toThrow(/not its own/);
    expect(network.sent).toHaveLength(0);
  });

  it('an unknown source is a bug', async () => {
    const { net } = createWorker(() => json({}));
    await expect(net.getFor('nobody')(work)).rejects.toThrow(/nobody/);
  });
});

describe('what is sent', () => {
  it('carries no cookies, no referrer, no cached answer and nothing but what it accepts', async () => {
    const { ask, network } = createWorker(() => json({}));
    await ask(work);
    expect(network.sent[0]?.init).toMatchObject({
      method: 'GET',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      headers: { accept: 'application/json' },
    });
  });

  it('is nothing at all without leave', async () => {
    const { ask, network, logged } = createWorker(() => json({}), { allowed: async () => ({ kind: 'disabled', why: 'cache-only' }) });
    expect(await ask(work)).toEqual({ ok: false, error: { kind: 'disabled', why: 'cache-only' } });
    expect(network.sent).toHaveLength(0);
    expect(logged).toHaveLength(0);
  });

  it('is logged with host and reason, never with the address or the key', async () => {
    const source = {
      ...plainSource,
      key: { apply: (one: { url: string; headers: Record<string, string> }, key: string) => ({ ...one, url: `${one.url}?k=${key}` }) },
    };
    const { ask, network, logged } = createWorker(() => json({}), {
      source: source as typeof plainSource,
      keys: async () => ({ it: 'secret' }),
    });
    await ask(work);
    network.answer(() => json({}, 404));
    await ask(work);
    network.answer(() => json({}, 500));
    await ask(work);
    expect(logged).toEqual([
      { host: 'api.example.org', source: 'it', why: 'Sends the id of a paper.', ok: true, at: expect.any(Number) },
      { host: 'api.example.org', source: 'it', why: 'Sends the id of a paper.', ok: true, at: expect.any(Number) },
      { host: 'api.example.org', source: 'it', why: 'Sends the id of a paper.', ok: false, at: expect.any(Number) },
    ]);
  });
});

describe('keys', () => {
  const source: typeof plainSource = {
    ...plainSource,
    key: { apply: ({ url, headers }, key) => ({ url: `${url}?k=${key}`, headers }) },
  };

  it('a refused key is left out, remembered as refused over a restart, and tried again once it is another', async () => {
    let key = 'wrong';
    const state = createState();
    const strict = ({ url }: { url: string }) => (url.includes('wrong') ? json({}, 401) : json({ id: 1 }));
    const first = createWorker(strict, { source, state, keys: async () => ({ it: key }) });
    expect(await first.ask(work)).toMatchObject({ ok: true });
    expect(first.network.sent.map(({ url }) => url)).toEqual([URL_OF('works/1?k=wrong'), URL_OF('works/1')]);
    expect(await first.net.states()).toEqual({ it: { keyRefused: true } });

    const second = createWorker(strict, { source, state, keys: async () => ({ it: key }) });
    await second.ask(work);
    expect(second.network.sent.map(({ url }) => url)).toEqual([URL_OF('works/1')]);
    key = 'right';
    await second.ask(work);
    expect(second.network.sent.at(-1)?.url).toBe(URL_OF('works/1?k=right'));
    expect(await second.net.states()).toEqual({ it: { keyRefused: false } });
    expect(JSON.stringify([...state.rows])).not.toMatch(/wrong|right/);
  });

  it('a source that answers nobody without a key says so', async () => {
    const { ask, network } = createWorker(() => json({}, 401), { source, keys: async () => ({ it: 'wrong' }) });
    expect(await ask(work)).toEqual({ ok: false, error: { kind: 'needs-key', source: 'it' } });
    expect(network.sent).toHaveLength(2);
  });

  it('a bare request leaves the key out and tells nothing about it', async () => {
    const { ask, net, network } = createWorker(() => json({}, 401), { source, keys: async () => ({ it: 'mine' }) });
    expect(await ask({ ...work, key: 'none' })).toEqual({ ok: false, error: { kind: 'needs-key', source: 'it' } });
    expect(network.sent.map(({ url }) => url)).toEqual([URL_OF('works/1')]);
    expect(await net.states()).toEqual({ it: { keyRefused: false } });
  });

  it('a new key lifts the limits of the old one', async () => {
    let key: string | undefined;
    const { ask, network } = createWorker(() => json({}, 429, { 'retry-after': '3600' }), { source, keys: async () => ({ it: key }) });
    await ask(work);
    network.answer(() => json({ id: 1 }));
    expect(await ask(work)).toMatchObject({ error: { kind: 'rate-limited' } });
    key = 'mine';
    expect(await ask(work)).toMatchObject({ ok: true });
  });
});

describe('budget', () => {
  const source: typeof plainSource = {
    ...plainSource,
    budget: (headers, now) =>
      headers['x-left'] === undefined
        ? undefined
        : { limit: 1000, remaining: Number(headers['x-left']), resetAt: now + Number(headers['x-reset']) * 1000 },
  };
  const broke = () => json({}, 200, { 'x-left': '0', 'x-reset': '3600' });

  it('is told, and stops what costs but not what is free, over a restart too', async () => {
    const state = createState();
    const first = createWorker(broke, { source, state });
    await first.ask(work);
    const second = createWorker(broke, { source, state });
    expect(await second.net.states()).toEqual({
      it: { budget: { limit: 1000, remaining: 0, resetAt: START + 3_600_000 }, keyRefused: false },
    });
    expect(await second.ask({ ...work, cost: LIST })).toEqual({
      ok: false,
      error: { kind: 'rate-limited', source: 'it', retryAt: START + 3_600_000 },
    });
    expect(second.network.sent).toHaveLength(0);
    expect(await second.ask(work)).toMatchObject({ ok: true });
  });

  it('is whole again after its reset', async () => {
    const { ask, clock, network } = createWorker(broke, { source });
    await ask(work);
    network.answer(() => json({ id: 1 }));
    await clock.advance(3_600_001);
    expect(await ask({ ...work, cost: LIST })).toMatchObject({ ok: true });
  });
});

describe('sharing', () => {
  it('equal questions under way are one request', async () => {
    const { get, ask, network } = createWorker(() => json({ id: 1 }));
    const answers = await Promise.all([get(work), get(work), get(work)]);
    expect(answers.every((answer) => answer.ok)).toBe(true);
    expect(network.sent).toHaveLength(1);
    await ask(work);
    expect(network.sent).toHaveLength(2);
  });

  it('one caller leaves at once, the others get their answer; the last one out stops the request', async () => {
    const clock = createClock();
    const { net, network } = createWorker(hang, { clock });
    const [one, other] = [new AbortController(), new AbortController()];
    const first = net.getFor('it', one.signal)(work);
    const second = net.getFor('it', other.signal)(work);
    await clock.settle();
    one.abort();
    expect(await outcome(first, clock)).toEqual({ ok: false, error: { kind: 'cancelled' } });
    expect(await outcome(second, clock)).toBe('waiting');
    expect(network.sent[0]?.init.signal?.aborted).toBe(false);
    other.abort();
    expect(await outcome(second, clock)).toEqual({ ok: false, error: { kind: 'cancelled' } });
    expect(network.sent[0]?.init.signal?.aborted).toBe(true);
    expect(clock.sleeping()).toBe(0);
  });

  it('who comes after everybody left starts afresh', async () => {
    const clock = createClock();
    const { net, network } = createWorker(hang, { clock });
    const leaver = new AbortController();
    const left = net.getFor('it', leaver.signal)(work);
    await clock.settle();
    leaver.abort();
    network.answer(() => json({ id: 1 }));
    expect(await inTime(net.getFor('it')(work), clock)).toMatchObject({ ok: true });
    expect(await left).toMatchObject({ error: { kind: 'cancelled' } });
    expect(network.sent).toHaveLength(2);
  });

  it('who left before asking sends nothing', async () => {
    const { net, network } = createWorker(() => json({}));
    expect(await net.getFor('it', AbortSignal.abort())(work)).toEqual({ ok: false, error: { kind: 'cancelled' } });
    expect(network.sent).toHaveLength(0);
  });
});
