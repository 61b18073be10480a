// Fits the linking model on labelled files and writes lib/lookup/score/weights.ts: `npm run fit:identity -- --data DIR`.
// Thresholds and calibration come from cross-validated answers, split by name block, never from answers to questions it was fitted on.

import { writeFileSync } from 'node:fs';
import type { Features } from '../../../lib/lookup/score/features.ts';
import { type Ambiguity, CLEAR_LEAD, calibrate, type Scaling, type Weights } from '../../../lib/lookup/score/model.ts';
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
const UNCALIBRATED: Weights['scale'] = { initials: [1, 0, 0], namesakes: [1, 0, 0], common: [1, 0, 0], single: [1, 0, 0] };
/** Required of cross-validated answers above a threshold, a little more than the goals ask of unseen files. */
const PRECISION: Readonly<Record<Ambiguity, number>> = { initials: 0.994, namesakes: 0.997, common: 0.996, single: 0.996 };
/** False attributions allowed when the right one of several namesakes has no profile. */
const FALSE_SHARE = 0.007;
/**
 * No candidate below this is called likely, however well a set would bear it: the word must hold for other sets too. A common surname
 * needs more, since the sets know few of its bearers ("Yang Liu" alone stands for ten people in the ACL Anthology).
 */
const LIKELY_AT_LEAST: Readonly<Record<Ambiguity, number>> = { initials: 0.85, namesakes: 0.85, common: 0.95, single: 0.9 };
const GRID = Array.from({ length: 60 }, (_, at) => Number((0.85 + at / 400).toFixed(4)));

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
  scale: UNCALIBRATED,
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

const logOdds = (p: number): number => Math.log(p / Math.max(1e-9, 1 - p));
/** Keeps the scaling near "as stated" where a kind of question is rare; worth this many answers. */
const PRIOR = 2;
const STEPS = 300;

/**
 * Scaling of the cross-validated answers to one kind of question, by Newton's method one number at a time. People without a profile count
 * as often as the labelled sets have them (22 % of the ACL authors, 6 % of the namesakes).
 */
function scaling(ambiguity: Ambiguity): Scaling {
  const points = judged.flatMap(({ answer: got, question: { asked }, right }) =>
    got.seat < 0 || asked.ambiguity !== ambiguity ? [] : [{ x: [logOdds(got.raw), 1, asked.placed], y: right ? 1 : 0 }],
  );
  const start = UNCALIBRATED[ambiguity];
  const found = [...start];
  for (let step = 0; step < STEPS; step += 1) {
    for (const k of [0, 1, 2]) {
      let slope = PRIOR * ((start[k] ?? 0) - (found[k] ?? 0));
      let curve = PRIOR;
      for (const { x, y } of points) {
        const p = 1 / (1 + Math.exp(-x.reduce((sum, value, at) => sum + value * (found[at] ?? 0), 0)));
        slope += (y - p) * (x[k] ?? 0);
        curve += p * (1 - p) * (x[k] ?? 0) ** 2;
      }
      found[k] = (found[k] ?? 0) + slope / curve;
    }
  }
  const [slope = 1, offset = 0, placed = 0] = found.map((value) => Number(value.toFixed(2)));
  return [slope, offset, placed];
}

const scale: Weights['scale'] = {
  initials: scaling('initials'),
  namesakes: scaling('namesakes'),
  common: scaling('common'),
  single: scaling('single'),
};
const stated = (asked: Features, one: Answer): number => (one.seat < 0 || one.lead < CLEAR_LEAD ? 0 : calibrate(one.raw, asked, scale));

/** The answers of one set with the right person away. */
const without = (set: string): { asked: Features; answer: Answer }[] =>
  judged.flatMap((one) =>
    one.set === set && one.question.without && one.answerWithout ? [{ asked: one.question.without, answer: one.answerWithout }] : [],
  );

/** Fewer questions than this say nothing about a threshold of their own. */
const FEW = 300;

