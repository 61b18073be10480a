// What part of the graph is looked at: all of it until somebody moves, then where they went. The library moves; this says where to.

import type ForceGraph from 'force-graph';
import type { View } from './labels.ts';
import type { Dot, Point, Tie } from './scene.ts';

export type Drawing = ForceGraph<Dot, Tie>;

export type Camera = {
  /** Fits all dots into the box if nobody moved in it since `all`: what is looked at must not slip away. */
  readonly follow: () => void;
  /** Somebody has moved in it. */
  readonly hold: () => void;
  /** All of the graph, at once or by a glide. */
  readonly all: (gliding: boolean) => void;
  readonly lookAt: (dot: Dot) => void;
  /** `by` times nearer; what lies at the point of the box stays there, without one its middle does. */
  readonly zoom: (by: number, at?: Point) => void;
  /** Takes the box's size; what was in the middle stays there. */
  readonly resize: (width: number, height: number) => void;
  /** px for one of the layout's units. */
  readonly scale: () => number;
  /** Radius in px: dots grow slower than the distances between them, so that zooming in parts what lay on each other. */
  readonly radius: (dot: Dot) => number;
  readonly view: () => View;
};

/** ms of a glide from one part of the picture to another. */
const GLIDE = 250;
/** Near enough that whoever was looked for is named. */
const CLOSE = 1.6;
/** Beside all of the graph: how far out, and far enough in to part two dots that touch. */
const ZOOMS = { least: 0.25, most: 24 };
/** px around the dots: room for the labels at their right. */
const PADDING = 56;
/** Of a narrow box the room takes no more than this part. */
const NARROWEST = 12;
/** The layout's units: dots that all stand in one place do not lie infinitely near. */
const LEAST_SPAN = 1;

/** `still`: nothing moves by itself. */
export function createCamera(graph: Drawing, still: boolean): Camera {
  const glide = still ? 0 : GLIDE;
  let fitted = true;
  /** The scale that shows all of it. */
  let whole = 1;
  let scale = graph.zoom();
  graph.onZoom(({ k }) => {
    scale = k;
  });
  const radius = ({ size }: Dot): number => size * Math.sqrt(scale / whole);

  const enclose = (ms: number): void => {
    const { nodes } = graph.graphData();
    if (!nodes.length) return;
    // The library's own measure counts the dots' sizes too, which are another at every scale here.
    const bounds = (all: readonly number[]): readonly [number, number] => [Math.min(...all), Math.max(...all)];
    const [x, y] = [bounds(nodes.map((dot) => dot.x)), bounds(nodes.map((dot) => dot.y))];
    const room = (length: number): number => Math.max(1, length - 2 * Math.min(PADDING, length / NARROWEST));
    const span = ([from, to]: readonly [number, number]): number => Math.max(LEAST_SPAN, to - from);
    whole = Math.min(room(graph.width()) / span(x), room(graph.height()) / span(y));
    graph.minZoom(whole * ZOOMS.least).maxZoom(whole * ZOOMS.most);
    graph.centerAt((x[0] + x[1]) / 2, (y[0] + y[1]) / 2, ms).zoom(whole, ms);
  };
  const hold = (): void => {
    fitted = false;
  };
  const go = ({ x, y }: Point, to: number): void => {
    hold();
    graph.centerAt(x, y, glide).zoom(to, glide);
  };
  const follow = (): void => {
    if (fitted) enclose(0);
  };

  return {
    follow,
    hold,
    all(gliding) {
      fitted = true;
      enclose(gliding ? glide : 0);
    },
    lookAt: (dot) => go(dot, Math.max(scale, whole * CLOSE)),
    zoom(by, at) {
      const to = Math.min(graph.maxZoom(), Math.max(graph.minZoom(), scale * by));
      const middle = graph.centerAt();
      const kept = at ? graph.screen2GraphCoords(at.x, at.y) : middle;
      const part = scale / to;
      go({ x: kept.x + (middle.x - kept.x) * part, y: kept.y + (middle.y - kept.y) * part }, to);
    },
    resize(width, height) {
      const { x, y } = graph.centerAt();
      graph.width(width).height(height).centerAt(x, y);
      follow();
    },
    scale: () => scale,
    radius,
    view() {
      const { x: left, y: top } = graph.graph2ScreenCoords(0, 0);
      const at = ({ x, y }: Point): Point => ({ x: left + x * scale, y: top + y * scale });
      return { width: graph.width(), height: graph.height(), at, radius };
    },
  };
}
