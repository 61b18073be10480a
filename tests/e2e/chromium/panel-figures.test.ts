// Share and novelty in the panel: the figures a reader could work out by hand, and that nothing is paid before it is asked for.
import type { Page } from '@playwright/test';
import { violations } from '../support/axe.ts';
import { asked, credits } from '../support/requests.ts';
import { callFrom, expect, idOf, openPanelOf, test } from '../support/shared.ts';

const figure = (page: Page, name: 'share' | 'novelty') => page.locator(`[data-figure="${name}"]`);

test('the share of artificial intelligence is what the served topics say, and any subfield can take its place', async ({ app, world }) => {
  const page = await openPanelOf(app, idOf(world, 'Claudia Merger'));
  await expect(figure(page, 'share')).toContainText('Mean over 3 papers with topics');
  await expect(figure(page, 'share').locator('b')).toHaveText(/^\d+ %$/);
  await expect(figure(page, 'share')).toContainText('Artificial Intelligence share');
  await figure(page, 'share').getByText('How this is computed').click();
  await figure(page, 'share').getByLabel('Subfield').selectOption({ index: 1 });
  const other = await figure(page, 'share').locator('.figure-value span').textContent();
  expect(other).not.toContain('Artificial');
  await page.reload();
  await expect(figure(page, 'share').locator('.figure-value span')).toHaveText(other ?? '');
  await callFrom(page, 'set-settings', { subfield: '1702' });
});

test('novelty is computed when it is asked for, at the price it named, and is free from then on', async ({ app, world }) => {
  const page = await openPanelOf(app, idOf(world, 'Clarissa Lauditi'));
  await expect(figure(page, 'novelty')).toContainText(/Costs 1 credit of the day/);
  const before = credits(world);
  await figure(page, 'novelty').getByRole('button', { name: 'Compare with earlier works' }).click();
  await expect(figure(page, 'novelty').locator('b')).toHaveText(/^\d+ %$/);
  expect(credits(world) - before).toBe(1);
  await expect(figure(page, 'novelty')).toContainText(/Mean over \d+ papers/);
  await figure(page, 'novelty').getByText('Paper by paper').click();
  expect(await figure(page, 'novelty').getByRole('row').count()).toBeGreaterThan(3);
  expect(await violations(page, '.figures')).toEqual([]);

  world.clearRequests();
  await page.reload();
  await expect(figure(page, 'novelty').locator('b')).toHaveText(/^\d+ %$/);
  expect(asked(world)).toEqual([]);
});

test('too little is said, not guessed', async ({ app, world }) => {
  const page = await openPanelOf(app, idOf(world, 'Eve Mallory'));
  await expect(figure(page, 'novelty')).toContainText('No paper on record has an abstract and at least 5 references or related works.');
  await expect(figure(page, 'novelty').locator('b')).toHaveCount(0);
});
