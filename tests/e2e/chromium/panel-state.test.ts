// The panel in Chromium as things change around it: settings, the person, and by what they were opened.

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
