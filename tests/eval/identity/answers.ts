// What the linking model answers to labelled cases, and the curves and errors read off the answers.

import { type Features, features } from '../../../lib/lookup/score/features.ts';
import { isAhead, utilities } from '../../../lib/lookup/score/model.ts';
import type { Case } from './cases.ts';
import { isOtherId } from './one-person.ts';
import type { Fitted } from './train.ts';

/** The question as numbers, once as it is and once with the right person taken away (absent where there is none to take). */
export type Question = {
  readonly asked: Features;
  readonly without?: Features;
  readonly gold: number;
  readonly block: string;
  /** Who was meant, and the candidates' ids in order. */
  readonly person: string;
  readonly ids: readonly string[];
};

/** `bare` as in Features, of the candidate answered; `otherId`: whoever was meant, under another id (see one-person.ts). */
export type Answer = {
  readonly seat: number;
  readonly raw: number;
  readonly ahead: boolean;
  readonly bare: number;
  readonly otherId: boolean;
};

export function questionOf(one: Case): Question {
  const asked = features(one.query, one.candidates);
  const base = { asked, gold: one.gold, block: one.block, person: one.person, ids: one.candidates.map(({ id }) => id) };
  if (one.gold < 0) return base;
  const others = one.candidates.filter((_, seat) => seat !== one.gold);
  return { ...base, without: features(one.query, others) };
}

export function answer(asked: Features, ids: readonly string[], person: string, weights: Fitted): Answer {
  const { candidates, none } = utilities(asked, weights);
  const top = Math.max(none, ...candidates);
  const total = candidates.reduce((sum, one) => sum + Math.exp(one - top), Math.exp(none - top));
  let seat = -1,
    raw = 0,
    second = 0;
  candidates.forEach((one, at) => {
    const share = Math.exp(one - top) / total;
    if (share > raw) [seat, second, raw] = [at, raw, share];
    else if (share > second) second = share;
  });
  return { seat, raw, ahead: isAhead(raw, second), bare: asked.bare[seat] ?? 0, otherId: isOtherId(ids[seat], person) };
}

const BINS = 15;

/** Expected calibration error over fifteen equal bins of stated probability, of all questions with a candidate. */
export function calibrationError(stated: readonly { probability: number; right: boolean }[]): number {
  const bins = Array.from({ length: BINS }, () => ({ n: 0, stated: 0, right: 0 }));
  for (const one of stated) {
    const bin = bins[Math.min(BINS - 1, Math.floor(one.probability * BINS))];
    if (!bin) continue;
    bin.n += 1;
    bin.stated += one.probability;
    if (one.right) bin.right += 1;
  }
  return bins.reduce((sum, bin) => sum + Math.abs(bin.stated - bin.right), 0) / Math.max(1, stated.length);
}
