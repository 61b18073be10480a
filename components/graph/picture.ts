// The graph on the screen: drawing, zooming and dragging by sigma, places by the layout. No words, no DOM but its own box.

import { UndirectedGraph } from 'graphology';
import Sigma from 'sigma';
import type { GraphNode, NodeKind, ResearchGraph } from '../../lib/insight/graph.ts';
import { startLayout } from './layout.ts';
import { labelOf } from './look.ts';

export type Look = { readonly [K in NodeKind]: string } & {
  readonly edge: string;
  readonly text: string;
  readonly faded: string;
  readonly surface: string;
  readonly font: string;
};

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

type NodeLook = { x: number; y: number; size: number; label: string; kind: NodeKind; fixed: boolean; forceLabel: boolean };
type EdgeLook = { weight: number; size: number };

const CENTRE_SIZE = 13;
const SMALLEST = 3;
const LARGEST = 11;
/** px of a label; smaller is not read. */
const LABEL = 12;
const STEP = 250;
/** px around the nodes: room for the labels at their right. */
const PADDING = 56;
/** Of a narrow box the room takes no more than this part. */
const NARROWEST = 12;

/** Is there a way to draw it at all? */
export function canDraw(doc: Document): boolean {
  const gl = doc.createElement('canvas').getContext('webgl2');
  gl?.getExtension('WEBGL_lose_context')?.loseContext();
  return gl !== null;
}

export const sizeOf = ({ centre, weight, kind }: GraphNode): number =>
  centre ? CENTRE_SIZE : kind === 'paper' ? SMALLEST + 1 : Math.min(LARGEST, SMALLEST + 2 * Math.sqrt(weight));

/** A place to begin with: kinds on rings around the middle, the same for the same graph. */
function placeOf(place: number, { centre, kind }: { readonly centre: boolean; readonly kind: NodeKind }): { x: number; y: number } {
  // Where the layout pulls everything to.
  if (centre) return { x: 0, y: 0 };
  const ring = { institution: 40, topic: 70, paper: 100, person: 140 }[kind];
  // The golden angle: neighbours in the list stand far apart.
  const angle = place * 2.399963;
  return { x: ring * Math.cos(angle), y: ring * Math.sin(angle) };
}

