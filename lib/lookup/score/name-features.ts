// How the printed name stands to a candidate's names, as numbers. Pure.

import { compareWithAny, levelRank, type NameLevel } from '../../names/compare.ts';
import { fold } from '../../names/fold.ts';
import { initials, type ParsedName, parseName } from '../../names/parse.ts';
import type { Profile } from './types.ts';

const levels = new WeakMap<Profile, Map<string, NameLevel>>();

/** The rank of a printed name's level against a profile; remembered, since a byline asks often. */
export function rankOf(name: string, profile: Profile): number {
  const known = levels.get(profile) ?? new Map<string, NameLevel>();
  levels.set(profile, known);
  const level = known.get(name) ?? compareWithAny(name, profile.name, profile.otherNames).level;
  known.set(name, level);
  return levelRank(level);
}

/** Is it spelled alike, is the full name the same, does the middle initial agree, are all initials the same. */
export function nameFeatures(printed: ParsedName, profile: Profile) {
  const names = [profile.name, ...profile.otherNames].map(parseName);
  const rank = rankOf(printed.raw, profile);
  // A full name may be printed family name first.
  const letters = printed.readings.filter(({ kind }, at) => at === 0 || (rank > 2 && kind === 'swapped')).map(initials);
  const second = letters[0]?.charAt(1);
  const spelled = fold(printed.raw);
  return {
    exact: rank > 2 && names.some(({ raw }) => fold(raw) === spelled),
    full: rank > 2,
    middle: Boolean(second) && names.some((name) => initials(name).charAt(1) === second),
    initials: names.some((name) => letters.includes(initials(name))),
  };
}
