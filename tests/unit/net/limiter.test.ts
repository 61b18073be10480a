// Never too many a second, never too many at once, urgent ones first, whatever the arrivals, the answers' times and the restarts.

import { describe, expect, it } from 'vitest';
import type { NetSource } from '../../../lib/net/get.ts';
import { bucketOf } from '../../../lib/net/limiter.ts';
import { type Answer, type Clock, createClock, createState, createWorker, FREE, hang, json, plainSource, URL_OF } from './support.ts';

/** mulberry32: the same story for the same seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const mostInASecond = (times: readonly number[]): number =>
  Math.max(0, ...times.map((from) => times.filter((at) => at >= from && at < from + 1000).length));

/** A worker that can be killed: from then on it sends nothing, writes nothing, and what it had under way is gone. */
function mortal(clock: Clock, store: ReturnType<typeof createState>, source: NetSource, ms: () => number) {
  const life = { ended: false, flying: 0, most: 0 };
  const state = { ...store, set: async (key: string, value: unknown) => (life.ended ? undefined : store.set(key, value)) };
  const sent: number[] = [];
  const answer: Answer = async (one) => {
    if (life.ended) return hang(one);
    sent.push(one.at);
    life.flying += 1;
    life.most = Math.max(life.most, life.flying);
    await clock.sleep(ms(), new AbortController().signal);
    life.flying -= 1;
    return json({});
  };
  return { ...createWorker(answer, { clock, state, source }), life, sent };
}

const LIMITS = [
  { perSecond: 9, atOnce: 4 },
  { perSecond: 10, atOnce: 2 },
  { perSecond: 12, atOnce: 12 },
  { perSecond: 3, atOnce: 4 },
  { perSecond: 1, atOnce: 1 },
];

describe('limits hold', () => {
  it.each(LIMITS.flatMap((limits) => [1, 2, 3].map((seed) => ({ ...limits, seed }))))(
    '$perSecond a second, $atOnce at once (story $seed)',
    async ({ seed, ...limits }) => {
      const random = seeded(seed);
      const clock = createClock();
      const state = createState();
      const start = () => mortal(clock, state, { ...plainSource, limits }, () => random() * 600);
      let worker = start();
      let asked: Promise<{ ok: boolean }>[] = [];
      const sent: number[] = [];
      for (let step = 0; step < 80; step += 1) {
        // A burst from several tabs, now and then a worker that is killed in the middle and woken.
        for (let at = 0; at < random() * 6; at += 1) asked.push(worker.get({ url: URL_OF(`works/${step}-${at}`), cost: FREE }));
        await clock.advance(Math.floor(random() * 250));
        expect(worker.life.most).toBeLessThanOrEqual(limits.atOnce);
        if (random() > 0.1) continue;
        worker.life.ended = true;
        sent.push(...worker.sent);
        worker = start();
        asked = [];
      }
      await clock.advance(20_000);
      expect(mostInASecond([...sent, ...worker.sent])).toBeLessThanOrEqual(limits.perSecond);
      expect(sent.length + worker.sent.length).toBeGreaterThan(8);
      // Each was answered or told to come later; none hangs.
      const answers = await Promise.all(asked);
      expect(answers.filter((answer) => answer.ok)).toHaveLength(worker.sent.length);
    },
  );

  it('a worker killed in the middle of a burst is followed by one that knows', async () => {
    const clock = createClock();
    const state = createState();
    const first = createWorker(hang, { clock, state });
    void first.get({ url: URL_OF('warm'), cost: FREE });
    await clock.advance(15_000);
    for (let at = 0; at < 4; at += 1) void first.get({ url: URL_OF(`a/${at}`), cost: FREE });
    await clock.settle();
    expect(first.network.sent).toHaveLength(1 + 4);
    const second = createWorker(() => json({}), { clock, state });
    for (let at = 0; at < 12; at += 1) void second.get({ url: URL_OF(`b/${at}`), cost: FREE });
    await clock.advance(999);
    expect(4 + second.network.sent.length).toBeLessThanOrEqual(9);
  });

  it('a fresh worker without memory starts with one', async () => {
    const { get, network, clock } = createWorker(() => json({}));
    for (let at = 0; at < 4; at += 1) void get({ url: URL_OF(`a/${at}`), cost: FREE });
    await clock.settle();
    expect(network.sent).toHaveLength(1);
    await clock.advance(200);
    expect(network.sent).toHaveLength(2);
  });
});

describe('waiting', () => {
  it('a queue longer than two seconds is told when to come back, at once', async () => {
    const { get, clock } = createWorker(() => json({}), { source: { ...plainSource, limits: { perSecond: 1, atOnce: 1 } } });
    const asked = [1, 2, 3, 4].map((at) => get({ url: URL_OF(`works/${at}`), cost: FREE }));
    await clock.settle();
    expect(await asked[3]).toEqual({ ok: false, error: { kind: 'rate-limited', source: 'it', retryAt: clock.now() + 3000 } });
    await clock.advance(2000);
    expect(await asked[2]).toMatchObject({ ok: true });
  });

  it('places taken by hanging requests are an outage, not a limit', async () => {
    const { get, clock } = createWorker(hang);
    const asked = [1, 2, 3, 4, 5].map((at) => get({ url: URL_OF(`works/${at}`), cost: FREE }));
    await clock.advance(15_000);
    expect(await asked[4]).toEqual({ ok: false, error: { kind: 'timeout', source: 'it' } });
  });

  it('what a reader waits for goes before what nobody waits for yet, and may lend it its haste', async () => {
    const { net, network, clock } = createWorker(() => json({}), { source: { ...plainSource, limits: { perSecond: 2, atOnce: 1 } } });
    const later = net.getFor('it', undefined, 'later');
    const now = net.getFor('it');
    void later({ url: URL_OF('first'), cost: FREE });
    void later({ url: URL_OF('idle'), cost: FREE });
    void later({ url: URL_OF('wanted'), cost: FREE });
    await clock.settle();
    void now({ url: URL_OF('wanted'), cost: FREE });
    void now({ url: URL_OF('card'), cost: FREE });
    await clock.advance(4000);
    expect(network.sent.map(({ url }) => url)).toEqual(['first', 'wanted', 'card', 'idle'].map(URL_OF));
  });

  it('who leaves the queue is not sent', async () => {
    const { net, network, clock } = createWorker(() => json({}), { source: { ...plainSource, limits: { perSecond: 1, atOnce: 1 } } });
    const leaver = new AbortController();
    void net.getFor('it')({ url: URL_OF('one'), cost: FREE });
    const left = net.getFor('it', leaver.signal)({ url: URL_OF('two'), cost: FREE });
    await clock.settle();
    leaver.abort();
    expect(await left).toEqual({ ok: false, error: { kind: 'cancelled' } });
    await clock.advance(5000);
    expect(network.sent.map(({ url }) => url)).toEqual([URL_OF('one')]);
  });
});

it('burst and refill together are the limit', () => {
  for (const limits of LIMITS) {
    const { burst, rate } = bucketOf(limits);
    expect(burst).toBeLessThanOrEqual(limits.atOnce);
    expect(burst === 1 ? rate : burst + rate).toBe(limits.perSecond);
  }
});
