// Pages of an unknown site that live, in Firefox: the right name and the right paper after every change.
import { startWorld, type World } from '../../world/index.ts';
import { APPS, appPages, OLD_PUBMED, PROXIED_PUBMED } from '../support/apps.ts';
import { bibExplorer } from '../support/bib-explorer.ts';
import { type Firefox, launchFirefox } from '../support/firefox.ts';
import type { FirefoxPage } from '../support/firefox-page.ts';
import { expect, test } from '../support/firefox-test.ts';
import { home } from '../support/home.ts';
import { pause, until } from '../support/pointer.ts';

/** Inside a page of the extension. */
declare const browser: { scripting: { getRegisteredContentScripts(): Promise<{ id: string }[]> } };

/** A page that has changed is read again after a second. */
const READ_AGAIN = 1_100;
/** Longer than a card takes to come. */
const LONGER_THAN_A_CARD = 1_200;

let world: World;
let app: Firefox;
test.beforeAll(async () => {
  world = await startWorld({ extraPages: appPages });
  app = await launchFirefox({ world });
  // Sites beyond the shipped list are registered a moment after the start.
  const options = await app.openOptions();
  const registered = () =>
    options.evaluate(() => browser.scripting.getRegisteredContentScripts().then((all) => all.map(({ id }) => id).join()));
  await expect.poll(registered).toContain('byline-granted');
  await options.close();
});
test.afterAll(async () => {
  await app.close();
  await world.close();
});

const shows = (page: FirefoxPage, text: string): Promise<boolean> =>
  until(() => page.evaluate((words) => document.body.innerText.includes(words), text), text);
/** As a click by hand, without the pointer. */
const press = (page: FirefoxPage, selector: string): Promise<void> =>
  page.evaluate((which) => document.querySelector<HTMLElement>(which)?.click(), selector);

async function expectPerson(page: FirefoxPage, name: string, work: string | null): Promise<void> {
  const spot = await page.hoverName(name);
  expect((await page.card(name)).work).toBe(work);
  await page.leave(spot);
  await page.noCard();
}

/** Leaves the page with a card open and comes back. True if the browser had kept it meanwhile, which it does as it has room. */
async function awayAndBack(page: FirefoxPage, name: string): Promise<boolean> {
  await page.evaluate(() => addEventListener('pageshow', ({ persisted }) => Object.assign(document.body.dataset, { persisted })));
  await page.hoverName(name);
  await page.card(name);
  await page.goto(`${APPS}/elsewhere`);
  await page.evaluate(() => history.back());
  await until(() => page.evaluate(() => location.pathname.endsWith('/tagged') && document.readyState === 'complete'), 'the page before');
  // It is told after the page is there. A page that was loaded again has lost the listener.
  return until(() => page.evaluate(() => document.body.dataset.persisted === 'true'), 'a kept page', 500).catch(() => false);
}

test('a tagged page: its references, its authors, and both again after coming back to the page as the browser kept it', async () => {
  const page = await app.openPage(`${APPS}/tagged`);
  await expectPerson(page, 'Roe R', 'doi:10.5555/old');
  await expectPerson(page, 'Béla Fosse', 'doi:10.5555/one');
  await until(() => awayAndBack(page, 'Ada Tarn'), 'a page the browser kept', 30_000);
  await page.noCard();
  await expectPerson(page, 'Ada Tarn', 'doi:10.5555/one');
  expect(await page.evaluate(() => document.querySelectorAll('byline-card').length)).toBeLessThan(2);
  await page.close();
});

test('a list that grows', async () => {
  const page = await app.openPage(`${APPS}/feed`);
  await expectPerson(page, 'Bda Numberb', 'doi:10.5555/list.1');
  await page.evaluate(() => scrollTo(0, 1e5));
  await shows(page, 'part 12');
  await pause(READ_AGAIN);
  await expectPerson(page, 'Mda Numberm', 'doi:10.5555/list.12');
  await page.close();
});

test('a shipped site over http', async () => {
  const page = await app.openPage(OLD_PUBMED);
  await expectPerson(page, 'Fosse B', null);
  await page.close();
});

test('a site behind a library proxy, where any site may be read: its own rules come with the first look', async () => {
  const page = await app.openPage(PROXIED_PUBMED);
  await expectPerson(page, 'Tarn A', null);
  await page.close();
});

test('a route that changes without a load, to another paper and to none', async () => {
  const page = await app.openPage(`${APPS}/doi/10.5555/one`);
  await expectPerson(page, 'Ada Tarn', 'doi:10.5555/one');
  await press(page, 'nav a:nth-of-type(2)');
  await shows(page, 'Dora Weir');
  await expectPerson(page, 'Dora Weir', 'doi:10.5555/two');
  await press(page, 'nav a:nth-of-type(3)');
  await shows(page, 'About these waters');
  await pause(READ_AGAIN);
  await page.hoverName('Ada Tarn');
  await pause(LONGER_THAN_A_CARD);
  expect(await page.seenCard()).toBeNull();
  await page.close();
});

test('an expander shows who it hid', async () => {
  const page = await app.openPage(`${APPS}/expander`);
  await expectPerson(page, 'Ada Tarn', 'doi:10.5555/one');
  await press(page, '#more');
  await pause(READ_AGAIN);
  await expectPerson(page, 'Hana Ford', 'doi:10.5555/one');
  await page.close();
});

test('hydration that replaces the nodes', async () => {
  const page = await app.openPage(`${APPS}/hydrated`);
  const spot = await page.hoverName('Ada Tarn');
  await until(() => page.evaluate(() => document.body.dataset.live), 'hydration');
  await page.leave(spot);
  await expectPerson(page, 'Béla Fosse', 'doi:10.5555/one');
  await page.close();
});

test('the Bibliographic Explorer on arXiv, page by page', async () => {
  const page = await app.openPaper(home.path);
  await page.evaluate(bibExplorer);
  await press(page, '#bib-switch');
  await shows(page, 'Jon Fenn');
  await expectPerson(page, 'Jon Fenn', 'arxiv:1901.00001');
  await press(page, '#col-references li:nth-child(2)');
  await shows(page, 'Nia Pool');
  await expectPerson(page, 'Nia Pool', 'doi:10.5555/reeds');
  await page.close();
});
