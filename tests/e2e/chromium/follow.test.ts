// Following: from the card and from the popup, walking to collaborators, and what a restart leaves.
import { clickInCard, launchChromium } from '../support/chromium.ts';
import { home } from '../support/home.ts';
import { card, expect, expectCard, hoverName, test } from '../support/test.ts';

const last = home.authors.at(-1) ?? '';

test('a follow from the card is in the popup, and survives a restart of the browser', async ({ app, world }) => {
  const page = await app.openPaper(home.path);
  await hoverName(page, last);
  await expectCard(page, last, 'ready');
  await clickInCard(page, /^follow\b/);
  await expect(card(page).getByRole('button', { name: `Following ${last}` })).toBeVisible();
  await app.end();

  const again = await launchChromium({ world, profile: app.profile });
  const paper = await again.openPaper(home.path);
  const popup = await again.openPopup(paper);
  await popup.getByRole('tab', { name: /following/i }).click();
  await expect(popup.getByRole('tabpanel').getByRole('button', { name: last, exact: true })).toBeVisible();
  await again.close();
});

test('a follow from the popup shows on the card', async ({ app }) => {
  const page = await app.openPaper(home.path);
  const popup = await app.openPopup(page);
  await popup.getByRole('button', { name: `Follow ${home.first}` }).click();
  await expect(popup.getByRole('button', { name: `Following ${home.first}` })).toBeVisible();
  await popup.close();
  await page.bringToFront();
  await hoverName(page, home.first);
  await expect(card(page).getByRole('button', { name: `Following ${home.first}` })).toBeVisible();
});

test('a collaborator opens in the same card, with a way back', async ({ app }) => {
  const page = await app.openPaper(home.path);
  await hoverName(page, last);
  await expectCard(page, last, 'ready');
  const author = await card(page).getAttribute('data-author');
  await clickInCard(page, /shared paper/);
  await expect(card(page)).not.toHaveAttribute('data-author', author ?? '');
  await expect(card(page)).toHaveAttribute('data-state', 'ready');
  await card(page)
    .getByRole('button', { name: new RegExp(last) })
    .first()
    .click();
  await expect(card(page)).toHaveAttribute('data-author', author ?? '');
});
