// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: fitted numbers
// Made by `npm run fit:identity`; change tests/eval/identity/fit.ts and run it instead of editing. Must not be edited by hand.

import type { Weights } from './model.ts';

// biome-ignore format: one unit per line
export const WEIGHTS: Weights = {
  direct: [0.84,0.74,0.46,0.58,-0.58,1.5,0.14,0.54,0.5,0.57,3.1,0.88,1.3,-0.14,-0.086,0.2,0.2],
  outside: [3.9,0.57,-0.69,0.1,0.19,0.7],
  hidden: [
    { offset: -3.4, adds: 1.4, weights: [1.1,0.29,-1.1,-0.71,2.7,2.1,0.63,-0.056,0.39,1.1,5.8,0.41,0.85,0.37,-0.068,-0.039,0.0051,-0.33,-0.086,0.75,-0.038,-0.21,-0.089] },
    { offset: 1.2, adds: -1.3, weights: [-0.54,-0.23,-2.3,-0.05,0.11,-0.21,-0.94,-1,-0.9,-1.3,-2.7,-0.45,-4.3,-0.76,-0.025,-0.092,0.38,0.25,0.13,-0.55,-0.17,0.59,0.11] },
    { offset: 1.3, adds: 1.6, weights: [-1,-0.32,0.86,1.1,0.19,-1.6,2.8,0.43,0.71,0.057,-0.4,0.47,9.1,1.2,0.018,0.38,-0.28,0.0079,-0.0072,0.6,0.058,0.23,0.0018] },
  ],
  scale: { initials: [0.99,0.51,1.17,0.29], namesakes: [0.82,1.32,0.11,-0.23], common: [1.16,0.14,1.66,0.82], single: [0.86,0.74,1.16,0.9] },
  likely: { initials: [0.925,0.975], namesakes: [0.95,0.96], common: [0.95,0.95], single: [0.9,0.9] },
};
