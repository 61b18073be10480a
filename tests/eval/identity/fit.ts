// Fits the linking model on labelled files and writes lib/lookup/score/weights.ts: `npm run fit:identity -- --data DIR`.
// Thresholds and calibration come from cross-validated answers, split by name block, never from answers to questions it was fitted on; what is
// printed is judged by thresholds and a calibration from the other folds too.

import { writeFileSync } from 'node:fs';
import type { Features } from '../../../lib/lookup/score/features.ts';
import { calibrate, type Weights } from '../../../lib/lookup/score/model.ts';
import { type Answer, answer, calibrationError, type Question, questionOf } from './answers.ts';
import { AMBIGUITIES, type Decision, decide, type Judged, logOdds, stated } from './decide.ts';
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
const folds = Array.from({ length: FOLDS }, (_, fold) => fold);

const folders = process.argv.flatMap((word, at) => (word === '--data' ? (process.argv[at + 1] ?? []) : []));
if (folders.length === 0) throw new Error('usage: npm run fit:identity -- --data DIR [--data DIR]');
type Asked = { readonly set: string; readonly question: Question };
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

/** FNV-1a: the same block always falls into the same fold. */
function foldOf(block: string): number {
  let hash = 2166136261;
  for (const char of block) hash = Math.imul(hash ^ char.charCodeAt(0), 16777619);
  return (hash >>> 0) % FOLDS;
}

const judged: Judged[] = folds.flatMap((fold) => {
  const weights = fitWeights(examples(asked.filter((one) => foldOf(one.question.block) !== fold)));
  return asked
    .filter((one) => foldOf(one.question.block) === fold)
    .map((one): Judged => {
      const { question } = one;
      const got = answer(question.asked, question.ids, question.person, weights);
      const others = question.ids.filter((id) => id !== question.person);
      const without = question.without ? { answerWithout: answer(question.without, others, question.person, weights) } : {};
      return { ...one, fold, answer: got, ...without, right: got.seat >= 0 && got.seat === question.gold };
    });
});

const elsewhere = folds.map((fold) => decide(judged.filter((one) => one.fold !== fold)));
const isLikely = (one: Features, got: Answer, { scale, likely }: Decision, shift = 0): boolean => {
  const level = likely[one.ambiguity][got.bare ? 1 : 0];
  return stated(one, got, scale) >= 1 / (1 + Math.exp(-(logOdds(level) + shift)));
};

const percent = (part: number, of: number): string => `${((100 * part) / Math.max(1, of)).toFixed(2)} %`;
for (const set of Object.keys(SETS)) {
  const mine = judged.filter((one) => one.set === set).map((one) => ({ ...one, by: elsewhere[one.fold] ?? decide(judged) }));
  if (mine.length === 0) continue;
  const away = mine.flatMap(({ question, answerWithout, by }) =>
    question.without && answerWithout ? [{ asked: question.without, answer: answerWithout, by }] : [],
  );
  // The curve beside the chosen point: all thresholds moved together, in log-odds.
  for (const shift of [-1, -0.5, 0, 0.5, 1]) {
    const above = mine.filter((one) => isLikely(one.question.asked, one.answer, one.by, shift));
    const wrong = away.filter((one) => isLikely(one.asked, one.answer, one.by, shift));
    const right = above.filter((one) => one.right).length;
    const twice = [above.filter((one) => !one.right && one.answer.otherId).length, wrong.filter((one) => one.answer.otherId).length];
    console.log(
      `${set.padEnd(9)}${shift === 0 ? '*' : ' '} precision ${percent(right, above.length)} (${right}/${above.length}) at coverage ${percent(above.length, mine.length)} of ${mine.length}; right one away: ${percent(wrong.length, away.length)} (${wrong.length}/${away.length}); of the mistakes the same person's other id: ${twice.join(' and ')}`,
    );
  }
  const error = calibrationError(
    mine.flatMap(({ answer: got, question, right, by }) =>
      got.seat < 0 ? [] : [{ probability: calibrate(got.raw, question.asked, got.bare, by.scale), right }],
    ),
  );
  console.log(`${set.padEnd(10)} calibration error ${error.toFixed(4)}`);
}

const { scale, likely } = decide(judged);
console.log(`thresholds ${JSON.stringify(likely)}, scaling ${JSON.stringify(scale)}`);
const final: Weights = { ...fitWeights(examples(asked)), scale, likely };
const byAmbiguity = (of: Weights['scale'] | Weights['likely']): string =>
  `{ ${AMBIGUITIES.map((one) => `${one}: ${JSON.stringify(of[one])}`).join(', ')} }`;

writeFileSync(
  new URL('../../../lib/lookup/score/weights.ts', import.meta.url),
  `// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: fitted numbers
// Made by \`npm run fit:identity\`; change tests/eval/identity/fit.ts and run it instead of editing. Must not be edited by hand.

import type { Weights } from './model.ts';

// biome-ignore format: one unit per line
export const WEIGHTS: Weights = {
  direct: ${JSON.stringify(final.direct)},
  outside: ${JSON.stringify(final.outside)},
  hidden: [
${final.hidden.map((unit) => `    { offset: ${unit.offset}, adds: ${unit.adds}, weights: ${JSON.stringify(unit.weights)} },`).join('\n')}
  ],
  scale: ${byAmbiguity(scale)},
  likely: ${byAmbiguity(likely)},
};
`,
);
