// The graph on the screen: one canvas, drawn once a frame while anything moves. No words, no DOM but its own box.

import type { ResearchGraph } from '../../lib/insight/graph.ts';
import { watchHand } from './hand.ts';
import { LABEL_SIZE, type Label, labelled } from './labels.ts';
import { startLayout } from './layout.ts';
import type { Look } from './look.ts';
import { paint } from './paint.ts';
import { NOTHING, type Point, sceneOf } from './scene.ts';
import { ALL, between, type Camera, dotAt, fitOf, inGraph, lookingAt, panned, type View, zoomed } from './view.ts';

export type PictureSpec = {
  readonly box: HTMLElement;
  readonly look: Look;
  /** Nothing moves by itself. */
  readonly still: boolean;
  readonly pick: (id: string | undefined) => void;
  readonly expand: (id: string) => void;
};

export type Placement = { readonly x: number; readonly y: number; readonly size: number };

export type Picture = {
  readonly show: (graph: ResearchGraph) => void;
  /** Marks one node and its neighbours. */
  readonly mark: (id: string | undefined) => void;
  /** Brings a node into the middle. */
  readonly lookAt: (id: string) => void;
  readonly zoom: (by: 'in' | 'out' | 'all') => void;
  readonly dress: (look: Look) => void;
  /** Where each node stands, for saving. */
  readonly placements: () => ReadonlyMap<string, Placement>;
  readonly neighbours: (id: string) => readonly string[];
  readonly end: () => void;
};

/** ms of a glide from one part of the picture to another. */
const GLIDE = 250;
const STEP = 1.6;
/** Near enough that whoever was looked for is named. */
const CLOSE = 1.6;
/** px beside a dot that still mean it: the small ones are smaller than a hand is steady. */
const SLOP = 3;
const NONE: ReadonlyMap<number, Label> = new Map();

