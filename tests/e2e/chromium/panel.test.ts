// The panel in Chromium: what it shows of different researchers, what it costs, and for whom it works. How it opens is in panel-opening.test.ts.

import { MIXED_ID, PROLIFIC_ID } from '../../world/generator/prolific.ts';
import { HOME, scenario } from '../../world/index.ts';
import { violations } from '../support/axe.ts';
import { GOLDT, section, settled, title } from '../support/panel.ts';
import { asked, credits } from '../support/requests.ts';
import { callFrom, expect, test } from '../support/shared.ts';

const YOUNG = '?id=openalex:A5100000204';
const LAUDITI = '?id=openalex:A5100000039';
const ORCID_PERSON = '?id=openalex:A5100001000';
const person = HOME.authors.at(-1) ?? '';

test.describe('what it costs', () => {
  test('somebody new: at most four requests before the first useful view, and five credits in all', async ({ app, world }) => {
    const panel = await app.openPanelTab(LAUDITI);
    await expect(section(panel, 'counts').getByText('h-index')).toBeVisible();
    expect(asked(world).length).toBeLessThanOrEqual(4);
    await settled(panel);
    expect(credits(world)).toBeLessThanOrEqual(5);
  });

  test('somebody known shows from the cache, without a network, and asks nobody', async ({ app, world }) => {
    const first = await app.openPanelTab(ORCID_PERSON);
    await settled(first);
    // Other records of the name are looked for last, and nothing on the panel waits for them. Those of the person before may still be on their way.
    const name = (await title(first).textContent()) ?? '';
    await expect
      .poll(() => asked(world).some(({ path }) => decodeURIComponent(path).endsWith(`/autocomplete/authors?q=${name}`)))
      .toBe(true);
    world.clearRequests();
    await app.goOffline(true);
    // How soon is measured by `npm run bench -- --only panel`: on a busy machine a bound would judge the machine.
    const panel = await app.openPanelTab(ORCID_PERSON);
    await expect(section(panel, 'counts').getByText('h-index')).toBeVisible();
    await settled(panel);
    expect(asked(world)).toEqual([]);
  });
});

test.describe('whom it shows', () => {
  test('a researcher with six papers, in full', async ({ app }) => {
    const panel = await app.openPanelTab(GOLDT);
    await settled(panel);
    await expect(title(panel)).toHaveText('Sebastian Goldt');
    await expect(section(panel, 'counts')).toContainText(/6\s*papers/);
    await expect(section(panel, 'trust')).toContainText('30');
    await expect(section(panel, 'trust')).toContainText('L1 · one public record');
    await expect(section(panel, 'trust')).toContainText('Unclaimed');
    await section(panel, 'trust').getByText('How it is counted').click();
    await expect(section(panel, 'trust').getByText('The record carries no ORCID iD.')).toBeVisible();
    await section(panel, 'topics').getByRole('radio', { name: 'Domains' }).check();
    await expect(section(panel, 'topics')).toContainText('Physical Sciences');
    await expect(section(panel, 'institutions')).toContainText('latest');
    await expect(section(panel, 'close')).toContainText('Close: at least 3 shared papers, or 2 since');
  });

  test('a young one with three papers and an h-index of 2', async ({ app }) => {
    const panel = await app.openPanelTab(YOUNG);
    await settled(panel);
    const cells = await section(panel, 'counts').locator('.cell').allTextContents();
    expect(cells).toEqual(expect.arrayContaining(['papers3', 'citations9', 'h-index2']));
  });

  test('a mixed record without numbers, and never as sure', async ({ app }) => {
    const panel = await app.openPanelTab(`?id=openalex:${MIXED_ID}`);
    await settled(panel);
    await expect(section(panel, 'counts')).toContainText('its numbers are not shown');
    await expect(section(panel, 'counts')).not.toContainText('287');
    for (const of of ['topics', 'close']) {
      await expect(section(panel, of)).toContainText('whose they are cannot be told');
      await expect(section(panel, of).getByRole('listitem')).toHaveCount(0);
    }
    await expect(section(panel, 'trust')).toContainText('shows signs of several people');
  });

  test('two records that the reader says are one person: numbers over both together, by year too', async ({ app, world }) => {
    const panel = await app.openPanelTab(GOLDT);
    await settled(panel);
    const whom = { researcher: 'openalex:A5100000020', researcherName: 'Sebastian Goldt' };
    const subject = { kind: 'researcher', id: whom.researcher, name: whom.researcherName };
    const same = { subject, kind: 'same', ...whom, other: 'openalex:A5100000900', otherName: 'Sebastian Goldt' };
    const { id } = (await callFrom(panel, 'correct', same)) as { id: string };
    // By hand, from what the world serves.
    const works = new Map(
      ['A5100000020', 'A5100000900'].flatMap((key) => world.corpus.worksOf(key)).map((work) => [work.record?.id, work] as const),
    );
    const cited = [...works.values()].map(({ record }) => record?.citedBy ?? 0).sort((a, b) => b - a);
    const sum = cited.reduce((total, count) => total + count, 0);
    const h = cited.filter((count, at) => count > at).length;
    const i10 = cited.filter((count) => count >= 10).length;
    const counts = section(panel, 'counts');
    await expect(counts.locator('.cell')).toHaveText([`papers${works.size}`, `citations${sum}`, `h-index${h}`, `i10-index${i10}`]);
    await expect(counts).toContainText('Counted anew over the papers of 2 records together.');
    await counts.getByText('As a table').click();
    const columns = (at: number) => counts.locator(`tbody td:nth-child(${at})`).allTextContents();
    const total = (cells: readonly string[]) => cells.reduce((all, cell) => all + Number(cell), 0);
    expect([total(await columns(2)), total(await columns(3))]).toEqual([works.size, sum]);
    await expect(section(panel, 'published')).toContainText(`${works.size} papers`);
    await callFrom(panel, 'undo-correction', { id });
    await expect(counts.locator('.cell').first()).toHaveText('papers6');
  });

  test('one with 2,000 papers, and says of how many what it says is known', async ({ app, world }) => {
    const panel = await app.openPanelTab(`?id=openalex:${PROLIFIC_ID}`);
    await settled(panel);
    await expect(section(panel, 'counts')).toContainText('2,0');
    expect(credits(world)).toBeLessThanOrEqual(5);
  });

  test('one with nothing on record, in words', async ({ app }) => {
    const panel = await app.openPanelTab('?id=openalex:A5999999999');
    await expect(panel.getByText(/Byline asks again/).first()).toBeVisible();
  });

  test('a name on a paper that is nobody yet: what was tried', async ({ app }) => {
    const about = scenario('homonyms');
    const paper = await app.openPaper(new URL(about.url).pathname);
    const popup = await app.openPopup(paper);
    await popup.getByRole('button', { name: about.printed, exact: true }).first().click();
    await popup.getByRole('button', { name: 'In the panel' }).click();
    const panel = await app.sidePanel();
    await expect(title(panel)).toHaveText(about.printed);
    await expect(panel.getByText(/Several people|Too new to be on record/).first()).toBeVisible();
    await panel.close();
  });
});

