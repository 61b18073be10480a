// The research graph: what it shows and leaves out, by pointer, by keyboard and as a table; saved pictures; its thread of its own.
import type { Page } from '@playwright/test';
import { DENSE_ID } from '../../world/generator/prolific.ts';
import { violations } from '../support/axe.ts';
import type { Chromium } from '../support/chromium.ts';
import { framesWhile } from '../support/frames.ts';
import { canvasOf as canvas, circle, isOnNode, spotsIn } from '../support/graph.ts';
import type { Point } from '../support/pointer.ts';
import { asked, credits } from '../support/requests.ts';
import { downloaded, expect, idOf, test } from '../support/shared.ts';

const NARROW = { width: 320, height: 640 };

async function openGraph(app: Chromium, id: string, reduced = false): Promise<Page> {
  const page = await app.context.newPage();
  if (reduced) await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`chrome-extension://${app.extensionId}/sidepanel.html?id=openalex:${id}&view=graph`);
  await expect(page.locator('.graph')).toBeVisible();
  return page;
}

const kinds = (page: Page) => page.locator('.graph-kinds');
const marked = (page: Page) => page.locator('.graph-marked');

test('people, papers, topics and institutions of a researcher, for no request of its own, and the same as a table', async ({
  app,
  world,
}) => {
  const page = await openGraph(app, idOf(world, 'Sebastian Goldt'));
  await expect(kinds(page)).toContainText('Papers (6)');
  await expect(kinds(page)).toContainText('Institutions (1)');
  // It is drawn from the papers of the list beside it; what else was asked for is the other sections'.
  const papers = asked(world).filter(({ path }) =>
    path.startsWith(`/works?filter=authorships.author.id:${idOf(world, 'Sebastian Goldt')}&sort=`),
  );
  expect(papers).toHaveLength(1);
  expect(credits(world)).toBeLessThanOrEqual(5);
  expect(page.workers()).toHaveLength(1);
  await page.getByText('As a table').last().click();
  const rows = page.locator('.graph').getByRole('row');
  const shown = await kinds(page).innerText();
  const nodes = [...shown.matchAll(/\((\d+)\)/g)].reduce((sum, [, count]) => sum + Number(count), 0);
  await expect(rows).toHaveCount(nodes + 1);
  await expect(rows.nth(1)).toContainText('Sebastian Goldt');

  await kinds(page).getByLabel('Papers').uncheck();
  await expect(kinds(page)).toContainText('Papers (0)');
  await expect(rows.filter({ hasText: 'Lenka Zdeborová' })).toHaveCount(1);
  await page.locator('.graph').getByLabel('From').selectOption('2022');
  await expect(rows.filter({ hasText: 'Lenka Zdeborová' })).toHaveCount(0);
});

test('search, keys and expanding: a node is marked in words, a person\u2019s surroundings cost one credit', async ({ app, world }) => {
  const page = await openGraph(app, idOf(world, 'Sebastian Goldt'));
  await page.getByRole('searchbox', { name: 'Find in the graph' }).fill('refinetti');
  await page.keyboard.press('Enter');
  await expect(marked(page)).toContainText(/^Maria Refinetti, People\. 2 papers here, tied to 2\./);
  const before = credits(world);
  await marked(page).getByRole('button', { name: 'Add what surrounds them (1 credit)' }).click();
  await expect(kinds(page)).not.toContainText('Papers (6)');
  expect(credits(world) - before).toBe(1);

  await canvas(page).focus();
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowRight');
  await expect(marked(page)).toContainText('Sebastian Goldt');
  await page.keyboard.press('ArrowRight');
  await expect(marked(page)).toContainText(/tied to \d+/);
  await page.keyboard.press('0');
});

test('saves what is shown as SVG and PNG', async ({ app, world }) => {
  const page = await openGraph(app, idOf(world, 'Claudia Merger'));
  await expect(kinds(page)).toContainText('Papers (3)');
  for (const what of ['SVG', 'PNG'] as const) {
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: `Save as ${what}` }).click()]);
    expect(file.suggestedFilename()).toBe(`graph-of-Claudia-Merger.${what.toLowerCase()}`);
    const data = await downloaded(file);
    if (what === 'SVG') expect(data.toString()).toMatch(/^<svg [\s\S]*<circle[\s\S]*Claudia Merger[\s\S]*<\/svg>\n$/);
    else expect([...data.subarray(1, 4)].map((byte) => String.fromCharCode(byte)).join('')).toBe('PNG');
  }
});

test('500 nodes at most, the rest is counted and can be asked for', async ({ app }) => {
  const page = await openGraph(app, DENSE_ID);
  await expect(page.locator('.graph')).toContainText('Drawn from 100 papers read so far of 600.');
  await page.getByRole('button', { name: /^Read all/ }).click();
  await expect(page.locator('.graph')).not.toContainText('Drawn from', { timeout: 30_000 });
  await expect(page.locator('.graph')).toContainText(/Not shown: \d+ papers/);
  const nodes = async () => [...(await kinds(page).innerText()).matchAll(/\((\d+)\)/g)].reduce((sum, [, count]) => sum + Number(count), 0);
  expect(await nodes()).toBe(500);
  // Sixty frames a second, where two cores have to do it without a graphics card: what all of the browser may spend on each.
  const { node } = await spotsIn(page);
  const { cost } = await framesWhile(page, () => circle(page, node, 60));
  expect(cost.page).toBeLessThan(12);
  expect(cost.browser).toBeLessThan(33);
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect.poll(nodes).toBeGreaterThan(500);
});

