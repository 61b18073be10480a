// The options page as a user meets it: every part, what is saved, what stops traffic, and files that may not change anything.
// One browser for all; each test puts back what it changed.
import type { Locator, Page } from '@playwright/test';
import { VALID_KEYS } from '../../world/index.ts';
import { violations } from '../support/axe.ts';
import { type Chromium, card, hoverName, leave } from '../support/chromium.ts';
import { home } from '../support/home.ts';
import { asked } from '../support/requests.ts';
import { callFrom, downloaded, expect, test } from '../support/shared.ts';

const PARTS = ['general', 'sites', 'sources', 'privacy', 'data'] as const;
const NARROW = { width: 320, height: 640 };

const button = (page: Page | Locator, name: string | RegExp) => page.getByRole('button', { name, exact: true });
/** One source's part of the page: each that takes a key has its own buttons. */
const sourcePart = (page: Page, title: string) =>
  page.locator('section').filter({ has: page.getByRole('switch', { name: title, exact: true }) });
const saved = (page: Page) => expect(page.getByRole('status').getByText('Saved.')).toBeVisible();
const settings = (page: Page) => callFrom(page, 'settings');

for (const part of PARTS) {
  test(`${part} has its own address, fits a phone and passes axe`, async ({ app }) => {
    const page = await app.openOptions(`#${part}`);
    await expect(page.getByRole('tab', { selected: true })).toHaveAttribute('data-tab', part);
    await expect(page.getByRole('tabpanel')).not.toBeEmpty();
    await page.setViewportSize(NARROW);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(NARROW.width);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page)).toEqual([]);
    }
  });
}

test.describe('cards', () => {
  test('delay, key, colours and shortcut are saved as they are chosen', async ({ app }) => {
    const page = await app.openOptions();
    const before = await settings(page);
    await page.getByRole('radio', { name: '0.7 s' }).check({ force: true });
    await page.getByRole('radio', { name: 'Alt', exact: true }).check({ force: true });
    await page.getByRole('radio', { name: 'Dark' }).check({ force: true });
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.getByRole('textbox', { name: 'Shortcut on a focused name' }).focus();
    await page.keyboard.press('x');
    await expect(page.getByText('Use at least one of Ctrl, Alt or Meta')).toBeVisible();
    await page.keyboard.press('Control+Shift+KeyY');
    await expect(page.getByRole('textbox')).toHaveValue('Ctrl+Shift+Y');
    // "Saved." may still speak of the change before.
    await expect.poll(() => settings(page)).toMatchObject({ openDelay: 700, modifier: 'alt', theme: 'dark', shortcut: 'Ctrl+Shift+Y' });
    await page.reload();
    await expect(page.getByRole('radio', { name: '0.7 s' })).toBeChecked();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await callFrom(page, 'set-settings', before);
  });

  test('numbers off are off on the card and in the popup', async ({ app }) => {
    const page = await app.openOptions();
    await page.getByRole('switch', { name: 'Show works, citations and h-index' }).uncheck({ force: true });
    await saved(page);
    const paper = await app.openPaper(home.path);
    const spot = await hoverName(paper, home.first);
    await expect(card(paper)).toHaveAttribute('data-state', 'ready');
    await expect(card(paper).getByText('h-index')).toHaveCount(0);
    await leave(paper, spot);
    const popup = await app.openPopup(paper);
    await button(popup, home.first).click();
    await expect(popup.getByText('Topics', { exact: true })).toBeVisible();
    await expect(popup.getByText('h-index')).toHaveCount(0);
    await popup.close();
    await callFrom(page, 'set-settings', { numbers: true });
  });
});

test('a site switched off shows no cards until it is on again', async ({ app }) => {
  const page = await app.openOptions('#sites');
  const arxiv = page.getByRole('switch', { name: 'arXiv', exact: true });
  await arxiv.uncheck({ force: true });
  await saved(page);
  const paper = await app.openPaper(home.path);
  await hoverName(paper, home.first);
  await paper.waitForTimeout(1_000);
  await expect(card(paper)).toHaveCount(0);
  await page.bringToFront();
  await arxiv.check({ force: true });
  await saved(page);
  const again = await app.openPaper(home.path);
  await hoverName(again, home.first);
  await expect(card(again)).toHaveAttribute('data-name', home.first);
});

