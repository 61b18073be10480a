// What goes wrong on the way to a source: every fault of the switchboard, in words on the card, never a wrong person and never a skeleton for ever.
import type { Fault } from '../../world/index.ts';
import { home, OPENALEX } from '../support/home.ts';
import { asked, card, expect, expectCard, expectNoCard, hoverName, leave, test } from '../support/test.ts';

test.describe.configure({ mode: 'parallel' });

const UNTIL = /OpenAlex takes no more questions until .*\d/;
const UNREADABLE = /OpenAlex answered in a form that cannot be read/;

const FAILING: readonly (readonly [string, Fault, RegExp])[] = [
  ['429 with Retry-After', { kind: 'status', status: 429, retryAfter: 600 }, UNTIL],
  ['429 without Retry-After', { kind: 'status', status: 429 }, UNTIL],
  ['the day is used up', { kind: 'limit', limit: 'budget' }, UNTIL],
  ['429 for a plan we do not have', { kind: 'limit', limit: 'plan' }, /OpenAlex refused the question/],
  ['503', { kind: 'status', status: 503 }, /OpenAlex is out of order at the moment/],
  ['a broken connection', { kind: 'reset' }, /OpenAlex could not be reached/],
  ['half a body', { kind: 'truncate' }, UNREADABLE],
  ['a page instead of JSON', { kind: 'html' }, UNREADABLE],
  ['an answer of another type', { kind: 'content-type', type: 'text/html' }, UNREADABLE],
  ['an empty body', { kind: 'empty' }, UNREADABLE],
];

for (const [name, fault, words] of FAILING) {
  test(`${name}: the card says so, nobody is shown, and the page lives on`, async ({ app, world }) => {
    world.faults.set({ host: OPENALEX }, fault);
    const page = await app.openPaper(home.path);
    const spot = await hoverName(page, home.first);
    await expectCard(page, home.first, 'failed');
    await expect(card(page)).toContainText(words);
    expect(await card(page).getAttribute('data-author')).toBeNull();
    await leave(page, spot);
    await expectNoCard(page);
  });
}

test('a slow answer: the name stands at once, the person follows', async ({ app, world }) => {
  world.faults.set({ host: OPENALEX }, { kind: 'delay', ms: 1_500 });
  const page = await app.openPaper(home.path);
  await hoverName(page, home.first);
  await expectCard(page, home.first, 'loading');
  await expect(card(page)).toContainText(home.first);
  await expectCard(page, home.first, 'ready');
});

test('no answer at all: the card says so after 15 seconds, and asks again when told to', async ({ app, world }) => {
  world.faults.set({ host: OPENALEX }, { kind: 'hang' });
  const page = await app.openPaper(home.path);
  await hoverName(page, home.first);
  await expectCard(page, home.first, 'loading');
  await expect(card(page)).toHaveAttribute('data-state', 'failed', { timeout: 20_000 });
  await expect(card(page)).toContainText(/OpenAlex did not answer in time/);
  world.faults.clear();
  await card(page)
    .getByRole('button', { name: /try again/i })
    .first()
    .click();
  await expectCard(page, home.first, 'ready');
});

test('a second too many questions: asked again by itself, and the card comes', async ({ app, world }) => {
  world.faults.set({ host: OPENALEX, times: 1 }, { kind: 'limit', limit: 'per-second' });
  const page = await app.openPaper(home.path);
  await hoverName(page, home.first);
  await expectCard(page, home.first, 'ready');
  expect(asked(world)[0]?.status).toBe(429);
});

for (const [name, skewMs] of [
  ['a day behind', -86_400_000],
  ['a day ahead', 86_400_000],
] as const) {
  test(`a source whose clock is ${name}: the card comes, and is not old`, async ({ app, world }) => {
    world.faults.set({ host: OPENALEX }, { kind: 'clock', skewMs });
    const page = await app.openPaper(home.path);
    const spot = await hoverName(page, home.first);
    await expectCard(page, home.first, 'ready');
    await page.waitForTimeout(1_500);
    await leave(page, spot);
    await expectNoCard(page);
    world.clearRequests();
    await hoverName(page, home.first);
    await expectCard(page, home.first, 'ready');
    expect(asked(world)).toEqual([]);
  });
}

// Not with the popup's other tests: their browser would go on asking nobody for half a minute.
test('a limit on searching is told with its time in the popup, and is not "nobody"', async ({ app, world }) => {
  world.faults.set({ host: OPENALEX }, { kind: 'limit', limit: 'anonymous-search' });
  const popup = await app.openPopupTab();
  await popup.getByRole('tab', { name: /^Search$/ }).click();
  await popup.getByRole('searchbox').fill('ricci');
  await popup.getByRole('button', { name: 'Search', exact: true }).click();
  await expect(popup.getByText(UNTIL)).toBeVisible();
  await expect(popup.getByText('Nobody of that name')).toHaveCount(0);
});
