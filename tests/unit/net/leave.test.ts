// Leave to ask, asked for again before each request is sent; and who was really talked to.

import { expect, it } from 'vitest';
import type { Failure } from '../../../lib/core/failure.ts';
import { createClock, createWorker, FREE, json, URL_OF } from './support.ts';

it('a question that waits for its second try is not sent once traffic was switched off', async () => {
  let allowed: true | Failure = true;
  const clock = createClock();
  const source = {
    hosts: ['https://api.example.org/*'],
    why: 'x',
    limits: { perSecond: 9, atOnce: 4 },
    refusal: () => ({ failure: { kind: 'http', source: 'it', status: 503 } as const, until: clock.now() + 700, kinds: [], retry: true }),
  };
  const { get, network } = createWorker(() => json({}, 503), { clock, source, allowed: async () => allowed });
  const asked = get({ url: URL_OF('a'), cost: FREE });
  await clock.advance(100);
  expect(network.sent).toHaveLength(1);
  allowed = { kind: 'disabled', why: 'cache-only' };
  await clock.advance(2000);
  expect(await asked).toEqual({ ok: false, error: { kind: 'disabled', why: 'cache-only' } });
  expect(network.sent).toHaveLength(1);
});

it('a question that stands in the queue is not sent once traffic was switched off', async () => {
  let allowed: true | Failure = true;
  const { get, network, clock } = createWorker(() => json({ ok: 1 }), { allowed: async () => allowed });
  const all = Array.from({ length: 8 }, (_, n) => get({ url: URL_OF(`${n}`), cost: FREE }));
  await clock.settle();
  const before = network.sent.length;
  expect(before).toBeLessThan(8);
  allowed = { kind: 'disabled', why: 'cache-only' };
  await clock.advance(3000);
  const last = (await Promise.all(all)).at(-1);
  expect(last).toEqual({ ok: false, error: { kind: 'disabled', why: 'cache-only' } });
  expect(network.sent).toHaveLength(before);
  // Nobody's place was taken by those who were turned away.
  allowed = true;
  const again = Array.from({ length: 8 }, (_, n) => get({ url: URL_OF(`again-${n}`), cost: FREE }));
  await clock.advance(3000);
  expect((await Promise.all(again)).every(({ ok }) => ok)).toBe(true);
});

it('a host that a redirect led to stands in the log', async () => {
  const { ask, logged } = createWorker(() => Object.defineProperty(json({ ok: 1 }), 'url', { value: 'https://elsewhere.example/x' }));
  await ask({ url: URL_OF('a'), cost: FREE });
  expect(logged.map(({ host }) => host)).toEqual(['api.example.org', 'elsewhere.example']);
});
