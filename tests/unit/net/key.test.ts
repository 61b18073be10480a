// A key that is tried, refused and entered again: what was said of others, or of it before, is not in its way.
import { expect, it } from 'vitest';
import type { GetRequest } from '../../../lib/net/get.ts';
import s2 from '../../../lib/sources/semantic-scholar.source.ts';
import { createWorker, FREE, json, LIST, plainSource, URL_OF } from './support.ts';

it('a key on trial is sent although the source has just refused a question without one', async () => {
  const { net, network, clock } = createWorker(
    ({ init }) => (JSON.stringify(init.headers).includes('x-api-key') ? json({ title: 'T' }) : json({ code: '429' }, 429)),
    { source: s2 },
  );
  const get = net.getFor('it');
  void get({ url: 'https://api.semanticscholar.org/graph/v1/paper/ARXIV:2001.00001?fields=title', cost: { kind: 'free', credits: 0 } });
  await clock.advance(3000);
  const sent = network.sent.length;
  const checked = s2.checkKey?.('good-key', get);
  await clock.advance(5000);
  expect(await checked).toEqual({ ok: true, value: true });
  expect(network.sent.length).toBeGreaterThan(sent);
});

it('a good key is not called refused because the one before it was', async () => {
  let keys: Record<string, string> = { it: 'expired-key' };
  const { net, network, clock } = createWorker(
    ({ init }) => (JSON.stringify(init.headers).includes('expired') ? json({}, 403) : json({ title: 'T' })),
    { source: s2, keys: async () => keys },
  );
  const get = net.getFor('it');
  void get({ url: 'https://api.semanticscholar.org/graph/v1/paper/ARXIV:2001.00001?fields=title', cost: { kind: 'free', credits: 0 } });
  await clock.advance(3000);
  // "Remove key", then another one is entered.
  keys = {};
  const sent = network.sent.length;
  const checked = s2.checkKey?.('good-key', get);
  await clock.advance(5000);
  expect(await checked).toEqual({ ok: true, value: true });
  expect(network.sent.length).toBeGreaterThan(sent);
});

it('a key on trial is not held up by a budget that is spent', async () => {
  const spent = { limit: 10, remaining: 0, resetAt: Date.UTC(2026, 8, 22) };
  const { ask, network } = createWorker(() => json({ ok: 1 }), { source: { ...plainSource, budget: () => spent } });
  await ask({ url: URL_OF('a'), cost: FREE });
  const trial: GetRequest = { url: URL_OF('b'), cost: LIST };
  expect(await ask(trial)).toMatchObject({ ok: false, error: { kind: 'rate-limited' } });
  expect(await ask({ ...trial, key: 'none' })).toMatchObject({ ok: true });
  expect(network.sent).toHaveLength(2);
});