export function createPicture({ box, look: firstLook, still, pick, expand }: PictureSpec): Picture {
  const graph = new UndirectedGraph<NodeLook, EdgeLook>();
  let look = firstLook;
  let marked: string | undefined;
  let near: ReadonlySet<string> = new Set();
  let dragged: string | undefined;

  const sigma = new Sigma<NodeLook, EdgeLook>(graph, box, {
    labelFont: look.font,
    labelSize: LABEL,
    labelColor: { color: look.text },
    labelRenderedSizeThreshold: 5,
    labelDensity: 0.8,
    defaultEdgeColor: look.edge,
    minEdgeThickness: 0.7,
    zIndex: true,
    allowInvalidContainer: true,
    stagePadding: Math.min(PADDING, box.clientWidth / NARROWEST),
    nodeReducer: (id, data) => {
      const faded = marked !== undefined && id !== marked && !near.has(id);
      return {
        ...data,
        color: faded ? look.faded : look[data.kind],
        label: faded ? '' : data.label,
        forceLabel: id === marked || data.forceLabel,
        zIndex: faded ? 0 : 1,
      };
    },
    edgeReducer: (edge, data) => {
      const faded = marked !== undefined && !graph.hasExtremity(edge, marked);
      return { ...data, color: faded ? look.faded : look.edge, zIndex: faded ? 0 : 1 };
    },
  });

  let fresh: Float32Array | undefined;
  let frame = 0;
  const place = (): void => {
    frame = 0;
    const places = fresh;
    fresh = undefined;
    // An answer about the graph before.
    if (places && places.length === order.size * 2) {
      graph.updateEachNodeAttributes(
        (key, data) => {
          const at = order.get(key) ?? -1;
          const [x, y] = [places[at * 2], places[at * 2 + 1]];
          if (key === dragged || x === undefined || y === undefined) return data;
          data.x = x;
          data.y = y;
          return data;
        },
        { attributes: ['x', 'y'] },
      );
    }
    layout.tell({ what: 'seen' });
  };
  const layout = startLayout(({ places }) => {
    fresh = places;
    frame ||= requestAnimationFrame(place);
  });
  let order: ReadonlyMap<string, number> = new Map();

  // A page that is scrolled past the graph must not stop at it: the wheel zooms once the reader is inside.
  const wheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && box.ownerDocument.activeElement !== box) event.stopPropagation();
  };
  box.addEventListener('wheel', wheel, { capture: true, passive: true });

  sigma.on('clickNode', ({ node }) => pick(node));
  sigma.on('clickStage', () => pick(undefined));
  sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
    preventSigmaDefault();
    expand(node);
  });
  sigma.on('enterNode', () => {
    box.style.cursor = 'pointer';
  });
  sigma.on('leaveNode', () => {
    box.style.cursor = '';
  });
  sigma.on('downNode', ({ node }) => {
    dragged = node;
    // The frame must not follow the node that is being moved.
    if (!sigma.getCustomBBox()) sigma.setCustomBBox(sigma.getBBox());
  });
  // Moves are taken before sigma hears them: it would look what lies under the pointer each time, and wait for the picture for that.
  let pointer: { x: number; y: number } | undefined;
  let following = 0;
  const follow = (): void => {
    following = 0;
    if (!dragged || !pointer) return;
    const { x, y } = sigma.viewportToGraph(pointer);
    graph.mergeNodeAttributes(dragged, { x, y });
    layout.tell({ what: 'move', key: dragged, x, y });
  };
  const move = (event: MouseEvent): void => {
    if (!dragged) return;
    event.stopPropagation();
    const { left, top } = box.getBoundingClientRect();
    pointer = { x: event.clientX - left, y: event.clientY - top };
    // One move a frame, however many the mouse sends.
    following ||= requestAnimationFrame(follow);
  };
  const drop = (): void => {
    if (!dragged) return;
    layout.tell({ what: 'free', key: dragged, fixed: graph.hasNode(dragged) && graph.getNodeAttribute(dragged, 'fixed') });
    dragged = undefined;
    pointer = undefined;
    sigma.setCustomBBox(null);
  };
  addEventListener('mousemove', move, { capture: true });
  addEventListener('mouseup', drop, { capture: true });

  return {
    show({ nodes, edges }) {
      const before = new Map(graph.mapNodes((key, { x, y }) => [key, { x, y }] as const));
      graph.clear();
      // The first of those in the middle stays there; whoever was added beside them finds a place.
      const middle = nodes.find(({ centre }) => centre)?.id;
      for (const [place, node] of nodes.entries()) {
        graph.addNode(node.id, {
          ...(before.get(node.id) ?? placeOf(place, { ...node, centre: node.id === middle })),
          size: sizeOf(node),
          label: labelOf(node),
          kind: node.kind,
          fixed: node.id === middle,
          forceLabel: node.centre === true,
        });
      }
      for (const { source, target, weight } of edges) graph.mergeEdge(source, target, { weight, size: Math.min(4, 0.6 + 0.5 * weight) });
      order = new Map(nodes.map(({ id }, at) => [id, at]));
      if (marked && !graph.hasNode(marked)) marked = undefined;
      layout.tell({
        what: 'graph',
        nodes: graph.mapNodes((key, { x, y, fixed }) => ({ key, x, y, fixed })),
        edges: graph.mapEdges((_, { weight }, source, target) => ({ source, target, weight })),
        still,
      });
    },
    mark(id) {
      marked = id !== undefined && graph.hasNode(id) ? id : undefined;
      near = new Set(marked === undefined ? [] : graph.neighbors(marked));
      sigma.refresh({ skipIndexation: true });
    },
    lookAt(id) {
      const at = sigma.getNodeDisplayData(id);
      if (at)
        void sigma.getCamera().animate({ x: at.x, y: at.y, ratio: Math.min(0.6, sigma.getCamera().ratio) }, { duration: still ? 0 : STEP });
    },
    zoom(by) {
      const camera = sigma.getCamera();
      const duration = still ? 0 : STEP;
      if (by === 'in') void camera.animatedZoom({ duration });
      else if (by === 'out') void camera.animatedUnzoom({ duration });
      else void camera.animatedReset({ duration });
    },
    dress(next) {
      look = next;
      sigma.setSettings({ labelColor: { color: next.text }, defaultEdgeColor: next.edge });
      sigma.refresh({ skipIndexation: true });
    },
    placements: () => new Map(graph.mapNodes((key, { x, y, size }) => [key, { x, y, size }] as const)),
    neighbours: (id) => (graph.hasNode(id) ? graph.neighbors(id) : []),
    end() {
      layout.end();
      cancelAnimationFrame(frame);
      cancelAnimationFrame(following);
      removeEventListener('mousemove', move, { capture: true });
      removeEventListener('mouseup', drop, { capture: true });
      box.removeEventListener('wheel', wheel, { capture: true });
      sigma.kill();
    },
  };
}
