// What a reader does in Firefox, from the first hover to the next start of the browser, with the real pointer and keyboard.
import { scenario } from '../../world/scenarios/index.ts';
import { launchFirefox } from '../support/firefox.ts';
import type { FirefoxPage } from '../support/firefox-page.ts';
import { asked, credits, expect, test } from '../support/firefox-test.ts';
import { home, OPENALEX } from '../support/home.ts';
import { pause } from '../support/pointer.ts';

const last = home.authors.at(-1) ?? '';
/** As WebDriver writes keys. */
const ESCAPE = '\uE00C';
const ALT = '\uE00A';
const SHIFT = '\uE008';
/** Longer than a card stays after the pointer has left it. */
const LONGER_THAN_LEAVING = 800;

/** Focuses the first link with this text, as Tab would. */
const focusLink = (page: FirefoxPage, name: string): Promise<void> =>
  page.evaluate((text) => [...document.links].find((link) => link.textContent?.trim() === text)?.focus(), name);
/** The button of the card by its label, and whether it is pressed; undefined where there is none. */
const pressed = (page: FirefoxPage, label: string): Promise<string | null | undefined> =>
  page.evaluate((words) => {
    const buttons = document.querySelector('byline-card')?.shadowRoot?.querySelectorAll('button') ?? [];
    const found = [...buttons].find((button) => (button.getAttribute('aria-label') ?? button.textContent)?.includes(words));
    return found?.getAttribute('aria-pressed');
  }, label);

test('the card is confirmed by the paper, for two requests without credits; a known person costs none', async ({ app, world }) => {
  const page = await app.openPaper(home.path);
  const spot = await page.hoverName(home.first);
  const seen = await page.card(home.first, /ready/);
  expect([seen.match, seen.work]).toEqual(['confirmed', `arxiv:${home.arxiv}`]);
  expect(seen.author).toMatch(/^openalex:A\d+$/);
  const before = asked(world).filter(({ path }) => !/group_by|filter=/.test(path));
  expect(before.map(({ host }) => host)).toEqual([OPENALEX, OPENALEX]);
  expect(before.reduce((sum, one) => sum + one.credits, 0)).toBe(0);
  await pause(1_500);
  await page.leave(spot);
  await page.noCard();

  world.clearRequests();
  await page.hoverName(home.first);
  await page.card(home.first, /ready/);
  await pause(1_000);
  expect([asked(world).map(({ path }) => path), credits(world)]).toEqual([[], 0]);
});

test('the keyboard opens the card with focus inside; Escape closes it and gives the focus back', async ({ app }) => {
  const page = await app.openPaper(home.path);
  await focusLink(page, home.first);
  await page.press(ALT, SHIFT, 'b');
  await page.card(home.first);
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('byline-card');
  await page.press(ESCAPE);
  await page.noCard();
  expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe(home.first);
});

test('a pinned card stays when the pointer goes', async ({ app }) => {
  const page = await app.openPaper(home.path);
  const spot = await page.hoverName(home.first);
  await page.card(home.first, /ready/);
  await page.clickInCard(/^pin/);
  await page.leave(spot);
  await pause(LONGER_THAN_LEAVING);
  await page.card(home.first, /ready/);
});

test('a follow from the card is in the popup, and survives a restart of the browser', async ({ app, world }) => {
  const page = await app.openPaper(home.path);
  await page.hoverName(last);
  await page.card(last, /ready/);
  await page.clickInCard(/^follow\b/);
  await expect.poll(() => pressed(page, `Following ${last}`)).not.toBeUndefined();
  await app.end();

  const again = await launchFirefox({ world, profile: app.profile });
  try {
    const paper = await again.openPaper(home.path);
    await again.openPopup();
    await expect
      .poll(() =>
        again.inPopup((content) => {
          const tabs = [...content.document.querySelectorAll<HTMLElement>('[role=tab]')];
          tabs.find((tab) => /following/i.test(tab.textContent ?? ''))?.click();
          return content.document.querySelector<HTMLElement>('[role=tabpanel]:not([hidden])')?.innerText;
        }),
      )
      .toContain(last);
    await paper.hoverName(last);
    await expect.poll(() => pressed(paper, `Following ${last}`)).not.toBeUndefined();
  } finally {
    await again.end();
  }
});

test('a collaborator opens in the same card, with a way back', async ({ app }) => {
  const page = await app.openPaper(home.path);
  await page.hoverName(last);
  const { author } = await page.card(last, /ready/);
  await page.clickInCard(/shared paper/);
  await expect.poll(async () => (await page.seenCard())?.author).not.toBe(author);
  await expect.poll(async () => (await page.seenCard())?.state).toBe('ready');
  await page.clickInCard(new RegExp(last));
  await expect.poll(async () => (await page.seenCard())?.author).toBe(author);
});

test('the background stops in the middle of a hover: the question is asked again', async ({ app, world }) => {
  world.faults.set({ host: OPENALEX, times: 1 }, { kind: 'delay', ms: 1_500 });
  const page = await app.openPaper(home.path);
  await page.hoverName(home.first);
  await expect.poll(() => asked(world).length).toBeGreaterThan(0);
  await app.stopWorker();
  await page.card(home.first, /ready/);
});

test('what the background loads later is there for a stopped background too', async ({ app, world }) => {
  const { url, printed } = scenario('verified');
  for (const nth of ['first', 'again']) {
    const page = await app.openPaper(new URL(url).pathname);
    await page.hoverName(printed);
    await expect.poll(async () => (await page.seenCard())?.match, nth).toBe('verified');
    expect(world.requests.map(({ host }) => host)).toContain('pub.orcid.org');
    await page.close();
    await (await app.openOptions()).evaluate(() => {
      const { browser } = globalThis as unknown as { browser: { runtime: { sendMessage(message: object): Promise<unknown> } } };
      return browser.runtime.sendMessage({ type: 'byline:call', call: 'clear-cache', args: null }).then(() => undefined);
    });
    await app.stopWorker();
    world.clearRequests();
  }
});

test('offline, a known person is shown from the cache and an unknown one fails in words', async ({ app }) => {
  const page = await app.openPaper(home.path);
  const spot = await page.hoverName(home.first);
  await page.card(home.first, /ready/);
  await page.leave(spot);
  await page.noCard();
  await app.goOffline();
  const again = await page.hoverName(home.first);
  await page.card(home.first, /ready/);
  await page.leave(again);
  await page.noCard();
  await page.hoverName(home.second);
  await expect.poll(async () => (await page.seenCard())?.text).toMatch(/you are offline/i);
});

test('a source that refuses for now is named on the card, with the time it takes questions again', async ({ app, world }) => {
  world.faults.set({ host: OPENALEX }, { kind: 'status', status: 429, retryAfter: 600 });
  const page = await app.openPaper(home.path);
  const spot = await page.hoverName(home.first);
  await page.card(home.first, /failed/);
  await expect.poll(async () => (await page.seenCard())?.text).toMatch(/OpenAlex takes no more questions until .*\d/);
  await page.leave(spot);
  await page.noCard();
});
