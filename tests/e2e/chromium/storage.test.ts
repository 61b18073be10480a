// The user's data and the cache when storage misbehaves: full, old, newer, damaged, deleted, two writers, a killed worker.
// Each time: nothing lost, nothing stuck, the user told.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { type Chromium, clickInCard, launchChromium } from '../support/chromium.ts';
import { extensionFolder } from '../support/extension.ts';
import { home, OPENALEX } from '../support/home.ts';
import { asked, card, expect, expectCard, expectNoCard, hoverName, leave, test } from '../support/test.ts';

/** Inside pages of the extension, where the functions given to `evaluate` run. */
declare const chrome: typeof browser;

const last = home.authors.at(-1) ?? '';

/** People of earlier days, as version 1 wrote them: one list. */
const earlier = [1, 2].map((n) => ({
  key: `p00000000000${n}`,
  name: `Ada Example ${n}`,
  otherNames: [],
  ids: [`openalex:A500000000${n}`],
  anchors: [],
  coauthors: [],
  since: n,
}));

const stored = (page: Page, key: string): Promise<unknown> =>
  page.evaluate(async (name) => (await chrome.storage.local.get(name))[name], key);
const store = (page: Page, items: Record<string, unknown>): Promise<void> =>
  page.evaluate((given) => chrome.storage.local.set(given), items);

/** Follows somebody by a call, as the card and the popup do; false when it was refused. */
const follow = (page: Page, id: string): Promise<boolean> =>
  page.evaluate(async (researcher) => {
    const args = { subject: { kind: 'researcher', id: researcher }, researcher, name: `Somebody ${researcher}` };
    const answer: unknown = await chrome.runtime.sendMessage({ type: 'byline:call', call: 'follow', args }).catch(() => undefined);
    return (answer as { ok?: boolean } | undefined)?.ok === true;
  }, `openalex:${id}`);

/** Whom a worker that has just started says the user follows. */
async function followed(app: Chromium, page: Page): Promise<readonly string[]> {
  await app.stopWorker();
  return page.evaluate(async () => {
    const answer: unknown = await chrome.runtime.sendMessage({ type: 'byline:call', call: 'following', args: null });
    return (answer as { value: readonly { name: string }[] }).value.map(({ name }) => name);
  });
}

const following = (page: Page, name: string) => card(page).getByRole('button', { name: `Following ${name}` });

test('an update finds an older list and an older cache: everybody is kept, old rows are asked for again', async ({ app, world }) => {
  const paper = await app.openPaper(home.path);
  const spot = await hoverName(paper, last);
  await expectCard(paper, last, 'ready');
  await leave(paper, spot);
  await expectNoCard(paper);
  const page = await app.openOptions();
  await store(page, { 'byline:follows': { version: 1, at: 1, data: earlier } });
  // The rows as another schema left them: the same keys under another number, values nobody understands.
  const rows = await page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('byline-cache');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(['rows', 'uses'], 'readwrite');
          const [all, uses] = [transaction.objectStore('rows'), transaction.objectStore('uses')];
          let count = 0;
          all.openCursor().onsuccess = ({ target }) => {
            const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result;
            if (!cursor) return;
            const [schema, ...rest] = cursor.key as [number, string, string, string];
            if (schema !== 0) {
              all.put({ value: { of: 'another age' }, at: Date.now() }, [0, ...rest]);
              all.delete(cursor.key);
              uses.delete(cursor.key);
              uses.put({ key: [0, ...rest], used: 1, at: Date.now(), bytes: 20 });
              count += 1;
            }
            cursor.continue();
          };
          transaction.oncomplete = () => resolve(count);
        };
      }),
  );
  expect(rows).toBeGreaterThan(0);
  await app.end();
  world.clearRequests();

  const again = await launchChromium({ world, profile: app.profile });
  const there = await again.openPaper(home.path);
  await hoverName(there, last);
  await expectCard(there, last, 'ready');
  expect(asked(world).some(({ host }) => host === OPENALEX)).toBe(true);
  await clickInCard(there, /^follow\b/);
  await expect(following(there, last)).toBeVisible();
  const options = await again.openOptions();
  await expect.poll(() => stored(options, 'byline:follows')).toMatchObject({ version: 2 });
  expect([...(await followed(again, options))].sort()).toEqual([...earlier.map(({ name }) => name), last].sort());
  await again.close();
});

test('a list of a newer version stays as it is, and the popup and the card say so', async ({ app }) => {
  const newer = { version: 9, at: 5, data: earlier.map((person) => ({ ...person, tags: ['x'] })), sealed: true };
  const page = await app.openOptions();
  await store(page, { 'byline:follows': newer });
  await page.close();
  await app.stopWorker();
  const paper = await app.openPaper(home.path);
  await hoverName(paper, last);
  await expectCard(paper, last, 'ready');
  await clickInCard(paper, /^follow\b/);
  await expect(
    card(paper)
      .getByRole('status')
      .filter({ hasText: /could not be saved/i }),
  ).toHaveCount(1);
  await expect(following(paper, last)).toHaveCount(0);
  const popup = await app.openPopupTab();
  await expect(popup.getByText(/newer version of Byline/i).first()).toBeVisible();
  expect(await stored(popup, 'byline:follows')).toEqual(newer);
});

