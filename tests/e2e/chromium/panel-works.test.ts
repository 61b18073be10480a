// Published work in the panel: what is shown of whom, what it costs at the world's own counter, and that a long list stays short.
// One browser for all, other files' tests too: what must not be cached yet is asked of somebody nobody else opens.
import type { Page } from '@playwright/test';
import { PROLIFIC_ID } from '../../world/generator/prolific.ts';
import { violations } from '../support/axe.ts';
import { card, clickInCard } from '../support/chromium.ts';
import { OPENALEX } from '../support/home.ts';
import { glide } from '../support/pointer.ts';
import { asked, credits } from '../support/requests.ts';
import { expect, idOf, openPanelOf, test } from '../support/shared.ts';

const NARROW = { width: 320, height: 640 };

const section = (page: Page) => page.locator('section', { has: page.getByRole('heading', { name: 'Published work' }) });
const rows = (page: Page) => section(page).getByRole('listitem');
const titles = (page: Page) => section(page).getByRole('heading', { level: 4 });
const read = (page: Page) => expect(section(page)).toHaveAttribute('aria-busy', 'false');

test('a young author\u2019s three papers, for a credit, and from then on for nothing', async ({ app, world }) => {
  const page = await openPanelOf(app, idOf(world, 'Claudia Merger'));
  await expect(rows(page)).toHaveCount(3);
  await read(page);
  await expect(titles(page).first()).toHaveText(/^A Fourier perspective/);
  // What arXiv files them under is asked when the list is read, all at once.
  await rows(page).first().scrollIntoViewIfNeeded();
  await expect(rows(page).first()).toContainText('Preprint · ML · May 16, 2026 · co-author');
  await expect(rows(page).first().locator('abbr')).toHaveAttribute('title', 'Machine Learning (stat.ML)');
  await expect(rows(page).locator('abbr')).toHaveCount(3);
  // What another test has shown is known.
  for (const path of [/^\/dois\?ids=/, /&per_page=100&cursor=/])
    expect(asked(world).filter((one) => path.test(one.path)).length).toBeLessThanOrEqual(1);
  expect(credits(world)).toBeLessThanOrEqual(5);

  world.clearRequests();
  await page.reload();
  await expect(rows(page)).toHaveCount(3);
  await read(page);
  expect(asked(world)).toEqual([]);
});

