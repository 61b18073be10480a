// Does everything stand: the extension in Chromium, the world behind it, the first promises to other programs. Details have tests of their own.
import { HOME } from '../../world/index.ts';
import { asked, expect, expectCard, expectNoCard, hoverName, leave, test } from '../support/test.ts';

const path = new URL(HOME.url).pathname;

test('a page that is only read asks nothing and answers byline:page', async ({ app, world }) => {
  const page = await app.openPaper(path);
  const report = await app.pageReport(page);
  expect(report).toMatchObject({ v: 1, url: HOME.url, works: [{ ids: { arxiv: HOME.arxiv } }] });
  const [work] = (report as { works: { authors: { name: string; position: number }[] }[] }).works;
  expect(work?.authors.map(({ name, position }) => ({ name, position }))).toEqual(
    HOME.authors.map((name, position) => ({ name, position })),
  );
  expect(asked(world)).toEqual([]);
});

test('resting on a name brings the card of that name, leaving takes it away', async ({ app }) => {
  const page = await app.openPaper(path);
  const [name] = HOME.authors;
  const spot = await hoverName(page, name);
  await expectCard(page, name);
  await leave(page, spot);
  await expectNoCard(page);
});

test('popup and options open', async ({ app }) => {
  const page = await app.openPaper(path);
  const popup = await app.openPopup(page);
  await expect(popup.getByText(HOME.authors[0]).first()).toBeVisible();
  const options = await app.openOptions();
  await expect(options.getByRole('heading').first()).toBeVisible();
});
