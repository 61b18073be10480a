// How soon the panel shows somebody who is in the cache. Measures; judges nothing.
import type { Page } from '@playwright/test';
import { launchChromium } from '../e2e/support/chromium.ts';
import type { World } from '../world/index.ts';

/** Somebody the world's first source and ORCID both know. */
const SOMEBODY = '?id=openalex:A5100001000';

export type Opening = {
  /** ms from the moment the browser had the page, code still to load, to the first number on it. */
  readonly fromPage: number;
  /** ms from the moment the page's code had run, its question with it. */
  readonly fromCode: number;
};

/** `rounds` openings in a tab, after one that fills the cache. */
export async function panelOpenings(world: World, rounds: number): Promise<readonly Opening[]> {
  const app = await launchChromium({ world });
  const page = await app.context.newPage();
  await page.addInitScript(noteFirstNumber);
  const openings: Opening[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    await page.goto(`chrome-extension://${app.extensionId}/sidepanel.html${SOMEBODY}`);
    await page.locator('html[data-seen]').waitFor();
    // What is still on its way would be the next round's work.
    await page.waitForLoadState('networkidle');
    if (round > 0) openings.push(await opening(page));
  }
  await app.close();
  return openings;
}

const opening = (page: Page): Promise<Opening> =>
  page.evaluate(() => {
    const [loading] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const seen = Number(document.documentElement.dataset.seen);
    return {
      fromPage: seen - (loading?.domInteractive ?? Number.NaN),
      fromCode: seen - (loading?.domContentLoadedEventStart ?? Number.NaN),
    };
  });

/** Runs in the page before its own code. */
function noteFirstNumber(): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector('.cell dd')) return;
    document.documentElement.dataset.seen = String(performance.now());
    observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
}
