// Whole taps, as a browser makes them: pointer events, then those of a mouse for old pages.
import type { Page } from '@playwright/test';
import { startWorld, type World } from '../../world/index.ts';
import { APPS, appPages } from '../support/apps.ts';
import { type Chromium, launchChromium, spotOf } from '../support/chromium.ts';
import { expect, expectCard, test } from '../support/test.ts';

let world: World;
let app: Chromium;
test.beforeAll(async () => {
  world = await startWorld({ extraPages: appPages });
  app = await launchChromium({ world });
  await app.readsAnySite();
});
test.afterAll(async () => {
  await app.close();
  await world.close();
});

/** A tap is over, its mouse events included. */
const TAPPED = 500;
const chip = (page: Page) => page.locator('html > byline-chip');

async function tap(page: Page, name: string): Promise<void> {
  const { x, y } = await spotOf(page, name);
  const session = await app.context.newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  await page.waitForTimeout(60);
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await session.detach();
}

test('every name that is tapped gets a chip, which opens its card', async () => {
  const page = await app.context.newPage();
  await page.goto(`${APPS}/tagged`);
  for (const name of ['Ada Tarn', 'Béla Fosse', 'Ada Tarn']) {
    await tap(page, name);
    await page.waitForTimeout(TAPPED);
    await expect(chip(page)).toHaveCount(1);
  }
  await chip(page).locator('button').click();
  await expectCard(page, 'Ada Tarn');
});
