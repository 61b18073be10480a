// The toolbar popup as a reader meets it: who is on the page, following, search, one person, and every reason why something is missing.
// One browser for all; tests clean up what they keep.
import type { Page } from '@playwright/test';
import { scenario } from '../../world/index.ts';
import { violations } from '../support/axe.ts';
import type { Chromium } from '../support/chromium.ts';
import { home } from '../support/home.ts';
import { asked } from '../support/requests.ts';
import { callFrom, expect, test } from '../support/shared.ts';

const POPUP = { width: 380, height: 600 };
const LAST = home.authors.at(-1) ?? '';
const OPENALEX = 'api.openalex.org';

/** The popup's page about a tab with this address: what the browser shows under the icon, as a page of its own. */
async function popupOver(app: Chromium, url: string): Promise<Page> {
  const page = await app.context.newPage();
  await page.goto(url).catch(() => undefined);
  await page.bringToFront();
  const popup = await app.context.newPage();
  await popup.setViewportSize(POPUP);
  await popup.goto(`chrome-extension://${app.extensionId}/options.html`);
  const id = await popup.evaluate(
    (url) =>
      (globalThis as unknown as { chrome: { tabs: { query(info: object): Promise<{ id: number; url?: string }[]> } } }).chrome.tabs
        .query({})
        .then((tabs) => tabs.findLast((tab) => tab.url === url)?.id),
    page.url(),
  );
  await popup.goto(`chrome-extension://${app.extensionId}/popup.html?tab=${id}`);
  return popup;
}

const button = (popup: Page, name: string | RegExp) => popup.getByRole('button', { name, exact: true });
const tab = (popup: Page, name: RegExp) => popup.getByRole('tab', { name });

async function forgetEverybody(popup: Page): Promise<void> {
  for (const { key } of (await callFrom(popup, 'following')) as { key: string }[]) await callFrom(popup, 'unfollow', { key });
}

