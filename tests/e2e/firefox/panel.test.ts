// The panel in Firefox: works, formulas and the graph come there too, drawn or, without WebGL, as a table.
import { expect, test } from '../support/firefox-test.ts';
import { until } from '../support/pointer.ts';

const idOf = (world: { corpus: { named(query: string, limit: number): readonly { id: string; name: string }[] } }, name: string): string =>
  world.corpus.named(name, 9).find((one) => one.name === name)?.id ?? name;

type Told = { readonly papers: number; readonly rows: number };

test('published work with its formulas, and the research graph', async ({ app, world }) => {
  const page = await app.openPanelTab(`id=openalex:${idOf(world, 'Eve Mallory')}&view=graph`);
  const told = await until<Told | undefined>(
    () =>
      page.evaluate((): Told | undefined => {
        const [papers, math] = [document.querySelectorAll('.work-list > li').length, document.querySelectorAll('.work-list math').length];
        const graph = document.querySelector('.graph-canvas canvas, .graph [role="note"]');
        return papers === 4 && math > 0 && graph ? { papers, rows: document.querySelectorAll('.graph tr').length } : undefined;
      }),
    'papers, a formula and the graph',
  );
  expect(told.papers).toBe(4);
  // The person, four papers, and what surrounds them, under a head.
  expect(told.rows).toBeGreaterThan(6);
});
