// The research graph of one person as plain data: people, papers, topics and institutions around them. Pure; where they stand is decided elsewhere.

import type { FullWork } from '../core/full-work.ts';
import type { ResearcherId } from '../core/ids.ts';
import { plainTex } from './plain-tex.ts';
import { joinVersions } from './versions.ts';

export const NODE_KINDS = ['person', 'paper', 'topic', 'institution'] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

export type GraphNode = {
  /** Kind and key, such as `person:openalex:A12`. */
  readonly id: string;
  readonly kind: NodeKind;
  readonly label: string;
  /** How much of the work shown it stands for: papers, or for a paper 1. */
  readonly weight: number;
  readonly years?: readonly [first: number, last: number];
  /** Whom a person's node opens. */
  readonly researcher?: ResearcherId;
  /** https address of a paper. */
  readonly url?: string;
  /** One of those in the middle. */
  readonly centre?: true;
};

export type GraphEdge = { readonly source: string; readonly target: string; readonly weight: number };

export type ResearchGraph = {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** What fits the filters and is not shown, by kind. */
  readonly left: Readonly<Record<NodeKind, number>>;
  /** Ties between nodes that are shown, and are not drawn. */
  readonly edgesLeft: number;
};

/** Somebody the graph is about, with the works that are known of them. The first one stands in the middle. */
export type GraphPerson = { readonly ids: readonly ResearcherId[]; readonly name: string; readonly works: readonly FullWork[] };

export type GraphFilter = {
  readonly kinds: ReadonlySet<NodeKind>;
  /** Years of papers, both included. */
  readonly from?: number;
  readonly to?: number;
  /** How many nodes are shown at most. */
  readonly most: number;
};

/** Nodes shown at first: what is smooth, and still readable. */
export const MOST_NODES = 500;
/** Edges drawn at most for each node there is room for: 2,000 for 500. Those that carry least are left first. */
const EDGES_PER_NODE = 4;
/** Papers of more authors are of a collaboration: all of them as people would bury everybody else. */
const CROWD = 30;

type Draft = {
  kind: NodeKind;
  label: string;
  weight: number;
  first: number;
  last: number;
  researcher?: ResearcherId;
  url?: string;
  centre?: true;
};

/**
 * Papers stand between the people who wrote them and what they are about; where papers are not shown, people, topics and
 * institutions are tied to those in the middle directly. Of what fits the filter the heaviest nodes are shown: those in the middle,
 * then by papers in common. Nothing else is left out without being counted in `left`.
 */
