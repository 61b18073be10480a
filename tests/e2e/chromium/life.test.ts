// What goes wrong around a card on the reader's own side: a stopped worker, no network. Nothing is lost, nothing stays on a skeleton.
import { scenario } from '../../world/scenarios/index.ts';
import { type Chromium, launchChromium } from '../support/chromium.ts';
import { home, OPENALEX } from '../support/home.ts';
import { callFrom } from '../support/shared.ts';
import { card, expect, expectCard, expectNoCard, hoverName, leave, seenCard, test } from '../support/test.ts';

test('the worker stops while a card is on its way: the question is asked again', async ({ app, world }) => {
  world.faults.set({ host: OPENALEX, times: 1 }, { kind: 'delay', ms: 1_500 });
  const page = await app.openPaper(home.path);
  await hoverName(page, home.first);
  await expect
    .poll(() => world.requests.some(({ host }) => host === OPENALEX))
    .toBe(true)
    .catch(() => undefined);
  await app.stopWorker();
  await expectCard(page, home.first, 'ready');
});

test('the worker stopped long ago: the next card comes all the same', async ({ app }) => {
  const page = await app.openPaper(home.path);
  await app.stopWorker();
  await hoverName(page, home.first);
  await expectCard(page, home.first, 'ready');
});

test('the page is still loading when its names are there: the card does not wait for the rest of it', async ({ app }) => {
  let finish = (): void => {};
  const rest = new Promise<void>((done) => {
    finish = done;
  });
  const page = await app.context.newPage();
  const html = (await (await page.goto(home.url))?.text()) ?? '';
  await page.route('**/last-of-all.js', async (route) => {
    await rest;
    await route.fulfill({ contentType: 'text/javascript', body: '' });
  });
  const body = html.replace('</body>', '<script src="/last-of-all.js"></script></body>');
  await page.route(home.url, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  await page.goto(home.url, { waitUntil: 'commit' });
  await page.getByRole('link', { name: home.first }).first().waitFor();
  await hoverName(page, home.first);
  await expectCard(page, home.first, 'ready');
  expect(await page.evaluate(() => document.readyState)).toBe('loading');
  finish();
});

test('the page is read once more, as after an install, while the pointer comes to rest: the card comes all the same', async ({ app }) => {
  const page = await app.openPaper(home.path);
  await hoverName(page, home.first);
  await app.readAgain(page);
  await expectCard(page, home.first, 'ready');
  expect(await page.locator('html > byline-card').count()).toBe(1);
});

/** What second opinions are read with is in the background's second script, which is not loaded at its start. */
async function expectVerified(app: Chromium): Promise<void> {
  const { url, printed } = scenario('verified');
  const page = await app.openPaper(new URL(url).pathname);
  await hoverName(page, printed);
  await expectCard(page, printed, 'ready');
  await expect(card(page)).toHaveAttribute('data-match', 'verified');
  await page.close();
}

test('what the background loads later is there for a new worker, a stopped one and the next start of the browser', async ({
  app,
  world,
}) => {
  await expectVerified(app);
  await app.stopWorker();
  await callFrom(await app.openOptions(), 'clear-cache');
  await app.stopWorker();
  world.clearRequests();
  await expectVerified(app);
  expect(world.requests.map(({ host }) => host)).toContain('pub.orcid.org');

  await app.end();
  const again = await launchChromium({ world, profile: app.profile });
  try {
    await callFrom(await again.openOptions(), 'clear-cache');
    world.clearRequests();
    await expectVerified(again);
    expect(world.requests.map(({ host }) => host)).toContain('pub.orcid.org');
  } finally {
    await again.end();
  }
});

test('a new version comes while a page is open, with a card of the old one: the next card is the new one’s', async ({ app, world }) => {
  const page = await app.openPaper(home.path);
  const spot = await hoverName(page, home.first);
  await expectCard(page, home.first, 'ready');
  await app.update();
  await leave(page, spot);
  await expectNoCard(page);
  world.clearRequests();
  await hoverName(page, home.second);
  await expectCard(page, home.second, 'ready');
  expect(await page.locator('html > byline-card').count()).toBe(1);
});

test('a pinned card hears what is done in another tab, whether the worker sleeps or not', async ({ app }) => {
  const page = await app.openPaper(home.path);
  const spot = await hoverName(page, home.first);
  await expectCard(page, home.first, 'ready');
  await card(page).getByRole('button', { name: /^pin/i }).click();
  await leave(page, spot);
  const researcher = (await seenCard(page))?.author;
  const options = await app.openOptions();
  const follow = card(page)
    .getByRole('button', { name: /follow/i })
    .first();
  await expect(follow).toHaveText('Follow');
  await app.stopWorker();
  const subject = { kind: 'researcher', id: researcher };
  const { key } = (await callFrom(options, 'follow', { subject, researcher, name: home.first })) as { key: string };
  await expect(follow).toHaveText('Following');
  await callFrom(options, 'unfollow', { key });
  await expect(follow).toHaveText('Follow');
});

test('offline, a known person is shown from the cache and an unknown one fails in words', async ({ app }) => {
  const page = await app.openPaper(home.path);
  const spot = await hoverName(page, home.first);
  await expectCard(page, home.first, 'ready');
  await leave(page, spot);
  await expectNoCard(page);
  await app.goOffline();
  const again = await hoverName(page, home.first);
  await expectCard(page, home.first, 'ready');
  await leave(page, again);
  await expectNoCard(page);
  await hoverName(page, home.second);
  await expectCard(page, home.second, /ready|failed/);
  await expect(
    card(page)
      .getByText(/offline/i)
      .first(),
  ).toBeVisible();
});
