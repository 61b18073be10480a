// What the graph's canvas shows: what part of the graph, whose names, and what a hand does to it.

import { describe, expect, it } from 'vitest';
import { labelled } from '../../../components/graph/labels.ts';
import { blend } from '../../../components/graph/look.ts';
import { NOTHING, type Scene, sceneOf } from '../../../components/graph/scene.ts';
import { ALL, dotAt, fitOf, inGraph, lookingAt, onScreen, panned, type View, zoomed } from '../../../components/graph/view.ts';
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
const size = { width: 600, height: 400 };
/** Dots at given places, in a view that shows them as they stand. */
function shown(
  places: readonly (readonly [x: number, y: number])[],
  nodes = places.map((_, n) => person(n)),
): { scene: Scene; view: View } {
  const scene = sceneOf(graphOf(nodes), NOTHING);
  for (const [n, [x, y]] of places.entries()) Object.assign(scene.dots[n] ?? {}, { x, y });
  return { scene, view: { ...size, fit: { x: 300, y: 200, scale: 1 }, camera: ALL } };
}

describe('the scene', () => {
  const ties = [{ source: 'p0', target: 'p1', weight: 2 }];

  it('keeps whoever stands there where they stand, and the first of the middle in it', () => {
    const before = sceneOf(graphOf([person(0, { centre: true }), person(1)], ties), NOTHING);
    expect(before.dots[0]).toMatchObject({ x: 0, y: 0, fixed: true });
    Object.assign(before.dots[1] ?? {}, { x: 55, y: 66 });
    const after = sceneOf(graphOf([person(0, { centre: true }), person(2), person(1)], ties), before);
    expect(after.dots[after.at.get('p1') ?? -1]).toMatchObject({ x: 55, y: 66, fixed: false });
    expect([...(after.near[0] ?? [])]).toEqual([2]);
  });

  it('draws no tie to what is not there', () => {
    expect(sceneOf(graphOf([person(0)], ties), NOTHING).ties).toEqual([]);
  });
});

describe('the view', () => {
  const view: View = { ...size, fit: { x: 10, y: -20, scale: 3 }, camera: { x: 40, y: 12, zoom: 2.5 } };

  it('leads to the screen and back', () => {
    const place = inGraph(view, onScreen(view, { x: 7, y: 9 }));
    expect(place.x).toBeCloseTo(7);
    expect(place.y).toBeCloseTo(9);
  });

  it('shows every dot when nobody has moved, with room around', () => {
    const { scene } = shown([
      [-500, 30],
      [900, 80],
      [0, -4_000],
    ]);
    const fit = fitOf(scene.dots, size);
    if (!fit) throw new Error('no fit');
    for (const dot of scene.dots) {
      const { x, y } = onScreen({ ...size, fit, camera: ALL }, dot);
      expect(x).toBeGreaterThan(20);
      expect(x).toBeLessThan(580);
      expect(y).toBeGreaterThan(20);
      expect(y).toBeLessThan(380);
    }
    expect(fitOf([], size)).toBeUndefined();
    expect(fitOf([scene.dots[0] ?? { x: 0, y: 0 }] as typeof scene.dots, { width: 1, height: 1 })?.scale).toBeGreaterThan(0);
  });

  it('zooms about the place the pointer is on, and no farther than there is something to see', () => {
    const point = { x: 77, y: 310 };
    const before = inGraph(view, point);
    const after = inGraph({ ...view, camera: zoomed(view, 1.7, point) }, point);
    expect(after.x).toBeCloseTo(before.x);
    expect(after.y).toBeCloseTo(before.y);
    expect(zoomed(view, 1e9).zoom).toBe(24);
    expect(zoomed(view, 0).zoom).toBe(0.25);
  });

  it('goes along with the hand, and brings what is looked for into the middle, named', () => {
    const before = onScreen(view, { x: 1, y: 2 });
    const after = onScreen({ ...view, camera: panned(view.camera, { x: 30, y: -8 }) }, { x: 1, y: 2 });
    expect([after.x - before.x, after.y - before.y].map(Math.round)).toEqual([30, -8]);
    expect(onScreen({ ...view, camera: lookingAt(view, { x: 5, y: 6 }, 1.6) }, { x: 5, y: 6 })).toEqual({ x: 300, y: 200 });
    expect(lookingAt(view, { x: 5, y: 6 }, 1.6).zoom).toBe(2.5);
  });

  it('means the dot on top where two lie on each other, and one that is just missed', () => {
    const { scene, view } = shown(
      [
        [100, 100],
        [106, 100],
      ],
      [person(0, { weight: 1 }), person(1, { weight: 9 })],
    );
    const at = (x: number) => dotAt(scene.dots, scene.largest, view, { x, y: 100 }, 3);
    expect(at(100)).toBe(1);
    expect(at(93)).toBe(0);
    expect(at(80)).toBeUndefined();
  });
});

describe('names', () => {
  const named = (places: readonly (readonly [number, number])[], more: Partial<Parameters<typeof labelled>[0]> = {}, nodes?: GraphNode[]) =>
    labelled({ ...shown(places, nodes), widthOf: () => 60, forced: [], before: new Set(), ...more });

  it('stand beside each other, the larger dots first', () => {
    const small = [person(0, { weight: 2 }), person(1, { weight: 9 })];
    expect([
      ...named(
        [
          [100, 100],
          [110, 104],
        ],
        {},
        small,
      ).keys(),
    ]).toEqual([1]);
    expect(
      [
        ...named(
          [
            [100, 100],
            [110, 140],
          ],
          {},
          small,
        ).keys(),
      ].sort(),
    ).toEqual([0, 1]);
  });

  it('stay while dots move, and are there whatever lies there when they must be', () => {
    const places = [
      [100, 100],
      [110, 104],
    ] as const;
    const nodes = [person(0, { weight: 2 }), person(1, { weight: 9 })];
    expect([...named(places, { before: new Set([0]) }, nodes).keys()]).toEqual([0]);
    expect([...named(places, { forced: [0, 1] }, nodes).keys()]).toEqual([0, 1]);
    expect([
      ...named(
        [
          [100, 100],
          [300, 300],
        ],
        { among: new Set([1]) },
        nodes,
      ).keys(),
    ]).toEqual([1]);
  });

  it('are whole: at the left where the box ends at the right, below where it is narrow; none for what is out of sight', () => {
    expect(named([[590, 100]]).get(0)?.right).toBeLessThan(590);
    const narrow = named([[300, 100]], { widthOf: () => 500 }).get(0);
    expect(narrow).toMatchObject({ left: 50, right: 550 });
    expect(narrow?.y).toBeGreaterThan(105);
    expect(named([[700, 100]]).size).toBe(0);
  });

  it('of small dots come when they are near', () => {
    const paper = [{ ...person(0), kind: 'paper' as const }];
    expect(named([[300, 200]], {}, paper).size).toBe(0);
    const { scene, view } = shown([[300, 200]], paper);
    const near = labelled({ scene, view: { ...view, camera: { ...ALL, zoom: 4 } }, widthOf: () => 60, forced: [], before: new Set() });
    expect(near.size).toBe(1);
  });
});

it('lines are paler than dots, however short the build writes a colour', () => {
  expect(blend('#858c97', '#fff')).toBe(blend('#858c97', '#ffffff'));
  expect(blend('#000000', '#ffffff')).toBe('#8c8c8c');
  expect(blend('canvastext', '#fff')).toBe('canvastext');
});
