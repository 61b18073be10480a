// What goes wrong around a card on the reader's own side: a stopped worker, no network. Nothing is lost, nothing stays on a skeleton.
import { home, OPENALEX } from '../support/home.ts';
import { card, expect, expectCard, expectNoCard, hoverName, leave, test } from '../support/test.ts';

test('the worker stops while a card is on its way: the question is asked again', async ({ app, world }) => {
  world.faults.set({ host: OPENALEX, times: 1 }, { kind: 'delay', ms: 1_500 });
  const page = await app.openPaper(home.path);
  await hoverName(page, home.first);
  await expect
    .poll(() => world.requests.some(({ host }) => host === OPENALEX))
    .toBe(true)
    .catch(() => undefined);
  await app.stopWorker();
  await expectCard(page, home.first, 'ready');
});

test('the worker stopped long ago: the next card comes all the same', async ({ app }) => {
  const page = await app.openPaper(home.path);
  await app.stopWorker();
  await hoverName(page, home.first);
  await expectCard(page, home.first, 'ready');
});

test('offline, a known person is shown from the cache and an unknown one fails in words', async ({ app }) => {
  const page = await app.openPaper(home.path);
  const spot = await hoverName(page, home.first);
  await expectCard(page, home.first, 'ready');
  await leave(page, spot);
  await expectNoCard(page);
  await app.goOffline();
  const again = await hoverName(page, home.first);
  await expectCard(page, home.first, 'ready');
  await leave(page, again);
  await expectNoCard(page);
  await hoverName(page, home.second);
  await expectCard(page, home.second, /ready|failed/);
  await expect(
    card(page)
      .getByText(/offline/i)
      .first(),
  ).toBeVisible();
});
