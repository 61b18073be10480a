// What the extension costs a page and how soon a card comes: `npm run bench [-- --rounds N]`. Prints medians and ranges; judges nothing.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type BrowserContext, chromium } from '@playwright/test';
import { card, hoverName, launchChromium, leave, PAPER_ORIGIN, VIEWPORT } from '../e2e/support/chromium.ts';
import { browserPath, extensionFolder, isRoot } from '../e2e/support/extension.ts';
import { home } from '../e2e/support/home.ts';
import { startWorld, type World } from '../world/index.ts';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '7' } } });
const rounds = Number(values.rounds);
const PAGES = { abs: home.path, 'list of 2,000': '/list/cs.LG/2026-05?skip=0&show=2000' };
/** Late work of a page (fonts, idle callbacks) belongs to its cost. */
const SETTLE_MS = 1_500;

const sorted = (numbers: readonly number[]): readonly number[] => [...numbers].sort((a, b) => a - b);
const at = (numbers: readonly number[], share: number): number => sorted(numbers)[Math.floor((numbers.length - 1) * share)] ?? Number.NaN;
const told = (numbers: readonly number[]): string =>
  `${at(numbers, 0.5).toFixed(0)} [${at(numbers, 0).toFixed(0)}–${at(numbers, 1).toFixed(0)}]`;

/** A Chromium like the one with the extension, without it. */
async function bare(world: World): Promise<{ context: BrowserContext; close(): Promise<void> }> {
  const profile = await mkdtemp(join(tmpdir(), 'byline-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browserPath('chromium'),
    viewport: VIEWPORT,
    chromiumSandbox: !isRoot,
    args: [`--host-resolver-rules=${world.hostResolverRules}`, `--ignore-certificate-errors-spki-list=${world.certificate.spki}`],
  });
  return {
    context,
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** All main-thread time of one load, ms; isolated worlds included, which long-task observers do not see. */
async function taskTime(context: BrowserContext, path: string): Promise<number> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(PAPER_ORIGIN + path);
  await page.waitForTimeout(SETTLE_MS);
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  const { metrics } = await session.send('Performance.getMetrics');
  await page.close();
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1_000;
}

/** From the pointer's last move to the card with its person, ms; the opening delay of the settings is in it. */
async function cardTimes(world: World): Promise<readonly number[]> {
  const app = await launchChromium({ world });
  const page = await app.openPaper(home.path);
  const times: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    // Noted inside the page: a locator that polls would measure its own pauses.
    const shown = page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const look = (): void => {
            if (!document.querySelector('byline-card[data-state="ready"]:not([hidden])')) return;
            observer.disconnect();
            resolve(performance.timeOrigin + performance.now());
          };
          const observer = new MutationObserver(look);
          observer.observe(document.documentElement, {
            childList: true,
            subtree: true,
            attributes: true,
            attributeFilter: ['data-state', 'hidden'],
          });
        }),
    );
    const spot = await hoverName(page, home.first);
    const from = performance.timeOrigin + performance.now();
    const took = (await shown) - from;
    // The first fills the cache; the others are what a reader meets from then on.
    if (round > 0) times.push(took);
    await leave(page, spot);
    await card(page).waitFor({ state: 'detached' });
    // A card soon after another opens sooner; a reader's usual pace is measured.
    await page.waitForTimeout(600);
  }
  await app.close();
  return times;
}

extensionFolder('chrome');
const world = await startWorld();
try {
  for (const [name, path] of Object.entries(PAGES)) {
    const without: number[] = [];
    const withIt: number[] = [];
    // Interleaved, a fresh profile each: whatever else the machine does falls on both alike.
    for (let round = 0; round < rounds; round += 1) {
      const plain = await bare(world);
      without.push(await taskTime(plain.context, path));
      await plain.close();
      const app = await launchChromium({ world });
      withIt.push(await taskTime(app.context, path));
      await app.close();
    }
    console.log(
      `${name}: main thread without ${told(without)} ms, with ${told(withIt)} ms, difference ${(at(withIt, 0.5) - at(without, 0.5)).toFixed(0)} ms`,
    );
  }
  const times = await cardTimes(world);
  console.log(
    `card of a known person: median ${at(times, 0.5).toFixed(0)} ms, p95 ${at(times, 0.95).toFixed(0)} ms after the pointer came to rest (n = ${times.length})`,
  );
} finally {
  await world.close();
}
