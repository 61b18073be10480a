// Which reason of a match comes first, and the sentences of those that mostly do. The other sentences are in evidence-words.ts.

import { firstEvidence } from '../../assets/locales/en/evidence-first.ts';
import type { Evidence, Match } from '../../lib/core/match.ts';
import { say, wordsIn } from './words.ts';

const ORDER = { for: 0, against: 1, note: 2 } as const;

/** Reasons in reading order: for, against, to note. */
export const inOrder = (evidence: readonly Evidence[]): readonly Evidence[] =>
  [...evidence].sort((a, b) => ORDER[a.weight] - ORDER[b.weight]);

/** The one reason that stands under the level: what speaks for it, or for an unknown name what stood in the way. */
export function mainReason({ level, evidence }: Pick<Match, 'level' | 'evidence'>): Evidence | undefined {
  if (level !== 'unknown' && level !== 'ambiguous') return inOrder(evidence)[0];
  return evidence.findLast(({ weight }) => weight === 'against') ?? evidence.at(-1);
}

/** The sentence of a reason that often stands first; undefined for the others. */
export function firstWords({ code, params }: Evidence): string | undefined {
  const message = wordsIn('evidence', firstEvidence, code);
  return message && say(message, params);
}
