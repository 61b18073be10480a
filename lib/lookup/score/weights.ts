// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: fitted numbers
// Made by `npm run fit:identity`; change tests/eval/identity/fit.ts and run it instead of editing. Must not be edited by hand.

import type { Weights } from './model.ts';

// biome-ignore format: one unit per line
export const WEIGHTS: Weights = {
  direct: [0.87,0.74,0.48,0.6,-0.56,1.5,0.14,0.52,0.52,0.57,3.1,0.88,1.3,-0.14,-0.088,0.21,0.2],
  outside: [3.9,0.57,-0.7,0.11,0.18,0.71],
  hidden: [
    { offset: -3.3, adds: 1.4, weights: [1.1,0.3,-1.1,-0.77,2.7,2,0.63,-0.08,0.36,1.2,5.7,0.39,0.87,0.4,-0.064,-0.041,0.0027,-0.33,-0.085,0.77,-0.036,-0.2,-0.082] },
    { offset: 1.2, adds: -1.3, weights: [-0.52,-0.23,-2.3,-0.048,0.12,-0.26,-0.94,-1.1,-0.91,-1.3,-2.7,-0.46,-4.2,-0.75,-0.023,-0.091,0.37,0.24,0.13,-0.55,-0.16,0.58,0.11] },
    { offset: 1.3, adds: 1.6, weights: [-1,-0.33,0.86,1.2,0.18,-1.6,2.8,0.44,0.72,0.043,-0.39,0.47,9.1,1.2,0.019,0.38,-0.28,0.0099,-0.0049,0.59,0.056,0.22,0.0039] },
  ],
  scale: { initials: [0.99,0.5,1.17,0.27], namesakes: [0.82,1.32,0.08,-0.23], common: [1.17,0.09,1.6,0.81], single: [0.87,0.7,1.18,0.86] },
  likely: { initials: [0.945,0.975], namesakes: [0.93,0.96], common: [0.95,0.95], single: [0.9,0.9] },
};
