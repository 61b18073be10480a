// The graph on the screen: drawn, zoomed, pulled and dragged by force-graph, its own forces off; places by the layout. No words.

import ForceGraph from 'force-graph';
import type { ResearchGraph } from '../../lib/insight/graph.ts';
import { createCamera } from './camera.ts';
import { watchHand } from './hand.ts';
import { type Label, labelled } from './labels.ts';
import { startLayout } from './layout.ts';
import type { Look } from './look.ts';
import { fontOf, writeNames } from './names.ts';
import { type Dot, NOTHING, type Point, type Scene, sceneOf, type Tie } from './scene.ts';

export type PictureSpec = {
  readonly box: HTMLElement;
  readonly look: Look;
  /** Nothing moves by itself. */
  readonly still: boolean;
  readonly pick: (id: string | undefined) => void;
  readonly expand: (id: string) => void;
};

export type Placement = Point & { readonly size: number };

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

/** With each press of a key or button. */
const STEP = 1.6;
/**
 * Of the thinnest line the screen can: the library divides by the zoom and multiplies by it again, and a line of a fraction more
 * has an outline to be worked out, which takes ten times as long.
 */
const HAIR = 0.99;
/** px of the heaviest tie, and how much each further paper adds. */
const THICKEST = 4;
const THICKER = 0.5;
/** ms the library goes on looking at the pointer after anything moved; it takes 800 to see where dots went. */
const LINGER = 1_000;
const NONE: ReadonlyMap<Dot, Label> = new Map();

export function createPicture({ box, look: firstLook, still, pick, expand }: PictureSpec): Picture {
  let look = firstLook;
  let scene = NOTHING;
  let marked: Dot | undefined;
  let labels = NONE;
  let settled = false;
  /** px of the thinnest line. */
  let hair = 1;
  let inSight = true;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const widths = new Map<string, number>();

  const graph = new ForceGraph<Dot, Tie>(box);
  const camera = createCamera(graph, still);
  const isLit = (dot: Dot): boolean => !marked || dot === marked || scene.near.get(marked)?.has(dot) === true;
  const isLitTie = ({ source, target }: Tie): boolean => !marked || source === marked || target === marked;
  const colour = (dot: Dot): string => (isLit(dot) ? look[dot.kind] : look.faded);
  /** The library draws what changed, and asks what lies under the pointer, in every frame; at rest and out of sight it shall not. */
  const stir = (): void => {
    clearTimeout(rest);
    if (!inSight) return;
    graph.resumeAnimation();
    rest = setTimeout(() => graph.pauseAnimation(), LINGER);
  };
  const redraw = (): void => {
    // It knows of changes that were made through it.
    graph.nodeColor(colour);
    stir();
  };
  const widthOf = (canvas: CanvasRenderingContext2D, label: string): number => {
    const known = widths.get(label) ?? canvas.measureText(label).width;
    widths.set(label, known);
    return known;
  };
  const name = (canvas: CanvasRenderingContext2D): void => {
    canvas.save();
    canvas.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
    canvas.font = fontOf(look);
    const view = camera.view();
    labels = labelled({
      view,
      widthOf: ({ label }) => widthOf(canvas, label),
      forced: [hand.hovered(), marked, ...scene.largest.filter(({ centre }) => centre)].filter((dot) => dot !== undefined),
      among: marked ? scene.largest.filter(isLit) : scene.largest,
      before: settled ? NONE : labels,
    });
    writeNames(canvas, look, view, labels, hand.hovered());
    canvas.restore();
  };

  const layout = startLayout(({ places, done }) => {
    // Places that are not as many as the dots are of the graph before.
    if (places.length === scene.dots.length * 2)
      for (const [place, dot] of scene.dots.entries()) {
        if (dot === hand.held()) continue;
        dot.x = places[place * 2] ?? dot.x;
        dot.y = places[place * 2 + 1] ?? dot.y;
      }
    settled = done;
    camera.follow();
    redraw();
    requestAnimationFrame(() => layout.tell({ what: 'seen' }));
  });

  /** What is drawn last lies on top. */
  const arrange = (): void => {
    const [pale, lit] = [scene.ties.filter((tie) => !isLitTie(tie)), scene.ties.filter(isLitTie)];
    const smallestFirst = scene.largest.toReversed();
    graph.graphData({
      nodes: [...smallestFirst.filter((dot) => !isLit(dot)), ...smallestFirst.filter(isLit)],
      links: [...pale, ...lit],
    });
    redraw();
  };

  graph
    .cooldownTicks(0)
    .d3Force('link', null)
    .d3Force('charge', null)
    .d3Force('center', null)
    .nodeRelSize(1)
    .nodeVal((dot) => (camera.radius(dot) / camera.scale()) ** 2)
    .nodeColor(colour)
    .nodeLabel(() => '')
    .linkColor((tie) => (isLitTie(tie) ? look.edge : look.faded))
    .linkWidth(({ weight }) => Math.min(THICKEST, hair + THICKER * (weight - 1)))
    .onRenderFramePost(name);
  const hand = watchHand({
    box,
    graph,
    camera,
    stir,
    redraw,
    click: (dot) => pick(dot?.id),
    twice: ({ id }) => expand(id),
    drag: ({ id, x, y }) => layout.tell({ what: 'move', key: id, x, y }),
    drop: ({ id, fixed }) => layout.tell({ what: 'free', key: id, fixed }),
  });

  const resize = (): void => {
    hair = (HAIR * Math.max(1, Math.floor(devicePixelRatio))) / devicePixelRatio;
    camera.resize(Math.max(1, box.clientWidth), Math.max(1, box.clientHeight));
    // A canvas is emptied when its size is set: it must not stay so for a frame.
    graph.pauseAnimation();
    stir();
  };
  const sized = new ResizeObserver(resize);
  // Also where only the pixels became finer.
  sized.observe(box, { box: 'device-pixel-content-box' });
  const seen = new IntersectionObserver((changes) => {
    inSight = changes.at(-1)?.isIntersecting ?? true;
    graph.pauseAnimation();
    stir();
  });
  seen.observe(box);

  return {
    show(next) {
      const id = marked?.id;
      scene = sceneOf(next, scene);
      marked = id === undefined ? undefined : scene.byId.get(id);
      hand.forget();
      labels = NONE;
      settled = false;
      arrange();
      camera.all(false);
      layout.tell({
        what: 'graph',
        nodes: scene.dots.map(({ id: key, x, y, fixed }) => ({ key, x, y, fixed })),
        edges: next.edges,
        still,
      });
    },
    mark(id) {
      marked = id === undefined ? undefined : scene.byId.get(id);
      arrange();
    },
    lookAt(id) {
      const dot = scene.byId.get(id);
      if (dot) camera.lookAt(dot);
      stir();
    },
    zoom(by) {
      if (by === 'all') camera.all(true);
      else camera.zoom(by === 'in' ? STEP : 1 / STEP);
      stir();
    },
    dress(next) {
      look = next;
      widths.clear();
      redraw();
    },
    placements: () => new Map(scene.dots.map(({ id, x, y, size }) => [id, { x, y, size }] as const)),
    neighbours: (id) => neighboursOf(scene, id),
    end() {
      layout.end();
      sized.disconnect();
      seen.disconnect();
      hand.end();
      clearTimeout(rest);
      graph._destructor();
      box.replaceChildren();
    },
  };
}

function neighboursOf({ byId, near }: Scene, id: string): readonly string[] {
  const dot = byId.get(id);
  return dot ? [...(near.get(dot) ?? [])].map((one) => one.id) : [];
}