test.describe('what the user keeps', () => {
  test('a note with tags, a topic and an institution, still there the next time', async ({ app }) => {
    const panel = await app.openPanelTab(GOLDT);
    await settled(panel);
    await section(panel, 'notes').getByLabel('Note').fill('Asked about <b>kernels</b>');
    await section(panel, 'notes').getByLabel('Tags').fill('kernels, oslo');
    await expect(section(panel, 'notes').getByText('Saved.')).toBeVisible();
    await section(panel, 'topics').getByRole('button', { name: 'Follow Neural Networks and Applications' }).click();
    await section(panel, 'institutions')
      .getByRole('button', { name: /^Follow / })
      .first()
      .click();
    await expect(section(panel, 'institutions').getByRole('button', { name: /^Following / })).toHaveCount(1);
    await panel.reload();
    await settled(panel);
    await expect(section(panel, 'notes').getByLabel('Note')).toHaveValue('Asked about <b>kernels</b>');
    await expect(section(panel, 'notes').getByLabel('Tags')).toHaveValue('kernels, oslo');
    await expect(section(panel, 'topics').getByRole('button', { name: 'Following Neural Networks and Applications' })).toBeVisible();
    for (const id of ['topics', 'institutions']) {
      const following = section(panel, id).getByRole('button', { name: /^Following / });
      await following.click();
      await expect(following).toHaveCount(0);
    }
    await section(panel, 'notes').getByLabel('Note').fill('');
    await section(panel, 'notes').getByLabel('Tags').fill('');
    await section(panel, 'notes').getByLabel('Tags').blur();
    await panel.waitForTimeout(300);
    await panel.reload();
    await settled(panel);
    await expect(section(panel, 'notes').getByLabel('Note')).toHaveValue('');
  });

  test('whom they follow among the co-authors, whom they both wrote with, and where they met: only once allowed', async ({ app }) => {
    const paper = await app.openPaper(`/abs/${HOME.arxiv}`);
    const panel = await app.openPanelTab(GOLDT);
    await settled(panel);
    const know = section(panel, 'know');
    await expect(know.getByText('None of the people you follow')).toBeVisible();
    await section(panel, 'close').getByRole('button', { name: 'Follow Maria Refinetti' }).click();
    await expect(know.getByRole('button', { name: /Maria Refinetti/ })).toBeVisible();
    await section(panel, 'close').getByRole('button', { name: 'Following Maria Refinetti' }).click();
    // Who the user is.
    const me = await app.openPanelTab(YOUNG);
    await settled(me);
    await section(me, 'know').getByRole('button', { name: 'This is me' }).click();
    await expect(section(me, 'know').getByText('This is you.')).toBeVisible();
    await expect(know.getByText('You have both written with')).toBeVisible();
    await expect(know.getByRole('button', { name: /Fabiola Ricci/ })).toBeVisible();
    await section(me, 'know').getByRole('button', { name: 'This is me' }).click();
    // What was opened before the user allowed it is not known.
    await know.getByRole('switch').check({ force: true });
    await expect(know.getByText('No paper so far.')).toBeVisible();
    const popup = await app.openPopup(paper);
    await popup.getByRole('button', { name: person, exact: true }).click();
    await expect(popup.getByText('Confirmed by this paper').first()).toBeVisible();
    await popup.close();
    await panel.reload();
    await expect(know.locator('.met li')).toHaveCount(1);
    await know.getByRole('switch').uncheck({ force: true });
    await expect(know.locator('.met')).toHaveCount(0);
    await know.getByRole('switch').check({ force: true });
    await expect(know.getByText('No paper so far.')).toBeVisible();
    await know.getByRole('switch').uncheck({ force: true });
  });
});

