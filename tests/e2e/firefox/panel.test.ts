// The panel in Firefox: a closed sidebar cannot be opened from a page, so a card opens a tab; whoever was opened last is in the sidebar's page.
import type { FirefoxPage } from '../support/firefox-page.ts';
import { asked, credits, expect, test } from '../support/firefox-test.ts';
import { home } from '../support/home.ts';

const text = (page: FirefoxPage): Promise<string> => page.evaluate(() => document.body.innerText);

test('everything in full, from the card: who it is, trust, numbers, collaborators and papers, for few credits', async ({ app, world }) => {
  const page = await app.openPaper(home.path);
  await page.hoverName(home.first);
  await page.card(home.first, /ready/);
  await page.clickInCard(/^in full$/i);
  const panel = await app.openPanelTab();
  await expect.poll(() => text(panel)).toContain(home.first);
  await expect.poll(() => text(panel)).toContain('Confirmed by this paper');
  await expect.poll(() => text(panel)).toMatch(/L\d · /);
  for (const words of [/h-index/, /This is me/, /Close: at least 3 shared papers/]) await expect.poll(() => text(panel)).toMatch(words);
  expect(credits(world)).toBeLessThanOrEqual(5);
  expect(asked(world).length).toBeGreaterThan(0);
});

test('from the popup into the sidebar, which then goes along; the key opens it too', async ({ app }) => {
  await app.openPaper(home.path);
  await app.clickAction();
  await app.clickInPopup(new RegExp(`^${home.first}$`));
  await app.clickInPopup(/^In the panel$/);
  const shown = () => app.inSidebar('#byline-name');
  await expect.poll(shown).toBe(home.first);
  await expect.poll(() => app.inSidebar('.identity-level')).toContain('Confirmed by this paper');
  await app.clickAction();
  await app.clickInPopup(new RegExp(`^${home.second}$`));
  await app.clickInPopup(/^In the panel$/);
  await expect.poll(shown).toBe(home.second);
  // Closed and opened again by its key, it shows who was opened last.
  await app.closeSidebar();
  await expect.poll(shown).toBeUndefined();
  expect(await app.pressCommand('F')).toBe('alt,shift F');
  await expect.poll(shown).toBe(home.second);
});

test('a note is kept, and found in the popup', async ({ app }) => {
  const panel = await app.openPanelTab('id=openalex:A5100000020&name=Sebastian+Goldt');
  await expect.poll(() => panel.evaluate(() => Boolean(document.querySelector('textarea')))).toBe(true);
  await panel.evaluate(() => {
    const area = document.querySelector('textarea');
    if (!area) return;
    area.value = 'Asked about kernels';
    area.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await expect.poll(() => text(panel)).toContain('Saved.');
  const popup = await app.openPopupTab();
  await popup.evaluate(() => document.querySelector<HTMLElement>('[data-tab="following"]')?.click());
  await expect.poll(() => text(popup)).toContain('Asked about kernels');
});

test('the research graph is drawn, and a node that is clicked is marked', async ({ app }) => {
  const panel = await app.openPanelTab('id=openalex:A5100000020&view=graph');
  await expect.poll(() => text(panel)).toContain('Papers (6)');
  // The layout comes to rest, and whoever is in the middle of it is looked for: then they stand in the middle of the picture.
  await expect
    .poll(async () => {
      const seen = await panel.evaluate(() => {
        const canvas = document.querySelector<HTMLCanvasElement>('.graph-canvas canvas');
        canvas?.scrollIntoView({ block: 'center' });
        const { x = 0, y = 0, width = 0, height = 0 } = canvas?.getBoundingClientRect() ?? {};
        const find = document.querySelector<HTMLInputElement>('.graph-find input');
        if (find) {
          find.value = 'goldt';
          find.dispatchEvent(new Event('input', { bubbles: true }));
          find.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
        }
        return { x: x + width / 2, y: y + height / 2, corner: { x: x + 8, y: y + 8 } };
      });
      await new Promise((resolve) => setTimeout(resolve, 400));
      await panel.click(seen.corner);
      await new Promise((resolve) => setTimeout(resolve, 100));
      const before = await panel.evaluate(() => document.querySelector('.graph-marked')?.textContent);
      await panel.click(seen);
      await new Promise((resolve) => setTimeout(resolve, 100));
      return [before, await panel.evaluate(() => document.querySelector('.graph-marked')?.textContent)];
    })
    .toEqual(['', expect.stringMatching(/^Sebastian Goldt, People/)]);
});