export function createPicture({ box, look: firstLook, still, pick, expand }: PictureSpec): Picture {
  const sheet = box.ownerDocument.createElement('canvas');
  box.append(sheet);
  const canvas = sheet.getContext('2d');
  let look = firstLook;
  let scene = NOTHING;
  let view: View = { width: 1, height: 1, fit: { x: 0, y: 0, scale: 1 }, camera: ALL };
  let marked: number | undefined;
  let hovered: number | undefined;
  let labels = NONE;
  /** The picture keeps itself fitted into its box until somebody takes a node in hand: what is held must not slip away. */
  let fitted = true;
  let held: { readonly place: number; at: Point; told?: Point } | undefined;
  let glide: { readonly from: Camera; readonly to: Camera; readonly began: number } | undefined;
  let fresh: Float32Array | undefined;
  let settled = false;
  let frame = 0;
  let ratio = 1;
  const widths = new Map<string, number>();

  const layout = startLayout(({ places, done }) => {
    fresh = places;
    settled = done;
    ask();
  });

  const follow = (): void => {
    const dot = held && scene.dots[held.place];
    if (!held || !dot) return;
    Object.assign(dot, inGraph(view, held.at));
    if (held.told === held.at) return;
    held.told = held.at;
    layout.tell({ what: 'move', key: dot.id, x: dot.x, y: dot.y });
  };
  const settle = (): void => {
    // Places that are not as many as the dots are of the graph before.
    if (fresh?.length === scene.dots.length * 2)
      for (const [place, dot] of scene.dots.entries()) {
        if (place === held?.place) continue;
        dot.x = fresh[place * 2] ?? dot.x;
        dot.y = fresh[place * 2 + 1] ?? dot.y;
      }
    fresh = undefined;
    layout.tell({ what: 'seen' });
  };
  const move = (now: number): void => {
    if (!glide) return;
    const part = Math.min(1, Math.max(0, now - glide.began) / GLIDE);
    view = { ...view, camera: between(glide.from, glide.to, part) };
    if (part === 1) glide = undefined;
  };
  const widthOf = (place: number): number => {
    const label = scene.dots[place]?.label ?? '';
    const known = widths.get(label) ?? canvas?.measureText(label).width ?? 0;
    widths.set(label, known);
    return known;
  };
  const draw = (now: number): void => {
    frame = 0;
    if (fresh) settle();
    move(now);
    follow();
    if (fitted) view = { ...view, fit: fitOf(scene.dots, view) ?? view.fit };
    if (!canvas) return;
    canvas.font = `${LABEL_SIZE}px ${look.font}`;
    const near = marked === undefined ? undefined : scene.near[marked];
    const forced = [hovered, marked, ...scene.largest.filter((place) => scene.dots[place]?.centre)].filter((place) => place !== undefined);
    labels = labelled({ scene, view, widthOf, forced, among: near, before: settled ? NONE : labels });
    paint({ canvas, ratio, look }, scene, view, { marked, hovered, labels });
    if (glide) ask();
  };
  function ask(): void {
    frame ||= requestAnimationFrame(draw);
  }
  const go = (to: Camera): void => {
    if (still) view = { ...view, camera: to };
    else glide = { from: view.camera, to, began: performance.now() };
    ask();
  };

  const resize = (): void => {
    const [width, height] = [Math.max(1, box.clientWidth), Math.max(1, box.clientHeight)];
    ratio = devicePixelRatio;
    view = { ...view, width, height };
    sheet.width = Math.round(width * ratio);
    sheet.height = Math.round(height * ratio);
    // A canvas is emptied when its size is set: it must not stay so for a frame.
    cancelAnimationFrame(frame);
    draw(performance.now());
  };
  const sized = new ResizeObserver(resize);
  sized.observe(box);

  const idOf = (place: number | undefined): string | undefined => scene.dots[place ?? -1]?.id;
  const unwatch = watchHand(box, {
    at: (point) => dotAt(scene.dots, scene.largest, view, point, SLOP),
    hover(place) {
      if (place === hovered) return;
      hovered = place;
      box.style.cursor = place === undefined ? '' : 'pointer';
      ask();
    },
    click: (place) => pick(idOf(place)),
    twice(place, point) {
      const id = idOf(place);
      if (id === undefined) go(zoomed(view, STEP, point));
      else expand(id);
    },
    drag(place, at) {
      fitted = false;
      glide = undefined;
      held = { ...held, place, at };
      ask();
    },
    drop() {
      const dot = held && scene.dots[held.place];
      if (dot) layout.tell({ what: 'free', key: dot.id, fixed: dot.fixed });
      held = undefined;
    },
    pull(by) {
      glide = undefined;
      view = { ...view, camera: panned(view.camera, by) };
      ask();
    },
    zoom(by, point) {
      glide = undefined;
      view = { ...view, camera: zoomed(view, by, point) };
      ask();
    },
  });

  return {
    show(graph) {
      const id = idOf(marked);
      scene = sceneOf(graph, scene);
      marked = id === undefined ? undefined : scene.at.get(id);
      hovered = undefined;
      held = undefined;
      labels = NONE;
      fitted = true;
      settled = false;
      layout.tell({
        what: 'graph',
        nodes: scene.dots.map(({ id: key, x, y, fixed }) => ({ key, x, y, fixed })),
        edges: graph.edges,
        still,
      });
      ask();
    },
    mark(id) {
      marked = id === undefined ? undefined : scene.at.get(id);
      ask();
    },
    lookAt(id) {
      const dot = scene.dots[scene.at.get(id) ?? -1];
      if (dot) go(lookingAt(view, dot, CLOSE));
    },
    zoom(by) {
      if (by === 'all') {
        fitted = true;
        go(ALL);
      } else go(zoomed(view, by === 'in' ? STEP : 1 / STEP));
    },
    dress(next) {
      look = next;
      widths.clear();
      ask();
    },
    placements: () => new Map(scene.dots.map(({ id, x, y, size }) => [id, { x, y, size }] as const)),
    neighbours: (id) => [...(scene.near[scene.at.get(id) ?? -1] ?? [])].flatMap((place) => idOf(place) ?? []),
    end() {
      layout.end();
      sized.disconnect();
      unwatch();
      cancelAnimationFrame(frame);
      sheet.remove();
    },
  };
}
