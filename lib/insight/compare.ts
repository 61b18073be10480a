// Two to five researchers side by side: when they publish, on what, with whom of the others' people, and which papers they share. Pure.

import type { FullWork } from '../core/full-work.ts';
import type { ResearcherId } from '../core/ids.ts';
import { type Shared, sharedCoauthors, sharedPapers } from './acquaintance.ts';
import { joinVersions, topicsIn } from './versions.ts';

/** `ids` are all their records, `id` one of them. */
export type Compared = {
  readonly id: ResearcherId;
  readonly ids: readonly ResearcherId[];
  readonly name: string;
  readonly works: readonly FullWork[];
};

/** More columns than this are read by nobody, and each costs a credit for its papers. */
export const MOST_COMPARED = 5;

/** One pair: who wrote with both, and what both signed. Of the papers read. */
export type Pair = {
  readonly one: Compared;
  readonly other: Compared;
  readonly coauthors: readonly Shared[];
  readonly papers: readonly FullWork[];
};

export function pairs(people: readonly Compared[]): readonly Pair[] {
  return people.flatMap((one, at) =>
    people.slice(at + 1).map((other) => ({
      one,
      other,
      coauthors: sharedCoauthors(one, other),
      papers: sharedPapers(one.works, other.works),
    })),
  );
}

/** Topics that any of them has, most papers first; `counts` in the order of `people`. By what each paper is about most. */
export function commonTopics(people: readonly Compared[]): readonly { readonly name: string; readonly counts: readonly number[] }[] {
  const counts = new Map<string, number[]>();
  for (const [column, { works }] of people.entries())
    for (const versions of joinVersions(works)) {
      const name = topicsIn(versions)[0]?.name;
      if (!name) continue;
      const row = counts.get(name) ?? people.map(() => 0);
      row[column] = (row[column] ?? 0) + 1;
      counts.set(name, row);
    }
  const held = (row: readonly number[]): number => row.filter((count) => count > 0).length;
  const sum = (row: readonly number[]): number => row.reduce((total, count) => total + count, 0);
  return [...counts]
    .map(([name, row]) => ({ name, counts: row }))
    .sort((a, b) => held(b.counts) - held(a.counts) || sum(b.counts) - sum(a.counts) || a.name.localeCompare(b.name));
}

/** First and last year of the papers read. */
export function yearsOf({ works }: Compared): readonly [number, number] | undefined {
  const years = works.flatMap(({ year }) => year ?? []);
  return years.length > 0 ? [Math.min(...years), Math.max(...years)] : undefined;
}
