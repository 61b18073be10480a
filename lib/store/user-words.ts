// How the user's records are named, and when two corrections say the same. Pure.

import type { Correction } from '../core/you.ts';

/** A correction before it has its id and date. */
export type CorrectionDraft = Correction extends infer C ? (C extends Correction ? Omit<C, 'id' | 'at'> : never) : never;

/** Digits of a key: 48 bits, so that two of a user's thousands never meet. */
const DIGITS = 12;

/** `random` gives at least twelve random hexadecimal digits. */
export const newNoteKey = (random: () => string): string => `n${random().slice(0, DIGITS)}`;
export const newPersonKey = (random: () => string): string => `p${random().slice(0, DIGITS)}`;
export const newCorrectionId = (random: () => string): string => `c${random().slice(0, DIGITS)}`;

/** What a correction says, without its id, its date and what was seen: equal for two that say the same. */
export function wordOf(correction: CorrectionDraft): string {
  const { kind, name } = correction;
  switch (kind) {
    case 'pin':
      return JSON.stringify([kind, correction.work, name, correction.researcher, correction.position]);
    case 'none':
      return JSON.stringify([kind, correction.work, name, correction.position]);
    case 'block':
      return JSON.stringify([kind, correction.work, name, correction.researcher]);
    case 'same':
    case 'apart':
      // Said of either, it is the same word.
      return JSON.stringify([kind, ...[correction.researcher, correction.other].sort()]);
  }
}