test('abstract, citation in three formats, authors who can be opened', async ({ app, world }) => {
  await app.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await openPanelOf(app, idOf(world, 'Sebastian Goldt'));
  await expect(rows(page)).toHaveCount(6);
  await rows(page)
    .first()
    .getByRole('button', { name: /^Abstract/ })
    .click();
  await expect(rows(page).first()).toContainText('power spectrum');
  await rows(page).first().getByRole('button', { name: /^Cite/ }).click();
  for (const [format, begins] of [
    ['BibTeX', /^@misc\{ricci2026fourier,/],
    ['RIS', /^TY {2}- UNPB\r?\n/],
    ['CSL-JSON', /^\[\n {2}\{\n {4}"id": "ricci2026fourier"/],
  ] as const) {
    await rows(page).first().getByRole('button', { name: format }).click();
    await expect(section(page).getByRole('status')).toHaveText(`${format} copied`);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(begins);
  }
  const long = rows(page).filter({ hasText: 'Gaussian equivalence' });
  await expect(long.getByRole('button', { name: 'Lenka Zdeborová' })).toHaveCount(0);
  await long.getByRole('button', { name: 'et al. (6): show all authors' }).click();
  await long.getByRole('button', { name: 'Lenka Zdeborov' }).click();
  await expect(page.locator('#byline-name')).toContainText('Lenka');
});

test('an author of a paper has the card that names on pages have: who, how sure, follow on the spot', async ({ app, world }) => {
  const page = await openPanelOf(app, idOf(world, 'Sebastian Goldt'));
  const byline = rows(page).first();
  await byline.scrollIntoViewIfNeeded();
  // What stands above has come to its height.
  await expect(page.locator('[data-section="graph"] canvas').first()).toBeVisible();
  const name = await byline.getByRole('button', { name: 'Claudia Merger' }).boundingBox();
  if (!name) throw new Error('no such author');
  await glide((to) => page.mouse.move(to.x, to.y), { x: name.x + 60, y: name.y - 60 }, { x: name.x + 20, y: name.y + 10 });
  await expect(card(page)).toHaveAttribute('data-name', 'Claudia Merger');
  await expect(card(page)).toHaveAttribute('data-match', 'confirmed');
  await expect(card(page)).toContainText('Author 2 of 3 in the record of this paper.');
  const follow = page.locator('[data-section="close"]').getByRole('button', { name: 'Follow Claudia Merger' });
  await expect(follow).toBeVisible();
  await clickInCard(page, /^follow\b/);
  // The panel around it has heard of it.
  await expect(follow).toHaveCount(0);
  await clickInCard(page, /^following\b/);
  await expect(follow).toBeVisible();
  expect(await violations(page, 'byline-card')).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);

  // By keyboard, into the card; the whole of them in this very tab.
  await byline.getByRole('button', { name: 'Fabiola Ricci' }).focus();
  await page.keyboard.press('Alt+Shift+B');
  await expect(card(page)).toHaveAttribute('data-name', 'Fabiola Ricci');
  await expect(card(page)).toHaveAttribute('data-state', 'ready');
  await clickInCard(page, /^In full$/);
  await expect(page.locator('#byline-name').first()).toHaveText('Fabiola Ricci');
  await expect(page.getByText('✓ Confirmed by this paper').first()).toBeVisible();
});

test('TeX is set, and what tries to be markup stays text', async ({ app, world }) => {
  const page = await openPanelOf(app, idOf(world, 'Eve Mallory'));
  const hostile = rows(page).filter({ hasText: 'norms' });
  await expect(hostile.locator('math')).toHaveCount(1);
  await expect(hostile.getByRole('heading', { level: 4 })).toContainText('<img src=x onerror=');
  expect(await page.title()).not.toBe('struck');
  expect(await hostile.locator('img').count()).toBe(0);
});

test('preprint and published version are one entry', async ({ app, world }) => {
  const page = await openPanelOf(app, idOf(world, 'Bruno Loureiro'));
  await read(page);
  await expect(section(page)).toContainText(/entr(y is|ies are) a preprint and its published version in one/);
  await section(page).getByRole('searchbox').fill('a study of uncertainty quantification');
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText('Physical Review Fictional');
  await expect(rows(page).getByRole('link', { name: 'also as a preprint' })).toHaveAttribute('href', /^https:\/\/arxiv\.org\/abs\//);
});

test('a category of arXiv filters; without its source the list stands as it is, and says what is missing', async ({ app, world }) => {
  world.faults.set({ host: 'api.datacite.org' }, { kind: 'status', status: 500 });
  const page = await openPanelOf(app, idOf(world, 'Clarissa Lauditi'));
  await section(page).scrollIntoViewIfNeeded();
  await expect(section(page).getByText('DataCite is out of order')).toBeVisible();
  const category = section(page).getByRole('combobox', { name: 'Category' });
  await expect(category.getByRole('option', { name: /\(cs\.LG\)/ })).toHaveCount(0);
  world.faults.clear();
  const learning = category.getByRole('option', { name: /^Machine Learning \(cs\.LG\)/ });
  await expect(async () => {
    // An answer may take its time; then there is nothing to try again.
    if ((await learning.count()) === 0) await section(page).getByRole('button', { name: 'Try again' }).click({ timeout: 500 });
    await expect(learning).toHaveCount(1, { timeout: 1_500 });
  }).toPass();
  await category.selectOption('cs.LG');
  await expect(section(page)).toContainText(/\d papers? fits?/);
  await expect(rows(page).filter({ hasText: 'LG · Feb 11, 2025' })).toHaveCount(1);
});

test('ten papers, most of them by more people than are named at first', async ({ app, world }) => {
  const page = await openPanelOf(app, idOf(world, 'Clarissa Lauditi'));
  await expect(section(page)).toContainText('10 papers');
  expect(await rows(page).filter({ hasText: 'et al.' }).count()).toBeGreaterThan(2);
});

test('2,000 papers: a hundred for a credit, more as one reads on, few in the page at any time', async ({ app, world }) => {
  const page = await openPanelOf(app, PROLIFIC_ID);
  await expect(section(page)).toContainText('100 of 2,001 read');
  expect(credits(world)).toBeLessThanOrEqual(5);
  expect(await rows(page).count()).toBeLessThan(40);

  await page.mouse.move(300, 400);
  // Whoever reads to the end of the page gets the next.
  for (let turn = 0; turn < 40 && !(await section(page).getByText('200 of 2,001 read').isVisible()); turn += 1)
    await page.mouse.wheel(0, 1500);
  await expect(section(page)).toContainText('200 of 2,001 read');
  expect(await rows(page).count()).toBeLessThan(60);

  await section(page).getByRole('button', { name: 'Read all (19 more requests)' }).click();
  await expect(section(page)).toContainText('2,001 papers', { timeout: 40_000 });
  await expect(section(page).getByRole('progressbar')).toHaveCount(0, { timeout: 40_000 });
  expect(await rows(page).count()).toBeLessThan(60);
  expect(asked(world).filter(({ path }) => path.includes('cursor')).length).toBe(21);

  // Whole now: what is most cited is sorted here.
  world.clearRequests();
  await section(page).getByRole('radio', { name: 'Most cited' }).check({ force: true });
  await page.evaluate(() => scrollTo(0, 0));
  const counts = (await rows(page).allTextContents()).map((text) => Number(/(\d+) citations?/.exec(text)?.[1]));
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
  await section(page).getByRole('searchbox').fill('part 1977');
  await expect(rows(page)).toHaveCount(1);
  await section(page).getByRole('button', { name: 'Clear filters' }).click();
  expect(asked(world)).toEqual([]);
});

test('a failure is said where it belongs, the others stand, and asking again mends it', async ({ app, world }) => {
  world.faults.set({ host: OPENALEX, path: /cursor/ }, { kind: 'status', status: 500 });
  const page = await openPanelOf(app, idOf(world, 'Florent Krzakala'));
  await expect(section(page).locator('.failure')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('heading', { name: 'Topics' })).toBeVisible();
  world.faults.clear();
  await section(page).getByRole('button', { name: 'Try again' }).click();
  await expect(section(page)).toContainText(/\d+ papers/);
  await expect(rows(page).filter({ hasText: 'et al.' }).first()).toBeVisible();
});

test('fits 320 px and a whole screen, by keyboard, and axe finds nothing', async ({ app, world }) => {
  const page = await openPanelOf(app, idOf(world, 'Sebastian Goldt'));
  await expect(rows(page)).toHaveCount(6);
  for (const size of [NARROW, { width: 1600, height: 900 }]) {
    await page.setViewportSize(size);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page, '.section:has(.work-list)')).toEqual([]);
    }
  }
  await section(page).getByRole('searchbox').focus();
  await page.keyboard.press('Tab');
  for (let press = 0; press < 12; press += 1) await page.keyboard.press('Tab');
  expect(await page.evaluate(() => Boolean(document.activeElement?.closest('.work-list, .work-count')))).toBe(true);
});
