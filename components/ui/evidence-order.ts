// Which reason of a match comes first. The sentences are in evidence-words.ts.

import type { Evidence, Match } from '../../lib/core/match.ts';

const ORDER = { for: 0, against: 1, note: 2 } as const;

/** Reasons in reading order: for, against, to note. */
export const inOrder = (evidence: readonly Evidence[]): readonly Evidence[] =>
  [...evidence].sort((a, b) => ORDER[a.weight] - ORDER[b.weight]);

/** The one reason that stands under the level: what speaks for it, or for an unknown name what stood in the way. */
export function mainReason({ level, evidence }: Pick<Match, 'level' | 'evidence'>): Evidence | undefined {
  if (level !== 'unknown' && level !== 'ambiguous') return inOrder(evidence)[0];
  return evidence.findLast(({ weight }) => weight === 'against') ?? evidence.at(-1);
}