test.describe('sources', () => {
  test('a refused key is not saved; a good one is, and can be taken away', async ({ app, world }) => {
    const page = await app.openOptions('#sources');
    const field = page.getByLabel('OpenAlex key');
    await field.fill('no-such-key');
    await button(sourcePart(page, 'OpenAlex'), 'Check and save').click();
    await expect(page.getByText('OpenAlex does not accept this key. It was not saved.')).toBeVisible();
    await field.fill(VALID_KEYS[0] ?? '');
    await field.press('Enter');
    await expect(page.getByText('A key is saved. It is sent to OpenAlex only.')).toBeVisible();
    expect(asked(world).every(({ host }) => host === 'api.openalex.org')).toBe(true);
    await button(page, 'Remove key').click();
    await expect(field).toBeVisible();
  });

  test('a saved key that is refused later is told, in the options and in the popup', async ({ app, world }) => {
    const page = await app.openOptions('#sources');
    await callFrom(page, 'clear-cache');
    await callFrom(page, 'set-key', { source: 'openalex', key: VALID_KEYS[0] ?? '' });
    world.faults.set({ host: 'api.openalex.org', path: /api_key=/ }, { kind: 'status', status: 401 });
    const paper = await app.openPaper(home.path);
    const popup = await app.openPopup(paper);
    // Questions go on without the key.
    await expect(popup.getByRole('img', { name: 'Confirmed by this paper' }).first()).toBeVisible();
    await expect(popup.getByText('OpenAlex refused your key. Questions go without it.')).toBeVisible();
    await popup.close();
    await page.bringToFront();
    await page.reload();
    await expect(page.getByText(/OpenAlex refused this key/)).toBeVisible();
    await button(page, 'Remove key').click();
    await expect(page.getByText(/OpenAlex refused this key/)).toHaveCount(0);
  });

  test('a key cannot be judged while the source is away', async ({ app, world }) => {
    world.faults.set({ host: 'api.openalex.org' }, { kind: 'reset' });
    const page = await app.openOptions('#sources');
    await page.getByLabel('OpenAlex key').fill('anything');
    await button(sourcePart(page, 'OpenAlex'), 'Check and save').click();
    await expect(page.getByText(/could not be reached to check the key/)).toBeVisible();
  });
});

test('no traffic means none: names are hovered, the popup opened and searched, and no host hears of it', async ({ app, world }) => {
  const page = await app.openOptions('#privacy');
  const quiet = page.getByRole('switch', { name: /No traffic/ });
  await quiet.check({ force: true });
  await saved(page);
  await callFrom(page, 'clear-cache');
  world.clearRequests();
  const paper = await app.openPaper(home.path);
  const spot = await hoverName(paper, home.first);
  await expect(card(paper)).toHaveAttribute('data-state', 'failed');
  await leave(paper, spot);
  const popup = await app.openPopup(paper);
  await expect(popup.getByText('Traffic is switched off, and nothing is stored about this.')).toBeVisible();
  await popup.getByRole('tab', { name: 'Search' }).click();
  await popup.getByRole('searchbox').fill('goldt');
  await button(popup, 'Search').click();
  await expect(popup.getByRole('alert').getByText('Traffic is switched off')).toBeVisible();
  expect(asked(world)).toEqual([]);
  await popup.close();
  await page.bringToFront();
  await quiet.uncheck({ force: true });
  await saved(page);
});

test('every host that was asked stands in the log', async ({ app, world }) => {
  const paper = await app.openPaper(home.path);
  await hoverName(paper, home.first);
  await expect(card(paper)).toHaveAttribute('data-state', 'ready');
  const page = await app.openOptions('#privacy');
  for (const host of new Set(asked(world).map(({ host }) => host))) await expect(page.getByRole('rowheader', { name: host })).toBeVisible();
});