/** Where the nodes stand, as the saved picture tells. */
async function places(page: Page): Promise<ReadonlyMap<string, { readonly x: number; readonly y: number }>> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as SVG' }).click()]);
  const svg = (await downloaded(file)).toString();
  const circles = svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)"[^>]*><title>([^<]*)</g);
  return new Map([...circles].map(([, x, y, name = '']) => [name, { x: Number(x), y: Number(y) }]));
}

test('the person stands among what is theirs, and a node goes where it is dragged', async ({ app, world }) => {
  const page = await openGraph(app, idOf(world, 'Sebastian Goldt'), true);
  await expect(kinds(page)).toContainText('Papers (6)');
  await expect
    .poll(async () => {
      const all = await places(page);
      const xs = [...all.values()].map(({ x }) => x).sort((a, b) => a - b);
      const me = all.get('Sebastian Goldt')?.x ?? 0;
      return me > (xs[3] ?? 0) && me < (xs.at(-4) ?? 0);
    })
    .toBe(true);
  const before = await places(page);
  const { node: spot } = await spotsIn(page);
  await page.mouse.move(spot.x, spot.y);
  await page.mouse.down();
  await page.mouse.move(spot.x + 60, spot.y + 40, { steps: 6 });
  await page.waitForTimeout(100);
  await page.mouse.up();
  const after = await places(page);
  const moved = [...after].filter(([name, { x, y }]) => Math.hypot(x - (before.get(name)?.x ?? 0), y - (before.get(name)?.y ?? 0)) > 20);
  expect(moved.length).toBeGreaterThan(0);
});

test('a hand: a click marks and another on nothing unmarks, even where it trembles; a double click expands; pulling marks nothing', async ({
  app,
  world,
}) => {
  const page = await openGraph(app, idOf(world, 'Sebastian Goldt'), true);
  await expect(kinds(page)).toContainText('Papers (6)');
  const { node, free } = await spotsIn(page);
  const press = async ({ x, y }: Point, tremble: number): Promise<void> => {
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + tremble, y);
    await page.mouse.up();
  };
  await press(node, 1);
  await expect(marked(page)).toContainText('Sebastian Goldt');
  await press(free, 3);
  await expect(marked(page)).toBeEmpty();
  await press(node, 1);
  await expect(marked(page)).toContainText('Sebastian Goldt');
  // The picture goes along with the hand, and with it what lies under the pointer: the mark stays.
  await press(free, 40);
  await press({ x: node.x + 40, y: node.y }, 0);
  await expect(marked(page)).toContainText('Sebastian Goldt');
  // One is inside now: the wheel zooms, and the page stays.
  const before = await page.evaluate(() => scrollY);
  await page.mouse.wheel(0, -200);
  await page.mouse.wheel(0, 400);
  await page.keyboard.press('Escape');
  await expect(marked(page)).toBeEmpty();
  expect(await page.evaluate(() => scrollY)).toBe(before);
  // Whoever is looked for stands in the middle, where a double click adds what surrounds them.
  await page.getByRole('searchbox', { name: 'Find in the graph' }).fill('refinetti');
  await page.keyboard.press('Enter');
  await expect(marked(page)).toContainText('Maria Refinetti');
  const box = await canvas(page).boundingBox();
  if (!box) throw new Error('no graph');
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await page.mouse.move(middle.x, middle.y);
  // The picture glides there.
  await expect.poll(() => isOnNode(page)).toBe(true);
  await page.mouse.dblclick(middle.x, middle.y);
  await expect(kinds(page)).not.toContainText('Papers (6)');
});

test('nothing is drawn at rest, nor while the graph is out of sight', async ({ app, world }) => {
  const page = await openGraph(app, idOf(world, 'Sebastian Goldt'));
  await expect(kinds(page)).toContainText('Papers (6)');
  const asked = () =>
    page.evaluate(async () => {
      const real = requestAnimationFrame;
      let count = 0;
      globalThis.requestAnimationFrame = (next) => {
        count += 1;
        return real(next);
      };
      await new Promise((resolve) => setTimeout(resolve, 300));
      globalThis.requestAnimationFrame = real;
      return count;
    });
  await expect.poll(asked, { timeout: 15_000 }).toBe(0);
  const { node } = await spotsIn(page);
  await page.mouse.move(node.x, node.y);
  expect(await asked()).toBeGreaterThan(0);
});

test('the page scrolls past the graph: a wheel over it is the page\u2019s until one is inside', async ({ app, world }) => {
  const page = await openGraph(app, idOf(world, 'Sebastian Goldt'), true);
  await expect(kinds(page)).toContainText('Papers (6)');
  await canvas(page).scrollIntoViewIfNeeded();
  const box = await canvas(page).boundingBox();
  if (!box) throw new Error('no graph');
  await page.mouse.move(box.x + 20, box.y + 20);
  const before = await page.evaluate(() => scrollY);
  await page.mouse.wheel(0, 120);
  await expect.poll(() => page.evaluate(() => scrollY)).not.toBe(before);
});

test('fits 320 px, light and dark, and axe finds nothing', async ({ app, world }) => {
  const page = await openGraph(app, idOf(world, 'Sebastian Goldt'));
  await page.setViewportSize(NARROW);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(NARROW.width);
  await page.getByText('As a table').last().click();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violations(page, '.graph-whole')).toEqual([]);
  }
});
