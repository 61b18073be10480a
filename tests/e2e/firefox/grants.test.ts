// Sites beyond the shipped list, with the build for people: read once after a click on the toolbar's button, granted at Firefox's own
// question, kept over reload and restart, taken back.
import { readFileSync } from 'node:fs';
import { test as base } from '@playwright/test';
import { startWorld, type World } from '../../world/index.ts';
import { extensionFolder } from '../support/extension.ts';
import { type Firefox, launchFirefox } from '../support/firefox.ts';
import type { FirefoxPage } from '../support/firefox-page.ts';
import { expect } from '../support/firefox-test.ts';
import { pause } from '../support/pointer.ts';

const HOST = 'www.sciencedirect.com';
/** Only `/papers/` of it is shipped. */
const KEPT = 'huggingface.co';
const ARTICLE = `https://${HOST}/science/article/pii/S0000000000000007`;
const NAME = 'Ada Tarn';
/** Longer than a card takes to come. */
const LONGER_THAN_A_CARD = 1_200;

const page = readFileSync(new URL('../../fixtures/sites/sciencedirect/article.html', import.meta.url), 'utf8');
const blog = `<head><meta name="citation_title" content="How reeds slow the current"><meta name="citation_author" content="${NAME}"></head>
  <h1>How reeds slow the current</h1><p>${NAME}</p>`;

const test = base.extend<{ world: World; app: Firefox }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a function needs off this pattern.
  world: async ({}, use) => {
    const world = await startWorld({ extraPages: (host) => (host === HOST ? page : host === KEPT ? blog : undefined) });
    await use(world);
    await world.close();
  },
  app: async ({ world }, use) => {
    const app = await launchFirefox({ world, extension: extensionFolder('firefox', '') });
    await use(app);
    await app.close();
  },
});

const inPopup = (app: Firefox) => expect.poll(() => app.inPopup((content) => content.document.body.innerText));

async function expectCardOf(article: FirefoxPage): Promise<void> {
  const spot = await article.hoverName(NAME);
  await article.card(NAME);
  await article.leave(spot);
  await article.noCard();
}

async function expectNothing(article: FirefoxPage): Promise<void> {
  const spot = await article.hoverName(NAME);
  await pause(LONGER_THAN_A_CARD);
  expect(await article.seenCard()).toBeNull();
  await article.leave(spot);
}

test('read once, under the click on the button alone: until the page is loaded again', async ({ app }) => {
  const article = await app.openPage(ARTICLE);
  await expectNothing(article);
  await app.clickAction();
  await inPopup(app).toContain(`Byline does not read ${HOST} yet`);
  await app.clickInPopup(/^Read this page/);
  await inPopup(app).toContain(NAME);
  await expectCardOf(article);
  await article.goto(ARTICLE);
  await expectNothing(article);
});

test('a refused question is told in the popup, and nothing is read', async ({ app }) => {
  const article = await app.openPage(ARTICLE);
  await app.clickAction();
  await app.clickInPopup(/^Always on/);
  await app.answerPermission('no');
  await inPopup(app).toContain('The permission was not given');
  await expectNothing(article);
});

test('a host of which only some paths are shipped is kept whole, without a question of the browser', async ({ app }) => {
  const page = await app.openPage(`https://${KEPT}/blog/reeds`);
  await expectNothing(page);
  await app.clickAction();
  await app.clickInPopup(/^Always on/);
  await inPopup(app).toContain(NAME);
  await page.goto(`https://${KEPT}/blog/reeds`);
  await expectCardOf(page);
});

test('one click grants a site for good, and taking it back takes the bylines away at once', async ({ app, world }) => {
  const article = await app.openPage(ARTICLE);
  await app.clickAction();
  await app.clickInPopup(/^Always on/);
  // Whoever answers the browser's question has left the popup.
  await app.closePopup();
  await app.answerPermission('yes');
  await expect.poll(() => app.pageReport(article)).toMatchObject({ works: [{ authors: [{ name: NAME }, { name: 'Béla Fosse' }] }] });
  await expectCardOf(article);
  await article.goto(ARTICLE);
  await expectCardOf(article);
  await app.end();

  const again = await launchFirefox({ world, extension: extensionFolder('firefox', ''), profile: app.profile });
  try {
    const restarted = await again.openPage(ARTICLE);
    await restarted.hoverName(NAME);
    await restarted.card(NAME);
    await again.revoke(`*://${HOST}/*`);
    await restarted.noCard();
    await expect.poll(() => again.pageReport(restarted)).toBeUndefined();
    await expectNothing(restarted);
    await again.clickAction();
    await inPopup(again).toContain(`Byline does not read ${HOST} yet`);
  } finally {
    await again.end();
  }
});
