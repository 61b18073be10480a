// Which reason of a match comes first. The sentences are in evidence-words.ts.

import type { Evidence, Match } from '../../lib/core/match.ts';

const ORDER = { for: 0, against: 1, note: 2 } as const;

/** Reasons in reading order: for, against, to note. */
export const inOrder = (evidence: readonly Evidence[]): readonly Evidence[] =>
  [...evidence].sort((a, b) => ORDER[a.weight] - ORDER[b.weight]);

/** Another source means somebody else: whoever is shown all the same, that is the first thing to know. */
const isContested = ({ code }: Evidence): boolean => code === 'second-other-orcid' || code === 'second-other-name';

/** The one reason that stands under the level: what speaks for it, or against it elsewhere, or for an unknown name what stood in the way. */
export function mainReason({ level, evidence }: Pick<Match, 'level' | 'evidence'>): Evidence | undefined {
  if (level !== 'unknown' && level !== 'ambiguous') return evidence.find(isContested) ?? inOrder(evidence)[0];
  return evidence.findLast(({ weight }) => weight === 'against') ?? evidence.at(-1);
}
