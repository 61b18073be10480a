// The interaction with a real pointer and keyboard: coming, leaving, crossing, pinning, and what each rest on a name costs.
import { home } from '../support/home.ts';
import {
  asked,
  card,
  credits,
  expect,
  expectCard,
  expectNoCard,
  hoverName,
  leave,
  moveBetween,
  seenCard,
  spotOf,
  test,
} from '../support/test.ts';

const last = home.authors.at(-1) ?? '';

test('the pointer crosses from the name into the card without losing it', async ({ app }) => {
  const page = await app.openPaper(home.path);
  const spot = await hoverName(page, home.first);
  await expectCard(page, home.first, 'ready');
  const box = (await seenCard(page))?.box;
  if (!box) throw new Error('no box');
  await moveBetween(page, spot, { x: box.x + box.width / 2, y: box.y + box.height / 2 }, 30);
  await page.waitForTimeout(600);
  await expectCard(page, home.first, 'ready');
});

test('passing over names without resting asks nothing and shows nothing', async ({ app, world }) => {
  const page = await app.openPaper(home.path);
  const from = await spotOf(page, home.first);
  const to = await spotOf(page, last);
  await moveBetween(page, { x: from.x - 80, y: from.y }, { x: to.x + 200, y: to.y + 200 }, 12);
  await page.waitForTimeout(700);
  await expectNoCard(page);
  expect(asked(world)).toEqual([]);
});

test('the first author costs two requests without credits before a card opens, a second one less, a known one none', async ({
  app,
  world,
}) => {
  const page = await app.openPaper(home.path);
  const spot = await hoverName(page, home.first);
  await expectCard(page, home.first, 'ready');
  const free = (path: string) => !/group_by|filter=/.test(path);
  expect(asked(world).filter(({ path }) => free(path)).length).toBeLessThanOrEqual(2);
  await leave(page, spot);
  await expectNoCard(page);

  world.clearRequests();
  const second = await hoverName(page, last);
  await expectCard(page, last, 'ready');
  expect(asked(world).filter(({ path }) => free(path)).length).toBeLessThanOrEqual(1);
  await page.waitForTimeout(1_000);
  await leave(page, second);
  await expectNoCard(page);

  world.clearRequests();
  await hoverName(page, last);
  await expectCard(page, last, 'ready');
  await page.waitForTimeout(1_000);
  expect([asked(world).map(({ path }) => path), credits(world)]).toEqual([[], 0]);
});

test('the keyboard opens the card with focus inside; Escape closes it and gives the focus back', async ({ app }) => {
  const page = await app.openPaper(home.path);
  await page.getByRole('link', { name: home.first }).first().focus();
  await page.keyboard.press('Alt+Shift+B');
  await expectCard(page, home.first);
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('byline-card');
  await page.keyboard.press('Escape');
  await expectNoCard(page);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(home.first);
});

test('a pinned card stays when the pointer goes', async ({ app }) => {
  const page = await app.openPaper(home.path);
  const spot = await hoverName(page, home.first);
  await expectCard(page, home.first, 'ready');
  await card(page).getByRole('button', { name: /^pin/i }).click();
  await leave(page, spot);
  await page.waitForTimeout(800);
  await expectCard(page, home.first, 'ready');
});

test('a pinned card stays when the page only tells its address anew, or goes to a place within itself', async ({ app }) => {
  const page = await app.openPaper(home.path);
  const spot = await hoverName(page, home.first);
  await expectCard(page, home.first, 'ready');
  await card(page).getByRole('button', { name: /^pin/i }).click();
  await leave(page, spot);
  await page.evaluate(() => {
    history.replaceState({ any: 1 }, '', location.href);
    location.hash = '#refs';
  });
  await page.waitForTimeout(300);
  await expectCard(page, home.first, 'ready');
});
