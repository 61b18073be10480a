// From the card's first look to the whole card: soon, and without a jump under the pointer.
import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { scenario } from '../../world/index.ts';
import { home } from '../support/home.ts';
import { card, expect, expectCard, expectNoCard, hoverName, leave, test } from '../support/test.ts';

/** Inside the worker, where the functions given to `evaluate` run. */
declare const chrome: typeof browser;

/** Two frames of a busy machine are 100 ms; a reader takes 200 ms to look from the name to the card. */
const WHOLE_WITHIN_MS = 400;
/** Long enough that the first look is drawn many times before the rest is there. */
const LATE_MS = 500;

type Frame = { readonly at: number; readonly ready: boolean; readonly whole: boolean; readonly height: number };

/** Writes down from now on, frame by frame, what the card looks like. */
const watch = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const frames: Frame[] = [];
    const look = (): void => {
      const host = document.querySelector('html > byline-card:not([hidden])');
      const dialog = host?.shadowRoot?.querySelector('[role="dialog"]');
      if (host && dialog)
        frames.push({
          at: performance.now(),
          ready: host.getAttribute('data-state') === 'ready',
          whole: dialog.querySelector('.pin') !== null,
          height: dialog.getBoundingClientRect().height,
        });
      requestAnimationFrame(look);
    };
    look();
    Object.assign(globalThis, { frames });
  });
const watched = (page: Page): Promise<readonly Frame[]> =>
  page.evaluate(() => (globalThis as unknown as { frames: readonly Frame[] }).frames.filter(({ ready }) => ready));

const of = (id: string) => ({ path: new URL(scenario(id).url).pathname, name: scenario(id).printed });
const people = [
  { who: 'the first author', path: home.path, name: home.first },
  { who: 'somebody two sources agree on', ...of('verified') },
  { who: 'somebody with little to tell', ...of('nothing-known') },
];

for (const { who, path, name } of people) {
  test(`${who}, known: the whole card follows the first look at once`, async ({ app }) => {
    const page = await app.openPaper(path);
    const spot = await hoverName(page, name);
    await expectCard(page, name, 'ready');
    await expect(card(page).getByRole('button', { name: /^pin/i })).toBeVisible();
    await page.waitForTimeout(1_000);
    await leave(page, spot);
    await expectNoCard(page);

    await page.reload();
    await watch(page);
    await hoverName(page, name);
    await expectCard(page, name, 'ready');
    await expect(card(page).getByRole('button', { name: /^pin/i })).toBeVisible();
    const [first, ...rest] = await watched(page);
    const whole = rest.find((frame) => frame.whole) ?? first;
    expect((whole?.at ?? Number.NaN) - (first?.at ?? Number.NaN)).toBeLessThan(WHOLE_WITHIN_MS);
  });

  test(`${who}, known: the card keeps its height when the rest comes late`, async ({ app }) => {
    const page = await app.openPaper(path);
    const spot = await hoverName(page, name);
    await expectCard(page, name, 'ready');
    await page.waitForTimeout(1_000);
    await leave(page, spot);
    await expectNoCard(page);

    await app.worker.evaluate((ms) => {
      const { scripting } = chrome;
      const run = scripting.executeScript.bind(scripting);
      const late = async (...[what]: Parameters<typeof run>) => {
        if ('files' in what && String(what.files).includes('card-more')) await new Promise((then) => setTimeout(then, ms));
        return run(what);
      };
      Object.assign(scripting, { executeScript: late });
    }, LATE_MS);
    await page.reload();
    await watch(page);
    await hoverName(page, name);
    await expectCard(page, name, 'ready');
    await expect(card(page).getByRole('button', { name: /^pin/i })).toBeVisible();
    await page.waitForTimeout(500);
    const frames = await watched(page);
    expect(frames.some(({ whole }) => !whole)).toBe(true);
    expect(frames.some(({ whole }) => whole)).toBe(true);
    expect([...new Set(frames.map(({ height }) => Math.round(height)))]).toHaveLength(1);
  });
}
