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

test('the menu on a name selected in a byline opens its card', async ({ app }) => {
  const page = await app.openPaper(home.path);
  const spot = await select(page, home.first);
  if (spot) await page.rightClick(spot);
  await app.chooseInMenu('Who is this?');
  await page.card(home.first, /ready/);
  expect(await app.addresses()).not.toContainEqual(expect.stringContaining('/popup.html?'));
});

test('so does the key; what is no name of a byline is searched for; and the address bar knows the keyword', async ({ app }) => {
  const page = await app.openPaper(home.path);
  await select(page, home.second);
  expect(await app.pressCommand()).toBe('alt,shift Y');
  await page.card(home.second, /ready/);
  const title = await page.evaluate(() => {
    const heading = document.querySelector('h1.title');
    if (heading) getSelection()?.selectAllChildren(heading);
    return String(getSelection()).trim();
  });
  await app.pressCommand();
  expect(title).toContain((await searchedFor(app)).trim());
  expect(await app.ownsKeyword('by')).toBe(true);
});
