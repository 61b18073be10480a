// One reason of a match, put together. Pure.

import type { SourceId } from '../core/failure.ts';
import type { Evidence } from '../core/match.ts';
import { SPINE } from './records.ts';

export const reason = (code: Evidence['code'], weight: Evidence['weight'], source: SourceId, params?: Evidence['params']): Evidence => ({
  code,
  weight,
  source,
  ...(params ? { params } : {}),
});

/** With the day the first source said so, where none is known yet. What the page shows and what we estimate is of now. */
export const dated = (evidence: readonly Evidence[], at: number): readonly Evidence[] =>
  Number.isFinite(at) ? evidence.map((one) => (one.source === SPINE && one.at === undefined ? { ...one, at } : one)) : evidence;

/** Explains only, by the word of the first source. */
export const note = (code: Evidence['code'], params?: Evidence['params']): Evidence => reason(code, 'note', SPINE, params);
