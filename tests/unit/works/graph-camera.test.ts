// @vitest-environment happy-dom
// What part of the graph is looked at: all of it with room around, until somebody moves; zooming keeps what the pointer is on.

import ForceGraph from 'force-graph';
import { beforeEach, expect, it } from 'vitest';
import { type Camera, createCamera, type Drawing } from '../../../components/graph/camera.ts';
import { type Dot, NOTHING, sceneOf } from '../../../components/graph/scene.ts';
import type { GraphNode } from '../../../lib/insight/graph.ts';

const SIZE = { width: 600, height: 400 };
let graph: Drawing;
let camera: Camera;

beforeEach(() => {
  // The test's DOM draws nothing and lays nothing out.
  const sheet = {
    apply: () => undefined,
    get: (_: object, key: string) => (key === 'getImageData' ? undefined : () => undefined),
    set: () => true,
  };
  HTMLCanvasElement.prototype.getContext = (() => new Proxy({}, sheet)) as never;
  for (const side of ['width', 'height'] as const)
    Object.defineProperty(HTMLCanvasElement.prototype, side === 'width' ? 'clientWidth' : 'clientHeight', {
      configurable: true,
      get(this: HTMLCanvasElement) {
        return Number.parseFloat(this.style[side]);
      },
    });
  graph = new ForceGraph(document.createElement('div'));
  graph.pauseAnimation();
  camera = createCamera(graph, true);
  camera.resize(SIZE.width, SIZE.height);
});

function shown(...places: readonly (readonly [x: number, y: number])[]): readonly Dot[] {
  const nodes = places.map((_, n): GraphNode => ({ id: `p${n}`, kind: 'person', label: `Name ${n}`, weight: 4 }));
  const { dots } = sceneOf({ nodes, edges: [], left: { person: 0, paper: 0, topic: 0, institution: 0 }, edgesLeft: 0 }, NOTHING);
  for (const [n, [x, y]] of places.entries()) Object.assign(dots[n] ?? {}, { x, y });
  graph.graphData({ nodes: [...dots], links: [] });
  camera.all(false);
  return dots;
}
const at = (dot: Dot | undefined) => camera.view().at(dot ?? ({ x: Number.NaN, y: Number.NaN } as Dot));

it('shows every dot when nobody has moved, with room around', () => {
  const dots = shown([-500, 30], [900, 80], [0, -4_000]);
  for (const dot of dots) {
    const { x, y } = at(dot);
    expect(x).toBeGreaterThan(20);
    expect(x).toBeLessThan(580);
    expect(y).toBeGreaterThan(20);
    expect(y).toBeLessThan(380);
    expect(camera.radius(dot)).toBeCloseTo(dot.size);
  }
});

it('has one dot in the middle, and does not mind that there is none, or a box without room', () => {
  shown();
  const [only] = shown([7, 8]);
  for (let again = 0; again < 20; again += 1) camera.follow();
  expect(at(only).x).toBeCloseTo(300);
  expect(at(only).y).toBeCloseTo(200);
  expect(camera.scale()).toBeLessThan(1_000);
  camera.resize(1, 1);
  expect(camera.scale()).toBeGreaterThan(0);
});

it('follows the dots until somebody moves, and again after all of it was asked for', () => {
  const dots = shown([-100, 0], [100, 0]);
  Object.assign(dots[1] ?? {}, { x: 1_000 });
  camera.follow();
  expect(at(dots[1]).x).toBeLessThan(SIZE.width);
  camera.hold();
  Object.assign(dots[1] ?? {}, { x: 10_000 });
  camera.follow();
  expect(at(dots[1]).x).toBeGreaterThan(SIZE.width);
  camera.all(true);
  expect(at(dots[1]).x).toBeLessThan(SIZE.width);
});

it('zooms about the place the pointer is on, and no farther than there is something to see', () => {
  const dots = shown([-100, -50], [100, 50]);
  const whole = camera.scale();
  const before = at(dots[1]);
  camera.zoom(1.7, before);
  expect(camera.scale()).toBeCloseTo(whole * 1.7);
  expect(at(dots[1]).x).toBeCloseTo(before.x);
  expect(at(dots[1]).y).toBeCloseTo(before.y);
  camera.zoom(1e9);
  expect(camera.scale()).toBeCloseTo(whole * 24);
  camera.zoom(1e-9);
  expect(camera.scale()).toBeCloseTo(whole * 0.25);
});

it('parts dots that lie on each other: they grow slower than the distances between them', () => {
  const [dot] = shown([-100, -50], [100, 50]);
  if (!dot) throw new Error('no dot');
  camera.zoom(4);
  expect(camera.radius(dot)).toBeCloseTo(dot.size * 2);
});

it('brings what is looked for into the middle, near enough to be named and no farther away than now', () => {
  const dots = shown([-100, -50], [100, 50]);
  const whole = camera.scale();
  if (dots[0]) camera.lookAt(dots[0]);
  expect(at(dots[0]).x).toBeCloseTo(300);
  expect(at(dots[0]).y).toBeCloseTo(200);
  expect(camera.scale()).toBeCloseTo(whole * 1.6);
  camera.zoom(3);
  if (dots[1]) camera.lookAt(dots[1]);
  expect(camera.scale()).toBeCloseTo(whole * 4.8);
});

it('keeps what is looked at in the middle when the box changes, and fits all of it otherwise', () => {
  const dots = shown([-100, -50], [100, 50]);
  camera.resize(300, 300);
  expect(at(dots[1]).x).toBeLessThan(300);
  if (dots[1]) camera.lookAt(dots[1]);
  const scale = camera.scale();
  camera.resize(800, 500);
  expect(at(dots[1]).x).toBeCloseTo(400);
  expect(at(dots[1]).y).toBeCloseTo(250);
  expect(camera.scale()).toBe(scale);
});
