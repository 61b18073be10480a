// The list of somebody with 2,000 papers who is in the cache: how soon its first rows and all of it are there, and frame times while it
// is scrolled from end to end. `npm run bench -- --only works`.
import { launchChromium } from '../e2e/support/chromium.ts';
import { framesWhile, toldFrames } from '../e2e/support/frames.ts';
import { PROLIFIC_ID } from '../world/generator/prolific.ts';
import type { World } from '../world/index.ts';

type Seen = { rows?: number; all?: number; tasks: number[] };

export async function benchWorks(world: World, rounds: number, told: (numbers: readonly number[]) => string): Promise<void> {
  const app = await launchChromium({ world });
  const page = await app.context.newPage();
  await page.addInitScript(() => {
    const seen: Seen = { tasks: [] };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => void seen.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      entryTypes: ['longtask'],
    });
    new MutationObserver(() => {
      const list = document.querySelector('.work-list');
      if (list?.firstElementChild) seen.rows ??= performance.now();
      if (Number(list?.firstElementChild?.getAttribute('aria-setsize')) > 0) seen.all ??= performance.now();
    }).observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['aria-setsize'] });
  });
  const open = async (): Promise<void> => {
    await page.goto(`chrome-extension://${app.extensionId}/sidepanel.html?id=openalex:${PROLIFIC_ID}`);
    await page.locator('.work-list li').first().waitFor();
  };
  const all = page.locator('.work-list li:not([aria-setsize="-1"])').first();
  await open();
  await page.getByRole('button', { name: /^Read all/ }).click();
  await all.waitFor({ timeout: 120_000 });
  const openings: Seen[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await open();
    await all.waitFor();
    await page.waitForTimeout(1_000);
    openings.push(await page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen));
  }
  const of = (what: (seen: Seen) => number): string => told(openings.map(what));
  console.log(
    `2,000 papers from the cache: first rows ${of(({ rows = Number.NaN }) => rows)} ms after the opening, all ${of(({ all = Number.NaN }) => all)}; longest task ${of(({ tasks }) => Math.max(0, ...tasks))} (n = ${rounds})`,
  );
  await page.locator('.work-list').scrollIntoViewIfNeeded();
  await page.mouse.move(640, 450);
  const scrolled = await framesWhile(page, async () => {
    // As fast as a wheel that is turned hard: ten screens a second.
    for (let step = 0; step < 120; step += 1) {
      await page.mouse.wheel(0, 600);
      await page.waitForTimeout(16);
    }
  });
  console.log(`  scrolled           ${toldFrames(scrolled)}`);
  await app.close();
}