test.describe('who is on this page', () => {
  test('everybody of the byline, each with a level, a place and a follow button', async ({ app }) => {
    const popup = await popupOver(app, home.url);
    for (const name of home.authors) await expect(button(popup, name)).toBeVisible();
    await expect(popup.getByRole('img', { name: 'Confirmed by this paper' })).toHaveCount(home.authors.length);
    await expect(button(popup, /^Follow /)).toHaveCount(home.authors.length);
    expect(await violations(popup)).toEqual([]);
  });

  test('following shows at once, is counted, and can be undone whole', async ({ app }) => {
    const popup = await popupOver(app, home.url);
    await button(popup, `Follow ${LAST}`).click();
    await expect(button(popup, `Following ${LAST}`)).toBeVisible();
    await expect(popup.getByText('1 you follow')).toBeVisible();
    await expect(tab(popup, /^Following 1$/)).toBeVisible();
    const before = await callFrom(popup, 'following');
    await button(popup, `Following ${LAST}`).click();
    await expect(popup.getByText(`You no longer follow ${LAST}.`)).toBeVisible();
    expect(await callFrom(popup, 'following')).toEqual([]);
    await button(popup, 'Undo').click();
    await expect(button(popup, `Following ${LAST}`)).toBeVisible();
    await expect(tab(popup, /^Following 1$/)).toBeVisible();
    expect(await callFrom(popup, 'following')).toEqual(before);
    await forgetEverybody(popup);
  });

  test('somebody not asked about is asked about when followed', async ({ app, world }) => {
    const popup = await popupOver(app, scenario('three-thousand').url);
    await popup.getByRole('searchbox').fill('arnardottir');
    await expect(button(popup, 'Solveig Arnardóttir')).toBeVisible();
    world.clearRequests();
    await button(popup, 'Follow Solveig Arnardóttir').click();
    await expect(button(popup, 'Following Solveig Arnardóttir')).toBeVisible();
    await forgetEverybody(popup);
  });

  test('somebody who is not known is not followed, and it says why', async ({ app }) => {
    const popup = await popupOver(app, scenario('three-thousand').url);
    const filter = popup.getByRole('searchbox');
    await filter.fill('janssen');
    // One of the thousands, far behind those asked about as the popup opens.
    const follow = button(popup, /^Follow /).last();
    const name = (await follow.getAttribute('aria-label'))?.replace('Follow ', '') ?? '';
    await follow.click();
    await expect(popup.getByText(`Who ${name} is cannot be told yet`)).toBeVisible();
    expect(await callFrom(popup, 'following')).toEqual([]);
  });

  test('a list page costs nothing to look at', async ({ app, world }) => {
    const popup = await popupOver(app, 'https://arxiv.org/list/cond-mat.dis-nn/new');
    await expect(popup.getByRole('heading', { level: 2 })).toHaveCount(8);
    await button(popup, /^Show .* more .*papers$/).click();
    await expect(popup.getByRole('heading', { level: 2 }).nth(9)).toBeVisible();
    expect(asked(world)).toEqual([]);
    expect(await violations(popup)).toEqual([]);
  });

  test('a group is named as one and cannot be followed', async ({ app }) => {
    const popup = await popupOver(app, scenario('group-in-byline').url);
    await expect(popup.getByText('A group, not a person')).toBeVisible();
    await expect(button(popup, /NORTHLIGHT/)).toHaveCount(0);
    await expect(button(popup, /^Follow .*NORTHLIGHT/)).toHaveCount(0);
  });

  test('where nobody is known there is nothing to follow', async ({ app }) => {
    const popup = await popupOver(app, scenario('null-ids').url);
    await expect(popup.getByText('Not known yet').first()).toBeVisible();
    await expect(button(popup, 'Follow Rosa Calderón')).toHaveCount(0);
  });

  test('a page of the browser cannot be read, and search is the way on', async ({ app }) => {
    const popup = await popupOver(app, 'chrome://version/');
    await expect(popup.getByRole('heading', { name: 'This page cannot be read' })).toBeVisible();
    await button(popup, 'Search people').click();
    await expect(popup.getByRole('searchbox')).toBeFocused();
    expect(await violations(popup)).toEqual([]);
  });

  test('an outage is told once and can be tried again', async ({ app, world }) => {
    world.faults.set({ host: OPENALEX }, { kind: 'status', status: 503 });
    const popup = await popupOver(app, scenario('old-id').url);
    await expect(popup.getByText('OpenAlex is out of order at the moment (503).')).toHaveCount(1);
    world.faults.clear();
    await button(popup, 'Try again').click();
    await expect(popup.getByRole('img', { name: 'Confirmed by this paper' }).first()).toBeVisible({ timeout: 20_000 });
    await expect(popup.getByText('out of order')).toHaveCount(0);
  });

  test('offline says so, and that nothing was followed', async ({ app, world }) => {
    const page = await popupOver(app, 'https://arxiv.org/list/cond-mat.dis-nn/new');
    await expect(button(page, /^Follow /).first()).toBeVisible();
    await app.goOffline();
    world.faults.set({ host: OPENALEX }, { kind: 'reset' });
    await button(page, /^Follow /)
      .first()
      .click();
    await expect(page.getByText('You are offline.').first()).toBeVisible();
    await expect(button(page, /^Following /)).toHaveCount(0);
    expect(await callFrom(page, 'following')).toEqual([]);
  });
});

