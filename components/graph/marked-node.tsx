// The node that is marked, in words, with what can be done with it. Read out as it changes.

import { graph as english } from '../../assets/locales/en/graph.ts';
import type { GraphNode, ResearchGraph } from '../../lib/insight/graph.ts';
import { Button } from '../ui/button.tsx';
import { SafeLink } from '../ui/safe-link.tsx';
import { number, wordsOf } from '../ui/words.ts';
import type { GraphState } from './use-graph.ts';

const t = wordsOf('graph', english);

export type MarkedNodeProps = {
  readonly node: GraphNode | undefined;
  readonly graph: ResearchGraph;
  readonly state: Pick<GraphState, 'people' | 'expanding'>;
  readonly open: (id: string) => void;
  readonly expand: (id: string) => void;
};

export function MarkedNode({ node, graph, state, open, expand }: MarkedNodeProps) {
  const ties = node ? graph.edges.filter(({ source, target }) => source === node.id || target === node.id).length : 0;
  const { researcher, url } = node ?? {};
  const known = researcher !== undefined && state.people.some(({ ids }) => ids.includes(researcher));
  return (
    <div class="graph-marked" aria-live="polite">
      {node ? (
        <>
          <p dir="auto">
            {t('marked', {
              name: node.label,
              kind: t(`kind-${node.kind}`),
              papers: t('papers', { count: node.weight }),
              ties: number(ties),
            })}
          </p>
          <p class="flow">
            {researcher && !node.centre ? <Button onClick={() => open(node.id)}>{t('open')}</Button> : null}
            {researcher && !known ? (
              <Button kind="quiet" disabled={state.expanding} onClick={() => expand(node.id)}>
                {state.expanding ? t('expanding') : t('expand-cost')}
              </Button>
            ) : null}
            {url ? <SafeLink href={url}>{t('open')}</SafeLink> : null}
          </p>
        </>
      ) : null}
    </div>
  );
}
