// How smoothly the research graph follows a hand: frame times in a real Chromium while a node is dragged, the picture pulled and
// zoomed, at 500 nodes and some 2,000 ties. `npm run bench -- --only graph`.
import type { Page } from '@playwright/test';
import { launchChromium } from '../e2e/support/chromium.ts';
import { framesWhile, toldFrames } from '../e2e/support/frames.ts';
import { circle, spotsIn } from '../e2e/support/graph.ts';
import type { Point } from '../e2e/support/pointer.ts';
import { DENSE_ID } from '../world/generator/prolific.ts';
import type { World } from '../world/index.ts';

async function wheel(page: Page, { x, y }: Point): Promise<void> {
  await page.mouse.move(x, y);
  for (let step = 0; step < 100; step += 1) {
    await page.mouse.wheel(0, 40 * Math.sign(Math.sin(step / 8)));
    await page.waitForTimeout(8);
  }
}

export async function benchGraph(world: World): Promise<void> {
  const app = await launchChromium({ world });
  const page = await app.openPanelTab(`?id=openalex:${DENSE_ID}&view=graph`);
  await page.getByText('As a table').last().waitFor();
  const more = page.locator('.graph').getByRole('button', { name: 'Read 100 more' });
  await page.getByRole('button', { name: /^Read all/ }).click();
  await more.waitFor({ state: 'detached', timeout: 60_000 });
  // The layout comes to rest.
  await page.waitForTimeout(6_000);
  const { node, free } = await spotsIn(page);
  console.log(`graph: ${(await page.locator('.graph-kinds').innerText()).replace(/\s+/g, ' ')}`);
  const acts = [
    ['at rest', () => page.waitForTimeout(2_000)],
    ['a node is dragged', () => circle(page, node, 150)],
    ['pulled', () => circle(page, free, 150)],
    ['zoomed', () => wheel(page, free)],
  ] as const;
  for (const [name, act] of acts) console.log(`  ${name.padEnd(18)} ${toldFrames(await framesWhile(page, act))}`);
  await app.close();
}
