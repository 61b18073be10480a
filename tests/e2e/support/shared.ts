// The fixture of tests that share one browser and one world: for files whose tests leave no state behind. Asserts nothing.
import { test as base, type Download, type Page } from '@playwright/test';
import { startWorld, type World } from '../../world/index.ts';
import { keepAccount } from './account.ts';
import { type Chromium, launchChromium } from './chromium.ts';

export { expect } from '@playwright/test';

type Own = {
  /** No faults, nothing logged yet. */
  readonly world: World;
  readonly app: Chromium;
};

export const test = base.extend<Own, { stage: Own }>({
  stage: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a function needs off this pattern.
    async ({}, use) => {
      const world = await startWorld();
      const app = await launchChromium({ world });
      await use({ world, app });
      await app.close();
      await world.close();
    },
    { scope: 'worker' },
  ],
  world: async ({ stage: { world } }, use) => {
    world.faults.clear();
    world.clearRequests();
    await use(world);
    world.faults.clear();
  },
  app: async ({ stage: { app, world } }, use, info) => {
    const tell = keepAccount(app, world);
    await use(app);
    await tell(info);
    await app.goOffline(false);
    // The first page keeps the browser open.
    for (const page of app.context.pages().slice(1)) await page.close();
  },
});

/** OpenAlex's key of the person who is called exactly this. */
export function idOf(world: World, name: string): string {
  const found = world.corpus.named(name, 9).find((one) => one.name === name);
  if (!found) throw new Error(`nobody is called ${name}`);
  return found.id;
}

/** The panel of that person, in a tab. */
export const openPanelOf = (app: Chromium, id: string): Promise<Page> => app.openPanelTab(`?id=openalex:${id}`);

/** One call over the wire from one of our own pages, as popup and options make them. */
export async function callFrom(page: Page, call: string, args: unknown = null): Promise<unknown> {
  const answer = await page.evaluate(
    ([call, args]) =>
      (globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } }).chrome.runtime.sendMessage({
        type: 'byline:call',
        call,
        args,
      }),
    [call, args] as const,
  );
  return answer && typeof answer === 'object' && 'value' in answer ? answer.value : answer;
}

/** What a page hands to the browser to save. Playwright's own copy of it is gone by then in a browser that outlives a test. */
export async function downloaded(file: Download): Promise<Buffer> {
  const bytes = await file.page().evaluate(
    (url) =>
      fetch(url)
        .then((answer) => answer.arrayBuffer())
        .then((buffer) => [...new Uint8Array(buffer)]),
    file.url(),
  );
  return Buffer.from(bytes);
}
