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

/** Explains only, by the word of the first source. */
export const note = (code: Evidence['code'], params?: Evidence['params']): Evidence => reason(code, 'note', SPINE, params);
