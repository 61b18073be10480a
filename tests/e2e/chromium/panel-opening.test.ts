// The ways into the panel in Chromium: popup, card, key, address bar. What it shows then is in panel.test.ts.

import { HOME } from '../../world/index.ts';
import { card, clickInCard, hoverName } from '../support/chromium.ts';
import { GOLDT, settled, title } from '../support/panel.ts';
import { callFrom, expect, test } from '../support/shared.ts';

/** Inside the worker: Chromium's events can be set off there, as no key or address bar of the browser's own can be from a page. */
declare const chrome: {
  commands: { getAll(): Promise<{ name?: string; shortcut?: string }[]>; onCommand: { dispatch(command: string, tab: object): void } };
  omnibox: { onInputEntered: { dispatch(text: string, where: string): void } };
};

const person = HOME.authors.at(-1) ?? '';

test('from the popup beside the page, and then goes along with whoever is opened', async ({ app }) => {
  const paper = await app.openPaper(`/abs/${HOME.arxiv}`);
  const popup = await app.openPopup(paper);
  await popup.getByRole('button', { name: person, exact: true }).click();
  await popup.getByRole('button', { name: 'In the panel' }).click();
  const panel = await app.sidePanel();
  await expect(title(panel)).toHaveText(person);
  await expect(panel.getByText('✓ Confirmed by this paper')).toBeVisible();
  const again = await app.openPopup(paper);
  const other = HOME.authors[0] ?? '';
  await again.getByRole('button', { name: other, exact: true }).click();
  await again.getByRole('button', { name: 'In the panel' }).click();
  await expect(title(panel)).toHaveText(other);
  const before = app.context.pages().length;
  await panel.getByRole('button', { name: 'Open in a tab' }).click();
  await expect.poll(() => app.context.pages().length).toBe(before + 1);
  const tab = app.context.pages().at(-1);
  if (!tab) throw new Error('no tab');
  await expect(title(tab)).toHaveText(other);
  // Its own person, the paper included, outlives a reload.
  await tab.reload();
  await expect(tab.getByText('✓ Confirmed by this paper')).toBeVisible();
  await panel.close();
});

test('from the card of a name, with that click', async ({ app }) => {
  const paper = await app.openPaper(`/abs/${HOME.arxiv}`);
  await hoverName(paper, person);
  await expect(card(paper)).toHaveAttribute('data-state', 'ready');
  await clickInCard(paper, /^In full$/);
  const panel = await app.sidePanel();
  await expect(title(panel)).toHaveText(person);
  await expect(panel.getByText('✓ Confirmed by this paper')).toBeVisible();
  expect(app.context.pages().filter((page) => page.url().includes('sidepanel'))).toEqual([]);
  await panel.close();
});

test('by its key and from the address bar: whoever was opened last, and somebody who is followed', async ({ app }) => {
  const first = await app.openPanelTab(GOLDT);
  await settled(first);
  const goldt = { researcher: 'openalex:A5100000020', name: 'Sebastian Goldt' };
  const subject = { kind: 'researcher', id: goldt.researcher, name: goldt.name };
  const { key } = (await callFrom(first, 'follow', { subject, ...goldt })) as { key: string };
  await callFrom(first, 'open-panel', { subject });
  const keys = await app.worker.evaluate(() => chrome.commands.getAll());
  expect(keys).toContainEqual(expect.objectContaining({ name: 'open-panel', shortcut: expect.stringMatching(/F$/) }));
  // Nobody's hand is on the key here, and without one the browser opens a tab instead of the panel.
  const opening = app.context.waitForEvent('page');
  await app.worker.evaluate(() => chrome.commands.onCommand.dispatch('open-panel', {}));
  const panel = await opening;
  await expect(title(panel)).toHaveText('Sebastian Goldt');
  await expect(panel.getByRole('button', { name: 'Open in a tab' })).toBeVisible();

  const entering = app.context.waitForEvent('page');
  await app.worker.evaluate((name) => chrome.omnibox.onInputEntered.dispatch(name, 'newForegroundTab'), goldt.name);
  const found = await entering;
  await expect(title(found)).toHaveText('Sebastian Goldt');
  expect(new URL(found.url()).pathname).toBe('/sidepanel.html');
  await callFrom(first, 'unfollow', { key });
});

test('before anybody was opened it says how', async ({ app }) => {
  const panel = await app.openPanelTab('?tab=none');
  await expect(panel.getByText('Nobody opened yet')).toBeVisible();
});
