// Could two printed names be one person's? A filter with levels, never proof: initials that agree only mean "not excluded".

import { isKnownGiven } from './aliases.ts';
import { type FamilyFit, familyFit } from './compare-family.ts';
import { type GivenFit, givenFit } from './compare-given.ts';
import { type ParsedName, parseName, type Reading } from './parse.ts';

/**
 * `same`: all tokens equal. `full`: family and first given name equal, the rest not contradicting (also swapped order, umlauts spelled
 * out, joined or split hyphens). `initial`: only initials agree. `weak`: an alias, one slip, one surname of two, a dropped first name.
 * `conflict`: they contradict, or one is a group.
 */
export type NameLevel = 'same' | 'full' | 'initial' | 'weak' | 'conflict';

// Given names that short are surnames elsewhere (K. Thomas, Thomas Kuhn).
const INDIAN_LENGTH = 7;

const RANK: Readonly<Record<NameLevel, number>> = { same: 4, full: 3, initial: 2, weak: 1, conflict: 0 };

/** Orders levels by how much they say: same 4, full 3, initial 2, weak 1, conflict 0. */
export const levelRank = (level: NameLevel): number => RANK[level];
const weaker = (a: NameLevel, b: NameLevel): NameLevel => (RANK[a] <= RANK[b] ? a : b);

/** Compares two names as printed, in any order and script. Symmetric. */
export const compareNames = (a: string, b: string): NameLevel => compareParsed(parseName(a), parseName(b));

/** Are they one spelling, up to case, accents and a comma? What the user said of one name holds for the other. */
export const sameName = (a: string, b: string): boolean => a === b || compareNames(a, b) === 'same';

export function compareParsed(a: ParsedName, b: ParsedName): NameLevel {
  if (a.group || b.group) return 'conflict';
  if (a.suffix && b.suffix && a.suffix !== b.suffix) return 'conflict';
  let best: NameLevel = 'conflict';
  for (const left of a.readings) {
    for (const right of b.readings) {
      const level = compareReadings(left, right);
      if (RANK[level] > RANK[best]) best = level;
      if (best === 'same') return best;
    }
  }
  return best;
}

function compareReadings(a: Reading, b: Reading): NameLevel {
  // Both swapped is the printed order again, with less right.
  if (a.kind === 'swapped' && b.kind === 'swapped') return 'conflict';
  const family = familyFit(a, b);
  if (family === 'none') return 'conflict';
  const given = givenFit(a.given, b.given, {
    family: a.family,
    otherFamily: b.family,
    moved: a.kind === 'surnames' || b.kind === 'surnames',
  });
  if (given === 'none') return 'conflict';
  if (a.kind === 'swapped' || b.kind === 'swapped') {
    if (family === 'equal' && (given === 'same' || given === 'joined')) return 'full';
    // "B. Srinivas" and "Srinivas Bangalore": a southern Indian name with the family name cut to an initial in front.
    return family === 'initial' && given === 'same' && a.given.join('').length >= INDIAN_LENGTH && !isKnownGiven(a.given[0] ?? '')
      ? 'weak'
      : 'conflict';
  }
  const printed = a.kind === 'printed' && b.kind === 'printed';
  if (a.kind === 'surnames' && b.kind === 'surnames' && given === 'loose') return 'conflict';
  return byFit(family, given, printed);
}

function byFit(family: FamilyFit, given: GivenFit, printed: boolean): NameLevel {
  const full = given === 'same' || given === 'joined' || given === 'full';
  if (family === 'equal') {
    if (given === 'same') return printed ? 'same' : 'full';
    return full ? 'full' : given === 'initial' ? 'initial' : 'weak';
  }
  // A particle more or less: the same name where the given name is there in full (Mohammed Al-Fayed may still be Mohamed Fayed).
  if (family === 'particle') return full ? 'full' : 'weak';
  // Half a double surname, a slip, another romanisation: only with a full given name.
  if (full) return 'weak';
  // Of two surnames the first is the one used alone; romanisations differ in both names at once.
  return family === 'sound' || (family === 'half' && given === 'initial') ? 'weak' : 'conflict';
}

/**
 * The best level of a printed name against a profile's display name and its alternatives, and the name it was measured against.
 * Alternatives are vetted against the display name first, since indexes list strangers among them: an alternative never says more than
 * its own fit with the display name does.
 */
export function compareWithAny(printed: string, displayName: string, otherNames: readonly string[]): { level: NameLevel; against: string } {
  let best: NameLevel = compareNames(printed, displayName);
  let against = displayName;
  for (const other of otherNames) {
    if (best === 'same') break;
    const fit = compareNames(printed, other);
    if (RANK[fit] <= RANK[best]) continue;
    // A name in a script that cannot be read across (Han beside Latin) cannot be vetted; spelled exactly as printed it is worth a full name.
    const vetted = unreadableAcross(displayName, other) ? (fit === 'same' ? 'full' : 'conflict') : compareNames(displayName, other);
    const level = weaker(fit, vetted);
    if (RANK[level] > RANK[best]) {
      best = level;
      against = other;
    }
  }
  return { level: best, against };
}

/** A letter of a script that lib/names/romanize.ts has no table for. */
const UNREADABLE = /(?=\p{L})[\u0530-\u1CFF\u2E80-\u{10FFFF}]/u;
const unreadableAcross = (a: string, b: string): boolean => UNREADABLE.test(a) !== UNREADABLE.test(b);
