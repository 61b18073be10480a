// The fixtures of the Chromium tests: one world for each runner, a fresh browser profile for each test. Asserts nothing.
import { test as base, expect } from '@playwright/test';
import { startWorld, type World } from '../../world/index.ts';
import { keepAccount } from './account.ts';
import { type Chromium, type ChromiumOptions, card, launchChromium } from './chromium.ts';

export { card, hoverName, leave, moveBetween, seenCard, spotOf, VIEWPORT } from './chromium.ts';
export { asked, countByHost, credits } from './requests.ts';
export { expect };

type Fixtures = {
  /** The world, without faults and with nothing logged yet. */
  readonly world: World;
  /** Options of the browser a test starts with: `test.use({ start: { viewport } })`. */
  readonly start: Omit<ChromiumOptions, 'world'>;
  /** The browser with the extension. */
  readonly app: Chromium;
};

type Shared = { readonly sharedWorld: World };

export const test = base.extend<Fixtures, Shared>({
  sharedWorld: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a function needs off this pattern.
    async ({}, use) => {
      const world = await startWorld();
      await use(world);
      await world.close();
    },
    { scope: 'worker' },
  ],
  world: async ({ sharedWorld }, use) => {
    sharedWorld.faults.clear();
    sharedWorld.clearRequests();
    await use(sharedWorld);
  },
  start: [{}, { option: true }],
  app: async ({ world, start }, use, info) => {
    const app = await launchChromium({ ...start, world });
    const tell = keepAccount(app, world);
    await use(app);
    await tell(info);
    if (info.status !== info.expectedStatus) {
      for (const [index, page] of app.context.pages().entries()) {
        const body = await page.screenshot({ timeout: 5_000 }).catch(() => undefined);
        if (body) await info.attach(`page-${index}`, { body, contentType: 'image/png' });
      }
    }
    await app.close();
  },
});

/** Waits for the card of a printed name in one of the states. */
export async function expectCard(
  page: Parameters<typeof card>[0],
  name: string,
  state: RegExp | string = /ready|ambiguous|unknown|failed/,
): Promise<void> {
  await expect(card(page)).toHaveAttribute('data-name', name);
  await expect(card(page)).toHaveAttribute('data-state', state);
}

/** Waits until no card is left. */
export const expectNoCard = (page: Parameters<typeof card>[0]): Promise<void> => expect(card(page)).toHaveCount(0);
