// Does everything stand: the extension in Chromium, the world behind it, the first promises to other programs. Details have tests of their own.
import { home } from '../support/home.ts';
import { asked, expect, expectCard, expectNoCard, hoverName, leave, test } from '../support/test.ts';

test('a page that is only read asks nothing and answers byline:page', async ({ app, world }) => {
  const page = await app.openPaper(home.path);
  const report = await app.pageReport(page);
  expect(report).toMatchObject({ v: 1, url: home.url, works: [{ ids: { arxiv: home.arxiv } }] });
  const [work] = (report as { works: { authors: { name: string; position: number }[] }[] }).works;
  expect(work?.authors.map(({ name, position }) => ({ name, position }))).toEqual(
    home.authors.map((name, position) => ({ name, position })),
  );
  expect(asked(world)).toEqual([]);
});

test('resting on a name brings the card of that name, leaving takes it away', async ({ app }) => {
  const page = await app.openPaper(home.path);
  const name = home.first;
  const spot = await hoverName(page, name);
  await expectCard(page, name);
  await leave(page, spot);
  await expectNoCard(page);
});

test('popup and options open', async ({ app }) => {
  const page = await app.openPaper(home.path);
  const popup = await app.openPopup(page);
  await expect(popup.getByText(home.first).first()).toBeVisible();
  const options = await app.openOptions();
  await expect(options.getByRole('heading').first()).toBeVisible();
});
