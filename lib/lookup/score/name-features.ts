// How the printed name stands to a candidate's names, as numbers. Pure.

import { compareWithAny, levelRank, type NameLevel } from '../../names/compare.ts';
import { fold } from '../../names/fold.ts';
import { parseName } from '../../names/parse.ts';
import type { Candidate } from './features.ts';
import type { Profile } from './types.ts';

const levels = new WeakMap<Profile, Map<string, NameLevel>>();

/** The level of a printed name against a profile; remembered, since a byline asks often. */
export function levelOf(name: string, profile: Profile): NameLevel {
  const known = levels.get(profile) ?? new Map<string, NameLevel>();
  levels.set(profile, known);
  const level = known.get(name) ?? compareWithAny(name, profile.name, profile.otherNames).level;
  known.set(name, level);
  return level;
}

/** How the printed name stands to the candidate's names. */
export function nameFeatures(name: string, candidate: Candidate) {
  const { level, profile } = candidate;
  const names = [profile.name, ...profile.otherNames];
  const printed = parseName(name);
  const folded = fold(name);
  const rank = levelRank(level);
  const middle = printed.given[1]?.charAt(0) ?? '';
  let middleWord = 0,
    agrees = 0,
    oneSided = 0,
    hasFull = 0,
    initialMatch = 0;
  const initials = printed.given.map((token) => token.charAt(0)).join('');
  for (const other of names) {
    const parsed = parseName(other);
    const theirs = parsed.given[1]?.charAt(0) ?? '';
    if (middle && middle === theirs) agrees = 1;
    if ((printed.given[1] ?? '').length > 2 && printed.given[1] === parsed.given[1]) middleWord = 1;
    if ((middle === '') !== (theirs === '')) oneSided = 1;
    if ((parsed.given[0] ?? '').length > 1) hasFull = 1;
    if (initials === parsed.given.map((token) => token.charAt(0)).join('')) initialMatch = 1;
  }
  return {
    middleWord,
    exact: rank >= 3 && names.some((other) => fold(other) === folded) ? 1 : 0,
    full: rank >= 3 ? 1 : 0,
    weak: rank === 1 ? 1 : 0,
    middleAgrees: agrees,
    middleOneSided: agrees ? 0 : oneSided,
    share: rank === 2 && hasFull === 0 ? 1 : 0,
    onlyInitials: rank === 2 ? 1 : 0,
    initialMatch,
  };
}