test('damaged documents come back from their copies, and the popup says so until it is dismissed', async ({ app }) => {
  const page = await app.openOptions();
  for (const id of ['A5000000001', 'A5000000002', 'A5000000003']) expect(await follow(page, id)).toBe(true);
  await page.evaluate(async () => {
    const [part] = Object.keys(await chrome.storage.local.get(null)).filter((key) => key.startsWith('byline:follows:'));
    await chrome.storage.local.set({ [part ?? '']: 'garbage', 'byline:settings': { version: 1, at: 'never' } });
  });
  expect(await followed(app, page)).toHaveLength(3);
  const popup = await app.openPopupTab();
  await expect(popup.getByText(/brought back from a copy/i).first()).toBeVisible();
  await popup.getByRole('button', { name: 'All right' }).first().click();
  await expect(popup.getByText(/brought back from a copy/i)).toHaveCount(0);
  expect(await followed(app, page)).toHaveLength(3);
});

test('two windows, a worker killed in mid-follow and databases deleted underneath lose nobody and nothing waits', async ({ app }) => {
  const [one, two] = [await app.openOptions(), await app.openPopupTab()];
  const ids = Array.from({ length: 12 }, (_, n) => `A59900000${10 + n}`);
  const kept = await Promise.all(ids.map((id, n) => follow(n % 2 ? one : two, id)));
  expect(kept).toEqual(ids.map(() => true));

  const paper = await app.openPaper(home.path);
  await hoverName(paper, last);
  await expectCard(paper, last, 'ready');
  await clickInCard(paper, /^follow\b/);
  await app.stopWorker();
  await expect(following(paper, last)).toBeVisible();
  await expect.poll(() => followed(app, one)).toHaveLength(13);

  const session = await app.context.newCDPSession(one);
  await session.send('Storage.clearDataForOrigin', { origin: `chrome-extension://${app.extensionId}`, storageTypes: 'indexeddb' });
  await paper.bringToFront();
  await hoverName(paper, home.second);
  await expectCard(paper, home.second, 'ready');
  expect(await follow(one, 'A5990000099')).toBe(true);
  expect(await followed(app, one)).toHaveLength(14);
});

/** The extension without its unlimited storage: the browser's own quotas then hold, 10 MB for storage.local. */
async function limited(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'byline-limited-'));
  await cp(extensionFolder('chrome'), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as { permissions: string[] };
  manifest.permissions = manifest.permissions.filter((name) => name !== 'unlimitedStorage');
  await writeFile(path, JSON.stringify(manifest));
  return folder;
}

/** Leaves storage.local and IndexedDB without room. */
async function fill(context: BrowserContext, page: Page): Promise<void> {
  const origin = await page.evaluate(() => location.origin);
  const session = await context.newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await page.evaluate(async () => {
    for (let size = 4_000_000; size >= 10; size = Math.floor(size / 2)) {
      for (let n = 0, room = true; room; n += 1) {
        room = await chrome.storage.local.set({ [`filler-${size}-${n}`]: 'x'.repeat(size) }).then(
          () => true,
          () => false,
        );
      }
    }
  });
}

test('without any room the card still comes, a follow is refused in words, and nothing is lost', async ({ world }) => {
  const extension = await limited();
  const app = await launchChromium({ world, extension });
  const options = await app.openOptions();
  expect(await follow(options, 'A5000000001')).toBe(true);
  const paper = await app.openPaper(home.path);
  await fill(app.context, options);
  await paper.bringToFront();
  await hoverName(paper, last);
  await expectCard(paper, last, 'ready');
  await clickInCard(paper, /^follow\b/);
  await expect(
    card(paper)
      .getByRole('status')
      .filter({ hasText: /could not be saved/i }),
  ).toHaveCount(1);
  await expect(following(paper, last)).toHaveCount(0);
  expect(await followed(app, options)).toHaveLength(1);

  await options.evaluate(async () => {
    const fillers = Object.keys(await chrome.storage.local.get(null)).filter((key) => key.startsWith('filler'));
    await chrome.storage.local.remove(fillers);
  });
  await paper.bringToFront();
  await clickInCard(paper, /^follow\b/);
  await expect(following(paper, last)).toBeVisible();
  // The card says it at once; it is kept a moment later.
  await expect.poll(() => followed(app, options)).toHaveLength(2);
  await app.close();
  await rm(extension, { recursive: true, force: true });
});
