// @vitest-environment happy-dom
// Routes without a load, where the browser tells of them and where it does not.

import { afterEach, expect, it, vi } from 'vitest';
import { watchRoutes } from '../../../entrypoints/page/routes.ts';

type Stage = { view: Window; go(href: string, tell?: string): void; navigation?: EventTarget };
const stop = new AbortController();

function stage(navigation?: EventTarget): Stage {
  const events = new EventTarget();
  const location = { href: 'https://a.test/one' };
  const view = Object.assign(events, { location, navigation }) as unknown as Window;
  return {
    view,
    go(href, tell) {
      location.href = href;
      if (tell === 'popstate') events.dispatchEvent(new Event(tell));
      else if (tell) navigation?.dispatchEvent(new Event(tell));
    },
  };
}
afterEach(() => vi.restoreAllMocks());

it('where nobody tells, a look finds the route, once', () => {
  const changed = vi.fn();
  const { view, go } = stage();
  const look = watchRoutes(view, stop.signal, changed);
  look();
  expect(changed).not.toHaveBeenCalled();
  go('https://a.test/two');
  look();
  look();
  expect(changed).toHaveBeenCalledTimes(1);
  go('https://a.test/one', 'popstate');
  look();
  expect(changed).toHaveBeenCalledTimes(2);
});

it('where the browser tells, the look has nothing to add', () => {
  const changed = vi.fn();
  const { view, go } = stage(new EventTarget());
  const look = watchRoutes(view, stop.signal, changed);
  go('https://a.test/two', 'navigatesuccess');
  look();
  expect(changed).toHaveBeenCalledTimes(1);
});

it.each([
  ['the same address, told anew', 'https://a.test/one', 0],
  ['a place within the page', 'https://a.test/one#refs', 0],
  ['a route behind the sign for places', 'https://a.test/one#/two', 1],
  ['another query', 'https://a.test/one?page=2', 1],
])('%s', (_, href, times) => {
  for (const tell of ['navigatesuccess', 'popstate']) {
    const changed = vi.fn();
    const { view, go } = stage(new EventTarget());
    const look = watchRoutes(view, stop.signal, changed);
    go(href, tell);
    look();
    expect(changed).toHaveBeenCalledTimes(times);
  }
});
