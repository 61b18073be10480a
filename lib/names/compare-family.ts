// Do two family names fit? Pure.

import { soundKey, unreadable, withinOneSlip } from './distance.ts';
import type { Reading } from './parse.ts';
import { GENERATION, isLetter, isSyllable, PARTICLES } from './words.ts';

/** `equal`, up to hyphens and blanks; `particle`: equal without particles; `half`: the first of two surnames; `sound`: another romanisation; `slip`: one letter, or the last of two surnames; `initial`: cut to it. */
export type FamilyFit = 'equal' | 'particle' | 'half' | 'sound' | 'slip' | 'initial' | 'none';

// Of both names in a row. Shorter ones have too many neighbours one letter away (Lin, Lim, Liu).
const SLIP_LENGTH = 10;
const SOUND_LENGTH = 7;

/**
 * The words that carry a family name: without particles and generation words. A reading that takes in one word more does not take it in to
 * drop it (Van Anh).
 */
export function coreOf({ family, kind }: Reading): readonly string[] {
  const core = family.filter((token, at) => (at < 1 && kind === 'surnames') || !(PARTICLES.has(token) || GENERATION.test(token)));
  return core.length ? core : family;
}

export function familyFit(a: Reading, b: Reading): FamilyFit {
  const wholeA = a.family.join('');
  const wholeB = b.family.join('');
  if (wholeA === wholeB) return 'equal';
  if (isLetter(wholeA) || isLetter(wholeB)) return wholeA.charAt(0) === wholeB.charAt(0) ? 'initial' : 'none';
  const one = coreOf(a);
  const both = coreOf(b);
  if (one.length > both.length) return familyFit(b, a);
  const left = one.join('');
  const right = both.join('');
  if (left === right) return 'particle';
  if (left.length > 2) {
    if (both.join(' ').startsWith(`${one.join(' ')} `)) return 'half';
    // The other surname stands where the middle name does: Mary Jane Roe is no Mary Ann-Roe.
    if (both.join(' ').endsWith(` ${one.join(' ')}`)) return both[0]?.startsWith(a.given[b.given.length] ?? '') ? 'slip' : 'none';
  }
  if (unreadable(left, right)) return 'sound';
  // Nothing below holds for names that begin differently. In pinyin every letter makes another name.
  if (left.charAt(0) !== right.charAt(0) || (isSyllable(left) && isSyllable(right))) return 'none';
  const { length } = left + right;
  // The shortest need a full given name, as after a slip.
  if (length >= SOUND_LENGTH && soundKey(left) === soundKey(right)) return length > SOUND_LENGTH ? 'sound' : 'slip';
  return length >= SLIP_LENGTH && withinOneSlip(left, right) ? 'slip' : 'none';
}
