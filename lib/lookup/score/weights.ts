// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: fitted numbers
// Made by `npm run fit:identity`; change tests/eval/identity/fit.ts and run it instead of editing. Must not be edited by hand.

import type { Weights } from './model.ts';

// biome-ignore format: one unit per line
export const WEIGHTS: Weights = {
  direct: [0.81,0.61,-0.36,0.78,-0.5,0.24,-1.1,2.1,0.35,0.27,0.59,0.69,3.1,1.1,2.1,-0.13,0.38,-0.21],
  outside: [4,0.58,-0.59,0.081,0.19,0.68],
  hidden: [
    { offset: -2.5, adds: 1.2, weights: [0.7,-0.011,-0.27,1.7,-0.018,1.4,-1.4,0.8,1.2,0.77,0.43,1.4,3.3,1,1.1,0.59,-0.013,-0.024,-0.51,-0.078,0.57,0.067,-0.38,-0.37] },
    { offset: -0.91, adds: -1.6, weights: [0.85,0.27,0.37,-0.46,-1.5,-0.87,-1.4,1.8,-2.7,-0.54,-0.79,0.41,0.31,-0.56,-7.6,-1.1,-1.1,-0.058,-0.037,0.033,-0.51,-0.029,-0.18,-0.14] },
    { offset: -2.1, adds: 1.2, weights: [0.84,0.54,2.2,-1.7,1.7,1.2,0.48,0.2,0.88,0.4,0.92,1.7,3.1,0.15,2.2,0.92,0.37,0.15,-0.24,-0.15,0.42,0.13,-0.33,-0.0062] },
  ],
  scale: { initials: [0.97,0.45,1.01,0.36], namesakes: [0.78,1.5,0.12,-0.21], common: [1.11,0.28,1.89,0.82], single: [0.81,0.98,1.12,0.72] },
  likely: { initials: [0.94,0.94], namesakes: [0.975,0.98], common: [0.95,0.95], single: [0.9,0.9] },
};
