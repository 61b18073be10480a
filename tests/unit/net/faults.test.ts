// Whatever goes wrong on the way has its own failure: a limit, an outage and "nothing known" never look alike.

import { describe, expect, it } from 'vitest';
import type { Failure } from '../../../lib/core/failure.ts';
import type { NetSource } from '../../../lib/net/get.ts';
import {
  type Answer,
  breaks,
  createState,
  createWorker,
  FREE,
  hang,
  json,
  LIST,
  page,
  plainSource,
  reset,
  START,
  URL_OF,
} from './support.ts';

const work = { url: URL_OF('works/1'), cost: FREE };
const text =
  (body: string, type = 'application/json', status = 200): Answer =>
  () =>
    new Response(body, { status, headers: { 'content-type': type } });

const FAULTS: [string, Answer, Failure][] = [
  ['a record that is not there', () => json({}, 404), { kind: 'not-found' }],
  ['a 404 that is a web page', () => page(404), { kind: 'not-found' }],
  ['an outage', () => json({}, 500), { kind: 'http', source: 'it', status: 500 }],
  ['a gateway page', () => page(502), { kind: 'http', source: 'it', status: 502 }],
  ['a refused query', () => json({}, 400), { kind: 'http', source: 'it', status: 400 }],
  ['a forbidden door', () => json({}, 403), { kind: 'http', source: 'it', status: 403 }],
  ['a missing key', () => json({}, 401), { kind: 'needs-key', source: 'it' }],
  ['a broken connection', reset, { kind: 'http', source: 'it', status: 0 }],
  ['a page that says 200', () => page(200), { kind: 'bad-shape', source: 'it', path: 'content-type' }],
  ['plain text that says 200', text('{"a":1}', 'text/plain'), { kind: 'bad-shape', source: 'it', path: 'content-type' }],
  ['cut JSON', text('{"results":[{"id":'), { kind: 'bad-shape', source: 'it', path: 'body' }],
  ['an empty body', text(''), { kind: 'bad-shape', source: 'it', path: 'body' }],
  ['no content', () => new Response(null, { status: 204 }), { kind: 'bad-shape', source: 'it', path: 'body' }],
  ['a connection that breaks inside the body', breaks, { kind: 'bad-shape', source: 'it', path: 'body' }],
  ['a limit without a word of when', () => json({}, 429), { kind: 'rate-limited', source: 'it', retryAt: START + 60_000 }],
  ['a limit with seconds', () => json({}, 429, { 'retry-after': '32' }), { kind: 'rate-limited', source: 'it', retryAt: START + 32_000 }],
  [
    'a limit with a date, told by a server whose clock is two hours ahead',
    () => json({}, 429, { 'retry-after': new Date(START + 7_230_000).toUTCString(), date: new Date(START + 7_200_000).toUTCString() }),
    { kind: 'rate-limited', source: 'it', retryAt: START + 30_000 },
  ],
  [
    'a limit with a date and no clock to hold it against',
    () => json({}, 429, { 'retry-after': new Date(START + 40_000).toUTCString() }),
    { kind: 'rate-limited', source: 'it', retryAt: START + 40_000 },
  ],
];

describe('faults', () => {
  it.each(FAULTS)('%s', async (_, answer, failure) => {
    const { get, clock } = createWorker(answer);
    const asked = get(work);
    await clock.advance(3000);
    expect(await asked).toEqual({ ok: false, error: failure });
  });

  it('a hanging source ends as a timeout, and the request is stopped', async () => {
    const { get, clock, network } = createWorker(hang);
    const asked = get(work);
    await clock.advance(15_000);
    expect(await asked).toEqual({ ok: false, error: { kind: 'timeout', source: 'it' } });
    expect(network.sent[0]?.init.signal?.aborted).toBe(true);
  });

  it.each([
    ['at once', reset],
    ['inside the body', breaks],
  ])('offline is offline when the connection fails %s', async (_, answer) => {
    const { get } = createWorker(answer, { online: () => false });
    expect(await get(work)).toEqual({ ok: false, error: { kind: 'offline' } });
  });

  it('a body without end is refused before it fills the memory', async () => {
    let sent = 0;
    const endless: Answer = () =>
      new Response(
        new ReadableStream({
          pull(controller) {
            sent += 4;
            controller.enqueue(new Uint8Array(4 * 1024 * 1024).fill(32));
          },
        }),
        { headers: { 'content-type': 'application/json' } },
      );
    const { get } = createWorker(endless);
    expect(await get(work)).toEqual({ ok: false, error: { kind: 'bad-shape', source: 'it', path: 'body' } });
    expect(sent).toBeLessThan(64);
  });

  it('a redirect to another host gives nothing', async () => {
    const elsewhere = (): Response => Object.defineProperty(json({ id: 1 }), 'url', { value: 'https://evil.example.net/works/1' });
    const { get } = createWorker(elsewhere);
    expect(await get(work)).toEqual({ ok: false, error: { kind: 'bad-shape', source: 'it', path: 'redirect' } });
  });

  it('an answer under a vendor JSON type is read', async () => {
    const { get } = createWorker(text('{"id":1}', 'application/vnd.orcid+json; qs=4;charset=UTF-8'));
    expect(await get(work)).toEqual({ ok: true, value: { body: { id: 1 }, at: START } });
  });

  it('text is given as text', async () => {
    const { get } = createWorker(text('<feed/>', 'application/atom+xml'));
    expect(await get({ ...work, body: 'text' })).toMatchObject({ ok: true, value: { body: '<feed/>' } });
  });

  it('a store that fails costs no answer', async () => {
    const state = { get: () => Promise.reject(new Error('quota')), set: () => Promise.reject(new Error('quota')), rows: new Map() };
    const { get } = createWorker(() => json({ id: 1 }), { state });
    expect(await get(work)).toMatchObject({ ok: true });
  });
});

