// The server itself: that it starts at once, answers under real names, goes wrong on demand, and lets nobody else in.

import { connect } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createClient } from './client.ts';
import { type Fault, HOME, startWorld, type World } from './index.ts';

let world: World;
const NOW = Date.UTC(2026, 8, 15, 10, 0, 0);

beforeAll(async () => {
  world = await startWorld({
    researchers: 100_000,
    now: () => NOW,
    extraPages: (host) => (host === 'journal.test' ? '<h1>A page</h1>' : undefined),
  });
  world.meter.enforce(false);
});
afterAll(() => world.close());
afterEach(() => {
  world.faults.clear();
  world.clearRequests();
});

const WORK = `https://api.openalex.org/works/doi:10.48550/arxiv.${HOME.arxiv}`;

describe('start', () => {
  it('takes well under two seconds with 100,000 researchers', async () => {
    const before = performance.now();
    const other = await startWorld({ researchers: 100_000 });
    expect(performance.now() - before).toBeLessThan(2_000);
    await other.close();
  });

  it('names a key hash and resolver rules that leave no host outside', () => {
    expect(world.certificate.spki).toMatch(/^[A-Za-z0-9+/]{43}=$/);
    expect(world.hostResolverRules).toContain(`MAP api.openalex.org:443 127.0.0.1:${world.port}`);
    expect(world.hostResolverRules).toContain('MAP * ~NOTFOUND');
  });

  it('leads every host here when pages of any host are judged', () => {
    world.serveAnyHost(true);
    expect(world.hostResolverRules).toContain(`MAP *:443 127.0.0.1:${world.port}`);
    world.serveAnyHost(false);
    expect(world.hostResolverRules).not.toContain('MAP *:443');
  });

  it('serves extra pages before its own', async () => {
    const { body } = await createClient(world).get('https://journal.test/any/path');
    expect(body).toBe('<h1>A page</h1>');
  });
});

describe('log', () => {
  it('counts requests with their host, price and moment', async () => {
    const { get } = createClient(world);
    await get(WORK);
    await get(`https://api.openalex.org/works?filter=doi:10.48550/arxiv.${HOME.arxiv}`);
    await get(HOME.url);
    expect(world.requests.map(({ host, status, credits, at }) => ({ host, status, credits, at }))).toEqual([
      { host: 'api.openalex.org', status: 200, credits: 0, at: NOW },
      { host: 'api.openalex.org', status: 200, credits: 1, at: NOW },
      { host: 'arxiv.org', status: 200, credits: 0, at: NOW },
    ]);
  });
});

describe('faults', () => {
  const strike = async (fault: Fault) => {
    world.faults.set({ host: 'api.openalex.org', times: 1 }, fault);
    return createClient(world).get(WORK);
  };

  it('strikes where it is aimed and as often as it is told', async () => {
    world.faults.set({ host: 'api.openalex.org', path: /^\/authors/, times: 1 }, { kind: 'status', status: 503 });
    const { get } = createClient(world);
    expect((await get(WORK)).status).toBe(200);
    expect((await get('https://api.openalex.org/authors/A5100000020')).status).toBe(503);
    expect((await get('https://api.openalex.org/authors/A5100000020')).status).toBe(200);
  });

  it('breaks the connection', async () => {
    await expect(strike({ kind: 'reset' })).rejects.toThrow();
    expect(world.requests.at(-1)?.status).toBe(0);
  });

  it('never answers, and still closes', async () => {
    const other = await startWorld({ researchers: 20 });
    other.faults.set({}, { kind: 'hang' });
    const asked = createClient(other).get(WORK);
    asked.catch(() => undefined);
    await expect.poll(() => other.requests.length, { timeout: 10_000 }).toBe(1);
    await other.close();
    await expect(asked).rejects.toThrow();
  });

  it('answers late', async () => {
    const before = performance.now();
    await strike({ kind: 'delay', ms: 120 });
    expect(performance.now() - before).toBeGreaterThan(110);
  });

  it('cuts JSON in half', async () => {
    const { body } = await strike({ kind: 'truncate' });
    expect(body.length).toBeGreaterThan(10);
    expect(() => JSON.parse(body)).toThrow();
  });

  it('sends a web page, an empty body, a wrong type, a wrong clock', async () => {
    const page = await strike({ kind: 'html' });
    expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect((await strike({ kind: 'empty' })).body).toBe('');
    expect((await strike({ kind: 'content-type', type: 'text/plain' })).headers['content-type']).toBe('text/plain');
    const skewed = await strike({ kind: 'clock', skewMs: -3_600_000 });
    expect(Date.parse(skewed.headers.date ?? '')).toBe(NOW - 3_600_000);
  });

  it.each([
    ['budget', 429, String(14 * 3600)],
    ['per-second', 429, undefined],
    ['plan', 429, undefined],
    ['anonymous-search', 429, '32'],
    ['search-paused', 503, undefined],
  ] as const)('refuses as OpenAlex does: %s', async (limit, status, retryAfter) => {
    const answer = await strike({ kind: 'limit', limit });
    expect([answer.status, answer.headers['retry-after'], answer.headers['access-control-allow-origin']]).toEqual([
      status,
      retryAfter,
      '*',
    ]);
    expect(JSON.parse(answer.body)).toMatchObject({ error: expect.any(String), message: expect.any(String) });
  });

  it('refuses without Retry-After when told so, and with a date when told so', async () => {
    expect((await strike({ kind: 'limit', limit: 'budget', retryAfter: null })).headers['retry-after']).toBeUndefined();
    const date = new Date(NOW).toUTCString();
    expect((await strike({ kind: 'status', status: 429, retryAfter: date })).headers['retry-after']).toBe(date);
  });
});

describe('proxy', () => {
  const tunnel = (host: string): Promise<string> =>
    new Promise((done, failed) => {
      const socket = connect(world.proxy.port, '127.0.0.1', () => socket.write(`CONNECT ${host}:443 HTTP/1.1\r\nHost: ${host}\r\n\r\n`));
      socket.once('data', (data) => {
        done(data.toString().split('\r\n')[0] ?? '');
        socket.destroy();
      });
      socket.once('error', failed);
    });

  it('leads known hosts here and refuses and records the rest', async () => {
    expect(await tunnel('arxiv.org')).toContain('200');
    expect(await tunnel('journal.test')).toContain('200');
    expect(await tunnel('tracker.example')).toContain('403');
    expect(world.proxy.refused).toEqual(['tracker.example']);
  });

  it('lets any host in while pages of any host are judged', async () => {
    world.serveAnyHost(true);
    expect(await tunnel('anything.example')).toContain('200');
    world.serveAnyHost(false);
  });
});
