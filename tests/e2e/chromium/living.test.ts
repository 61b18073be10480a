// Pages of sites the extension has no file for, and pages that change under the pointer: the right name, the right paper, or nothing.
import type { Page } from '@playwright/test';
import { startWorld, type World } from '../../world/index.ts';
import { APPS, appPages, OLD_PUBMED, oldPubmed, PROXIED_PUBMED } from '../support/apps.ts';
import { bibExplorer } from '../support/bib-explorer.ts';
import { type Chromium, card, hoverName, launchChromium, leave, spotOf } from '../support/chromium.ts';
import { home } from '../support/home.ts';
import { expect, test } from '../support/test.ts';

let world: World;
let app: Chromium;
test.beforeAll(async () => {
  world = await startWorld({ extraPages: appPages });
  app = await launchChromium({ world });
  await app.readsAnySite();
});
test.afterAll(async () => {
  await app.close();
  await world.close();
});
test.afterEach(async () => {
  for (const page of app.context.pages().slice(1)) await page.close();
});

const open = async (path: string): Promise<Page> => {
  const page = await app.context.newPage();
  await page.goto(APPS + path);
  return page;
};
const expectPerson = async (page: Page, name: string, work: string): Promise<void> => {
  await hoverName(page, name);
  await expect(card(page)).toHaveAttribute('data-name', name);
  await expect(card(page)).toHaveAttribute('data-work', work);
  await leave(page);
  await expect(card(page)).toHaveCount(0);
};
const expectNobody = async (page: Page, name: string): Promise<void> => {
  await hoverName(page, name);
  await page.waitForTimeout(900);
  await expect(card(page)).toHaveCount(0);
};
/** A page of our own words under any address. */
const openAs = async (url: string, html: string): Promise<Page> => {
  const page = await app.context.newPage();
  await page.route(url, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  await page.goto(url);
  return page;
};
/** Our scripts on a page in the order they came; grows. */
async function ourScripts(page: Page): Promise<string[]> {
  const scripts: string[] = [];
  const session = await app.context.newCDPSession(page);
  session.on(
    'Debugger.scriptParsed',
    ({ url }) => void (url.startsWith('chrome-extension:') && scripts.push(new URL(url).pathname.slice(1))),
  );
  await session.send('Debugger.enable');
  return scripts;
}

test('a shipped site over http', async () => {
  const page = await openAs(OLD_PUBMED, oldPubmed);
  await hoverName(page, 'Fosse B');
  await expect(card(page)).toHaveAttribute('data-name', 'Fosse B');
});

test('a site behind a library proxy, where any site may be read: its own rules come with the first look, and no others', async () => {
  const page = await openAs(PROXIED_PUBMED, oldPubmed);
  const scripts = await ourScripts(page);
  expect(scripts).toEqual(['gate.js']);
  await hoverName(page, 'Tarn A');
  await expect(card(page)).toHaveAttribute('data-name', 'Tarn A');
  expect(scripts.slice(0, 4)).toEqual(['gate.js', 'sites/pubmed.js', 'page.js', 'card.js']);
});

test('a known site after a redesign: its rules still point there but read nobody, its tags tell', async () => {
  const html = `<head><meta name="citation_title" content="Still waters"><meta name="citation_doi" content="10.5555/one">
    <meta name="citation_author" content="Ada Tarn"><meta name="citation_author" content="Béla Fosse"></head>
    <h1>Still waters</h1><div class="authors-list"><a class="new">Ada Tarn</a>, <a class="new">Béla Fosse</a></div>`;
  await expectPerson(await openAs('https://pubmed.ncbi.nlm.nih.gov/7654321/', html), 'Béla Fosse', 'doi:10.5555/one');
});

test('a tagged page of an unknown site: its authors, and those of its references', async () => {
  const page = await open('/tagged');
  await expectPerson(page, 'Béla Fosse', 'doi:10.5555/one');
  await expectPerson(page, 'Doe J', 'doi:10.5555/old');
});

test('the first thing the pointer does may be to land on a name, and stay', async () => {
  const page = await open('/expander');
  const { x, y } = await spotOf(page, 'Béla Fosse');
  await page.mouse.move(x, y);
  await expect(card(page)).toHaveAttribute('data-name', 'Béla Fosse');
});

test('the first thing pointed at may be a reference', async () => {
  await expectPerson(await open('/tagged'), 'Roe R', 'doi:10.5555/old');
});

test('a route that changes without a load', async () => {
  const page = await open('/doi/10.5555/one');
  await expectPerson(page, 'Ada Tarn', 'doi:10.5555/one');
  await page.click('text=two');
  await page.waitForSelector('text=Dora Weir');
  await expectPerson(page, 'Dora Weir', 'doi:10.5555/two');
  await page.goBack();
  await page.waitForSelector('text=Ada Tarn');
  await expectPerson(page, 'Cy van den Brook', 'doi:10.5555/one');
  await page.click('text=about');
  await page.waitForSelector('text=About these waters');
  await page.waitForTimeout(1_000);
  await expectNobody(page, 'Ada Tarn');
});

test('a list that grows', async () => {
  const page = await open('/feed');
  await expectPerson(page, 'Bda Numberb', 'doi:10.5555/list.1');
  await page.mouse.wheel(0, 20_000);
  await page.waitForSelector('text=part 12');
  await page.waitForTimeout(1_100);
  await expectPerson(page, 'Mda Numberm', 'doi:10.5555/list.12');
});

test('an expander shows who it hid', async () => {
  const page = await open('/expander');
  await expectPerson(page, 'Ada Tarn', 'doi:10.5555/one');
  await page.click('#more');
  await page.waitForTimeout(1_100);
  await expectPerson(page, 'Hana Ford', 'doi:10.5555/one');
});

test('hydration that replaces the nodes, with the pointer there before and after', async () => {
  const page = await open('/hydrated');
  await hoverName(page, 'Ada Tarn');
  await page.waitForSelector('body[data-live]');
  await leave(page);
  await expectPerson(page, 'Ada Tarn', 'doi:10.5555/one');
  await expectPerson(page, 'Béla Fosse', 'doi:10.5555/one');
});

test('the Bibliographic Explorer on arXiv: authors of references and citations, page by page, filtered', async () => {
  const page = await app.openPaper(home.path);
  await page.evaluate(bibExplorer);
  await hoverName(page, home.first);
  await expect(card(page)).toHaveAttribute('data-work', `arxiv:${home.arxiv}`);
  await leave(page);
  await page.click('#bib-switch');
  await page.waitForSelector('.bib-authors');
  await expectPerson(page, 'Jon Fenn', 'arxiv:1901.00001');
  await expectPerson(page, 'Pia Sund', 'arxiv:2101.00002');
  // A paper without any id cannot be told from another of its name.
  await expectNobody(page, 'Kim Loch');
  await page.click('#col-references li:nth-child(2)');
  await expectPerson(page, 'Nia Pool', 'doi:10.5555/reeds');
  await page.fill('#col-references input', 'older');
  await expectPerson(page, 'Ida Marsh', 'arxiv:1901.00001');
});
