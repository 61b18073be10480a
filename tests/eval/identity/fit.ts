// Fits the linking model on labelled files and writes lib/lookup/score/weights.ts: `npm run fit:identity -- --data DIR`.
// Thresholds and calibration come from cross-validated answers, split by name block, never from answers to questions it was fitted on.

import { writeFileSync } from 'node:fs';
import type { Ambiguity, Weights } from '../../../lib/lookup/score/model.ts';
import { calibrate } from '../../../lib/lookup/score/model.ts';
import { type Answer, answer, calibrationError, type Question, questionOf } from './answers.ts';
import { dataFiles } from './files.ts';
import { linkSets } from './link-sets.ts';
import { type Example, fitWeights } from './train.ts';

/**
 * How much a set's questions count, and how often each is asked once more with the right person taken away. In the leave-one-out sets
 * nearly everybody has a profile, in life about a fifth has none (22 % of ACL authors): so there it is asked often. Namesakes with the
 * same full name are the rare, hard case that hurts most, so their set counts threefold.
 */
const SETS: Readonly<Record<string, { weight: number; without: number }>> = {
  lagos: { weight: 3, without: 0.6 },
  song: { weight: 1, without: 0.6 },
  printed: { weight: 1, without: 0.1 },
  initials: { weight: 1, without: 0.1 },
};
const FOLDS = 5;
const UNCALIBRATED: Weights['platt'] = [1, 0];
/** Required of cross-validated answers above a threshold, a little more than the goals ask of unseen files. */
const PRECISION: Readonly<Record<Ambiguity, number>> = { initials: 0.9945, namesakes: 0.997, common: 0.996, single: 0.996 };
/** False attributions allowed when the right one of several namesakes has no profile. */
const FALSE_SHARE = 0.007;
/**
 * No candidate below this is called likely, however well a set would bear it: the word must hold for other sets too. A common surname
 * needs more, since the sets know few of its bearers ("Yang Liu" alone stands for ten people in the ACL Anthology).
 */
const LIKELY_AT_LEAST: Readonly<Record<Ambiguity, number>> = { initials: 0.85, namesakes: 0.85, common: 0.95, single: 0.85 };
const GRID = Array.from({ length: 30 }, (_, at) => Number((0.85 + at / 200).toFixed(3)));

type Asked = { readonly set: string; readonly question: Question };
type Judged = Asked & { readonly answer: Answer; readonly answerWithout?: Answer; readonly right: boolean };

const folders = process.argv.flatMap((word, at) => (word === '--data' ? (process.argv[at + 1] ?? []) : []));
if (folders.length === 0) throw new Error('usage: npm run fit:identity -- --data DIR [--data DIR]');
const asked: Asked[] = linkSets(dataFiles(folders))
  .filter((set) => SETS[set.name])
  .flatMap((set) => set.cases().map((one) => ({ set: set.name, question: questionOf(one) })));
if (asked.length === 0) throw new Error('no labelled sets found');

const examples = (some: readonly Asked[]): Example[] =>
  some.flatMap(({ set, question }) => {
    const { weight, without } = SETS[set] ?? { weight: 1, without: 0 };
    const own: Example = { features: question.asked, gold: question.gold, weight };
    return question.without && without > 0 ? [own, { features: question.without, gold: -1, weight: weight * without }] : [own];
  });
const withFit = (some: readonly Asked[]): Weights => ({
  ...fitWeights(examples(some)),
  platt: UNCALIBRATED,
  likely: { initials: 1, namesakes: 1, common: 1, single: 1 },
});

/** FNV-1a: the same block always falls into the same fold. */
function foldOf(block: string): number {
  let hash = 2166136261;
  for (const char of block) hash = Math.imul(hash ^ char.charCodeAt(0), 16777619);
  return (hash >>> 0) % FOLDS;
}

const judged: Judged[] = Array.from({ length: FOLDS }, (_, fold) => {
  const weights = withFit(asked.filter((one) => foldOf(one.question.block) !== fold));
  return asked
    .filter((one) => foldOf(one.question.block) === fold)
    .map((one): Judged => {
      const got = answer(one.question.asked, weights);
      const without = one.question.without ? { answerWithout: answer(one.question.without, weights) } : {};
      return { ...one, answer: got, ...without, right: got.seat >= 0 && got.seat === one.question.gold };
    });
}).flat();

/**
 * Platt scaling by Newton's method on the cross-validated answers. In the leave-one-out sets the right one is missing too seldom; their
 * questions with the person away count a quarter, so that about a fifth has no profile, as among the ACL authors.
 */
