// The graph of somebody and of those that were added to it: the works it is drawn from, its filters, and what it leaves out.

import { useMemo, useState } from 'preact/hooks';
import { call } from '../../lib/bus/client.ts';
import type { Failure } from '../../lib/core/failure.ts';
import type { ResearcherId } from '../../lib/core/ids.ts';
import { buildGraph, type GraphPerson, MOST_NODES, NODE_KINDS, type NodeKind, type ResearchGraph } from '../../lib/insight/graph.ts';
import { useWorks, type Works } from '../works/use-works.ts';

export type GraphState = {
  readonly works: Works;
  readonly graph: ResearchGraph;
  readonly people: readonly GraphPerson[];
  readonly kinds: ReadonlySet<NodeKind>;
  readonly toggle: (kind: NodeKind) => void;
  /** First and last year of any paper read. */
  readonly years: readonly number[];
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly setYears: (years: { readonly from?: number | undefined; readonly to?: number | undefined }) => void;
  readonly most: number;
  readonly setMost: (most: number) => void;
  /** Adds somebody's newest papers and what surrounds them; a credit unless they are cached. */
  readonly expand: (id: ResearcherId, name: string) => Promise<void>;
  readonly expanding: boolean;
  readonly failure: Failure | undefined;
};

export function useGraph(records: readonly ResearcherId[], name: string): GraphState {
  const works = useWorks({ ids: records });
  const [added, setAdded] = useState<readonly GraphPerson[]>([]);
  const [kinds, setKinds] = useState<ReadonlySet<NodeKind>>(new Set(NODE_KINDS));
  const [range, setYears] = useState<{ readonly from?: number | undefined; readonly to?: number | undefined }>({});
  const [most, setMost] = useState(MOST_NODES);
  const [expanding, setExpanding] = useState(false);
  const [failure, setFailure] = useState<Failure>();

  const people = useMemo(() => [{ ids: records, name, works: works.works }, ...added], [records, name, works.works, added]);
  const { from, to } = range;
  const graph = useMemo(
    () => buildGraph(people, { kinds, most, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }),
    [people, kinds, from, to, most],
  );
  const years = useMemo(() => {
    const all = people.flatMap((person) => person.works.flatMap(({ year }) => year ?? []));
    return [...new Set(all)].sort((a, b) => a - b);
  }, [people]);

  return {
    works,
    graph,
    people,
    kinds,
    toggle: (kind) => setKinds(new Set(kinds.has(kind) ? [...kinds].filter((one) => one !== kind) : [...kinds, kind])),
    years,
    from,
    to,
    setYears: (next) => setYears({ ...range, ...next }),
    most,
    setMost,
    expanding,
    failure,
    async expand(id, called) {
      if (expanding || people.some(({ ids }) => ids.includes(id))) return;
      setFailure(undefined);
      setExpanding(true);
      // Their newest page, from the cache while it is fresh there.
      const answer = await call('works-page', { ids: [id], order: 'newest', reach: 'network' });
      setExpanding(false);
      if (!answer.ok) return setFailure(answer.error);
      const found = answer.value?.page.works ?? [];
      setAdded((before) => [...before, { ids: [id], name: called, works: found }]);
    },
  };
}
