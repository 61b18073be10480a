// Where the card stands when the page has taken the stage: in a modal dialog, in full screen, with its root zoomed.
import type { Page } from '@playwright/test';
import { startWorld, type World } from '../../world/index.ts';
import { type Chromium, hoverName, launchChromium } from '../support/chromium.ts';
import { home } from '../support/home.ts';
import { pause } from '../support/pointer.ts';
import { expect, test } from '../support/test.ts';

let world: World;
let app: Chromium;
test.beforeAll(async () => {
  world = await startWorld();
  app = await launchChromium({ world });
  await app.readsAnySite();
});
test.afterAll(async () => {
  await app.close();
  await world.close();
});

const LONGER_THAN_A_CARD_WAITS = 800;
const authors = home.authors.slice(0, 3);
const head = [
  '<meta charset="utf-8"><title>W</title><meta name="citation_title" content="T">',
  `<meta name="citation_arxiv_id" content="${home.arxiv}">`,
  ...authors.map((name) => `<meta name="citation_author" content="${name}">`),
].join('');
const list = `<h1>T</h1><ul class="authors">${authors.map((name) => `<li><a href="#x">${name}</a></li>`).join('')}</ul><p>Text</p>`;

async function open(body: string): Promise<Page> {
  const page = await app.context.newPage();
  const html = `<!doctype html><html lang="en"><head>${head}</head><body style="font: 18px/2 serif; margin: 40px">${body}</body></html>`;
  await page.route('https://example.org/stage', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  await page.goto('https://example.org/stage');
  return page;
}
const card = (page: Page) => page.locator('byline-card:not([hidden])');
const expectCard = async (page: Page): Promise<void> => {
  await expect(card(page)).toHaveAttribute('data-name', home.first);
  await expect(card(page)).toHaveAttribute('data-state', 'ready');
};
const inDialog = async (): Promise<Page> => {
  const page = await open(`<dialog>${list}</dialog>`);
  await page.evaluate(() => document.querySelector('dialog')?.showModal());
  return page;
};

test('names in a modal dialog: the pointer goes into the card and can use it', async () => {
  const page = await inDialog();
  const spot = await hoverName(page, home.first);
  await expectCard(page);
  const box = (await card(page).boundingBox()) ?? { y: 0, height: 0 };
  const middle = box.y + box.height / 2;
  for (let step = 1; step <= 10; step += 1) {
    await page.mouse.move(spot.x, spot.y + ((middle - spot.y) * step) / 10);
    await pause(20);
  }
  await pause(LONGER_THAN_A_CARD_WAITS);
  await expectCard(page);
  await card(page).getByRole('button', { name: /^pin/i }).click();
  await expect(card(page).getByRole('button', { name: /pin/i })).toHaveAttribute('aria-pressed', 'true');
});

test('names in a modal dialog: the key opens the card with the focus inside; Escape closes it, and not the dialog', async () => {
  const page = await inDialog();
  await page.getByRole('link', { name: home.first }).focus();
  await pause(LONGER_THAN_A_CARD_WAITS);
  await page.keyboard.press('Alt+Shift+B');
  await expectCard(page);
  await pause(LONGER_THAN_A_CARD_WAITS);
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('byline-card');
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
});

test('after the dialog the card is on the page’s root again', async () => {
  const page = await open(`${list}<dialog>${list}</dialog>`);
  await page.evaluate(() => document.querySelector('dialog')?.showModal());
  await hoverName(page, home.first, 1);
  await expectCard(page);
  await page.evaluate(() => document.querySelector('dialog')?.remove());
  await page.mouse.move(5, 890, { steps: 4 });
  await expect(card(page)).toHaveCount(0);
  await hoverName(page, home.first);
  await expect(page.locator('html > byline-card:not([hidden])')).toHaveAttribute('data-name', home.first);
});

test('an element in full screen: the pointer reaches the card over it', async () => {
  const page = await open(`<div id="full" style="background: #fff">${list}</div>`);
  await page.evaluate(() =>
    document.addEventListener('click', () => void document.getElementById('full')?.requestFullscreen(), { once: true }),
  );
  await page.mouse.click(600, 600);
  await expect.poll(() => page.evaluate(() => document.fullscreenElement?.id)).toBe('full');
  await pause(LONGER_THAN_A_CARD_WAITS);
  await hoverName(page, home.first);
  await expectCard(page);
  const hit = await card(page).evaluate((element) => {
    const { x, y } = element.getBoundingClientRect();
    return document.elementFromPoint(x + 50, y + 50)?.localName;
  });
  expect(hit).toBe('byline-card');
});

for (const zoom of [1.25, 0.8]) {
  test(`a root zoomed to ${zoom}: the card stands beside its name`, async () => {
    const page = await open(`<style>html { zoom: ${zoom} }</style><p style="height: 200px"></p>${list}`);
    const spot = await hoverName(page, home.first);
    await expectCard(page);
    const box = (await card(page).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    expect(Math.min(Math.abs(box.y - spot.y), Math.abs(box.y + box.height - spot.y))).toBeLessThan(40);
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x).toBeLessThan(spot.x + 1);
  });
}
