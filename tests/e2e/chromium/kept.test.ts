// Pages the browser keeps when they are left and shows again as they were: no second copy of ours, nothing open, and up to date.
import type { Page } from '@playwright/test';
import { card } from '../support/chromium.ts';
import { home, OPENALEX } from '../support/home.ts';
import { asked } from '../support/requests.ts';
import { callFrom, expect, test } from '../support/shared.ts';
import { expectCard, expectNoCard, hoverName, leave, seenCard } from '../support/test.ts';

const ELSEWHERE = 'https://arxiv.org/list/cs.LG/recent';

/** Inside the page. */
type Shown = { kept?: boolean };

/** Leaves the page for another one and comes back by the browser's button; fails where the page was loaded again. */
async function away(page: Page, meanwhile: () => Promise<unknown> = async () => undefined): Promise<void> {
  await page.evaluate(() =>
    addEventListener('pageshow', ({ persisted }) => {
      (globalThis as Shown).kept = persisted;
    }),
  );
  await page.goto(ELSEWHERE);
  await meanwhile();
  // A page that was kept does not load.
  await page.goBack({ waitUntil: 'commit' });
  await expect.poll(() => page.evaluate(() => (globalThis as Shown).kept).catch(() => undefined), 'the page was kept').toBe(true);
}

test('the card is gone, the next one is there once, and asks once', async ({ app, world }) => {
  const page = await app.openPaper(home.path);
  const spot = await hoverName(page, home.first);
  await expectCard(page, home.first, 'ready');
  await card(page).getByRole('button', { name: /^pin/i }).click();
  await leave(page, spot);
  await away(page);
  await expectNoCard(page);
  await callFrom(await app.openOptions(), 'clear-cache');
  await page.bringToFront();
  world.clearRequests();
  await hoverName(page, home.second);
  await expectCard(page, home.second, 'ready');
  expect(await page.locator('html > byline-card').count()).toBe(1);
  const paths = asked(world).map(({ path }) => path);
  expect(paths).toEqual([...new Set(paths)]);
  expect(paths.length).toBeGreaterThan(0);
});

test('left while a card was on its way, and the worker stopped meanwhile: the next card comes', async ({ app, world }) => {
  await callFrom(await app.openOptions(), 'clear-cache');
  world.faults.set({ host: OPENALEX, times: 1 }, { kind: 'delay', ms: 1_500 });
  const page = await app.openPaper(home.path);
  await hoverName(page, home.first);
  await expectCard(page, home.first, 'loading');
  await away(page, app.stopWorker);
  await expectNoCard(page);
  await hoverName(page, home.first);
  await expectCard(page, home.first, 'ready');
});

test('who was followed and what was switched off meanwhile is known', async ({ app }) => {
  const options = await app.openOptions();
  const page = await app.openPaper(home.path);
  const keys: string[] = [];
  const follow = async (name: string): Promise<void> => {
    const spot = await hoverName(page, name);
    await expectCard(page, name, 'ready');
    const researcher = (await seenCard(page))?.author;
    await leave(page, spot);
    await expectNoCard(page);
    const { key } = (await callFrom(options, 'follow', { subject: { kind: 'researcher', id: researcher }, researcher, name })) as {
      key: string;
    };
    keys.push(key);
  };
  const marks = () => page.evaluate(() => CSS.highlights.get('byline-followed')?.size ?? 0);
  await follow(home.first);
  await expect.poll(marks).toBe(1);
  await follow(home.second);
  await expect.poll(marks).toBe(2);
  await away(page, () => callFrom(options, 'unfollow', { key: keys.pop() }));
  await expect.poll(marks).toBe(1);
  await away(page, () => callFrom(options, 'set-page-setting', { siteOff: { site: 'arxiv', off: true } }));
  await expect.poll(marks).toBe(0);
  await hoverName(page, home.first);
  await page.waitForTimeout(900);
  await expectNoCard(page);
  await callFrom(options, 'set-page-setting', { siteOff: { site: 'arxiv', off: false } });
  await callFrom(options, 'unfollow', { key: keys.pop() });
});
