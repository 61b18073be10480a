// Which papers of somebody to compare, and with which earlier works: as many as a few credits bring. Pure.

import { joinVersions, type Versioned } from './versions.ts';

export type Comparable = Versioned & {
  readonly ids: { readonly openalex: string };
  readonly date?: string;
  readonly abstract?: string;
  readonly references: readonly string[];
  readonly related: readonly string[];
};

export type NoveltyPlan<W> = {
  /** Newest first. */
  readonly papers: readonly { readonly work: W; readonly predecessors: readonly string[] }[];
  /** All predecessors, each once. */
  readonly keys: readonly string[];
  /** Papers that cannot be compared: without an abstract, or without enough references and related works on record. */
  readonly left: number;
};

/** Papers of one person that are compared; the newest ones, since nobody is their work of twenty years ago. */
const MOST_PAPERS = 20;

/** At most `most` predecessors in all, taken in turn from each paper, so that a review of 300 references does not starve the others. */
export function planNovelty<W extends Comparable>(works: readonly W[], least: number, most: number): NoveltyPlan<W> {
  const entries = joinVersions(works).flatMap((versions) => versions.find(({ abstract }) => abstract) ?? versions[0] ?? []);
  const possible = entries
    .map((work) => ({ work, known: [...new Set([...work.references, ...work.related])] }))
    .filter(({ work, known }) => work.abstract && (work.date ?? work.year) && known.length >= least);
  const chosen = possible.sort((a, b) => (dateOf(a.work) < dateOf(b.work) ? 1 : -1)).slice(0, MOST_PAPERS);
  const keys = new Set<string>();
  const longest = Math.max(0, ...chosen.map(({ known }) => known.length));
  for (let place = 0; place < longest; place += 1) {
    for (const { known } of chosen) {
      const key = known[place];
      if (key && keys.size < most) keys.add(key);
    }
  }
  return {
    papers: chosen.map(({ work, known }) => ({ work, predecessors: known.filter((key) => keys.has(key)) })),
    keys: [...keys],
    left: entries.length - possible.length,
  };
}

/** ISO date, or the year alone. */
export const dateOf = ({ date, year }: Pick<Comparable, 'date' | 'year'>): string => date ?? String(year ?? '');
