// How sure a record is, never how good the person is: a score from 0 to 100, item by item, after the formula in the README. Pure.

import { splitResearcherId } from '../core/ids.ts';
import type { Evidence, EvidenceCode, Match } from '../core/match.ts';
import type { Institution, Researcher } from '../core/person.ts';

/** Points of each item; together 100. What ties the record to one person weighs most. */
export const TRUST_POINTS = {
  /** The record carries an ORCID iD. */
  'orcid-record': 20,
  /** The paper itself carries the same iD for this author. */
  'orcid-paper': 15,
  /** The latest institution has an identifier of its own (ROR). */
  institution: 10,
  /** The latest institution was seen on a paper of the last years. */
  current: 10,
  /** This paper's own record puts the person at this place of the byline. */
  byline: 20,
  /** A second, independent source agrees on who it is. */
  second: 15,
  /** No sign of several people mixed in the record. */
  consistent: 10,
} as const;

export type TrustCode = keyof typeof TRUST_POINTS;
/** Why an item has its points or not; the panel has a sentence for each. */
export type TrustItem = {
  readonly code: TrustCode;
  readonly points: number;
  readonly most: number;
  /** `yes`, `no`, or `unasked` where it could not be looked at: opened without a paper. */
  readonly state: 'yes' | 'no' | 'unasked';
  readonly params?: Readonly<Record<string, string>>;
};

export type TrustTier = 'emerging' | 'developing' | 'established' | 'strong';
export type TrustLevel = 0 | 1 | 2 | 3;

export type Trust = {
  readonly score: number;
  readonly tier: TrustTier;
  /** L0 a name only, L1 one public record, L2 ORCID linked in the record, L3 ORCID and a second independent source agree. */
  readonly level: TrustLevel;
  readonly items: readonly TrustItem[];
  /** The record looks like several people: the score stays below Established whatever else holds. */
  readonly capped: boolean;
};

/** The first score of each tier above Emerging. */
export const TIERS: readonly (readonly [from: number, tier: TrustTier])[] = [
  [75, 'strong'],
  [50, 'established'],
  [25, 'developing'],
  [0, 'emerging'],
];
/** A record of several people is sure of none of them: the last score below Established. */
export const MIXED_MOST = 49;
/** Years back in which an institution counts as current: a paper takes two to appear and be recorded. */
export const CURRENT_YEARS = 2;

export type TrustFacts = {
  /** Absent where the person was not opened from a name on a paper. */
  readonly match?: Match | undefined;
  readonly profile: Researcher;
  /** A source of its own that names the same person, such as `orcid`; absent where none was asked or none agreed. */
  readonly second?: string | undefined;
  /** The calendar year now. */
  readonly year: number;
};

const CONFIRMING: readonly EvidenceCode[] = ['seat-in-record', 'orcid-on-page', 'you-chose'];

export function trustOf({ match, profile, second, year }: TrustFacts): Trust {
  const orcid = profile.orcid ?? match?.researcher?.orcid;
  const has = (...codes: readonly EvidenceCode[]): Evidence | undefined =>
    match?.evidence.find(({ code, weight }) => weight === 'for' && codes.includes(code));
  const mixed = match?.mixed === true || profile.mixed === true;
  const place = profile.latest.find(({ ror }) => ror) ?? profile.latest[0];
  const seen = place && lastYear(profile, place);
  const also = match?.also?.[0];
  const agrees = second ?? (also ? splitResearcherId(also).registry : match?.level === 'verified' ? 'orcid' : undefined);

  const item = (code: TrustCode, holds: boolean, params?: TrustItem['params'], asked = true): TrustItem => ({
    code,
    points: holds ? TRUST_POINTS[code] : 0,
    most: TRUST_POINTS[code],
    state: holds ? 'yes' : asked ? 'no' : 'unasked',
    ...(params ? { params } : {}),
  });
  const items: readonly TrustItem[] = [
    item('orcid-record', orcid !== undefined, orcid ? { orcid } : undefined),
    item('orcid-paper', has('orcid-on-page') !== undefined || has('orcid-in-record') !== undefined, undefined, match !== undefined),
    item('institution', place?.ror !== undefined, place ? { name: place.name } : undefined),
    item('current', seen !== undefined && seen >= year - CURRENT_YEARS, {
      ...(place ? { name: place.name } : {}),
      ...(seen ? { year: String(seen) } : {}),
    }),
    item('byline', isSure(match) && has(...CONFIRMING) !== undefined, undefined, match !== undefined),
    item('second', agrees !== undefined, agrees ? { source: agrees } : undefined),
    item('consistent', !mixed),
  ];
  const sum = items.reduce((total, { points }) => total + points, 0);
  const score = mixed ? Math.min(sum, MIXED_MOST) : sum;
  return { score, tier: tierOf(score), level: orcid === undefined ? 1 : agrees === undefined ? 2 : 3, items, capped: score < sum };
}

/** The tier of a score. */
export const tierOf = (score: number): TrustTier => TIERS.find(([from]) => score >= from)?.[1] ?? 'emerging';

const isSure = (match: Match | undefined): boolean => match?.level === 'confirmed' || match?.level === 'verified';

/** The last year an institution stood on a paper of theirs. */
function lastYear({ history }: Researcher, { id, ror, name }: Institution): number | undefined {
  const years = history
    .filter(({ institution }) => (id && institution.id === id) || (ror && institution.ror === ror) || institution.name === name)
    .flatMap((one) => one.years);
  return years.length > 0 ? Math.max(...years) : undefined;
}
