// Reasons of a match as sentences, the same on every surface.

import { evidence as english } from '../../assets/locales/en/evidence.ts';
import type { Evidence } from '../../lib/core/match.ts';
import { say, wordsIn } from './words.ts';

/** The sentence of one reason, as full as what is known allows. */
export function evidenceWords({ code, params = {} }: Evidence): string {
  // A year is no quantity and not grouped like one.
  const fill = params.year === undefined ? params : { ...params, year: String(params.year) };
  return say(wordsIn('evidence', english, code) ?? code, fill);
}
