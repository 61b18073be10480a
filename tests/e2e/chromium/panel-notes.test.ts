// Notes in the panel in Chromium: found late, written in two tabs at once, with a long tag, and in a tab that is closed at once.

import type { Page } from '@playwright/test';
import { GOLDT, section, settled } from '../support/panel.ts';
import { callFrom, expect, test } from '../support/shared.ts';

const OTHER = 'openalex:A5100000900';
const ME = { researcher: 'openalex:A5100000020', researcherName: 'Sebastian Goldt' };

type Note = { readonly ids: readonly string[]; readonly name: string; readonly text: string };

const notes = async (panel: Page): Promise<readonly Note[]> => (await callFrom(panel, 'notes')) as Note[];
const words = async (panel: Page): Promise<readonly string[]> => (await notes(panel)).map(({ text }) => text);
const field = (panel: Page, label = 'Note') => section(panel, 'notes').getByLabel(label);
const through = async (panel: Page): Promise<void> => {
  await field(panel).focus();
  await panel.keyboard.press('Tab');
  await panel.waitForTimeout(500);
};

// The tests of a file share one browser, and so the user's data.
test.afterEach(async ({ app }) => {
  const panel = await app.openPanelTab(GOLDT);
  for (const { ids, name } of await notes(panel)) await callFrom(panel, 'set-note', { ids, name, text: '', tags: [] });
});

test('a note on a record that is joined now is shown, and going through its field leaves it', async ({ app }) => {
  const panel = await app.openPanelTab(GOLDT);
  await settled(panel);
  await callFrom(panel, 'set-note', { ids: [OTHER], name: 'Sebastian Goldt', text: 'Asked about kernels', tags: ['oslo'] });
  const subject = { kind: 'researcher', id: ME.researcher, name: ME.researcherName };
  const said = await callFrom(panel, 'correct', { subject, kind: 'same', ...ME, other: OTHER, otherName: 'Sebastian Goldt' });
  await expect(section(panel, 'counts')).toContainText('2 records together');
  await expect(field(panel)).toHaveValue('Asked about kernels');
  await through(panel);
  expect(await words(panel)).toEqual(['Asked about kernels']);
  await callFrom(panel, 'undo-correction', { id: (said as { id: string }).id });
});

test('a note written in one tab is shown in another, and going through its field there leaves it', async ({ app }) => {
  const [one, other] = [await app.openPanelTab(GOLDT), await app.openPanelTab(GOLDT)];
  for (const panel of [one, other]) await settled(panel);
  await field(other).fill('A long and useful note');
  await expect(section(other, 'notes').getByText('Saved.')).toBeVisible();
  await expect(field(one)).toHaveValue('A long and useful note');
  await one.bringToFront();
  await through(one);
  expect(await words(one)).toEqual(['A long and useful note']);
});

test('a note with a tag of more than sixty letters is saved, and the field says what is not', async ({ app }) => {
  const panel = await app.openPanelTab(GOLDT);
  await settled(panel);
  await field(panel, 'Tags').fill('met at the summer school on statistical physics in Les Houches');
  await field(panel).fill('Will send the data');
  await panel.keyboard.press('Tab');
  await expect(section(panel, 'notes').getByText('Saved.')).toBeVisible();
  await expect(section(panel, 'notes').getByRole('alert')).toHaveText(/^At most 30 tags of 60 characters/);
  expect(await words(panel)).toEqual(['Will send the data']);
});

test('what was typed last is there again after the tab was closed at once', async ({ app }) => {
  const panel = await app.openPanelTab(GOLDT);
  await settled(panel);
  await field(panel).pressSequentially('Just typed');
  await panel.close({ runBeforeUnload: true });
  const again = await app.openPanelTab(GOLDT);
  await settled(again);
  await expect(field(again)).toHaveValue('Just typed');
});
