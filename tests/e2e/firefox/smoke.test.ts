// Does everything stand: the extension in Firefox, the world behind it, the first promises to other programs.

import { asked, expect, test } from '../support/firefox-test.ts';
import { home } from '../support/home.ts';

test('a page that is only read asks nothing and answers byline:page', async ({ app, world }) => {
  const page = await app.openPaper(home.path);
  const report = await app.pageReport(page);
  expect(report).toMatchObject({ v: 1, url: home.url, works: [{ ids: { arxiv: home.arxiv } }] });
  expect(asked(world)).toEqual([]);
});

test('resting on a name brings the card of that name, leaving takes it away', async ({ app }) => {
  const page = await app.openPaper(home.path);
  const spot = await page.hoverName(home.first);
  await page.card(home.first);
  await page.leave(spot);
  await page.noCard();
});

test('popup and options open', async ({ app }) => {
  for (const page of [await app.openPopupTab(), await app.openOptions()]) {
    await expect.poll(() => page.evaluate(() => document.body.innerText.trim().length)).toBeGreaterThan(10);
  }
});