test.describe('data', () => {
  const person = (n: number, name: string) => ({
    key: `p00000000000${n}`,
    name,
    otherNames: [],
    ids: [`openalex:A510${n}`],
    anchors: [],
    coauthors: [],
    since: 1_700_000_000_000,
  });
  const file = (follows: unknown) => JSON.stringify({ format: 'byline-export', version: 1, follows: { version: 1, data: follows } });
  const choose = (page: Page, text: string) =>
    page.locator('input[type=file]').setInputFiles({ name: 'file.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  const everything = async (app: Chromium): Promise<string> => {
    const page = await app.openOptions('#data');
    const all = JSON.stringify([await callFrom(page, 'following'), await callFrom(page, 'corrections'), await settings(page)]);
    await page.close();
    return all;
  };

  test('a saved file brings people back after they are gone, and says so before', async ({ app }) => {
    const page = await app.openOptions('#data');
    await choose(page, file([person(1, 'Begoña García'), person(2, '张伟')]));
    await expect(page.getByText('2 people more in your list')).toBeVisible();
    await expect(page.getByText('New: Begoña García and 张伟')).toBeVisible();
    expect(await callFrom(page, 'following')).toEqual([]);
    await button(page, 'Import').click();
    await expect(page.getByText('Imported.')).toBeVisible();

    const downloading = page.waitForEvent('download');
    await button(page, 'Save file').click();
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(/^byline-\d{4}-\d{2}-\d{2}\.json$/);
    const text = (await downloaded(download)).toString();
    expect(text).not.toContain('keys');
    const before = (await callFrom(page, 'following')) as { key: string }[];
    expect(before).toHaveLength(2);
    for (const { key } of before) await callFrom(page, 'unfollow', { key });
    await choose(page, text);
    await button(page, 'Import').click();
    await expect(page.getByText('Imported.')).toBeVisible();
    expect(await callFrom(page, 'following')).toEqual(before);
    await choose(page, text);
    await expect(page.getByText('Nothing: everything in it is here already.')).toBeVisible();
    await expect(button(page, 'Import')).toBeDisabled();
    for (const { key } of before) await callFrom(page, 'unfollow', { key });
  });

  for (const [what, text, words] of [
    ['broken JSON', '{"format": "byline-export", ', 'That file cannot be read: it is not JSON.'],
    ['a file of something else', '{"people": []}', 'That file is not an export of Byline.'],
    ['a newer version', '{"format": "byline-export", "version": 99}', 'That file was written by a newer version of Byline. Update first.'],
    ['a damaged record', file([{ ...person(3, 'A'), ids: 'openalex:A1' }]), 'That file is damaged.'],
    [
      'hostile keys',
      '{"format":"byline-export","version":1,"__proto__":{"x":1},"follows":{"version":1,"data":[]}}',
      'That file is damaged.',
    ],
    ['an empty file', '', 'That file cannot be read: it is not JSON.'],
  ] as const) {
    test(`${what} changes nothing and says what is wrong`, async ({ app }) => {
      const before = await everything(app);
      const page = await app.openOptions('#data');
      await choose(page, text);
      await expect(page.getByRole('alert')).toContainText(words);
      await expect(page.getByRole('alert')).toContainText('Nothing was changed.');
      await expect(button(page, 'Import')).toHaveCount(0);
      expect(await everything(app)).toBe(before);
    });
  }

  test('what a file brought is shown at once, in every open tab of the options, and no switch takes it back', async ({ app }) => {
    const page = await app.openOptions('#data');
    const other = await app.openOptions('#sites');
    const site = (from: Page, name: string) => from.getByRole('switch', { name, exact: true });
    await expect(site(other, 'PubMed')).toBeChecked();
    const pin = { kind: 'block', id: 'c0', at: 1, name: 'A. Example', researcher: 'openalex:A5', researcherName: 'Anna Example' };
    const kept = (await settings(page)) as Record<string, unknown>;
    const all = { settings: { version: 4, data: { ...kept, sitesOff: ['pubmed'] } }, corrections: { version: 2, data: [pin] } };
    await choose(page, JSON.stringify({ format: 'byline-export', version: 1, ...all }));
    await button(page, 'Import').click();
    await expect(page.getByText('A. Example is not Anna Example')).toBeVisible();
    await expect(site(other, 'PubMed')).not.toBeChecked();
    await site(other, 'Zenodo').locator('..').click();
    await saved(other);
    expect(await settings(page)).toMatchObject({ sitesOff: ['pubmed', 'zenodo'] });
    await button(page, 'Undo: A. Example').click();
    await expect(page.getByText('Anna Example')).toHaveCount(0);
    await callFrom(page, 'set-settings', { sitesOff: [] });
    await other.close();
  });

  test('clearing stored answers leaves the list of people alone', async ({ app }) => {
    const page = await app.openOptions('#data');
    await callFrom(page, 'follow', { subject: { kind: 'researcher', id: 'openalex:A5199' }, researcher: 'openalex:A5199', name: 'Ada' });
    await button(page, 'Clear').click();
    await expect(page.getByText('0 answers')).toBeVisible();
    const [ada] = (await callFrom(page, 'following')) as { key: string; name: string }[];
    expect(ada?.name).toBe('Ada');
    await callFrom(page, 'unfollow', { key: ada?.key ?? '' });
  });

  test('damaged data is brought back from its copy, and the user is told until they say all right', async ({ app }) => {
    const page = await app.openOptions('#data');
    await callFrom(page, 'follow', { subject: { kind: 'researcher', id: 'openalex:A5198' }, researcher: 'openalex:A5198', name: 'Ada' });
    await app.worker.evaluate(async () => {
      const { storage } = (
        globalThis as unknown as {
          chrome: { storage: { local: { get(): Promise<Record<string, unknown>>; set(items: object): Promise<void> } } };
        }
      ).chrome;
      const all = await storage.local.get();
      for (const key of Object.keys(all)) if (/follows/.test(key)) await storage.local.set({ [key]: 'damaged' });
    });
    await app.stopWorker();
    await page.reload();
    await expect(page.getByText(/brought back from a copy: people you follow/)).toBeVisible();
    await button(page, 'All right').click();
    await expect(page.getByText(/brought back/)).toHaveCount(0);
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Stored answers' })).toBeVisible();
    await expect(page.getByText(/brought back/)).toHaveCount(0);
    for (const { key, name } of (await callFrom(page, 'following')) as { key: string; name: string }[]) {
      expect(name).toBe('Ada');
      await callFrom(page, 'unfollow', { key });
    }
  });
});
