// Reasons of a match as sentences, the same on every surface.

import { evidence as english } from '../../assets/locales/en/evidence.ts';
import type { Evidence, Match } from '../../lib/core/match.ts';
import { say, wordsIn } from './words.ts';

/** The sentence of one reason, as full as what is known allows. */
export function evidenceWords({ code, params = {} }: Evidence): string {
  // A year is no quantity and not grouped like one.
  const fill = params.year === undefined ? params : { ...params, year: String(params.year) };
  return say(wordsIn('evidence', english, code) ?? code, fill);
}

const ORDER = { for: 0, against: 1, note: 2 } as const;

/** Reasons in reading order: for, against, to note. */
export const inOrder = (evidence: readonly Evidence[]): readonly Evidence[] =>
  [...evidence].sort((a, b) => ORDER[a.weight] - ORDER[b.weight]);

/** The one reason that stands under the level: what speaks for it, or for an unknown name what stood in the way. */
export function mainReason({ level, evidence }: Pick<Match, 'level' | 'evidence'>): Evidence | undefined {
  if (level !== 'unknown' && level !== 'ambiguous') return inOrder(evidence)[0];
  return evidence.findLast(({ weight }) => weight === 'against') ?? evidence.at(-1);
}
