// Records of one person, as a reader meets them: proposed on the card, found by search, said in one tab and true in all, and undone.
import type { Page } from '@playwright/test';
import { scenario } from '../../world/index.ts';
import { clickInCard } from '../support/chromium.ts';
import { asked, card, expect, hoverName, test } from '../support/test.ts';

const typical = scenario('typical');
/** Papers of the record shown, and of both of theirs together. */
const ONE = '6';
const BOTH = '16';
const papers = (page: Page) => card(page).locator('dd').first();

test('said on one card, two records are one person on every open card, and in the panel, until it is undone', async ({ app, world }) => {
  const pinned = await app.openPaper(new URL(typical.url).pathname);
  await hoverName(pinned, typical.printed);
  await expect(papers(pinned)).toHaveText(ONE);
  await clickInCard(pinned, /^Pin/);

  const page = await app.openPaper(new URL(typical.url).pathname);
  await page.bringToFront();
  await hoverName(page, typical.printed);
  await expect(papers(page)).toHaveText(ONE);
  await clickInCard(page, /^Settings of the card/);
  await clickInCard(page, /^Same person as/);
  world.clearRequests();
  await card(page).getByRole('searchbox').fill('S. Goldt');
  await card(page).getByRole('searchbox').press('Enter');
  const found = card(page).getByRole('button', { name: /^One person with Sebastian Goldt/ });
  await expect(found).toHaveCount(1);
  expect(asked(world).map(({ credits }) => credits)).toEqual([0]);
  await found.click();
  await expect(papers(page)).toHaveText(BOTH);
  await expect(papers(pinned)).toHaveText(BOTH);

  const panel = await app.openPanelTab('?id=openalex:A5100000900&name=Sebastian+Goldt');
  await expect(panel.locator('[data-section="counts"] dd').first()).toHaveText(BOTH);
  // Nobody there but the open pages.
  await app.stopWorker();
  await pinned.bringToFront();
  await clickInCard(pinned, /^Undo/);
  await expect(panel.locator('[data-section="counts"] dd').first()).toHaveText('10');
  await expect(papers(pinned)).toHaveText(ONE);
  await expect(papers(page)).toHaveText(ONE);
});

test('a record that looks like the same person is proposed below; "two people" ends it', async ({ app }) => {
  const page = await app.openPaper(new URL(typical.url).pathname);
  await hoverName(page, typical.printed);
  await expect(card(page).getByRole('button', { name: 'One person with Sebastian Goldt' })).toBeVisible();
  await expect(card(page).getByText('Has 5 co-authors in common')).toBeVisible();
  await clickInCard(page, /^Two people: not Sebastian Goldt/);
  await expect(card(page).getByText('You said that two records of Sebastian Goldt are two people.')).toBeVisible();
  await expect(card(page).getByText('The same person?')).toHaveCount(0);
});
