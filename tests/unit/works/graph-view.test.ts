// What the graph's canvas shows: who stands where, and whose names.

import { describe, expect, it } from 'vitest';
import { type LabelSpec, labelled, type View } from '../../../components/graph/labels.ts';
import { blend } from '../../../components/graph/look.ts';
import { type Dot, NOTHING, sceneOf } from '../../../components/graph/scene.ts';
import type { GraphNode, ResearchGraph } from '../../../lib/insight/graph.ts';

const person = (n: number, more: Partial<GraphNode> = {}): GraphNode => ({
  id: `p${n}`,
  kind: 'person',
  label: `Name ${n}`,
  weight: 4,
  ...more,
});
const graphOf = (nodes: readonly GraphNode[], edges: ResearchGraph['edges'] = []): ResearchGraph => ({
  nodes,
  edges,
  left: { person: 0, paper: 0, topic: 0, institution: 0 },
  edgesLeft: 0,
});
describe('the scene', () => {
  const ties = [{ source: 'p0', target: 'p1', weight: 2 }];

  it('keeps whoever stands there where they stand, and the first of the middle in it', () => {
    const before = sceneOf(graphOf([person(0, { centre: true }), person(1)], ties), NOTHING);
    expect(before.dots[0]).toMatchObject({ x: 0, y: 0, fixed: true });
    Object.assign(before.dots[1] ?? {}, { x: 55, y: 66 });
    const after = sceneOf(graphOf([person(0, { centre: true }), person(2), person(1)], ties), before);
    expect(after.byId.get('p1')).toMatchObject({ x: 55, y: 66, fixed: false });
    expect([...(after.near.get(after.dots[0] as Dot) ?? [])]).toEqual([after.dots[2]]);
  });

  it('draws no tie to what is not there', () => {
    expect(sceneOf(graphOf([person(0)], ties), NOTHING).ties).toEqual([]);
  });
});

describe('names', () => {
  type Named = {
    readonly nodes?: readonly GraphNode[];
    readonly zoom?: number;
    readonly width?: number;
    readonly forced?: readonly number[];
    readonly among?: readonly number[];
    readonly before?: readonly number[];
  };
  /** Numbers of the dots that are named, standing at given places in a box of 600 by 400 px, and where their names are. */
  function named(places: readonly (readonly [x: number, y: number])[], more: Named = {}) {
    const { nodes = places.map((_, n) => person(n)), zoom = 1, width = 60, forced = [], among, before = [] } = more;
    const { dots, largest } = sceneOf(graphOf(nodes), NOTHING);
    for (const [n, [x, y]] of places.entries()) Object.assign(dots[n] ?? {}, { x, y });
    const some = (places: readonly number[]): Dot[] => places.flatMap((place) => dots[place] ?? []);
    const view: View = { width: 600, height: 400, at: ({ x, y }) => ({ x, y }), radius: ({ size }) => size * zoom };
    const spec: LabelSpec = {
      view,
      widthOf: () => width,
      forced: some(forced),
      among: among ? some(among) : largest,
      before: new Set(some(before)),
    };
    return new Map([...labelled(spec)].map(([dot, label]) => [dots.indexOf(dot), label]));
  }
  const keys = (...args: Parameters<typeof named>) => [...named(...args).keys()].sort();
  const beside = [
    [100, 100],
    [110, 104],
  ] as const;
  const nodes = [person(0, { weight: 2 }), person(1, { weight: 9 })];

  it('stand beside each other, the larger dots first', () => {
    expect(keys(beside, { nodes })).toEqual([1]);
    const apart = [
      [100, 100],
      [110, 140],
    ] as const;
    expect(keys(apart, { nodes })).toEqual([0, 1]);
  });

  it('stay while dots move, and are there whatever lies there when they must be', () => {
    expect(keys(beside, { nodes, before: [0] })).toEqual([0]);
    expect(keys(beside, { nodes, forced: [0, 1] })).toEqual([0, 1]);
    const apart = [
      [100, 100],
      [300, 300],
    ] as const;
    expect(keys(apart, { nodes, among: [1] })).toEqual([1]);
  });

  it('are whole: at the left where the box ends at the right, below where it is narrow; none for what is out of sight', () => {
    expect(named([[590, 100]]).get(0)?.right).toBeLessThan(590);
    const narrow = named([[300, 100]], { width: 500 }).get(0);
    expect(narrow).toMatchObject({ left: 50, right: 550 });
    expect(narrow?.y).toBeGreaterThan(105);
    expect(keys([[700, 100]])).toEqual([]);
  });

  it('of small dots come when they are near', () => {
    const paper = [{ ...person(0), kind: 'paper' as const }];
    expect(keys([[300, 200]], { nodes: paper })).toEqual([]);
    expect(keys([[300, 200]], { nodes: paper, zoom: 2 })).toEqual([0]);
  });
});

it('lines are paler than dots, however short the build writes a colour', () => {
  expect(blend('#858c97', '#fff')).toBe(blend('#858c97', '#ffffff'));
  expect(blend('#000000', '#ffffff')).toBe('#8c8c8c');
  expect(blend('canvastext', '#fff')).toBe('canvastext');
});
