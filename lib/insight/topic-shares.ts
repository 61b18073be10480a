// How somebody's work spreads over topics, subfields, fields and domains, and how that moved over the years. Pure.

import type { FullWork, WorkTopic } from '../core/full-work.ts';
import type { Topic } from '../core/person.ts';
import { isPreprint, joinVersions, topicsIn } from './versions.ts';

export type TopicLevel = 'domain' | 'field' | 'subfield' | 'topic';
export const TOPIC_LEVELS: readonly TopicLevel[] = ['domain', 'field', 'subfield', 'topic'];

export type Share = {
  readonly name: string;
  /** From 0 to 1, of all mentions of topics on the record. */
  readonly share: number;
  readonly works: number;
  /** The source's key, where it is a topic. */
  readonly id?: string;
};

/** Shares of the record's own topic counts, largest first. A paper has up to three topics, so these are parts of mentions, not of papers. */
export function topicShares(topics: readonly Topic[], level: TopicLevel): readonly Share[] {
  const sums = new Map<string, { works: number; id?: string }>();
  let total = 0;
  for (const topic of topics) {
    const name = level === 'topic' ? topic.name : topic[level];
    const count = topic.count ?? 0;
    if (!name || count === 0) continue;
    total += count;
    const before = sums.get(name);
    sums.set(name, { works: (before?.works ?? 0) + count, ...(level === 'topic' ? { id: before?.id ?? topic.id } : {}) });
  }
  return [...sums]
    .map(([name, { works, id }]) => ({ name, works, share: works / total, ...(id ? { id } : {}) }))
    .sort((a, b) => b.works - a.works || a.name.localeCompare(b.name));
}

/** Topics as the papers that were read have them, each paper once, for records whose own counts say nothing of all of them together. */
export function topicsOf(works: readonly FullWork[]): readonly Topic[] {
  const counts = new Map<string, Topic & { count: number }>();
  for (const versions of joinVersions(works))
    for (const { id, name, subfield, field, domain } of topicsIn(versions)) {
      const known = counts.get(id);
      if (known) known.count += 1;
      else
        counts.set(id, {
          id,
          name,
          count: 1,
          ...(subfield ? { subfield: subfield.name } : {}),
          ...(field ? { field: field.name } : {}),
          ...(domain ? { domain: domain.name } : {}),
        });
    }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}

/** Some years and what the papers in them were about, in the order of `names`; what remains is `other`. */
export type Period = {
  readonly from: number;
  readonly to: number;
  readonly works: number;
  readonly shares: readonly number[];
  readonly other: number;
};
export type Movement = { readonly names: readonly string[]; readonly periods: readonly Period[] };

/** Below this many papers in all a movement would be an accident. */
export const FEWEST_FOR_MOVEMENT = 6;
const MOST_PERIODS = 4;
const NAMED = 4;

/** The first topic of a paper is what it is about most; a paper counts once. Undefined where too few papers are known, or one year only. */
export function topicMovement(works: readonly FullWork[], level: TopicLevel): Movement | undefined {
  const dated = joinVersions(works).flatMap((versions) => {
    const year = (versions.find((one) => one.year !== undefined && !isPreprint(one)) ?? versions[0])?.year;
    const name = nameAt(topicsIn(versions)[0], level);
    return year !== undefined && name ? [{ year, name }] : [];
  });
  const years = dated.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (dated.length < FEWEST_FOR_MOVEMENT || first === last) return undefined;
  const counts = new Map<string, number>();
  for (const { name } of dated) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts]
    .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
    .slice(0, NAMED)
    .map(([name]) => name);
  const span = last - first + 1;
  const size = Math.ceil(span / Math.min(MOST_PERIODS, span));
  const periods: Period[] = [];
  // Counted back from now, so that the last period is a whole one.
  for (let to = last; to >= first; to -= size) {
    const from = Math.max(first, to - size + 1);
    const inside = dated.filter(({ year }) => year >= from && year <= to);
    if (inside.length === 0) continue;
    const shares = names.map((name) => inside.filter((one) => one.name === name).length / inside.length);
    periods.unshift({ from, to, works: inside.length, shares, other: Math.max(0, 1 - shares.reduce((sum, one) => sum + one, 0)) });
  }
  return periods.length > 1 ? { names, periods } : undefined;
}

const nameAt = (topic: WorkTopic | undefined, level: TopicLevel): string | undefined =>
  level === 'topic' ? topic?.name : topic?.[level]?.name;
