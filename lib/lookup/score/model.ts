// How likely each candidate is the person meant, with "none of these" as an answer of its own. Pure; the numbers are in weights.ts.

import { type Ambiguity, type Features, features } from './features.ts';
import type { Profile, Query } from './types.ts';
import { WEIGHTS } from './weights.ts';

export type { Ambiguity } from './features.ts';

/** Slope, offset, and what is added where the page gives an affiliation, and where the candidate is bare (Platt scaling). */
export type Scaling = readonly [slope: number, offset: number, placed: number, bare: number];

export type Weights = {
  /** Per candidate feature; the same for the features of "none of these". */
  readonly direct: readonly number[];
  readonly outside: readonly number[];
  /** Hidden units over candidate features and those of "none of these": weights, offset, and what the unit adds. */
  readonly hidden: readonly { readonly weights: readonly number[]; readonly offset: number; readonly adds: number }[];
  /** How the best probability's log-odds are scaled, by how ambiguous the question is. */
  readonly scale: Readonly<Record<Ambiguity, Scaling>>;
  /** The calibrated probability from which a candidate counts as likely, by how ambiguous the question is; another where they are bare. */
  readonly likely: Readonly<Record<Ambiguity, readonly [usual: number, bare: number]>>;
};

export type Scored = {
  /** Per candidate, in the order given; they and `none` add up to 1 (before calibration of the best one). */
  readonly probabilities: readonly number[];
  readonly none: number;
  /** Seat of the best candidate; undefined where there is none. */
  readonly best?: number;
  /** Calibrated probability of the best candidate. */
  readonly probability: number;
  /** Is the best clearly ahead of the next candidate, and of nobody? */
  readonly ahead: boolean;
  readonly ambiguity: Ambiguity;
  /** Above the threshold and clearly ahead: may be shown as likely. */
  readonly likely: boolean;
};

/** The best candidate must have at least this share of the probability, whatever its calibration … */
const SHARE = 0.8;
/** … and the next one at most this part of that: a tie is never resolved by a hair. */
const NEXT = 0.05;

export const isAhead = (best: number, next: number): boolean => best >= SHARE && next <= NEXT * best;

/** Utilities of the candidates, and of "none of these". */
export function utilities(
  { rows, outside }: Features,
  { direct, outside: none, hidden }: Pick<Weights, 'direct' | 'outside' | 'hidden'>,
): { candidates: number[]; none: number } {
  const candidates = rows.map((row) =>
    hidden.reduce((sum, unit) => sum + unit.adds * Math.tanh(unit.offset + dot(unit.weights, [...row, ...outside])), dot(direct, row)),
  );
  return { candidates, none: dot(none, outside) };
}

const dot = (weights: readonly number[], values: readonly number[]): number =>
  weights.reduce((sum, weight, at) => sum + weight * (values[at] ?? 0), 0);

/** Conditional logit with an outside option. At most about 25 candidates are worth the time; any number works. */
export function score(query: Query, profiles: readonly Profile[], weights: Weights = WEIGHTS): Scored {
  const asked = features(query, profiles);
  const { candidates, none } = utilities(asked, weights);
  const top = Math.max(none, ...candidates);
  const parts = candidates.map((one) => Math.exp(one - top));
  const rest = Math.exp(none - top);
  const total = parts.reduce((sum, one) => sum + one, rest);
  const probabilities = parts.map((one) => one / total);
  const best = probabilities.length > 0 ? probabilities.indexOf(Math.max(...probabilities)) : undefined;
  const first = best === undefined ? 0 : (probabilities[best] ?? 0);
  const second = Math.max(0, ...probabilities.filter((_, at) => at !== best));
  const bare = asked.bare[best ?? -1] ?? 0;
  const probability = best === undefined ? 0 : calibrate(first, asked, bare, weights.scale);
  const { ambiguity } = asked;
  const ahead = isAhead(first, second);
  return {
    probabilities,
    none: rest / total,
    ...(best === undefined ? {} : { best }),
    probability,
    ahead,
    ambiguity,
    likely: ahead && probability >= weights.likely[ambiguity][bare === 1 ? 1 : 0],
  };
}

/** Keeps log-odds finite. */
const EDGE = 1e-9;

export function calibrate(probability: number, { ambiguity, placed }: Features, bare: number, scale: Weights['scale']): number {
  const p = Math.min(1 - EDGE, Math.max(EDGE, probability));
  const [slope, offset, withPlace, whenBare] = scale[ambiguity];
  return 1 / (1 + Math.exp(-(slope * Math.log(p / (1 - p)) + offset + withPlace * placed + whenBare * bare)));
}