/** Share of the namesakes' questions with the right person away that somebody else is likely for. */
function falselyNamed(level: (asked: Features) => number): number {
  const away = without('lagos');
  return away.filter((one) => stated(one.asked, one.answer) >= level(one.asked)).length / Math.max(1, away.length);
}

function threshold(ambiguity: Ambiguity): number {
  const sets = [...new Set(judged.map((one) => one.set))];
  return (
    GRID.filter((level) => level >= LIKELY_AT_LEAST[ambiguity]).find((level) =>
      sets.every((set) => {
        const mine = judged.filter((one) => one.set === set && one.question.asked.ambiguity === ambiguity);
        const above = mine.filter((one) => stated(one.question.asked, one.answer) >= level);
        const precise = mine.length < FEW || above.filter((one) => one.right).length >= PRECISION[ambiguity] * above.length;
        return precise && (set !== 'lagos' || falselyNamed((asked) => (asked.ambiguity === ambiguity ? level : 1)) <= FALSE_SHARE);
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
// Each kind alone keeps to the share of false attributions; together they must too.
const STEP = 0.001;
while (likely.namesakes < 0.995 && falselyNamed((asked) => likely[asked.ambiguity]) > FALSE_SHARE)
  likely.namesakes = Number((likely.namesakes + STEP).toFixed(4));

const final: Weights = { ...withFit(asked), scale, likely };

const percent = (part: number, of: number): string => `${((100 * part) / Math.max(1, of)).toFixed(2)} %`;
for (const set of Object.keys(SETS)) {
  const mine = judged.filter((one) => one.set === set);
  if (mine.length === 0) continue;
  const away = without(set);
  // The curve beside the chosen point: all thresholds moved together, in log-odds.
  for (const shift of [-1.5, -1, -0.5, 0, 0.5, 1]) {
    const level = ({ ambiguity }: Features): number => 1 / (1 + Math.exp(-(logOdds(likely[ambiguity]) + shift)));
    const above = mine.filter((one) => stated(one.question.asked, one.answer) >= level(one.question.asked));
    const wrong = away.filter((one) => stated(one.asked, one.answer) >= level(one.asked)).length;
    const right = above.filter((one) => one.right).length;
    console.log(
      `${set.padEnd(9)}${shift === 0 ? '*' : ' '} cross-validated: precision ${percent(right, above.length)} (${right}/${above.length}) at coverage ${percent(above.length, mine.length)} of ${mine.length}; right one away: ${percent(wrong, away.length)} of ${away.length}`,
    );
  }
  const error = calibrationError(
    mine.flatMap(({ answer: got, question, right }) =>
      got.seat < 0 ? [] : [{ probability: calibrate(got.raw, question.asked, scale), right }],
    ),
  );
  console.log(`${set.padEnd(10)} calibration error ${error.toFixed(4)}`);
}
console.log(`thresholds ${JSON.stringify(likely)}, scaling ${JSON.stringify(scale)}`);

const target = new URL('../../../lib/lookup/score/weights.ts', import.meta.url);
writeFileSync(
  target,
  `// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: fitted numbers\n// Made by \`npm run fit:identity\`; change tests/eval/identity/fit.ts and run it instead of editing. Must not be edited by hand.\n\nimport type { Weights } from './model.ts';\n\n// biome-ignore format: one unit per line\nexport const WEIGHTS: Weights = {\n  direct: ${JSON.stringify(final.direct)},\n  outside: ${JSON.stringify(final.outside)},\n  hidden: [\n${final.hidden.map((unit) => `    { offset: ${unit.offset}, adds: ${unit.adds}, weights: ${JSON.stringify(unit.weights)} },`).join('\n')}\n  ],\n  scale: { initials: ${JSON.stringify(scale.initials)}, namesakes: ${JSON.stringify(scale.namesakes)}, common: ${JSON.stringify(scale.common)}, single: ${JSON.stringify(scale.single)} },\n  likely: { initials: ${likely.initials}, namesakes: ${likely.namesakes}, common: ${likely.common}, single: ${likely.single} },\n};\n`,
);
