// @vitest-environment happy-dom
// The page script sent home while the hover's code is on its way: nothing of it is left behind.

import { beforeEach, expect, it, vi } from 'vitest';
import { ok } from '../../../lib/core/result.ts';
import { SITE_HERE } from '../../../lib/sites/site.ts';
import { specials } from '../../../lib/sites/special.ts';
import { pointer } from './page.ts';

type Listener = (message: unknown, sender: unknown, respond: (answer: unknown) => void) => unknown;

const listeners = new Set<Listener>();
let bring = (): void => {};
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      id: 'byline',
      onMessage: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
      },
      sendMessage: ({ call }: { call: string }) =>
        new Promise((then) => {
          if (call === 'open-card-code') bring = () => then(ok(null));
        }),
    },
  },
}));

const { startPage } = await import('../../../entrypoints/page/start.ts');
const { HOVERING_FACTORY } = await import('../../../entrypoints/card/hovering-api.ts');

const created = () => ({ replay: vi.fn(), select: vi.fn(), setSettings: vi.fn(), renew: vi.fn(), reset: vi.fn(), retire: vi.fn() });
let hovering = created();

beforeEach(() => {
  hovering = created();
  // As in browsers; the document of these tests has none.
  Object.assign(window, { requestIdleCallback: vi.fn(), cancelIdleCallback: vi.fn() });
  document.body.innerHTML = '<p class="authors"><a id="a" href="#">Ada One</a></p>';
  Object.assign(globalThis, {
    [SITE_HERE]: { id: 'here', pages: [{ byline: '.authors', author: 'a' }] },
    // This page's own: an older copy goes home when a newer one starts.
    [HOVERING_FACTORY]: (
      (mine) => () =>
        mine
    )(hovering),
  });
});

it.each([
  ['stays', false],
  ['is sent home meanwhile', true],
])('the page script %s', async (_, sentHome) => {
  startPage(document, window, specials);
  pointer('pointerover', document.getElementById('a') as Element, 5, 5);
  if (sentHome) for (const listener of listeners) listener({ type: 'byline:gone' }, {}, () => {});
  bring();
  await new Promise((done) => setTimeout(done));
  expect(hovering.replay.mock.calls.length).toBe(sentHome ? 0 : 1);
  expect(hovering.retire.mock.calls.length).toBe(sentHome ? 1 : 0);
  for (const listener of [...listeners]) listener({ type: 'byline:gone' }, {}, () => {});
});
