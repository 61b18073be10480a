// The research graph with all around it: what is shown, the marked node, what is left out, saving, and the table.

import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { graph as english } from '../../assets/locales/en/graph.ts';
import type { ResearcherId } from '../../lib/core/ids.ts';
import { MOST_NODES, NODE_KINDS } from '../../lib/insight/graph.ts';
import { Button } from '../ui/button.tsx';
import { FailureNote } from '../ui/failure-note.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { list, wordsOf } from '../ui/words.ts';
import { openOptions } from '../works/open-options.ts';
import type { Works } from '../works/use-works.ts';
import { type CanvasHandle, GraphCanvas } from './canvas.tsx';
import { GraphBar } from './graph-bar.tsx';
import { GraphTable } from './graph-table.tsx';
import { lookOf } from './look.ts';
import { MarkedNode } from './marked-node.tsx';
import { pngOf, save, svgOf } from './save.ts';
import { useGraph } from './use-graph.ts';
import './graph.css';

const t = wordsOf('graph', english);

export type GraphViewProps = {
  readonly records: readonly ResearcherId[];
  readonly name: string;
  readonly open: (id: ResearcherId, name: string) => void;
};

export function GraphView({ records, name, open }: GraphViewProps) {
  const state = useGraph(records, name);
  const { graph, works, people, most, setMost } = state;
  const [marked, mark] = useState<string>();
  const [said, say] = useState('');
  const canvas = useRef<CanvasHandle>(null);
  const root = useRef<HTMLDivElement>(null);
  const help = useId();
  const node = graph.nodes.find(({ id }) => id === marked);
  useEffect(() => {
    if (marked && !node) mark(undefined);
  }, [marked, node]);

  const openNode = (id: string): void => {
    const found = graph.nodes.find((one) => one.id === id);
    if (found?.researcher && !found.centre) open(found.researcher, found.label);
  };
  const expandNode = (id: string): void => {
    const found = graph.nodes.find((one) => one.id === id);
    if (found?.researcher) void state.expand(found.researcher, found.label);
  };
  const keep = async (what: 'svg' | 'png'): Promise<void> => {
    const places = canvas.current?.placements();
    if (!places || !root.current) return;
    try {
      const svg = svgOf({ graph, places, look: lookOf(root.current), title: t('of', { name }) });
      const blob = what === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await pngOf(svg, document);
      save(blob, `${t('file', { name: name.replace(/[^\p{L}\p{N}]+/gu, '-') })}.${what}`, document);
      say(t('saved', { what: what.toUpperCase() }));
    } catch {
      say(t('save-failed'));
    }
  };
  const left = NODE_KINDS.flatMap((kind) => (graph.left[kind] > 0 ? [t(`left-${kind}`, { count: graph.left[kind] })] : []));
  if (graph.edgesLeft > 0) left.push(t('left-edges', { count: graph.edgesLeft }));

  // A lone point would not tell "none" from "not read".
  if (people.every((person) => person.works.length === 0)) return <Nothing works={works} />;
  return (
    <div class="graph" ref={root}>
      <GraphBar
        state={state}
        find={(id) => {
          mark(id);
          canvas.current?.lookAt(id);
        }}
      />
      {graph.nodes.every(({ centre }) => centre) ? <p class="empty">{t('none-fit')}</p> : null}
      <GraphCanvas
        graph={graph}
        marked={marked}
        mark={mark}
        open={openNode}
        expand={expandNode}
        label={t('of', { name })}
        describedBy={help}
        handle={canvas}
      />
      <p class="help" id={help}>
        {t('keys')}
      </p>
      <p class="graph-tools">
        <Button kind="quiet" onClick={() => canvas.current?.zoom('in')}>
          {t('zoom-in')}
        </Button>
        <Button kind="quiet" onClick={() => canvas.current?.zoom('out')}>
          {t('zoom-out')}
        </Button>
        <Button kind="quiet" onClick={() => canvas.current?.zoom('all')}>
          {t('zoom-all')}
        </Button>
        <Button kind="quiet" onClick={() => void keep('svg')}>
          {t('save-svg')}
        </Button>
        <Button kind="quiet" onClick={() => void keep('png')}>
          {t('save-png')}
        </Button>
      </p>
      <MarkedNode node={node} graph={graph} state={state} open={openNode} expand={expandNode} />
      {state.failure ? <FailureNote failure={state.failure} openOptions={openOptions} /> : null}
      {left.length > 0 || most > MOST_NODES ? (
        <p class="help">
          {left.length > 0 ? t('left', { what: list(left) }) : null}{' '}
          {left.length > 0 ? (
            <Button kind="link" onClick={() => setMost(most * 2)}>
              {t('show-more')}
            </Button>
          ) : null}{' '}
          {most > MOST_NODES ? (
            <Button kind="link" onClick={() => setMost(MOST_NODES)}>
              {t('show-fewer')}
            </Button>
          ) : null}
        </p>
      ) : null}
      {!works.complete && works.total !== undefined ? (
        <p class="help">
          {t('papers-read', { count: works.works.length, total: works.total })}{' '}
          <Button kind="link" disabled={works.loading} onClick={works.more}>
            {t('read-more')}
          </Button>
        </p>
      ) : null}
      {!works.complete && works.failure ? <FailureNote failure={works.failure} retry={works.retry} openOptions={openOptions} /> : null}
      <details class="fold">
        <summary>{t('table')}</summary>
        <GraphTable graph={graph} open={open} />
      </details>
      <p class="hidden" role="status">
        {said}
      </p>
    </div>
  );
}

/** No paper to draw: they are coming, they did not come, or there are none. */
function Nothing({ works }: { readonly works: Works }) {
  if (works.failure && works.failure.kind !== 'not-found')
    return <FailureNote failure={works.failure} retry={works.retry} openOptions={openOptions} />;
  return works.loading ? <Skeleton lines={[70, 40]} line={200} /> : <p class="empty">{t('none')}</p>;
}
