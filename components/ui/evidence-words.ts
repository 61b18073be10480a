// Reasons of a match as sentences, the same on every surface.

import { evidence as english } from '../../assets/locales/en/evidence.ts';
import type { Evidence, Match } from '../../lib/core/match.ts';
import { type Catalogue, type Fill, fits, say, wordsIn } from './words.ts';

const FULLER: Catalogue = english;

/** The sentence of one reason: the fuller form where everything it mentions is known. */
export function evidenceWords({ code, params = {} }: Evidence): string {
  // Plural forms go by `count`; a year is no quantity.
  const fill: Fill = { ...params, ...(params.authors === undefined ? {} : { count: params.authors }), ...yearAsText(params.year) };
  const fuller = wordsIn('evidence', FULLER, `${code}+`);
  if (fuller !== undefined && fits(fuller, fill)) return say(fuller, fill);
  return say(wordsIn('evidence', FULLER, code) ?? code, fill);
}

const yearAsText = (year: string | number | undefined): Fill => (year === undefined ? {} : { year: String(year) });

const ORDER = { for: 0, against: 1, note: 2 } as const;

/** Reasons in reading order: for, against, to note. */
export const inOrder = (evidence: readonly Evidence[]): readonly Evidence[] =>
  [...evidence].sort((a, b) => ORDER[a.weight] - ORDER[b.weight]);

/** The one reason that stands under the level: what speaks for it, or for an unknown name what stood in the way. */
export function mainReason({ level, evidence }: Pick<Match, 'level' | 'evidence'>): Evidence | undefined {
  if (level !== 'unknown' && level !== 'ambiguous') return inOrder(evidence)[0];
  return evidence.findLast(({ weight }) => weight === 'against') ?? evidence.at(-1);
}
