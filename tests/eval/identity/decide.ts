// From the model's numbers to what may be said: calibrates cross-validated answers, and finds from which probability on a candidate counts as
// likely. By kind of question (how ambiguous) and of evidence (bare or not): a mistake is made where the name is nearly all there is.

import type { Features } from '../../../lib/lookup/score/features.ts';
import { type Ambiguity, calibrate, type Scaling, type Weights } from '../../../lib/lookup/score/model.ts';
import type { Answer, Question } from './answers.ts';

/** A question of a set with its answers by a model that has not seen its block; `without`: with the right person taken away. */
export type Judged = {
  readonly set: string;
  readonly fold: number;
  readonly question: Question;
  readonly answer: Answer;
  readonly answerWithout?: Answer;
  readonly right: boolean;
};
export type Decision = Pick<Weights, 'scale' | 'likely'>;

export const AMBIGUITIES = ['initials', 'namesakes', 'common', 'single'] as const;
/** Required of cross-validated answers above a threshold, a little more than the goals ask of unseen files. */
const PRECISION: Readonly<Record<Ambiguity, number>> = { initials: 0.994, namesakes: 0.997, common: 0.996, single: 0.996 };
/**
 * False attributions allowed when the right one of several namesakes has no profile. 0.7 % is asked for. Thresholds flatter the answers they
 * were chosen by: on the folds they have not seen the share is twice this; and unseen files hold people with two ids too, for whom the right
 * answer counts as false.
 */
const FALSE_SHARE = 0.001;
/**
 * No candidate below this is called likely, however well a set would bear it: the word must hold for other sets too. A common surname
 * needs more, since the sets know few of its bearers ("Yang Liu" alone stands for ten people in the ACL Anthology).
 */
const LIKELY_AT_LEAST: Readonly<Record<Ambiguity, number>> = { initials: 0.85, namesakes: 0.9, common: 0.95, single: 0.9 };
/** Fewer questions than this say nothing about a threshold of their own. */
const FEW = 300;
const GRID = [...Array.from({ length: 29 }, (_, at) => Number((0.85 + at / 200).toFixed(3))), 0.9925, 0.995, 0.9975];

export const logOdds = (p: number): number => Math.log(p / Math.max(1e-9, 1 - p));
/** Keeps the scaling near "as stated" where a kind of question is rare; worth this many answers. */
const PRIOR = 2;
const STEPS = 300;
const AS_STATED: Scaling = [1, 0, 0, 0];

/** Platt scaling of the answers to one kind of question, by Newton's method one number at a time. */
function scaling(judged: readonly Judged[], ambiguity: Ambiguity): Scaling {
  const points = judged.flatMap(({ answer: got, question: { asked }, right }) =>
    got.seat < 0 || asked.ambiguity !== ambiguity ? [] : [{ x: [logOdds(got.raw), 1, asked.placed, got.bare], y: right ? 1 : 0 }],
  );
  const found = [...AS_STATED];
  for (let step = 0; step < STEPS; step += 1) {
    for (const k of AS_STATED.keys()) {
      let slope = PRIOR * ((AS_STATED[k] ?? 0) - (found[k] ?? 0));
      let curve = PRIOR;
      for (const { x, y } of points) {
        const p = 1 / (1 + Math.exp(-x.reduce((sum, value, at) => sum + value * (found[at] ?? 0), 0)));
        slope += (y - p) * (x[k] ?? 0);
        curve += p * (1 - p) * (x[k] ?? 0) ** 2;
      }
      found[k] = (found[k] ?? 0) + slope / curve;
    }
  }
  const [slope = 1, offset = 0, placed = 0, bare = 0] = found.map((value) => Number(value.toFixed(2)));
  return [slope, offset, placed, bare];
}

/** What is stated of an answer; 0 where it is not clearly ahead. */
export const stated = (asked: Features, { ahead, raw, bare }: Answer, scale: Weights['scale']): number =>
  ahead ? calibrate(raw, asked, bare, scale) : 0;

type Level = { readonly set: string; readonly bare: number; readonly p: number; readonly right: boolean };

/**
 * The two thresholds of one kind of question that let most answers through, with every set as precise as required, and the namesakes' set
 * within its share of false attributions. People known to have two ids count neither way.
 */
function thresholds(judged: readonly Judged[], ambiguity: Ambiguity, scale: Weights['scale']): readonly [number, number] {
  const answers = judged.flatMap(({ set, question: { asked }, answer: got, right }): Level[] =>
    asked.ambiguity === ambiguity && !got.otherId ? [{ set, bare: got.bare, p: stated(asked, got, scale), right }] : [],
  );
  const away = judged.filter(({ set, answerWithout }) => set === 'lagos' && answerWithout);
  const mistaken = away.flatMap(({ set, question: { without }, answerWithout: got }): Level[] =>
    without && got && without.ambiguity === ambiguity && !got.otherId
      ? [{ set, bare: got.bare, p: stated(without, got, scale), right: false }]
      : [],
  );
  const above = (some: readonly Level[], usual: number, bare: number): Level[] => some.filter((one) => one.p >= (one.bare ? bare : usual));
  const levels = GRID.filter((level) => level >= LIKELY_AT_LEAST[ambiguity]);
  const counts = [...new Set(judged.map(({ set }) => set))].map((set) => answers.filter((one) => one.set === set));
  let best: { usual: number; bare: number; through: number } = { usual: 0.9975, bare: 0.9975, through: -1 };
  for (const usual of levels) {
    for (const bare of levels) {
      if (bare < usual || above(mistaken, usual, bare).length > FALSE_SHARE * away.length) continue;
      const through = counts.map((some) => above(some, usual, bare));
      const precise = through.every(
        (some, at) => (counts[at]?.length ?? 0) < FEW || some.filter(({ right }) => right).length >= PRECISION[ambiguity] * some.length,
      );
      // Every set speaks with the same voice, however large it is.
      const share = through.reduce((sum, some, at) => sum + some.length / Math.max(FEW, counts[at]?.length ?? 0), 0);
      if (precise && share > best.through) best = { usual, bare, through: share };
    }
  }
  return [best.usual, best.bare];
}

export function decide(judged: readonly Judged[]): Decision {
  const scale = {
    initials: scaling(judged, 'initials'),
    namesakes: scaling(judged, 'namesakes'),
    common: scaling(judged, 'common'),
    single: scaling(judged, 'single'),
  };
  return {
    scale,
    likely: {
      initials: thresholds(judged, 'initials', scale),
      namesakes: thresholds(judged, 'namesakes', scale),
      common: thresholds(judged, 'common', scale),
      single: thresholds(judged, 'single', scale),
    },
  };
}
