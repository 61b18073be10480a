// What a page without bylines pays while nobody points at anything: one small script, and no look at its text.
import type { CDPSession, Page } from '@playwright/test';
import { startWorld, type World } from '../../world/index.ts';
import { type Chromium, launchChromium } from '../support/chromium.ts';
import { expect, test } from '../support/test.ts';

const BLOG = 'https://example.org/blog';
/** Posts of a long page: a scan of it costs tens of milliseconds. */
const MANY = 4_000;
/** Loads of each page: the cheapest counts, others share the machine. */
const ROUNDS = 3;
/** What the long page may cost beyond the short one, ms of the thread's own time. */
const MOST_MS = 1;

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

const post = (nth: number): string =>
  `<div><h3>Post ${nth}</h3><p>by <a href="/u/${nth}">Ada Tarn</a> and Béla Fosse, 2 May 2024. Water was measured.</p></div>`;
const blog = (posts: number): string =>
  `<!doctype html><head><title>Blog</title><meta name="description" content="Waters"></head><body>${Array.from({ length: posts }, (_, nth) => post(nth)).join('')}</body>`;

/** Loads the page and waits until it has been quiet. */
async function load(posts: number, before: (session: CDPSession) => Promise<unknown>): Promise<{ page: Page; session: CDPSession }> {
  const page = await app.context.newPage();
  const session = await app.context.newCDPSession(page);
  await page.route(BLOG, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: blog(posts) }));
  await before(session);
  await page.goto(BLOG);
  await page.waitForTimeout(500);
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  await page.waitForTimeout(200);
  return { page, session };
}

async function scriptMs(posts: number): Promise<number> {
  const { page, session } = await load(posts, (each) => each.send('Performance.enable', { timeDomain: 'threadTicks' }));
  const { metrics } = await session.send('Performance.getMetrics');
  await page.close();
  return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN) * 1_000;
}

test('one script comes, and neither the reader nor the card', async () => {
  const scripts: string[] = [];
  const { page } = await load(MANY, (session) => {
    session.on('Debugger.scriptParsed', ({ url }) => void (url.startsWith('chrome-extension:') && scripts.push(url.replace(/^.*\//, ''))));
    return session.send('Debugger.enable');
  });
  expect(scripts).toEqual(['page.js']);
  await page.close();
});

test('a long page costs what a short one does', async () => {
  const costs: { long: number; short: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) costs.push({ long: await scriptMs(MANY), short: await scriptMs(1) });
  const [long, short] = (['long', 'short'] as const).map((which) => Math.min(...costs.map((each) => each[which])));
  expect((long ?? Number.NaN) - (short ?? Number.NaN), JSON.stringify(costs)).toBeLessThan(MOST_MS);
});
