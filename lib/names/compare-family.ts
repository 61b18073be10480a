// Do two family names fit? Pure.

import { soundKey, withinOneSlip } from './distance.ts';
import { collapse } from './fold.ts';
import type { Reading } from './parse.ts';
import { GENERATION, isSyllable, PARTICLES } from './words.ts';

/** `equal`, up to hyphens and blanks; `particle`: equal without particles; `half`: one of two surnames, `half-first` the first of them; `sound`: another romanisation; `slip`: one letter; `initial`: cut to it. */
export type FamilyFit = 'equal' | 'particle' | 'half' | 'half-first' | 'sound' | 'slip' | 'initial' | 'none';

// Shorter names have too many neighbours one letter away (Lin, Lim, Liu).
const SLIP_LENGTH = 5;
const SOUND_LENGTH = 4;

// One character of Han or Hangul is a whole family name.
const isLetter = (text: string): boolean => text.length === 1 && text.charCodeAt(0) < 0x2e80;

const cores = new WeakMap<Reading, { joined: string; core: readonly string[] }>();

function coreOf(reading: Reading): { joined: string; core: readonly string[] } {
  let found = cores.get(reading);
  if (!found) {
    const core = reading.family.filter((token, at) => !PARTICLES.has(token) && !(at > 0 && GENERATION.test(token)));
    found = { joined: reading.family.join(''), core: core.length ? core : reading.family };
    cores.set(reading, found);
  }
  return found;
}

export function familyFit(a: Reading, b: Reading): FamilyFit {
  const left = coreOf(a);
  const right = coreOf(b);
  if (left.joined === right.joined) return 'equal';
  if (isLetter(left.joined) || isLetter(right.joined)) return left.joined.charAt(0) === right.joined.charAt(0) ? 'initial' : 'none';
  // Nothing below holds for names that begin differently, but for a particle or half a surname.
  const leftCore = left.core.join('');
  const rightCore = right.core.join('');
  if (leftCore === rightCore) return 'particle';
  if (half(left.core, right.core, true) || half(right.core, left.core, true)) return 'half-first';
  if (half(left.core, right.core, false) || half(right.core, left.core, false)) return 'half';
  if (unreadable(leftCore, rightCore) || unreadable(rightCore, leftCore)) return 'sound';
  if (leftCore.charAt(0) !== rightCore.charAt(0)) return 'none';
  // In pinyin every letter makes another name.
  if (isSyllable(leftCore) && isSyllable(rightCore)) return 'none';
  if (
    Math.min(leftCore.length, rightCore.length) >= SOUND_LENGTH &&
    (collapse(leftCore) === collapse(rightCore) || soundKey(leftCore) === soundKey(rightCore))
  )
    return 'sound';
  return Math.min(leftCore.length, rightCore.length) >= SLIP_LENGTH && withinOneSlip(leftCore, rightCore) ? 'slip' : 'none';
}

/** True where `one` is the first (or else the last) surname of `both`. */
function half(one: readonly string[], both: readonly string[], first: boolean): boolean {
  if (one.length >= both.length || one.join('').length < 3) return false;
  const from = first ? 0 : both.length - one.length;
  return one.every((token, at) => token === both[from + at]);
}

/** "fl\uFFFDgel" against "fluegel": each unreadable place stands for one or two letters. */
export function unreadable(a: string, b: string): boolean {
  if (!a.includes('\uFFFD') || a.length < 3) return false;
  return new RegExp(`^${a.split(/\uFFFD+/).join('.{1,2}')}$`, 'u').test(b);
}
