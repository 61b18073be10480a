// The graph for those who do not see it: every node with what it is tied to. The same nodes, the same order as by weight.

import { useMemo, useState } from 'preact/hooks';
import { graph as english } from '../../assets/locales/en/graph.ts';
import type { ResearcherId } from '../../lib/core/ids.ts';
import type { GraphNode, ResearchGraph } from '../../lib/insight/graph.ts';
import { Button } from '../ui/button.tsx';
import { Name } from '../ui/name.tsx';
import { SafeLink } from '../ui/safe-link.tsx';
import { number, wordsOf } from '../ui/words.ts';

const t = wordsOf('graph', english);

/** Rows at first, and with each "more". */
const ROWS = 50;

export type GraphTableProps = { readonly graph: ResearchGraph; readonly open: (id: ResearcherId, name: string) => void };

export function GraphTable({ graph, open }: GraphTableProps) {
  const [rows, setRows] = useState(ROWS);
  const nodes = useMemo(
    () =>
      [...graph.nodes].sort(
        (a, b) => Number(b.centre ?? false) - Number(a.centre ?? false) || b.weight - a.weight || a.label.localeCompare(b.label),
      ),
    [graph],
  );
  const ties = useMemo(() => {
    const found = new Map<string, number>();
    for (const { source, target } of graph.edges) for (const id of [source, target]) found.set(id, (found.get(id) ?? 0) + 1);
    return found;
  }, [graph]);
  return (
    <>
      <div class="wide">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('table-name')}</th>
              <th scope="col">{t('table-kind')}</th>
              <th scope="col">{t('table-papers')}</th>
              <th scope="col">{t('table-years')}</th>
              <th scope="col">{t('table-ties')}</th>
            </tr>
          </thead>
          <tbody>
            {nodes.slice(0, rows).map((node) => (
              <tr key={node.id}>
                <th scope="row">
                  <NodeName node={node} open={open} />
                </th>
                <td>{t(`kind-${node.kind}`)}</td>
                <td>{number(node.weight)}</td>
                <td>{node.years ? [...new Set(node.years)].join('–') : ''}</td>
                <td>{number(ties.get(node.id) ?? 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {nodes.length > rows ? (
        <Button kind="quiet" onClick={() => setRows(rows + ROWS * 4)}>
          {t('table-more', { count: Math.min(ROWS * 4, nodes.length - rows) })}
        </Button>
      ) : null}
    </>
  );
}

function NodeName({ node, open }: { readonly node: GraphNode; readonly open: GraphTableProps['open'] }) {
  const { researcher, url, label, centre } = node;
  if (researcher && !centre) {
    return (
      <button type="button" class="author" onClick={() => open(researcher, label)}>
        <Name>{label}</Name>
      </button>
    );
  }
  return url ? <SafeLink href={url}>{label}</SafeLink> : <Name>{label}</Name>;
}