function platt(): Weights['platt'] {
  let [slope, offset] = UNCALIBRATED;
  const point = (got: Answer, y: number, weight: number) =>
    got.seat < 0 ? [] : [{ x: Math.log(got.raw / Math.max(1e-9, 1 - got.raw)), y, weight }];
  const points = judged.flatMap((one) => [
    ...point(one.answer, one.right ? 1 : 0, 1),
    ...(one.answerWithout && (SETS[one.set]?.without ?? 0) > 0.5 ? point(one.answerWithout, 0, 0.25) : []),
  ]);
  for (let round = 0; round < 30; round += 1) {
    let gs = 0,
      go = 0,
      ss = 0,
      so = 0,
      oo = 0;
    for (const { x, y, weight } of points) {
      const p = 1 / (1 + Math.exp(-(slope * x + offset)));
      const v = weight * p * (1 - p);
      gs += weight * (y - p) * x;
      go += weight * (y - p);
      ss += v * x * x;
      so += v * x;
      oo += v;
    }
    const det = ss * oo - so * so;
    if (Math.abs(det) < 1e-9) break;
    slope += (gs * oo - go * so) / det;
    offset += (go * ss - gs * so) / det;
  }
  return [Number(slope.toFixed(3)), Number(offset.toFixed(3))];
}

const scale = platt();
const stated = (one: Answer | undefined): number => (one === undefined || one.seat < 0 ? 0 : calibrate(one.raw, scale));

function threshold(ambiguity: Ambiguity): number {
  const sets = [...new Set(judged.map((one) => one.set))];
  return (
    GRID.filter((level) => level >= LIKELY_AT_LEAST[ambiguity]).find((level) =>
      sets.every((set) => {
        const mine = judged.filter((one) => one.set === set && one.question.ambiguity === ambiguity);
        if (mine.length < 300) return true;
        const above = mine.filter((one) => stated(one.answer) >= level);
        const away = judged.filter((one) => one.set === set && one.answerWithout && one.question.ambiguityWithout === ambiguity);
        const wrong = away.filter((one) => stated(one.answerWithout) >= level).length;
        const precise = above.filter((one) => one.right).length >= PRECISION[ambiguity] * above.length;
        return precise && (set !== 'lagos' || wrong <= FALSE_SHARE * away.length);
      }),
    ) ?? 0.995
  );
}

const likely = {
  initials: threshold('initials'),
  namesakes: threshold('namesakes'),
  common: threshold('common'),
  single: threshold('single'),
};
const final: Weights = { ...withFit(asked), platt: scale, likely };

for (const set of Object.keys(SETS)) {
  const mine = judged.filter((one) => one.set === set);
  if (mine.length === 0) continue;
  const above = mine.filter((one) => stated(one.answer) >= likely[one.question.ambiguity]);
  const away = mine.filter((one) => one.answerWithout);
  const wrong = away.filter((one) => stated(one.answerWithout) >= likely[one.question.ambiguityWithout]).length;
  const right = above.filter((one) => one.right).length;
  const error = calibrationError(
    mine.filter((one) => one.answer.seat >= 0).map((one) => ({ probability: stated(one.answer), right: one.right })),
  );
  console.log(
    `${set.padEnd(10)} cross-validated: precision ${((100 * right) / above.length).toFixed(2)} % (${right}/${above.length}) at coverage ${((100 * above.length) / mine.length).toFixed(1)} % of ${mine.length}; ` +
      `right one away: ${((100 * wrong) / Math.max(1, away.length)).toFixed(2)} % of ${away.length}; calibration error ${error.toFixed(4)}`,
  );
}
console.log(`thresholds ${JSON.stringify(likely)}, scaling ${JSON.stringify(scale)}`);

const target = new URL('../../../lib/lookup/score/weights.ts', import.meta.url);
writeFileSync(
  target,
  `// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: fitted numbers\n// Made by \`npm run fit:identity\`; change tests/eval/identity/fit.ts and run it instead of editing. Must not be edited by hand.\n\nimport type { Weights } from './model.ts';\n\n// biome-ignore format: one unit per line\nexport const WEIGHTS: Weights = {\n  direct: ${JSON.stringify(final.direct)},\n  outside: ${JSON.stringify(final.outside)},\n  hidden: [\n${final.hidden.map((unit) => `    { offset: ${unit.offset}, adds: ${unit.adds}, weights: ${JSON.stringify(unit.weights)} },`).join('\n')}\n  ],\n  platt: ${JSON.stringify(final.platt)},\n  likely: { initials: ${likely.initials}, namesakes: ${likely.namesakes}, common: ${likely.common}, single: ${likely.single} },\n};\n`,
);
