// A name asked about from anywhere: the page the menu, the key and the address bar open, and what it sends.
import type { Page } from '@playwright/test';
import { violations } from '../support/axe.ts';
import { type Chromium, card } from '../support/chromium.ts';
import { home } from '../support/home.ts';
import { asked } from '../support/requests.ts';
import { expect, test } from '../support/shared.ts';

/** Inside the worker: Chromium's events can be set off there, as no menu or key of the browser's own can be from a page. */
declare const chrome: {
  contextMenus: { update(id: string, change: object): Promise<void>; onClicked: { dispatch(info: object, tab?: object): void } };
  commands: { getAll(): Promise<{ name?: string; shortcut?: string }[]>; onCommand: { dispatch(command: string, tab: object): void } };
  tabs: { query(info: object): Promise<{ id?: number; url?: string }[]> };
};

const NAME = 'Sebastian Goldt';

test('the search has run when its page stands, by itself only once', async ({ app, world }) => {
  const page = await app.context.newPage();
  await page.goto(`chrome-extension://${app.extensionId}/popup.html?${new URLSearchParams({ search: `Dr. ${NAME}1,2*` })}`);
  const field = page.getByRole('searchbox');
  await expect(page.getByRole('button', { name: NAME, exact: true }).first()).toBeVisible();
  await expect(field).toHaveValue(NAME);
  await expect(field).toBeFocused();
  await expect(page.getByRole('tab')).toHaveCount(2);
  expect(asked(world)).toHaveLength(1);
  expect(await violations(page)).toEqual([]);
  world.clearRequests();
  await page.reload();
  await expect(field).toHaveValue(NAME);
  await expect(page.getByText(/people? found/)).toHaveCount(0);
  expect(asked(world)).toEqual([]);
});

test('a selected passage is shown, and sent by nobody but the user', async ({ app, world }) => {
  const page = await app.context.newPage();
  await page.goto(`chrome-extension://${app.extensionId}/popup.html?search=${'reeds bend '.repeat(12)}`);
  await expect(page.getByRole('searchbox')).toHaveValue(/^reeds bend/);
  expect(asked(world)).toEqual([]);
});

test('where nothing could be read it says so, and how to go on', async ({ app, world }) => {
  const page = await app.context.newPage();
  await page.goto(`chrome-extension://${app.extensionId}/popup.html?search=`);
  await expect(page.getByText(/^No name could be read there/)).toBeVisible();
  await expect(page.getByRole('searchbox')).toBeFocused();
  expect(asked(world)).toEqual([]);
});

test('a name as lists print it is looked up as it is said', async ({ app, world }) => {
  const page = await app.context.newPage();
  await page.goto(`chrome-extension://${app.extensionId}/popup.html?${new URLSearchParams({ search: 'Goldt, Sebastian*' })}`);
  await expect(page.getByRole('button', { name: NAME, exact: true }).first()).toBeVisible();
  expect(asked(world).map(({ path }) => decodeURIComponent(path).replaceAll('+', ' '))).toEqual([expect.stringContaining(NAME)]);
});

test('menu and key are there', async ({ app }) => {
  // Rejects where there is no such entry.
  await app.worker.evaluate(() => chrome.contextMenus.update('who', { contexts: ['selection'] }));
  expect(await app.worker.evaluate(() => chrome.commands.getAll())).toContainEqual(
    expect.objectContaining({ name: 'who-is-this', shortcut: expect.stringMatching(/Y$/) }),
  );
});

test('the menu opens the search beside the page', async ({ app }) => {
  const opening = app.context.waitForEvent('page');
  await app.worker.evaluate((text) => chrome.contextMenus.onClicked.dispatch({ menuItemId: 'who', selectionText: text }), NAME);
  await expect((await opening).getByRole('button', { name: NAME, exact: true }).first()).toBeVisible();
});

/** Selects what `selector` holds and presses the key. */
async function askForSelected(app: Chromium, paper: Page, selector: string): Promise<void> {
  await paper.evaluate((selector) => getSelection()?.selectAllChildren(document.querySelector(selector) ?? document.body), selector);
  await app.worker.evaluate(async (url) => {
    const tab = (await chrome.tabs.query({})).findLast((one) => one.url === url);
    chrome.commands.onCommand.dispatch('who-is-this', tab ?? {});
  }, home.url);
}

test('the key opens the card of the name that is selected in a byline, with the focus inside', async ({ app }) => {
  const paper = await app.openPaper(home.path);
  const pages = app.context.pages().length;
  await askForSelected(app, paper, '.authors a');
  await expect(card(paper)).toHaveAttribute('data-name', home.first);
  await expect(card(paper)).toHaveAttribute('data-state', 'ready');
  await expect.poll(() => paper.evaluate(() => document.activeElement?.localName)).toBe('byline-card');
  expect(app.context.pages()).toHaveLength(pages);
  await paper.keyboard.press('Escape');
  await expect(card(paper)).toHaveCount(0);
});

test('several names, and words that are none, go to the search', async ({ app }) => {
  const paper = await app.openPaper(home.path);
  for (const [selector, words] of [
    ['.authors', home.second],
    ['h1.title', ''],
  ] as const) {
    const opening = app.context.waitForEvent('page');
    await askForSelected(app, paper, selector);
    const search = await opening;
    await expect(search.getByRole('searchbox')).toHaveValue(new RegExp(words));
    await search.close();
    await expect(card(paper)).toHaveCount(0);
  }
});
