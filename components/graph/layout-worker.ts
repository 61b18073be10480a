// Works out where the graph's nodes stand, beside the page's own thread. Draws nothing.

import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { LayoutOrder, Placed } from './layout.ts';

/** ms of work for one frame of the page: a dragged node takes its neighbours along, and half a core is left for drawing them. */
const WORK = 8;
/** Steps in one go of the library, which copies the graph in and out each time. */
const STEPS = 2;
/** Steps until the picture hardly moves, for a few hundred nodes. */
const ENOUGH = 420;
/** Steps after a node was moved. */
const AFTER_MOVE = 60;

type Scope = {
  onmessage: ((event: MessageEvent<LayoutOrder>) => void) | null;
  postMessage(message: Placed, transfer: Transferable[]): void;
};
// A worker's global is not the page's, which the project's types describe.
const scope = globalThis as unknown as Scope;

let graph = new UndirectedGraph();
let keys: readonly string[] = [];
let left = 0;
/** A step is due, or the page has not drawn what it was told last: what it cannot draw in time would only queue up. */
let busy = false;
let still = false;

function tell(): void {
  const places = new Float32Array(keys.length * 2);
  keys.forEach((key, at) => {
    places[at * 2] = graph.getNodeAttribute(key, 'x');
    places[at * 2 + 1] = graph.getNodeAttribute(key, 'y');
  });
  scope.postMessage({ places, done: left <= 0 }, [places.buffer]);
}

function step(): void {
  if (graph.order < 2) left = 0;
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    adjustSizes: false,
    barnesHutOptimize: graph.order > 300,
    gravity: 1,
    scalingRatio: 12,
    slowDown: 4,
  };
  const until = performance.now() + WORK;
  while (left > 0 && (still || performance.now() < until)) {
    const iterations = Math.min(left, STEPS);
    forceAtlas2.assign(graph, { iterations, settings, getEdgeWeight: 'weight' });
    left -= iterations;
  }
  tell();
}

/** After the messages that are waiting. */
function later(): void {
  if (busy) return;
  busy = true;
  setTimeout(step, 0);
}

const go = (steps: number): void => {
  left = Math.max(left, steps);
  later();
};

scope.onmessage = ({ data }) => {
  switch (data.what) {
    case 'graph': {
      const next = new UndirectedGraph();
      for (const { key, x, y, fixed } of data.nodes) next.addNode(key, { x, y, size: 1, fixed });
      for (const { source, target, weight } of data.edges) next.mergeEdge(source, target, { weight });
      graph = next;
      keys = data.nodes.map(({ key }) => key);
      still = data.still;
      left = 0;
      go(ENOUGH);
      return;
    }
    case 'move':
      if (!graph.hasNode(data.key)) return;
      graph.mergeNodeAttributes(data.key, { x: data.x, y: data.y, fixed: true });
      if (!still) go(AFTER_MOVE);
      return;
    case 'seen':
      busy = false;
      if (left > 0) later();
      return;
    case 'free':
      if (graph.hasNode(data.key)) graph.setNodeAttribute(data.key, 'fixed', data.fixed);
  }
};
