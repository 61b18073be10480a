// Papers of today: who is likely and why, several people to choose from, nobody; and what it costs, counted at the server.
import { type Scenario, scenario } from '../../world/index.ts';
import { type Chromium, clickInCard } from '../support/chromium.ts';
import { asked, card, credits, expect, expectCard, hoverName, test } from '../support/test.ts';

async function hoverScenario(app: Chromium, { url, printed }: Scenario) {
  const page = await app.context.newPage();
  await page.goto(url);
  await hoverName(page, printed);
  return page;
}

test('one who has written with the others is likely, with reasons that can be counted', async ({ app, world }) => {
  const one = scenario('guess-company');
  const page = await hoverScenario(app, one);
  await expectCard(page, one.printed, 'ready');
  await expect(card(page)).toHaveAttribute('data-match', 'likely');
  await expect(card(page)).toHaveAttribute('data-author', `openalex:${one.expected.author}`);
  const why = '2 of 2 co-authors here have written with this person: Vera Oksanen, Otto Brannigan.';
  await expect(card(page).locator('p').filter({ hasText: why })).toBeVisible();
  await card(page).locator('summary').first().click();
  await expect(card(page).getByText('No ORCID iD on record.')).toBeVisible();
  await expect(card(page).getByText('There is no record of this paper yet.')).toBeVisible();

  // The paper: two ways to its record, one of them a credit. The name: one search, one list of works.
  const about = (part: string) => asked(world).filter(({ path }) => path.includes(part));
  const guess = [...about('/autocomplete/'), ...about('authorships.author.id:').filter(({ path }) => path.includes('|'))];
  expect(guess.map((request) => request.credits)).toEqual([0, 1]);
});

test('a glance searches for free and spends nothing on the comparison', async ({ app, world }) => {
  const one = scenario('guess-company');
  const page = await hoverScenario(app, one);
  await expectCard(page, one.printed);
  await page.mouse.move(2, 2);
  await expect(card(page)).toHaveCount(0);
  // Only the paper's address in the list of works.
  expect(credits(world)).toBeLessThanOrEqual(1);
});

test('the second name of the byline costs one search and one list, and the first one speaks for it', async ({ app, world }) => {
  const first = scenario('guess-company');
  const page = await hoverScenario(app, first);
  await expect(card(page)).toHaveAttribute('data-match', 'likely');
  await page.mouse.move(2, 2);
  await expect(card(page)).toHaveCount(0);
  world.clearRequests();
  const second = scenario('guess-unique');
  await hoverName(page, second.printed);
  await expect(card(page)).toHaveAttribute('data-name', second.printed);
  await expect(card(page)).toHaveAttribute('data-match', 'likely');
  await expect(card(page)).toHaveAttribute('data-author', `openalex:${second.expected.author}`);
  const names = asked(world).filter(({ path }) => path.startsWith('/autocomplete/'));
  expect(names.map(({ path }) => decodeURIComponent(path))).toEqual(['/autocomplete/authors?q=Vera Oksanen']);
});

test('two who fit are told apart; a choice holds, and is taken back', async ({ app }) => {
  const one = scenario('guess-torn');
  const page = await hoverScenario(app, one);
  await expectCard(page, one.printed, 'ambiguous');
  await expect(card(page)).not.toHaveAttribute('data-author');
  await expect(
    card(page)
      .getByText(/Otto Brannigan/)
      .first(),
  ).toBeVisible();
  await expect(
    card(page)
      .getByText(/Lin Takemura/)
      .first(),
  ).toBeVisible();
  await expect(card(page).getByRole('button', { name: /^Choose Iris Calloway/ })).toHaveCount(2);
  await clickInCard(page, /^Choose Iris Calloway/);
  await expect(card(page)).toHaveAttribute('data-match', 'confirmed');
  await card(page).getByRole('button', { name: /^Undo/ }).first().click();
  await expect(card(page)).toHaveAttribute('data-match', 'ambiguous');
});

test('not this person, but another found by a search: chosen by keys, confirmed, and taken back', async ({ app }) => {
  const one = scenario('guess-company');
  const page = await hoverScenario(app, one);
  await expect(card(page)).toHaveAttribute('data-author', `openalex:${one.expected.author}`);
  await clickInCard(page, /^Not this person/);
  await clickInCard(page, /^On this paper/);
  await expect(card(page)).toHaveAttribute('data-match', 'unknown');
  await card(page)
    .getByRole('button', { name: /^(Pick a person|Somebody else) …$/ })
    .focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const field = card(page).getByRole('searchbox', { name: 'Name or ORCID iD of the person' });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(one.printed);
  await page.keyboard.press('Enter');
  const others = card(page).getByRole('button', { name: new RegExp(`^Choose ${one.printed}`) });
  await expect(others).toHaveCount(3);
  await others.last().focus();
  await page.keyboard.press('Enter');
  await expect(card(page)).toHaveAttribute('data-match', 'confirmed');
  await expect(card(page)).not.toHaveAttribute('data-author', `openalex:${one.expected.author}`);
  await expect(card(page).getByText(/Your choice$/)).toBeVisible();
  await card(page)
    .getByRole('button', { name: `Undo: You chose ${one.printed}.` })
    .click();
  await expect(card(page)).toHaveAttribute('data-match', 'unknown');
  await card(page)
    .getByRole('button', { name: /^Undo: You said it is not/ })
    .click();
  await expect(card(page)).toHaveAttribute('data-author', `openalex:${one.expected.author}`);
});

test('"none of these" leaves nobody, here and after a reload, until it is taken back', async ({ app }) => {
  const one = scenario('guess-torn');
  const page = await hoverScenario(app, one);
  await expectCard(page, one.printed, 'ambiguous');
  await clickInCard(page, /^None of these/);
  await expect(card(page)).toHaveAttribute('data-match', 'unknown');
  await page.reload();
  await hoverName(page, one.printed);
  await expectCard(page, one.printed, 'unknown');
  await card(page).getByRole('button', { name: /^Undo/ }).first().click();
  await expect(card(page)).toHaveAttribute('data-match', 'ambiguous');
});

test('a second record is proposed as the same person; said so, it is one, and is taken back', async ({ app }) => {
  const one = scenario('guess-splinter');
  const page = await hoverScenario(app, one);
  await expect(card(page)).toHaveAttribute('data-match', 'likely');
  await expect(card(page).getByRole('button', { name: 'One person with Ruth Obando' })).toBeVisible();
  const papers = card(page).locator('dd').first();
  await expect(papers).toHaveText('7');
  await clickInCard(page, /^One person with Ruth Obando/);
  await expect(papers).toHaveText('8');
  await card(page).getByRole('button', { name: /^Undo/ }).first().click();
  await expect(papers).toHaveText('7');
});

test('nobody of the name: what was tried and when it is asked again', async ({ app }) => {
  const one = scenario('guess-nobody');
  const page = await hoverScenario(app, one);
  await expectCard(page, one.printed, 'unknown');
  await expect(card(page).getByText(/Nobody found under this name: Solveig Tveit/)).toBeVisible();
  await expect(card(page).getByText(/tomorrow/)).toBeVisible();
});

test('a search that is shut is said so, and is not "nobody"', async ({ app, world }) => {
  world.faults.set({ host: 'api.openalex.org', path: /^\/autocomplete\// }, { kind: 'status', status: 503 });
  const one = scenario('guess-company');
  const page = await hoverScenario(app, one);
  await expectCard(page, one.printed, 'unknown');
  await expect(card(page).getByText('People of this name could not be looked up just now.')).toBeVisible();
});