test('two others side by side: topics, shared papers and co-authors, and how many papers that is', async ({ app, world }) => {
  const panel = await app.openPanelTab(GOLDT);
  await settled(panel);
  world.clearRequests();
  const compare = section(panel, 'compare');
  // Going through the list by key asks for nobody.
  await compare.getByRole('combobox').press('ArrowDown');
  await expect(compare.getByRole('columnheader')).toHaveCount(0);
  for (const name of ['Maria Refinetti', 'Andrew M. Saxe']) {
    await compare.getByRole('combobox').selectOption({ label: name });
    await compare.getByRole('button', { name: 'Add' }).click();
  }
  await expect(compare.getByRole('columnheader', { name: 'Maria Refinetti' })).toBeVisible();
  await expect(compare.getByRole('row', { name: /^Papers read/ })).toContainText('6');
  await expect(compare.getByText('Sebastian Goldt and Maria Refinetti')).toBeVisible();
  await expect(compare.getByText('2 shared papers').first()).toBeVisible();
  await expect.poll(() => credits(world)).toBeLessThanOrEqual(2);
  await compare.getByRole('button', { name: 'Leave out Maria Refinetti' }).click();
  await expect(compare.getByRole('columnheader', { name: 'Maria Refinetti' })).toHaveCount(0);
});

test('one failed section leaves the others, and is tried again alone', async ({ app, world }) => {
  world.faults.set({ host: 'api.openalex.org', path: /^\/works/ }, { kind: 'status', status: 500 });
  const panel = await app.openPanelTab('?id=openalex:A5100001011');
  await expect(section(panel, 'counts').getByText('h-index')).toBeVisible();
  await expect(section(panel, 'close').getByText(/OpenAlex (is out of order|could not be reached)/)).toBeVisible();
  world.faults.clear();
  world.clearRequests();
  // A source that has just failed is left alone for a moment, and says so again.
  await expect(async () => {
    await section(panel, 'close').getByRole('button', { name: 'Try again' }).click({ timeout: 500 });
    await expect(section(panel, 'close').locator('.person').first()).toBeVisible({ timeout: 1_500 });
  }).toPass();
  expect(asked(world).filter(({ path }) => path.startsWith('/authors'))).toEqual([]);
});

test.describe('for whom it works', () => {
  for (const [width, height] of [
    [320, 640],
    [1400, 900],
  ] as const) {
    test(`${width} px wide: nothing sticks out, axe finds nothing`, async ({ app }) => {
      const panel = await app.openPanelTab(GOLDT);
      await panel.setViewportSize({ width, height });
      await settled(panel);
      for (const summary of await panel.locator('summary').all()) await summary.click();
      expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await violations(panel)).toEqual([]);
      await panel.emulateMedia({ colorScheme: 'dark' });
      expect(await violations(panel)).toEqual([]);
    });
  }

  test('by keyboard: from a collaborator to theirs and back', async ({ app }) => {
    const panel = await app.openPanelTab(GOLDT);
    await settled(panel);
    const name = section(panel, 'close').locator('.person-name').first();
    const other = (await name.textContent()) ?? '';
    await name.focus();
    await panel.keyboard.press('Enter');
    await expect(title(panel)).toHaveText(other);
    await panel.getByRole('button', { name: 'Back to Sebastian Goldt' }).press('Enter');
    await expect(title(panel)).toHaveText('Sebastian Goldt');
  });
});
