// The drawn graph and its keys. What is marked is told to the view around it; words are the view's.

import type { Ref } from 'preact';
import { useEffect, useImperativeHandle, useLayoutEffect, useRef } from 'preact/hooks';
import type { ResearchGraph } from '../../lib/insight/graph.ts';
import { lookOf } from './look.ts';
import { createPicture, type Picture } from './picture.ts';

export type CanvasHandle = Pick<Picture, 'zoom' | 'lookAt' | 'placements'>;

export type CanvasProps = {
  readonly graph: ResearchGraph;
  readonly marked: string | undefined;
  readonly mark: (id: string | undefined) => void;
  readonly open: (id: string) => void;
  readonly expand: (id: string) => void;
  readonly label: string;
  readonly describedBy: string;
  readonly handle: Ref<CanvasHandle>;
};

const ARROWS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

export function GraphCanvas({ graph, marked, mark, open, expand, label, describedBy, handle }: CanvasProps) {
  const box = useRef<HTMLDivElement>(null);
  const picture = useRef<Picture | undefined>(undefined);
  // From which node the arrow keys go round its neighbours.
  const origin = useRef<string | undefined>(undefined);
  const acts = useRef({ mark, expand });
  acts.current = { mark, expand };

  useLayoutEffect(() => {
    const place = box.current;
    if (!place) return;
    const drawn = createPicture({
      box: place,
      look: lookOf(place),
      still: matchMedia('(prefers-reduced-motion: reduce)').matches,
      pick: (id) => {
        origin.current = id;
        acts.current.mark(id);
      },
      expand: (id) => acts.current.expand(id),
    });
    picture.current = drawn;
    const dress = (): void => drawn.dress(lookOf(place));
    const dark = matchMedia('(prefers-color-scheme: dark)');
    dark.addEventListener('change', dress);
    const theme = new MutationObserver(dress);
    theme.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    return () => {
      dark.removeEventListener('change', dress);
      theme.disconnect();
      drawn.end();
    };
  }, []);
  useEffect(() => picture.current?.show(graph), [graph]);
  useEffect(() => picture.current?.mark(marked), [marked, graph]);
  useImperativeHandle(handle, () => ({
    zoom: (by) => picture.current?.zoom(by),
    lookAt: (id) => picture.current?.lookAt(id),
    placements: () => picture.current?.placements() ?? new Map(),
  }));

  const walk = (by: number): void => {
    const centre = graph.nodes.find((node) => node.centre)?.id;
    const from = origin.current ?? centre;
    if (!from) return;
    origin.current = from;
    const around = picture.current?.neighbours(from) ?? [];
    const at = marked === undefined ? -1 : around.indexOf(marked);
    const next = marked === undefined ? from : around[(at + by + around.length) % around.length];
    if (!next) return;
    mark(next);
    picture.current?.lookAt(next);
  };
  const key = (event: KeyboardEvent): void => {
    const by = ARROWS[event.key];
    const zoom = ({ '+': 'in', '=': 'in', '-': 'out', '0': 'all' } as const)[event.key];
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (by) walk(by);
    else if (zoom) picture.current?.zoom(zoom);
    else if (event.key === 'Enter' && marked) open(marked);
    else if (event.key === ' ' && marked) origin.current = marked;
    else if (event.key.toLowerCase() === 'e' && marked) expand(marked);
    else if (event.key === 'Escape' && marked) mark(undefined);
    else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a drawing that is moved about in by keys; its table says the same
    <div class="graph-canvas" ref={box} tabIndex={0} role="application" aria-label={label} aria-describedby={describedBy} onKeyDown={key} />
  );
}
