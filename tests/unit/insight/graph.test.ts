// The graph as data: who is tied to what, what is filtered, and that nothing is left out without being counted.

import { describe, expect, it } from 'vitest';
import type { FullWork } from '../../../lib/core/full-work.ts';
import type { ResearcherId } from '../../../lib/core/ids.ts';
import { buildGraph, type GraphFilter, MOST_NODES, NODE_KINDS, type NodeKind } from '../../../lib/insight/graph.ts';

const ME: ResearcherId = 'openalex:A11';
const id = (n: number): ResearcherId => `openalex:A${100 + n}`;
const seat = (researcher: ResearcherId, place?: string) => ({
  name: `Name ${researcher}`,
  researcher,
  institutions: place ? [{ id: `I${place}`, name: `Place ${place}` }] : [],
});
const work = (n: number, more: Partial<FullWork> = {}): FullWork => ({
  ids: { openalex: `W${n}` },
  title: `A paper of its own, number ${n}`,
  year: 2020,
  topics: [{ id: `T${n % 3}`, name: `Topic ${n % 3}`, score: 1 }],
  authors: [seat(ME, 'one'), seat(id(n % 5), 'two')],
  authorsTruncated: false,
  references: [],
  related: [],
  ...more,
});
const all: GraphFilter = { kinds: new Set(NODE_KINDS), most: MOST_NODES };
const me = (works: readonly FullWork[]) => [{ ids: [ME], name: 'Me', works }];
const only = (...kinds: NodeKind[]): GraphFilter => ({ ...all, kinds: new Set(kinds) });
const count = (works: readonly FullWork[], filter: GraphFilter) => {
  const { nodes, edges } = buildGraph(me(works), filter);
  const kinds = Object.fromEntries(NODE_KINDS.map((kind) => [kind, nodes.filter((node) => node.kind === kind).length]));
  return { ...kinds, edges: edges.length };
};

describe('the graph', () => {
  it('names papers without their TeX', () => {
    const { nodes } = buildGraph(me([work(1, { title: 'Growth of \\emph{E. coli} at $\\alpha_s$' })]), only('paper'));
    expect(nodes.find(({ kind }) => kind === 'paper')?.label).toBe('Growth of E. coli at αₛ');
  });

  it('has the person in the middle, even without a work', () => {
    expect(buildGraph(me([]), all).nodes).toEqual([
      { id: `person:${ME}`, kind: 'person', label: 'Me', weight: 0, researcher: ME, centre: true },
    ]);
  });
  it('puts papers between people and topics; places belong to the person', () => {
    // 6 papers: 6 to the person, 6 to a co-author, 6 to a topic; one place.
    expect(
      count(
        [1, 2, 3, 4, 5, 6].map((n) => work(n)),
        all,
      ),
    ).toEqual({ person: 6, paper: 6, topic: 3, institution: 1, edges: 19 });
  });
  it('ties everything to the person where papers are not shown, heavier for each paper', () => {
    const graph = buildGraph(me([1, 2, 3, 4, 5, 6].map((n) => work(n))), only('person', 'topic'));
    expect(graph.edges).toHaveLength(5 + 3);
    expect(graph.edges[0]?.weight).toBe(2);
    expect(graph.nodes.find(({ centre }) => centre)?.weight).toBe(6);
  });
  it('counts a preprint and its published version once', () => {
    const twin = work(7, { ids: { openalex: 'W8', doi: '10.1/x' }, title: work(7).title, venueKind: 'journal' });
    expect(count([work(7), twin], all)).toMatchObject({ paper: 1 });
  });
  it('shows the years that are asked for', () => {
    const works = [2018, 2019, 2020].map((year, n) => work(n, { year }));
    expect(count(works, { ...all, from: 2019 })).toMatchObject({ paper: 2 });
    expect(count(works, { ...all, from: 2019, to: 2019 })).toMatchObject({ paper: 1 });
  });
  it('does not bury everybody under one collaboration', () => {
    const crowd = work(1, { authors: [seat(ME), ...Array.from({ length: 60 }, (_, n) => seat(id(n)))] });
    expect(count([crowd], all)).toMatchObject({ person: 1, paper: 1 });
  });
  it('joins several people: a shared paper is tied to both', () => {
    const shared = work(1, { authors: [seat(ME), seat(id(9))] });
    const graph = buildGraph(
      [...me([shared]), { ids: [id(9)], name: 'Nine', works: [shared, work(2, { authors: [seat(id(9))] })] }],
      only('person', 'paper'),
    );
    expect(graph.nodes.filter(({ centre }) => centre)).toHaveLength(2);
    expect(graph.edges).toHaveLength(3);
  });
});

describe('a graph too large', () => {
  const works = Array.from({ length: 900 }, (_, n) =>
    work(n, { year: 1990 + (n % 30), authors: [seat(ME), seat(id(n)), seat(id(n + 1))] }),
  );
  it('keeps to the room, shares it among the kinds, and counts what is left', () => {
    const { nodes, edges, left } = buildGraph(me(works), all);
    expect(nodes.length).toBeLessThanOrEqual(MOST_NODES);
    expect(nodes.some(({ centre }) => centre)).toBe(true);
    const shown = (kind: NodeKind) => nodes.filter((node) => node.kind === kind).length;
    expect(shown('person') + left.person).toBe(902);
    expect(shown('paper') + left.paper).toBe(900);
    expect(left.topic).toBe(0);
    const ids = new Set(nodes.map((node) => node.id));
    expect(edges.every(({ source, target }) => ids.has(source) && ids.has(target))).toBe(true);
  });
  it('shows more when more is asked for', () => {
    expect(buildGraph(me(works), { ...all, most: 5_000 }).left).toEqual({ person: 0, paper: 0, topic: 0, institution: 0 });
  });
});
