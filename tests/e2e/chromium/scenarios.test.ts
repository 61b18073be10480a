// Every staged situation of the world, hovered in a real browser: who is shown, how sure, and who must never be. A browser for as many as run in a row.
import { SCENARIOS, type Scenario, scenario } from '../../world/index.ts';
import { type Chromium, card, hoverName } from '../support/chromium.ts';
import { expect, test } from '../support/shared.ts';

// The longest file: its tests need nothing of each other.
test.describe.configure({ mode: 'parallel' });

/** A card is read after 0.6 s; then a request or two. */
const READ = 1_000;
const isGuessed = ({ name }: Scenario): boolean => /^(guess-|homonyms|brand-new)/.test(name);

/** Opens the page and rests on the name; undefined where the page does not show it as one. */
async function hoverScenario(app: Chromium, { url, printed }: Scenario) {
  const page = await app.context.newPage();
  await page.goto(url);
  const toggle = page.locator('#toggle');
  if (await toggle.isVisible()) {
    await toggle.click();
    // A link of that kind runs after the click, and moves every name.
    await expect(toggle).toHaveText('(collapse list)');
  }
  await hoverName(page, printed);
  return page;
}

for (const { name, about } of SCENARIOS.filter((one) => one.expected.levels.length > 0 && !one.expected.mayBeMissed)) {
  test(`${name}: ${about}`, async ({ app }) => {
    const one = scenario(name);
    const page = await hoverScenario(app, one);
    const seen = card(page);
    await expect(seen).toHaveAttribute('data-state', /ready|ambiguous|unknown|failed/);
    await expect(seen).toHaveAttribute('data-name', one.printed);
    // A name no record settles is looked for once the card is read: what it says then counts.
    if (isGuessed(one)) await page.waitForTimeout(READ);
    await expect(seen).toHaveAttribute('data-match', new RegExp(`^(${one.expected.levels.join('|')})$`));
    const level = await seen.getAttribute('data-match');
    const author = (await seen.getAttribute('data-author'))?.replace('openalex:', '');
    expect(one.expected.never ?? []).not.toContain(author);
    if (level === 'verified' || level === 'confirmed' || level === 'likely') expect(author).toBe(one.expected.author);
    else expect(author).toBeUndefined();
    expect(await seen.getAttribute('data-work')).toBe(`arxiv:${one.arxiv}`);
    if (one.expected.numbers === 'withheld') {
      // The size of the record may stand among the reasons; as a person's own numbers it may not.
      await expect(seen.getByText(/several people in one/)).toBeVisible();
      await expect(seen.locator('dt', { hasText: /papers|citations|h-index/ })).toHaveCount(0);
    }
    await page.close();
  });
}

for (const { name, about } of SCENARIOS.filter((one) => one.expected.levels.length === 0)) {
  test(`${name}: ${about} Nobody is shown, and nobody is asked`, async ({ app, world }) => {
    world.clearRequests();
    const page = await hoverScenario(app, scenario(name));
    // Longer than any card takes to come.
    await page.waitForTimeout(1_200);
    const seen = card(page);
    if (await seen.count()) {
      await expect(seen).toHaveAttribute('data-state', 'unknown');
      expect(await seen.getAttribute('data-author')).toBeNull();
      await expect(seen.getByRole('button', { name: /follow/i })).toHaveCount(0);
    }
    expect(world.requests.filter(({ host }) => host === 'api.openalex.org')).toEqual([]);
    await page.close();
  });
}
