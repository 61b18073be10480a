// What is compared for a few credits: newest papers first, their predecessors taken in turn.

import { expect, it } from 'vitest';
import { type Comparable, planNovelty } from '../../../lib/insight/novelty-plan.ts';

const keys = (from: number, count: number) => Array.from({ length: count }, (_, n) => `W${from + n}`);
const paper = (n: number, more: Partial<Comparable> = {}): Comparable => ({
  ids: { openalex: `W${n}` },
  title: `A paper of its own, number ${n}`,
  authors: [],
  date: `20${10 + n}-01-01`,
  abstract: 'Text.',
  references: keys(n * 1000, 6),
  related: [],
  ...more,
});

it('takes the newest papers that can be compared, and counts the others', () => {
  const plan = planNovelty([paper(1), paper(3), paper(2, { references: ['W5'] }), { ...paper(4), abstract: '' }], 5, 300);
  expect(plan.papers.map(({ work }) => work.ids.openalex)).toEqual(['W3', 'W1']);
  expect(plan).toMatchObject({ left: 2 });
  expect(plan.keys).toHaveLength(12);
});

it('shares what may be asked among the papers: a review of 300 references starves nobody', () => {
  const plan = planNovelty([paper(1, { references: keys(1000, 300) }), paper(2)], 5, 20);
  expect(plan.keys).toHaveLength(20);
  expect(plan.papers.map(({ predecessors }) => predecessors.length)).toEqual([6, 14]);
});

it('counts references and related works together, each once, and versions of one paper as one', () => {
  const plan = planNovelty(
    [paper(1, { references: keys(1, 3), related: keys(2, 4) }), paper(1, { ids: { openalex: 'W9', doi: '10.1/x' } })],
    5,
    300,
  );
  expect(plan.papers).toHaveLength(1);
  expect(plan.papers[0]?.predecessors).toEqual(keys(1, 5));
});
