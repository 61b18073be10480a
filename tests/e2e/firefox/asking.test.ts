// A name asked about from anywhere in Firefox: the real menu, the key, the keyword.
import type { Firefox } from '../support/firefox.ts';
import type { FirefoxPage } from '../support/firefox-page.ts';
import { expect, test } from '../support/firefox-test.ts';
import { home } from '../support/home.ts';
import { type Point, until } from '../support/pointer.ts';

/** Selects a linked name on the page; gives its middle. */
const select = (page: FirefoxPage, name: string): Promise<Point | undefined> =>
  page.evaluate((text) => {
    const link = [...document.links].find((one) => one.textContent?.trim() === text);
    if (!link) return undefined;
    getSelection()?.selectAllChildren(link);
    const { x, y, width, height } = link.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, name);

const searchedFor = (app: Firefox): Promise<string> =>
  until(async () => {
    const opened = (await app.addresses()).find((address) => address.includes('/popup.html?'));
    return opened && (new URL(opened).searchParams.get('search') ?? undefined);
  }, 'the search in a tab');

test('the menu on a selected name opens the search for it', async ({ app }) => {
  const page = await app.openPaper(home.path);
  const spot = await select(page, home.first);
  if (spot) await page.rightClick(spot);
  await app.chooseInMenu('Who is this?');
  expect(await searchedFor(app)).toBe(home.first);
});

test('so does the key; and the address bar knows the keyword', async ({ app }) => {
  await select(await app.openPaper(home.path), home.second);
  expect(await app.pressCommand()).toBe('alt,shift Y');
  expect(await searchedFor(app)).toBe(home.second);
  expect(await app.ownsKeyword('by')).toBe(true);
});
