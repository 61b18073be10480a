// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: fitted numbers
// Made by `npm run fit:identity`; change tests/eval/identity/fit.ts and run it instead of editing. Must not be edited by hand.

import type { Weights } from './model.ts';

// biome-ignore format: one unit per line
export const WEIGHTS: Weights = {
  direct: [0.74,0.69,-0.47,1.1,-0.15,-0.53,-0.78,1.4,0.27,0.41,0.61,0.29,2.7,0.93,1.8,-0.21,0.26,-0.19],
  outside: [3.2,0.52,-0.5,0.1,0.21,0.6],
  hidden: [
    { offset: 1.8, adds: -1.1, weights: [-0.5,-0.39,0.027,0.54,-2.8,-2.7,0.85,-0.019,-1.4,-0.79,-1,-1.4,-2.5,-0.4,-2,-0.88,-0.34,-0.063,0.43,0.086,-0.31,-0.26,0.47,0.18] },
    { offset: -1, adds: -1.2, weights: [0.75,0.33,0.85,-0.69,-0.65,-0.82,-1.5,1.6,-2.5,-0.57,-0.64,0.73,-0.15,-0.52,-7,-1.2,-0.75,-0.036,-0.12,-0.0091,-0.4,0.062,-0.31,-0.15] },
    { offset: 2.5, adds: -1, weights: [-0.25,0.17,0.072,-1.7,-0.17,-1.5,-0.94,-0.93,-0.67,-0.75,-0.35,-1.5,-1.3,-1.5,-4,-0.79,-0.81,-0.066,0.21,0.1,-0.32,0.17,0.15,0.3] },
    { offset: -3.2, adds: 1.2, weights: [0.99,0.24,2.8,-1.7,-0.44,0.13,-0.7,2.1,0.68,-0.046,0.23,1.2,3.9,0.11,0.75,0.4,-0.0039,-0.02,-0.3,-0.12,0.68,0.011,-0.18,-0.0099] },
  ],
  scale: { initials: [0.94,0.59,1.06], namesakes: [0.82,1.4,0.15], common: [1.06,0.69,1.54], single: [0.78,1.31,1.17] },
  likely: { initials: 0.9525, namesakes: 0.9785, common: 0.95, single: 0.9 },
};
