// How smoothly the research graph follows a dragged node: frame times in a real Chromium, at 500 nodes and some 2,000 ties.
// `npm run bench -- --only graph`; with a software renderer (no GPU) the figures are an upper bound.
import type { Page } from '@playwright/test';
import { launchChromium } from '../e2e/support/chromium.ts';
import { DENSE_ID } from '../world/generator/prolific.ts';
import type { World } from '../world/index.ts';

type Frames = { readonly times: number[]; readonly long: number; readonly busy: number };

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
const part = (times: readonly number[], share: number): number =>
  [...times].sort((a, b) => a - b)[Math.floor((times.length - 1) * share)] ?? Number.NaN;

/** Frame times while `act` runs, and tasks of the page's thread over 50 ms. */
async function frames(page: Page, act: () => Promise<void>): Promise<Frames> {
  await page.evaluate(() => {
    const seen = { times: [] as number[], long: 0, on: true };
    (globalThis as unknown as { frames: typeof seen }).frames = seen;
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
  });
  // The thread's own time: what the frame costs, whatever else the machine does meanwhile.
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async (): Promise<number> =>
    (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  const before = await spent();
  await act();
  const busy = (await spent()) - before;
  const seen = await page.evaluate(() => {
    const { frames: seen } = globalThis as unknown as { frames: { times: number[]; long: number; on: boolean } };
    seen.on = false;
    return { times: seen.times.slice(1), long: seen.long };
  });
  await session.detach();
  return { ...seen, busy: (1_000 * busy) / seen.times.length };
}

export async function benchGraph(world: World): Promise<void> {
  const app = await launchChromium({ world });
  const page = await app.context.newPage();
  await page.goto(`chrome-extension://${app.extensionId}/sidepanel.html?id=openalex:${DENSE_ID}&view=graph`);
  await page.getByText('As a table').last().waitFor();
  const more = page.locator('.graph').getByRole('button', { name: 'Read 100 more' });
  await page.getByRole('button', { name: /^Read all/ }).click();
  await more.waitFor({ state: 'detached', timeout: 60_000 });
  const canvas = page.locator('.graph-canvas');
  await canvas.scrollIntoViewIfNeeded();
  await page.waitForTimeout(4_000);
  const counts = await page.locator('.graph-kinds').innerText();
  const box = await canvas.boundingBox();
  if (!box) throw new Error('no graph');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const idle = await frames(page, () => page.waitForTimeout(2_000));
  const drag = async (): Promise<void> => {
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (let step = 0; step < 120; step += 1) {
      await page.mouse.move(x + 120 * Math.sin(step / 12), y + 80 * Math.cos(step / 9));
      await page.waitForTimeout(8);
    }
    await page.mouse.up();
  };
  const dragged = await frames(page, drag);
  for (const [name, { times, long, busy }] of [
    ['idle', idle],
    ['dragging', dragged],
  ] as const) {
    console.log(
      `graph ${name.padEnd(9)} frames ${times.length}, median ${median(times).toFixed(1)} ms, 95 % ${part(times, 0.95).toFixed(1)} ms, worst ${Math.max(...times).toFixed(0)} ms, long tasks ${long}; page thread ${busy.toFixed(1)} ms a frame`,
    );
  }
  console.log(`graph shows ${counts.replace(/\s+/g, ' ')}`);
  await app.close();
}
