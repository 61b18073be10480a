// Other grounds to stand on: a list of 2,000 entries, a narrow window, a dark site, and what a screen reader would stumble over.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { home } from '../support/home.ts';
import { asked, card, expect, expectCard, hoverName, seenCard, test } from '../support/test.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
type WithAxe = { readonly axe: { run(context?: unknown): Promise<AxeResults> } };

test('on a list of 2,000 entries nothing is asked until the pointer rests, then the card of that name comes', async ({ app, world }) => {
  const page = await app.openPaper('/list/cs.LG/2026-05?skip=0&show=2000');
  expect(await page.locator('.list-authors').count()).toBe(2_000);
  expect(asked(world)).toEqual([]);
  const name = (await page.locator('.list-authors a').nth(1_000).innerText()).trim();
  await hoverName(page, name);
  await expectCard(page, name);
});

test.describe('in a narrow window', () => {
  test.use({ start: { viewport: { width: 380, height: 700 } } });
  test('the card stays inside', async ({ app }) => {
    const page = await app.openPaper(home.path);
    await hoverName(page, home.first);
    await expectCard(page, home.first, 'ready');
    const box = (await seenCard(page))?.box;
    expect(box && box.x >= 0 && box.x + box.width <= 380 && box.y >= 0 && box.y + box.height <= 700, JSON.stringify(box)).toBe(true);
  });
});

test('on a dark site the card is dark, whatever the system says', async ({ app }) => {
  const page = await app.openPaper(home.path);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.addStyleTag({ content: 'html, body { background: #111 !important; color: #eee !important; color-scheme: dark; }' });
  await hoverName(page, home.first);
  await expectCard(page, home.first, 'ready');
  const light = await card(page)
    .getByRole('dialog')
    .evaluate((dialog) => {
      const [red = 255, green = 255, blue = 255] = (getComputedStyle(dialog).backgroundColor.match(/[\d.]+/g) ?? []).map(Number);
      return (red + green + blue) / 3;
    });
  expect(light).toBeLessThan(100);
});

test('axe finds nothing on the card, in the popup and in the options', async ({ app }) => {
  const page = await app.openPaper(home.path);
  await hoverName(page, home.first);
  await expectCard(page, home.first, 'ready');
  const surfaces = [
    { page, context: 'byline-card' },
    { page: await app.openPopup(page), context: undefined },
    { page: await app.openOptions(), context: undefined },
  ];
  for (const { page: surface, context } of surfaces) {
    // Its own world: the page's policy does not let foreign scripts in.
    await surface.evaluate(axe);
    const { violations } = await surface.evaluate((where) => (globalThis as unknown as WithAxe).axe.run(where), context);
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 120))])).toEqual([]);
  }
});
