// How much of somebody's work lies in one subfield. Pure; says how many works it stands on, or that these are too few.

import type { WorkTopic } from '../core/full-work.ts';

/** OpenAlex's id of the subfield "Artificial Intelligence". */
export const AI_SUBFIELD = '1702';
/** Fewer works with topics than this say nothing about a person. */
export const LEAST_WORKS = 3;

export type Share = {
  /** From 0 to 100. */
  readonly percent: number;
  /** Works that have topics, which the percentage stands on. */
  readonly sample: number;
};

/**
 * The mean over works of the part of each work that lies in the subfield, a work's topics weighted by the source's score:
 * `100 / n * sum over works of (sum of scores of topics in the subfield / sum of all scores)`. Each work counts once, however many
 * topics it has. Undefined below `LEAST_WORKS` works with topics.
 */
export function shareOf(works: readonly { readonly topics: readonly WorkTopic[] }[], subfield: string = AI_SUBFIELD): Share | undefined {
  const parts = works.flatMap(({ topics }) => {
    const all = sum(topics);
    return all > 0 ? [sum(topics.filter((topic) => topic.subfield?.id === subfield)) / all] : [];
  });
  if (parts.length < LEAST_WORKS) return undefined;
  return { percent: (100 * parts.reduce((total, part) => total + part, 0)) / parts.length, sample: parts.length };
}

const sum = (topics: readonly WorkTopic[]): number => topics.reduce((total, { score }) => total + score, 0);

export type Subfield = { readonly id: string; readonly name: string; readonly works: number };

/** The subfields somebody's works touch, most works first: what may take the place of artificial intelligence. */
export function subfieldsOf(works: readonly { readonly topics: readonly WorkTopic[] }[]): readonly Subfield[] {
  const found = new Map<string, Subfield>();
  for (const { topics } of works) {
    const here = new Map(topics.flatMap(({ subfield }) => (subfield ? [[subfield.id, subfield.name] as const] : [])));
    for (const [id, name] of here) found.set(id, { id, name, works: (found.get(id)?.works ?? 0) + 1 });
  }
  return [...found.values()].sort((a, b) => b.works - a.works || a.name.localeCompare(b.name));
}
