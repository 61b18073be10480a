// Other grounds to stand on: a list of 2,000 entries, a narrow window, a dark site, and what a screen reader would stumble over.

import { scenario } from '../../world/index.ts';
import { violations } from '../support/axe.ts';
import { home, OPENALEX } from '../support/home.ts';
import { asked, card, expect, expectCard, hoverName, seenCard, test } from '../support/test.ts';

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

test('axe finds nothing on the card, whether it knows somebody, nobody, or failed', async ({ app, world }) => {
  const page = await app.openPaper(home.path);
  await hoverName(page, home.first);
  await expectCard(page, home.first, 'ready');
  await card(page).getByText('why').first().click();
  expect(await violations(page, 'byline-card')).toEqual([]);

  const { url, printed } = scenario('homonyms');
  const other = await app.openPaper(new URL(url).pathname);
  await hoverName(other, printed);
  await expectCard(other, printed, /ambiguous|unknown/);
  expect(await violations(other, 'byline-card')).toEqual([]);

  world.faults.set({ host: OPENALEX }, { kind: 'status', status: 503 });
  const last = await app.openPaper(new URL(scenario('verified').url).pathname);
  await hoverName(last, scenario('verified').printed);
  await expectCard(last, scenario('verified').printed, 'failed');
  expect(await violations(last, 'byline-card')).toEqual([]);
});