describe('second tries', () => {
  const patient: NetSource = {
    ...plainSource,
    refusal: ({ status, now }) => ({
      failure: { kind: 'http', source: 'it', status },
      until: now + 700,
      kinds: [],
      retry: status >= 500,
    }),
  };

  it('asks once more after a pause where the source says so', async () => {
    const { get, clock, network } = createWorker(() => json({}, 504), { source: patient });
    const asked = get(work);
    await clock.settle();
    network.answer(() => json({ id: 1 }));
    await clock.advance(699);
    expect(network.sent).toHaveLength(1);
    await clock.advance(1);
    expect(await asked).toMatchObject({ ok: true });
    expect(network.sent).toHaveLength(2);
  });

  it('asks no third time', async () => {
    const { get, clock, network } = createWorker(() => json({}, 503), { source: patient });
    const asked = get(work);
    await clock.advance(10_000);
    expect(await asked).toEqual({ ok: false, error: { kind: 'http', source: 'it', status: 503 } });
    expect(network.sent).toHaveLength(2);
  });

  it('asks no second time where the source does not say so, nor after a long pause', async () => {
    const plain = createWorker(() => json({}, 503));
    await plain.ask(work);
    expect(plain.network.sent).toHaveLength(1);
    const slow: NetSource = {
      ...patient,
      refusal: (facts) => ({ failure: { kind: 'http', source: 'it', status: 503 }, until: facts.now + 30_000, retry: true }),
    };
    const { ask, network } = createWorker(() => json({}, 503), { source: slow });
    expect(await ask(work)).toMatchObject({ error: { kind: 'http', status: 503 } });
    expect(network.sent).toHaveLength(1);
  });
});

describe('walls', () => {
  it('after a long limit the next request is refused without being sent, with the same word', async () => {
    const { ask, network, clock } = createWorker(() => json({}, 429, { 'retry-after': '32' }));
    await ask(work);
    network.answer(() => json({ id: 2 }));
    expect(await ask({ ...work, url: URL_OF('works/2') })).toEqual({
      ok: false,
      error: { kind: 'rate-limited', source: 'it', retryAt: START + 32_000 },
    });
    expect(network.sent).toHaveLength(1);
    await clock.advance(32_000);
    expect(await ask({ ...work, url: URL_OF('works/2') })).toMatchObject({ ok: true });
  });

  it('an outage with a Retry-After stays an outage while it lasts', async () => {
    const { ask, network } = createWorker(() => json({}, 503, { 'retry-after': '120' }));
    await ask(work);
    expect(await ask(work)).toEqual({ ok: false, error: { kind: 'http', source: 'it', status: 503 } });
    expect(network.sent).toHaveLength(1);
  });

  it('is known to the worker after a restart, and shown to the options', async () => {
    const state = createState();
    const first = createWorker(() => json({}, 429, { 'retry-after': '32' }), { state });
    await first.ask(work);
    const second = createWorker(() => json({ id: 1 }), { state, clock: first.clock });
    expect(await second.ask(work)).toEqual({ ok: false, error: { kind: 'rate-limited', source: 'it', retryAt: START + 32_000 } });
    expect(second.network.sent).toHaveLength(0);
    expect(await second.net.states()).toEqual({ it: { blockedUntil: START + 32_000, keyRefused: false } });
  });

  it('a body that hangs half-way is a timeout', async () => {
    const half: Answer = ({ init }) =>
      new Response(
        new ReadableStream({
          start(controller) {
            controller.enqueue(new TextEncoder().encode('{"half":'));
            init.signal?.addEventListener('abort', () => controller.error(init.signal?.reason));
          },
        }),
        { headers: { 'content-type': 'application/json' } },
      );
    const { get, clock } = createWorker(half);
    const asked = get(work);
    await clock.advance(15_000);
    expect(await asked).toEqual({ ok: false, error: { kind: 'timeout', source: 'it' } });
  });

  it('a short limit is waited for', async () => {
    const { get, ask, network, clock } = createWorker(() => json({}, 429, { 'retry-after': '1' }));
    await ask(work);
    network.answer(() => json({ id: 2 }));
    const asked = get({ ...work, cost: LIST });
    await clock.advance(999);
    expect(network.sent).toHaveLength(1);
    await clock.advance(2);
    expect(await asked).toMatchObject({ ok: true });
  });

  it('a clock set back by a day does not shut a source for a day', async () => {
    const { ask, network, clock } = createWorker(() => json({}, 429, { 'retry-after': '32' }));
    await ask(work);
    network.answer(() => json({ id: 2 }));
    clock.set(START - 3 * 86_400_000);
    expect(await ask(work)).toMatchObject({ ok: true });
  });
});
