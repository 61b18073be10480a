// How likely each candidate is the person meant, with "none of these" as an answer of its own. Pure; the numbers are in weights.ts.

import { compareWithAny, levelRank } from '../../names/compare.ts';
import { parseName } from '../../names/parse.ts';
import { EAST_ASIAN } from '../../names/words.ts';
import { type Features, features } from './features.ts';
import type { Profile, Query } from './types.ts';
import { WEIGHTS } from './weights.ts';

export type Weights = {
  /** Per candidate feature; the same for the features of "none of these". */
  readonly direct: readonly number[];
  readonly outside: readonly number[];
  /** Hidden units over candidate features and those of "none of these": weights, offset, and what the unit adds. */
  readonly hidden: readonly { readonly weights: readonly number[]; readonly offset: number; readonly adds: number }[];
  /** Platt scaling of the best probability's log-odds: slope and offset. */
  readonly platt: readonly [number, number];
  /** The calibrated probability from which a candidate counts as likely, by how ambiguous the question is. */
  readonly likely: Readonly<Record<Ambiguity, number>>;
};

/**
 * `initials`: the page prints no given name in full. `namesakes`: two or more candidates bear the full name. `common`: one does, but the
 * surname is shared by millions, so that others are likely not listed. `single`: none of these.
 */
export type Ambiguity = 'initials' | 'namesakes' | 'common' | 'single';

export type Scored = {
  /** Per candidate, in the order given; they and `none` add up to 1 (before calibration of the best one). */
  readonly probabilities: readonly number[];
  readonly none: number;
  /** Seat of the best candidate; undefined where there is none. */
  readonly best?: number;
  /** Calibrated probability of the best candidate. */
  readonly probability: number;
  /** How far the best is ahead of the next candidate. */
  readonly lead: number;
  readonly ambiguity: Ambiguity;
  /** Above the threshold and clearly ahead: may be shown as likely. */
  readonly likely: boolean;
};

/** The next candidate may have at most this share of what the best has to spare: a tie is never resolved by a hair. */
const CLEAR_LEAD = 0.8;

/** Utilities of the candidates, and of "none of these". */
export function utilities({ rows, outside }: Features, weights: Weights): { candidates: number[]; none: number } {
  const context = [...outside];
  const candidates = rows.map((row) => {
    let sum = dot(weights.direct, row, 0);
    for (const unit of weights.hidden)
      sum += unit.adds * Math.tanh(unit.offset + dot(unit.weights, row, 0) + dot(unit.weights, context, row.length));
    return sum;
  });
  return { candidates, none: dot(weights.outside, context, 0) };
}

function dot(weights: readonly number[], values: ArrayLike<number>, from: number): number {
  let sum = 0;
  for (let at = 0; at < values.length; at += 1) sum += (weights[from + at] ?? 0) * (values[at] ?? 0);
  return sum;
}

/** Conditional logit with an outside option. At most about 25 candidates are worth the time; any number works. */
export function score(query: Query, profiles: readonly Profile[], weights: Weights = WEIGHTS): Scored {
  const { candidates, none } = utilities(features(query, profiles), weights);
  const top = Math.max(none, ...candidates);
  const parts = candidates.map((one) => Math.exp(one - top));
  const rest = Math.exp(none - top);
  const total = parts.reduce((sum, one) => sum + one, rest);
  const probabilities = parts.map((one) => one / total);
  const best = probabilities.length > 0 ? probabilities.indexOf(Math.max(...probabilities)) : undefined;
  const first = best === undefined ? 0 : (probabilities[best] ?? 0);
  const second = Math.max(0, ...probabilities.filter((_, at) => at !== best));
  const probability = best === undefined ? 0 : calibrate(first, weights.platt);
  const ambiguity = ambiguityOf(query, profiles);
  const lead = first - second;
  return {
    probabilities,
    none: rest / total,
    ...(best === undefined ? {} : { best }),
    probability,
    lead,
    ambiguity,
    likely: best !== undefined && probability >= weights.likely[ambiguity] && lead >= CLEAR_LEAD,
  };
}

/** Keeps log-odds finite. */
const EDGE = 1e-9;

export function calibrate(probability: number, [slope, offset]: Weights['platt']): number {
  const p = Math.min(1 - EDGE, Math.max(EDGE, probability));
  return 1 / (1 + Math.exp(-(slope * Math.log(p / (1 - p)) + offset)));
}

export function ambiguityOf(query: Query, profiles: readonly Profile[]): Ambiguity {
  const printed = parseName(query.name);
  const given = printed.given[0] ?? '';
  if (given.length <= 1 || given.endsWith('.')) return 'initials';
  let bearers = 0;
  for (const profile of profiles) if (levelRank(compareWithAny(query.name, profile.name, profile.otherNames).level) >= 3) bearers += 1;
  return bearers > 1 ? 'namesakes' : EAST_ASIAN.has(printed.family.join('')) ? 'common' : 'single';
}
