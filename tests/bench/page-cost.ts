// What the extension costs a page that is only read: main-thread time of a load without it, with one that does nothing, and with ours.
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { launchChromium, PAPER_ORIGIN, VIEWPORT } from '../e2e/support/chromium.ts';
import { browserPath, extensionFolder, isRoot } from '../e2e/support/extension.ts';
import { injectedFiles } from '../tools/sizes.ts';
import type { World } from '../world/index.ts';

export const VARIANTS = ['none', 'idle', 'ours'] as const;
export type Variant = (typeof VARIANTS)[number];
/** Milliseconds of the page's main thread, isolated worlds included, which long-task observers do not see. */
export type PageCost = { readonly task: number; readonly script: number };

/** Late work of a page (fonts, idle callbacks, an answer of the background) belongs to its cost. */
const SETTLE_MS = 2_000;

type Opened = { readonly context: BrowserContext; close(): Promise<void> };

/** A Chromium like the one with the extension, without it. */
async function bare(world: World): Promise<Opened> {
  const profile = await mkdtemp(join(tmpdir(), 'byline-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browserPath('chromium'),
    viewport: VIEWPORT,
    chromiumSandbox: !isRoot,
    args: [
      `--host-resolver-rules=${world.hostResolverRules}`,
      `--ignore-certificate-errors-spki-list=${world.certificate.spki}`,
      '--remote-debugging-port=0',
      '--no-first-run',
      '--disable-dev-shm-usage',
      '--lang=en-US',
    ],
  });
  return {
    context,
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Our build with one delegated listener in place of every script that runs in pages: the price of any extension on the page. */
export async function idleExtension(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'byline-idle-'));
  await cp(extensionFolder('chrome'), folder, { recursive: true });
  for (const file of new Set(injectedFiles(folder).pages.flat())) {
    const script = 'document.addEventListener("pointerover", () => {}, { capture: true, passive: true });';
    await writeFile(join(folder, file), file.endsWith('.js') ? script : '');
  }
  return folder;
}

async function costOfLoad(context: BrowserContext, path: string): Promise<PageCost> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  // The thread's own time: what else the machine does meanwhile is not the page's cost.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(PAPER_ORIGIN + path);
  await page.waitForTimeout(SETTLE_MS);
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  const { metrics } = await session.send('Performance.getMetrics');
  const ms = (name: string): number => (metrics.find((metric) => metric.name === name)?.value ?? Number.NaN) * 1_000;
  return { task: ms('TaskDuration'), script: ms('ScriptDuration') };
}

/** Interleaved in random order, a fresh profile each: whatever else the machine does falls on all alike. */
export async function pageCosts(world: World, path: string, rounds: number): Promise<Readonly<Record<Variant, readonly PageCost[]>>> {
  const costs: Record<Variant, PageCost[]> = { none: [], idle: [], ours: [] };
  const idle = await idleExtension();
  try {
    for (let round = 0; round < rounds; round += 1) {
      for (const variant of [...VARIANTS].sort(() => Math.random() - 0.5)) {
        const opened =
          variant === 'none' ? await bare(world) : await launchChromium({ world, ...(variant === 'idle' ? { extension: idle } : {}) });
        costs[variant].push(await costOfLoad(opened.context, path));
        await opened.close();
      }
    }
  } finally {
    await rm(idle, { recursive: true, force: true });
  }
  return costs;
}