test.describe('one person', () => {
  test('topics, collaborators and a walk, with Escape as the way back, all by keyboard', async ({ app }) => {
    const page = await app.openPaper(home.path);
    // The real popup: Escape closes it, unless there is somewhere to go back to.
    const popup = await app.openPopup(page);
    await button(popup, LAST).focus();
    await popup.keyboard.press('Enter');
    await expect(popup.getByRole('heading', { name: LAST })).toBeVisible();
    await expect(popup.getByText('Topics', { exact: true })).toBeVisible();
    const collaborator = popup.locator('.rows button').first();
    await expect(collaborator).toBeVisible();
    expect(await violations(popup)).toEqual([]);
    const other = (await collaborator.locator('bdi').textContent()) ?? '';
    await collaborator.press('Enter');
    await expect(popup.getByRole('heading', { name: other })).toBeVisible();
    await popup.keyboard.press('Escape');
    await expect(popup.getByRole('heading', { name: LAST })).toBeVisible();
    await popup.keyboard.press('Escape');
    await expect(button(popup, LAST)).toBeFocused();
    await tab(popup, /^This page$/).press('ArrowRight');
    await expect(tab(popup, /^Following/)).toBeFocused();
    await expect(popup.getByRole('heading', { name: 'You follow nobody yet' })).toBeVisible();
  });

  test('followed from there, the list knows it when one is back', async ({ app }) => {
    const popup = await popupOver(app, home.url);
    await button(popup, LAST).click();
    await button(popup, `Follow ${LAST}`).click();
    await expect(button(popup, `Following ${LAST}`)).toBeVisible();
    await button(popup, /This page/).click();
    await expect(button(popup, `Following ${LAST}`)).toBeVisible();
    await forgetEverybody(popup);
  });
});

test.describe('following', () => {
  test('many can be filtered, without accents and in any order', async ({ app }) => {
    const popup = await popupOver(app, 'chrome://version/');
    const names = [
      'Ada Ångström',
      'Begoña García',
      'Chen Wei',
      'Dana Levi',
      'Emil Noether',
      'Fay Tan',
      'Gil Roth',
      'Hana Sato',
      'דוד בן־ארי',
    ];
    for (const [n, name] of names.entries()) {
      await callFrom(popup, 'follow', { subject: { kind: 'researcher', id: `openalex:A50${n}` }, researcher: `openalex:A50${n}`, name });
    }
    await popup.reload();
    await tab(popup, /^Following 9$/).click();
    await expect(button(popup, /^Following ./)).toHaveCount(9);
    await popup.getByRole('searchbox').fill('garcia beg');
    await expect(button(popup, /^Following ./)).toHaveCount(1);
    await expect(button(popup, 'Begoña García')).toBeVisible();
    await popup.getByRole('searchbox').fill('nobody');
    await expect(popup.getByText('Nobody of that name in your list.')).toBeVisible();
    await popup.getByRole('searchbox').fill('');
    // The row stays, so that the next press does not hit somebody else.
    await button(popup, 'Following Chen Wei').click();
    await expect(popup.getByText('No longer followed')).toBeVisible();
    await expect(tab(popup, /^Following 8$/)).toBeVisible();
    expect(await violations(popup)).toEqual([]);
    await forgetEverybody(popup);
  });
});

test.describe('search', () => {
  test('asks only on pressing, finds by name and by ORCID, and follows', async ({ app, world }) => {
    const popup = await popupOver(app, 'chrome://version/');
    await tab(popup, /^Search$/).click();
    const field = popup.getByRole('searchbox');
    await field.pressSequentially('goldt');
    expect(asked(world)).toEqual([]);
    await field.press('Enter');
    await expect(button(popup, 'Sebastian Goldt').first()).toBeVisible();
    await expect(popup.getByText(/people? found/)).toHaveCount(1);
    expect(await violations(popup)).toEqual([]);
    const known = world.corpus.person(scenario('verified').expected.author ?? '');
    await field.fill(`https://orcid.org/${known?.orcid}`);
    world.clearRequests();
    await field.press('Enter');
    const found = known?.name ?? '';
    await expect(button(popup, found)).toHaveCount(1);
    // The record itself, not a search among names.
    expect(asked(world).map(({ path }) => path)).toEqual([expect.stringContaining(`orcid:${known?.orcid}`)]);
    await button(popup, `Follow ${found}`).click();
    await expect(button(popup, `Following ${found}`)).toBeVisible();
    await forgetEverybody(popup);
    await field.fill('zzzz qqqq');
    await field.press('Enter');
    await expect(popup.getByText('Nobody of that name on record.')).toBeVisible();
  });
});
