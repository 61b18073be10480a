// Works out where the graph's nodes stand, beside the page's own thread. Draws nothing.

import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { LayoutOrder, Placed } from './layout.ts';

/** Steps between two looks at the page: few enough that a dragged node takes its neighbours along. */
const STEPS = 6;
/** Steps until the picture hardly moves, for a few hundred nodes. */
const ENOUGH = 420;

type Scope = {
  onmessage: ((event: MessageEvent<LayoutOrder>) => void) | null;
  postMessage(message: Placed, transfer: Transferable[]): void;
};
// A worker's global is not the page's, which the project's types describe.
const scope = globalThis as unknown as Scope;

let graph = new UndirectedGraph();
let keys: readonly string[] = [];
let left = 0;
let waiting = false;
/** The page has drawn what it was told last: places it cannot draw in time would only queue up. */
let seen = true;
let still = false;

function tell(): void {
  const places = new Float32Array(keys.length * 2);
  keys.forEach((key, at) => {
    places[at * 2] = graph.getNodeAttribute(key, 'x');
    places[at * 2 + 1] = graph.getNodeAttribute(key, 'y');
  });
  seen = false;
  scope.postMessage({ places, done: left <= 0 }, [places.buffer]);
}

function step(): void {
  waiting = false;
  if (graph.order < 2) left = 0;
  const steps = still ? left : Math.min(STEPS, left);
  if (steps > 0) {
    const settings = {
      ...forceAtlas2.inferSettings(graph),
      adjustSizes: false,
      barnesHutOptimize: graph.order > 300,
      gravity: 1,
      scalingRatio: 12,
      slowDown: 4,
    };
    forceAtlas2.assign(graph, { iterations: steps, settings, getEdgeWeight: 'weight' });
    left -= steps;
  }
  // The last places are always told.
  if (seen || left <= 0) tell();
  if (left > 0) later();
}

function later(): void {
  waiting = true;
  // A message must get in between two steps.
  setTimeout(step, 0);
}

const go = (steps: number): void => {
  left = Math.max(left, steps);
  if (!waiting) later();
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
      if (!still) go(STEPS * 10);
      return;
    case 'seen':
      seen = true;
      return;
    case 'free':
      if (graph.hasNode(data.key)) graph.setNodeAttribute(data.key, 'fixed', data.fixed);
  }
};
