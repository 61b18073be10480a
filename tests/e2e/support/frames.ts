// Frame times of a page while something is done to it, and what they cost. Measures; judges nothing.
import type { Page } from '@playwright/test';

export type Frames = {
  /** ms between two frames, as the page itself sees them. */
  readonly times: readonly number[];
  /** Tasks of the page's thread over 50 ms. */
  readonly long: number;
  /** ms of processor for each frame, whatever else the machine did meanwhile: the page's own thread, and all the browser's. */
  readonly cost: { readonly page: number; readonly browser: number };
};

const part = (times: readonly number[], share: number): number =>
  [...times].sort((a, b) => a - b)[Math.floor((times.length - 1) * share)] ?? Number.NaN;

export const toldFrames = ({ times, long, cost }: Frames): string =>
  [
    `${times.length} frames, median ${part(times, 0.5).toFixed(1)} ms, 95 % ${part(times, 0.95).toFixed(1)}, worst ${part(times, 1).toFixed(0)}`,
    `${long} tasks over 50 ms`,
    `page thread ${cost.page.toFixed(1)} ms a frame, whole browser ${cost.browser.toFixed(1)}`,
  ].join('; ');

export async function framesWhile(page: Page, act: () => Promise<void>): Promise<Frames> {
  const session = await page.context().newCDPSession(page);
  const whole = await page.context().browser()?.newBrowserCDPSession();
  if (!whole) throw new Error('a page without a browser');
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  /** ms of processor so far. */
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const { processInfo } = await whole.send('SystemInfo.getProcessInfo');
    return {
      page: 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN),
      browser: 1_000 * processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0),
    };
  };
  const before = await spent();
  const seen = await page.evaluateHandle(() => {
    const seen = { times: [] as number[], long: 0, on: true };
    new PerformanceObserver((list) => {
      seen.long += list.getEntries().length;
    }).observe({ entryTypes: ['longtask'] });
    let last = performance.now();
    const next = (now: number): void => {
      seen.times.push(now - last);
      last = now;
      if (seen.on) requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
    return seen;
  });
  await act();
  const { times, long } = await seen.evaluate((seen) => {
    seen.on = false;
    return { times: seen.times.slice(1), long: seen.long };
  });
  const after = await spent();
  await session.detach();
  await whole.detach();
  const each = (what: 'page' | 'browser'): number => (after[what] - before[what]) / times.length;
  return { times, long, cost: { page: each('page'), browser: each('browser') } };
}