export function buildGraph(people: readonly GraphPerson[], { kinds, from, to, most }: GraphFilter): ResearchGraph {
  const drafts = new Map<string, Draft>();
  const ties = new Map<string, { source: string; target: string; weight: number }>();
  const touch = (id: string, kind: NodeKind, label: string, year: number | undefined, more: Partial<Draft> = {}): string => {
    const draft = drafts.get(id) ?? { kind, label, weight: 0, first: 9999, last: 0, ...more };
    drafts.set(id, draft);
    draft.weight += 1;
    if (year !== undefined) {
      draft.first = Math.min(draft.first, year);
      draft.last = Math.max(draft.last, year);
    }
    return id;
  };
  const tie = (one: string, other: string): void => {
    if (one === other) return;
    const [source = '', target = ''] = [one, other].sort();
    const key = `${source} ${target}`;
    const known = ties.get(key);
    if (known) known.weight += 1;
    else ties.set(key, { source, target, weight: 1 });
  };

  const owner = new Map(people.flatMap(({ ids }, place) => ids.map((id) => [id, place] as const)));
  const nodeOf = (place: number): string => `person:${people[place]?.ids[0] ?? ''}`;
  for (const [place, { ids, name }] of people.entries()) {
    const [id] = ids;
    if (id) drafts.set(nodeOf(place), { kind: 'person', label: name, weight: 0, first: 9999, last: 0, researcher: id, centre: true });
  }

  const seen = new Set<string>();
  for (const versions of joinVersions(people.flatMap(({ works }) => works))) {
    const [work] = versions;
    if (!work || seen.has(work.ids.openalex)) continue;
    for (const { ids } of versions) seen.add(ids.openalex);
    const { year } = work;
    if ((from !== undefined && (year ?? 0) < from) || (to !== undefined && (year ?? 9999) > to)) continue;
    const paper = kinds.has('paper')
      ? touch(`paper:${work.ids.openalex}`, 'paper', plainTex(work.title), year, work.url ? { url: work.url } : {})
      : undefined;
    const hubs: string[] = [];
    for (const place of new Set(
      versions.flatMap(({ authors }) => authors.flatMap(({ researcher }) => owner.get(researcher ?? 'openalex:') ?? [])),
    )) {
      const node = touch(nodeOf(place), 'person', people[place]?.name ?? '', year);
      hubs.push(node);
      if (paper) tie(node, paper);
    }
    const around = (node: string): void => {
      if (paper) tie(paper, node);
      else for (const hub of hubs) tie(hub, node);
    };
    const crowd = work.authors.length > CROWD || work.authorsTruncated;
    for (const { researcher, name, institutions } of work.authors) {
      const centre = researcher !== undefined && owner.has(researcher);
      if (researcher && !centre && !crowd && kinds.has('person')) {
        const node = touch(`person:${researcher}`, 'person', name, year, { researcher });
        around(node);
      }
      // Places of those in the middle only: everybody's would be a map of the field.
      const [place] = institutions;
      if (centre && place && researcher && kinds.has('institution')) {
        const node = touch(`institution:${place.id ?? place.name}`, 'institution', place.name, year);
        tie(nodeOf(owner.get(researcher) ?? 0), node);
      }
    }
    const [topic] = work.topics;
    if (topic && kinds.has('topic')) around(touch(`topic:${topic.id}`, 'topic', topic.name, year));
  }
  return heaviest(drafts, [...ties.values()], most);
}

function heaviest(drafts: ReadonlyMap<string, Draft>, ties: readonly GraphEdge[], most: number): ResearchGraph {
  const rank = ([, draft]: readonly [string, Draft]): number => (draft.centre ? Number.POSITIVE_INFINITY : draft.weight);
  // Papers weigh one each and would all come last: the newest stand with the heaviest others.
  const byKind = new Map<NodeKind, (readonly [string, Draft])[]>(NODE_KINDS.map((kind) => [kind, []]));
  for (const entry of drafts) byKind.get(entry[1].kind)?.push(entry);
  for (const [kind, entries] of byKind)
    entries.sort((a, b) => (kind === 'paper' ? b[1].last - a[1].last : rank(b) - rank(a) || b[1].last - a[1].last));
  const chosen: (readonly [string, Draft])[] = [];
  const left: Record<NodeKind, number> = { person: 0, paper: 0, topic: 0, institution: 0 };
  // Each kind gets its share of the room, and what one kind does not need goes to the next.
  const waiting = [...byKind].filter(([, entries]) => entries.length > 0).sort((a, b) => a[1].length - b[1].length);
  for (const [place, [kind, entries]] of waiting.entries()) {
    const room = Math.max(1, Math.floor((most - chosen.length) / (waiting.length - place)));
    chosen.push(...entries.slice(0, room));
    left[kind] = Math.max(0, entries.length - room);
  }
  const shown = new Set(chosen.map(([id]) => id));
  const tied = ties.filter(({ source, target }) => shown.has(source) && shown.has(target)).sort((a, b) => b.weight - a.weight);
  const edges = tied.slice(0, most * EDGES_PER_NODE);
  return { nodes: chosen.map(nodeFrom), edges, left, edgesLeft: tied.length - edges.length };
}

const nodeFrom = ([id, { kind, label, weight, first, last, researcher, url, centre }]: readonly [string, Draft]): GraphNode => ({
  id,
  kind,
  label,
  weight,
  ...(last > 0 ? { years: [first, last] as const } : {}),
  ...(researcher ? { researcher } : {}),
  ...(url ? { url } : {}),
  ...(centre ? { centre } : {}),
});
