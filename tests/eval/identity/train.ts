// Fits the linking model: a conditional logit with an outside option and a few hidden units, by seeded stochastic gradient. Pure.

import type { Features } from '../../../lib/lookup/score/features.ts';
import type { Weights } from '../../../lib/lookup/score/model.ts';
import { createRandom } from './random.ts';

/** One question: the features, the seat of the right candidate (-1: none of them) and how much it counts. */
export type Example = { readonly features: Features; readonly gold: number; readonly weight: number };
export type Fitted = Pick<Weights, 'direct' | 'outside' | 'hidden'>;

/** Small on purpose: more units or fewer rounds changed cross-validated coverage by less than a point. */
const UNITS = 3;
const ROUNDS = 20;
const BATCH = 64;
const RATE = 0.006;
/** Ridge penalty; without it namesake blocks of dozens are learned by heart. */
const RIDGE = 1e-3;
const SEED = 1;
/** Standard deviations below this belong to features that hardly occur. */
const SMALLEST_SPREAD = 0.01;

export function fitWeights(examples: readonly Example[]): Fitted {
  const first = examples[0]?.features;
  const width = examples.find((one) => one.features.rows[0])?.features.rows[0]?.length ?? 0;
  const context = first?.outside.length ?? 0;
  const { mean, spread } = moments(examples, width);
  const inputs = examples.map((one) =>
    one.features.rows.map((row) =>
      Float64Array.from([...[...row].map((value, at) => (value - (mean[at] ?? 0)) / (spread[at] ?? 1)), ...one.features.outside]),
    ),
  );
  const random = createRandom(SEED);
  const all = width + context;
  const at = {
    outside: width,
    unit: width + context,
    offset: width + context + UNITS * all,
    adds: width + context + UNITS * all + UNITS,
    end: width + context + UNITS * (all + 2),
  };
  const theta = new Float64Array(at.end);
  for (let k = at.unit; k < at.offset; k += 1) theta[k] = ((random.next() - 0.5) * 1.2) / Math.sqrt(all);
  for (let k = at.adds; k < at.end; k += 1) theta[k] = (random.next() - 0.5) * 0.2;
  const get = (array: ArrayLike<number>, k: number): number => array[k] ?? 0;
  const add = (array: Float64Array, k: number, value: number): void => {
    array[k] = get(array, k) + value;
  };
  const gradient = new Float64Array(at.end);
  const slow = new Float64Array(at.end);
  const square = new Float64Array(at.end);
  const order = examples.map((_, index) => index);
  let step = 0;

  const learn = (index: number): number => {
    const example = examples[index];
    const rows = inputs[index] ?? [];
    if (!example) return 0;
    let none = 0;
    for (let k = 0; k < context; k += 1) none += get(theta, at.outside + k) * get(example.features.outside, k);
    const hidden = rows.map((row) => {
      const units = new Float64Array(UNITS);
      for (let h = 0; h < UNITS; h += 1) {
        let sum = get(theta, at.offset + h);
        const base = at.unit + h * all;
        for (let k = 0; k < all; k += 1) sum += get(theta, base + k) * get(row, k);
        units[h] = Math.tanh(sum);
      }
      return units;
    });
    const scores = rows.map((row, seat) => {
      let sum = 0;
      for (let k = 0; k < width; k += 1) sum += get(theta, k) * get(row, k);
      for (let h = 0; h < UNITS; h += 1) sum += get(theta, at.adds + h) * get(hidden[seat] ?? [], h);
      return sum;
    });
    const top = Math.max(none, ...scores);
    const total = scores.reduce((sum, one) => sum + Math.exp(one - top), Math.exp(none - top));
    const outside = example.weight * ((example.gold < 0 ? 1 : 0) - Math.exp(none - top) / total);
    for (let k = 0; k < context; k += 1) add(gradient, at.outside + k, outside * get(example.features.outside, k));
    rows.forEach((row, seat) => {
      const error = example.weight * ((seat === example.gold ? 1 : 0) - Math.exp(get(scores, seat) - top) / total);
      if (Math.abs(error) < 1e-5) return;
      for (let k = 0; k < width; k += 1) add(gradient, k, error * get(row, k));
      for (let h = 0; h < UNITS; h += 1) {
        const unit = get(hidden[seat] ?? [], h);
        add(gradient, at.adds + h, error * unit);
        const back = error * get(theta, at.adds + h) * (1 - unit * unit);
        add(gradient, at.offset + h, back);
        const base = at.unit + h * all;
        for (let k = 0; k < all; k += 1) add(gradient, base + k, back * get(row, k));
      }
    });
    return example.weight;
  };

  for (let round = 0; round < ROUNDS; round += 1) {
    for (let k = order.length - 1; k > 0; k -= 1) {
      const other = random.below(k + 1);
      [order[k], order[other]] = [order[other] ?? 0, order[k] ?? 0];
    }
    const rate = RATE * (round < ROUNDS * 0.5 ? 1 : round < ROUNDS * 0.8 ? 0.3 : 0.1);
    for (let from = 0; from < order.length; from += BATCH) {
      gradient.fill(0);
      let weight = 0;
      for (const index of order.slice(from, from + BATCH)) weight += learn(index);
      step += 1;
      // Adam: https://arxiv.org/abs/1412.6980
      for (let k = 0; k < at.end; k += 1) {
        const slope = get(gradient, k) / weight - RIDGE * get(theta, k);
        slow[k] = 0.9 * get(slow, k) + 0.1 * slope;
        square[k] = 0.999 * get(square, k) + 0.001 * slope * slope;
        add(theta, k, (rate * (get(slow, k) / (1 - 0.9 ** step))) / (Math.sqrt(get(square, k) / (1 - 0.999 ** step)) + 1e-8));
      }
    }
  }
  return unpack(theta, at, width, all, mean, spread);
}

