// The page's end of the layout: hands the graph to the worker and hears where its nodes stand.

export type LayoutNode = { readonly key: string; readonly x: number; readonly y: number; readonly fixed: boolean };
export type LayoutEdge = { readonly source: string; readonly target: string; readonly weight: number };

/** What the worker is told. `still`: say the end only, for readers who want nothing to move by itself. */
export type LayoutOrder =
  | { readonly what: 'graph'; readonly nodes: readonly LayoutNode[]; readonly edges: readonly LayoutEdge[]; readonly still: boolean }
  | { readonly what: 'move'; readonly key: string; readonly x: number; readonly y: number }
  | { readonly what: 'free'; readonly key: string; readonly fixed: boolean }
  /** What was said last is on the screen: the next may come. */
  | { readonly what: 'seen' };

/** What it says: x and y of each node, in the order they were handed over. */
export type Placed = { readonly places: Float32Array; readonly done: boolean };

export type Layout = {
  readonly tell: (order: LayoutOrder) => void;
  readonly end: () => void;
};

/** A file of ours: the extension's own rules allow no worker made of text. */
export function startLayout(placed: (placed: Placed) => void): Layout {
  const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<Placed>) => placed(data);
  return {
    tell: (order) => worker.postMessage(order),
    end: () => worker.terminate(),
  };
}
