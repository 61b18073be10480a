// Sites beyond the shipped list, with the build for people: read once after a press of the toolbar's button, granted for good, kept over
// reload, restart and update, taken back. The browser's own question is answered beforehand: it is drawn outside of every page.
import { readFileSync } from 'node:fs';
import { type Page, test } from '@playwright/test';
import { startWorld, type World } from '../../world/index.ts';
import { type Chromium, launchChromium } from '../support/chromium.ts';
import { extensionFolder } from '../support/extension.ts';
import { expect, expectCard, expectNoCard, hoverName, leave } from '../support/test.ts';

const ARTICLE = 'https://www.sciencedirect.com/science/article/pii/S0000000000000007';
const PROXIED = 'https://www-sciencedirect-com.proxy.example.edu/science/article/pii/S0000000000000007';
/** Of this host only `/papers/` is shipped. */
const BLOG = 'https://huggingface.co/blog/reeds';
const NAME = 'Ada Tarn';

const article = readFileSync(new URL('../../fixtures/sites/sciencedirect/article.html', import.meta.url), 'utf8');
const blog = `<head><meta name="citation_title" content="How reeds slow the current"><meta name="citation_author" content="${NAME}"></head>
  <h1>How reeds slow the current</h1><p>${NAME}</p>`;

// One story of one reader: each test goes on from the one before.
test.describe.configure({ mode: 'serial' });

let world: World;
let app: Chromium;
async function start(profile?: string): Promise<void> {
  app = await launchChromium({ world, extension: extensionFolder('chrome', ''), ...(profile ? { profile } : {}) });
  await app.context.route(/^https:\/\/(?:www.sciencedirect.com|www-sciencedirect-com|huggingface)/, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: route.request().url() === BLOG ? blog : article }),
  );
}
test.beforeAll(async () => {
  world = await startWorld();
  await start();
});
test.afterAll(async () => {
  await app.close();
  await world.close();
});

const openAt = async (url: string): Promise<Page> => {
  const page = await app.context.newPage();
  await page.goto(url);
  return page;
};
async function expectRead(page: Page): Promise<void> {
  await page.bringToFront();
  const spot = await hoverName(page, NAME);
  await expectCard(page, NAME);
  await leave(page, spot);
  await expectNoCard(page);
}
async function expectUnread(page: Page): Promise<void> {
  await page.bringToFront();
  const spot = await hoverName(page, NAME);
  await page.waitForTimeout(900);
  await expectNoCard(page);
  await leave(page, spot);
}
/** Presses a button of the popup and sees the page's author there. */
async function inPopup(over: Page, words: RegExp): Promise<void> {
  const popup = await app.openPopup(over);
  await popup.getByRole('button', { name: words }).click();
  await expect(popup.getByText(NAME).first()).toBeVisible();
  await popup.close();
}

test('read once, by the press on the button alone: until the page is loaded again', async () => {
  const page = await openAt(ARTICLE);
  await expectUnread(page);
  await inPopup(page, /^Read this page/);
  await expectRead(page);
  await page.reload();
  await expectUnread(page);
  await page.close();
});

test('one press grants a site for good, through a library proxy too', async () => {
  await app.saidYesTo(new URL(PROXIED).host);
  const page = await openAt(PROXIED);
  await inPopup(page, /^Always on/);
  await expectRead(page);
  await page.reload();
  await expectRead(page);
});

test('a host of which only some paths are shipped can be kept whole', async () => {
  const page = await openAt(BLOG);
  await expectUnread(page);
  await inPopup(page, /^Always on/);
  await expectRead(page);
});

test('both outlast the browser and an update; taken back, the bylines go at once', async () => {
  await app.end();
  await start(app.profile);
  for (const url of [PROXIED, BLOG]) await expectRead(await openAt(url));
  await app.update();
  const [proxied, kept] = [await openAt(PROXIED), await openAt(BLOG)];
  for (const page of [proxied, kept]) await expectRead(page);
  const options = await app.openOptions('#sites');
  for (const url of [PROXIED, BLOG]) await options.getByRole('button', { name: new RegExp(`take back ${new URL(url).host}`, 'i') }).click();
  await expect(options.getByText(/^No other site/)).toBeVisible();
  for (const page of [proxied, kept]) await expectUnread(page);
});
