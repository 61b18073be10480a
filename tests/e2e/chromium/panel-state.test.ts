// The panel in Chromium as things change around it: settings, the person, and by what they were opened.

import { HOME, scenario } from '../../world/index.ts';
import { GOLDT, section, settled, title } from '../support/panel.ts';
import { callFrom, expect, test } from '../support/shared.ts';

test('numbers that are switched off are gone from the open panel, the papers\u2019 own too, and come back', async ({ app }) => {
  const panel = await app.openPanelTab(GOLDT);
  await settled(panel);
  const cited = section(panel, 'published').getByText(/\d+ citations?$/);
  const cells = section(panel, 'counts').locator('dd');
  await cited.first().scrollIntoViewIfNeeded();
  await callFrom(panel, 'set-settings', { numbers: false });
  for (const one of [cells, cited]) await expect(one).toHaveCount(0);
  await callFrom(panel, 'set-settings', { numbers: true });
  for (const one of [cells, cited]) await expect(one).not.toHaveCount(0);
});

test('somebody who is opened by their iD alone has the papers, the people and the note of their record', async ({ app, world }) => {
  const { id = '', orcid = '' } = world.corpus.person('A5100001016') ?? {};
  const panel = await app.openPanelTab(`?id=orcid:${orcid}`);
  await settled(panel);
  await expect(section(panel, 'published')).not.toContainText('No papers on record.');
  await expect(section(panel, 'published').getByRole('article').first()).toBeVisible();
  await expect(section(panel, 'counts')).not.toContainText('records together');
  await section(panel, 'notes').getByLabel('Note').fill('Has an iD');
  await expect(section(panel, 'notes').getByText('Saved.')).toBeVisible();
  const byRecord = await app.openPanelTab(`?id=openalex:${id}`);
  await settled(byRecord);
  await expect(section(byRecord, 'notes').getByLabel('Note')).toHaveValue('Has an iD');
  await section(byRecord, 'notes').getByLabel('Note').fill('');
  await expect.poll(() => callFrom(byRecord, 'notes')).toEqual([]);
});

test('what was said of one person is not said beside the next one', async ({ app }) => {
  const panel = await app.openPanelTab(GOLDT);
  await settled(panel);
  const close = section(panel, 'close');
  await close.getByRole('button', { name: 'Follow Maria Refinetti' }).click();
  await close.getByRole('button', { name: 'Following Maria Refinetti' }).click();
  await expect(panel.locator('.told')).toContainText('You no longer follow Maria Refinetti');
  await close.locator('.person-name').nth(1).click();
  await expect(title(panel)).not.toHaveText('Sebastian Goldt');
  await expect(panel.locator('.told')).toHaveCount(0);
});

test('the page is called by whom it shows, also where several people have the name', async ({ app }) => {
  const known = HOME.authors.at(-1) ?? '';
  const first = await app.openPaper(`/abs/${HOME.arxiv}`);
  const popup = await app.openPopup(first);
  await popup.getByRole('button', { name: known, exact: true }).first().click();
  await popup.getByRole('button', { name: 'In the panel' }).click();
  const panel = await app.sidePanel();
  await expect(panel).toHaveTitle(known);
  const about = scenario('homonyms');
  const other = await app.openPopup(await app.openPaper(new URL(about.url).pathname));
  await other.getByRole('button', { name: about.printed, exact: true }).first().click();
  await other.getByRole('button', { name: 'In the panel' }).click();
  await expect(title(panel)).toHaveText(about.printed);
  await expect(panel.getByText(/Several people|Too new to be on record/).first()).toBeVisible();
  await expect(panel).toHaveTitle(about.printed);
  await panel.close();
});
