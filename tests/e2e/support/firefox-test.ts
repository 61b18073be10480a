// The fixtures of the Firefox tests: plain Node under Playwright's runner, no Playwright browser. Asserts nothing.
import { test as base, expect } from '@playwright/test';
import { startWorld, type World } from '../../world/index.ts';
import { type Firefox, launchFirefox } from './firefox.ts';

export { asked, countByHost, credits } from './requests.ts';
export { expect };

type Fixtures = {
  /** The world, without faults and with nothing logged yet. */
  readonly world: World;
  /** The browser with the extension. */
  readonly app: Firefox;
};

export const test = base.extend<Fixtures, { sharedWorld: World }>({
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
  app: async ({ world }, use) => {
    const app = await launchFirefox({ world });
    await use(app);
    await app.close();
  },
});
