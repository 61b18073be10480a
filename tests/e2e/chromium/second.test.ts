// Second opinions as a reader meets them: when another index is asked, what becomes of the level, and that its silence costs nothing.
import type { Page } from '@playwright/test';
import { scenario } from '../../world/index.ts';
import { asked, card, expect, hoverName, leave, test } from '../support/test.ts';

type App = { readonly openPaper: (path: string) => Promise<Page> };
const SECOND = ['dblp.org', 'inspirehep.net', 'pub.orcid.org', 'api.semanticscholar.org'];

/** Rests on the name of a situation until its card is read. */
async function read(app: App, name: string) {
  const { url, printed } = scenario(name);
  const page = await app.openPaper(new URL(url).pathname);
  await hoverName(page, printed);
  await expect(card(page)).toHaveAttribute('data-state', 'ready');
  return { page, author: `openalex:${scenario(name).expected.author}` };
}
const hosts = (world: Parameters<typeof asked>[0]) =>
  asked(world)
    .map(({ host }) => host)
    .filter((host) => SECOND.includes(host));

test('DBLP agrees on a computer science paper: verified, after two requests, and only once the card is read', async ({ app, world }) => {
  const { url, printed } = scenario('second-dblp-agrees');
  const page = await app.openPaper(new URL(url).pathname);
  await hoverName(page, printed);
  await expect(card(page)).toHaveAttribute('data-state', 'ready');
  await expect(card(page)).toHaveAttribute('data-match', 'verified');
  expect(hosts(world)).toEqual(['dblp.org', 'dblp.org']);

  // What was said is kept: the next glance knows it, and asks nobody.
  await leave(page);
  world.clearRequests();
  const again = await app.openPaper(new URL(url).pathname);
  await hoverName(again, printed);
  await expect(card(again)).toHaveAttribute('data-match', 'verified');
  await again.waitForTimeout(1_500);
  expect(hosts(world)).toEqual([]);
});

test('DBLP has another person of this name: the level falls, and the card says so first', async ({ app, world }) => {
  const { page, author } = await read(app, 'second-dblp-differs');
  await expect(card(page)).toHaveAttribute('data-match', 'likely');
  await expect(card(page)).toHaveAttribute('data-author', author);
  await expect(
    card(page)
      .getByText(/DBLP gives this paper to Wei Lingfors with another ORCID iD/)
      .filter({ visible: true }),
  ).toBeVisible();
  expect(hosts(world)).toEqual(['dblp.org', 'dblp.org']);
});

test('INSPIRE gives a physics paper to somebody else: the level falls, and the card says so first', async ({ app, world }) => {
  const { page, author } = await read(app, 'second-inspire-differs');
  await expect(card(page)).toHaveAttribute('data-match', 'likely');
  await expect(card(page)).toHaveAttribute('data-author', author);
  await expect(
    card(page)
      .getByText(/INSPIRE gives this paper to Ottilie Bergsma with another ORCID iD/)
      .filter({ visible: true }),
  ).toBeVisible();
  expect(hosts(world)).toEqual(['inspirehep.net', 'inspirehep.net']);
});

test('INSPIRE agrees: verified', async ({ app, world }) => {
  const { page } = await read(app, 'second-inspire-agrees');
  await expect(card(page)).toHaveAttribute('data-match', 'verified');
  expect(hosts(world)).toEqual(['inspirehep.net', 'inspirehep.net']);
});

test('a page for everybody of a name says nothing: the belief stays, within two requests', async ({ app, world }) => {
  const { page, author } = await read(app, 'second-dblp-many');
  await expect.poll(() => hosts(world)).toEqual(['dblp.org', 'dblp.org']);
  await page.waitForTimeout(500);
  await expect(card(page)).toHaveAttribute('data-match', 'confirmed');
  await expect(card(page)).toHaveAttribute('data-author', author);
});

test('a seat of nobody says nothing: the owner of the iD is asked instead, who lists the paper', async ({ app, world }) => {
  const { page } = await read(app, 'second-inspire-nobody');
  await expect(card(page)).toHaveAttribute('data-match', 'verified');
  expect(hosts(world)).toEqual(['inspirehep.net', 'pub.orcid.org']);
});

for (const fault of [
  { kind: 'reset' },
  { kind: 'status', status: 500 },
  { kind: 'html' },
  { kind: 'status', status: 429 },
  { kind: 'empty' },
] as const) {
  test(`DBLP fails (${JSON.stringify(fault)}): nothing is lost, the belief is unchanged, and it is asked again next time`, async ({
    app,
    world,
  }) => {
    world.faults.set({ host: 'dblp.org' }, fault);
    const { page, author } = await read(app, 'second-dblp-agrees');
    await expect.poll(() => hosts(world)).toContain('dblp.org');
    await page.waitForTimeout(500);
    await expect(card(page)).toHaveAttribute('data-author', author);
    await expect(card(page)).toHaveAttribute('data-match', /confirmed|verified/);
    await expect(card(page)).toHaveAttribute('data-state', 'ready');
    expect(hosts(world).length).toBeLessThanOrEqual(2);
  });
}

test('a source that is switched off is not asked', async ({ app, world }) => {
  const options = await app.openOptions('#sources');
  await options.getByRole('switch', { name: 'DBLP', exact: true }).uncheck();
  await expect(options.getByRole('status').getByText('Saved.')).toBeVisible();
  const { page } = await read(app, 'second-dblp-agrees');
  await expect.poll(() => hosts(world)).toContain('pub.orcid.org');
  await expect(card(page)).toHaveAttribute('data-state', 'ready');
  expect(hosts(world)).not.toContain('dblp.org');
});
