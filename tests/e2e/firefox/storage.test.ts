// The user's data in Firefox when storage is old, newer, damaged, without room, deleted, or the background is stopped in mid-follow.
// Each time: nothing lost, nothing stuck, the user told.
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { browser as Browser } from 'wxt/browser';
import { type Firefox, launchFirefox } from '../support/firefox.ts';
import type { FirefoxPage } from '../support/firefox-page.ts';
import { expect, test } from '../support/firefox-test.ts';
import { home } from '../support/home.ts';

/** Inside pages of the extension, where the functions given to `evaluate` run. */
declare const browser: typeof Browser;

/** Two starts of Firefox and a dozen of its background take a busy machine a minute. */
test.setTimeout(120_000);

const last = home.authors.at(-1) ?? '';

/** People of earlier days, as version 1 wrote them: one list. */
const earlier = [1, 2].map((n) => ({
  key: `p00000000000${n}`,
  name: `Ada Example ${n}`,
  otherNames: [],
  ids: [`openalex:A599000000${n}`],
  anchors: [],
  coauthors: [],
  since: n,
}));

const store = (page: FirefoxPage, items: Record<string, unknown>): Promise<void> =>
  page.evaluate((given) => browser.storage.local.set(given ?? {}), items);
const stored = async (page: FirefoxPage, key: string): Promise<unknown> =>
  JSON.parse(await page.evaluate(async (name) => JSON.stringify((await browser.storage.local.get(name))[String(name)] ?? null), key));

/** Follows somebody by a call, as the card and the popup do; false when it was refused or the background was stopped. */
const follow = (page: FirefoxPage, id: string): Promise<boolean> =>
  page.evaluate(async (researcher) => {
    const args = { subject: { kind: 'researcher', id: researcher }, researcher, name: `Somebody ${researcher}` };
    const answer: unknown = await browser.runtime.sendMessage({ type: 'byline:call', call: 'follow', args }).catch(() => undefined);
    return (answer as { ok?: boolean } | undefined)?.ok === true;
  }, `openalex:${id}`);

/** Whom a background that has just started says the user follows. */
async function followed(app: Firefox, page: FirefoxPage): Promise<readonly string[]> {
  await app.stopWorker();
  return page.evaluate(async () => {
    const answer: unknown = await browser.runtime.sendMessage({ type: 'byline:call', call: 'following', args: null });
    return (answer as { value: readonly { name: string }[] }).value.map(({ name }) => name);
  });
}

const textOf = (page: FirefoxPage): Promise<string> => page.evaluate(() => document.body.innerText);
const cardText = async (page: FirefoxPage): Promise<string> => (await page.seenCard())?.text ?? '';

test('an older list, a damaged part, a newer version: kept, restored, left alone, and each said', async ({ app, world }) => {
  const options = await app.openOptions();
  await store(options, { 'byline:follows': { version: 1, at: 1, data: earlier } });
  await app.end();

  const again = await launchFirefox({ world, profile: app.profile });
  const page = await again.openOptions();
  expect(await follow(page, 'A5990000003')).toBe(true);
  expect(await followed(again, page)).toHaveLength(3);
  expect(await stored(page, 'byline:follows')).toMatchObject({ version: 2 });

  await page.evaluate(async () => {
    const [part] = Object.keys(await browser.storage.local.get(null)).filter((key) => key.startsWith('byline:follows:'));
    await browser.storage.local.set({ [part ?? '']: 'garbage' });
  });
  expect(await followed(again, page)).toHaveLength(3);
  const popup = await again.openPopupTab();
  await expect.poll(() => textOf(popup)).toMatch(/brought back from a copy/i);

  const newer = { version: 9, at: 5, data: earlier, sealed: true };
  await store(page, { 'byline:follows': newer });
  await again.stopWorker();
  expect(await follow(page, 'A5990000004')).toBe(false);
  expect(await stored(page, 'byline:follows')).toEqual(newer);
  const told = await again.openPopupTab();
  await expect.poll(() => textOf(told)).toMatch(/newer version of Byline/i);
  await again.end();
});

test('no room for the cache, two windows, a background stopped in mid-follow, databases deleted: nobody is lost', async ({ world }) => {
  const profile = await mkdtemp(join(tmpdir(), 'byline-firefox-'));
  // Kilobytes for all that sites and extensions may store in databases.
  await writeFile(join(profile, 'prefs.js'), 'user_pref("dom.quotaManager.temporaryStorage.fixedLimit", 64);\n');
  const app = await launchFirefox({ world, profile });
  const [one, two] = [await app.openOptions(), await app.openPopupTab()];
  const ids = Array.from({ length: 8 }, (_, n) => `A59900000${10 + n}`);
  expect(await Promise.all(ids.map((id, n) => follow(n % 2 ? one : two, id)))).toEqual(ids.map(() => true));

  const paper = await app.openPaper(home.path);
  await paper.hoverName(last);
  await paper.card(last, /ready/);
  await paper.clickInCard(/^follow\b/);
  await app.stopWorker();
  await expect.poll(() => cardText(paper)).toContain('Following');
  await expect.poll(() => followed(app, one)).toHaveLength(9);
  await paper.press('\uE00C');
  await paper.noCard();

  await one.evaluate(async () => {
    for (const name of ['byline-cache', 'byline-backup']) {
      await new Promise((resolve) => {
        const gone = indexedDB.deleteDatabase(name);
        gone.onsuccess = resolve;
        gone.onerror = resolve;
      });
    }
  });
  await paper.hoverName(home.second);
  await paper.card(home.second, /ready/);
  expect(await follow(one, 'A5990000099')).toBe(true);
  expect(await followed(app, one)).toHaveLength(10);
  await app.close();
});