function moments(examples: readonly Example[], width: number): { mean: Float64Array; spread: Float64Array } {
  const mean = new Float64Array(width);
  const spread = new Float64Array(width);
  let rows = 0;
  for (const example of examples) {
    for (const row of example.features.rows) {
      rows += 1;
      for (let k = 0; k < width; k += 1) {
        const value = row[k] ?? 0;
        mean[k] = (mean[k] ?? 0) + value;
        spread[k] = (spread[k] ?? 0) + value * value;
      }
    }
  }
  for (let k = 0; k < width; k += 1) {
    mean[k] = (mean[k] ?? 0) / rows;
    spread[k] = Math.sqrt(Math.max(SMALLEST_SPREAD ** 2, (spread[k] ?? 0) / rows - (mean[k] ?? 0) ** 2));
  }
  return { mean, spread };
}

/** Takes the standardisation into the weights, so that the model reads the features as they are. */
function unpack(
  theta: Float64Array,
  at: { outside: number; unit: number; offset: number; adds: number; end: number },
  width: number,
  all: number,
  mean: Float64Array,
  spread: Float64Array,
): Fitted {
  const round = (value: number): number => Number(value.toPrecision(2));
  const slice = (from: number, to: number): number[] => [...theta.slice(from, to)];
  const raw = slice(0, width);
  // Candidates share this constant; only the outside option feels it.
  const shift = raw.reduce((sum, value, k) => sum - (value * (mean[k] ?? 0)) / (spread[k] ?? 1), 0);
  const outside = slice(at.outside, at.unit).map((value, k) => (k === 0 ? value - shift : value));
  const hidden = Array.from({ length: UNITS }, (_, h) => {
    const weights = slice(at.unit + h * all, at.unit + (h + 1) * all);
    const offset = weights.reduce(
      (sum, value, k) => (k < width ? sum - (value * (mean[k] ?? 0)) / (spread[k] ?? 1) : sum),
      theta[at.offset + h] ?? 0,
    );
    return {
      weights: weights.map((value, k) => round(k < width ? value / (spread[k] ?? 1) : value)),
      offset: round(offset),
      adds: round(theta[at.adds + h] ?? 0),
    };
  });
  return { direct: raw.map((value, k) => round(value / (spread[k] ?? 1))), outside: outside.map(round), hidden };
}
