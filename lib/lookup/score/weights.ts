// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: fitted numbers
// Made by `npm run fit:identity`; change tests/eval/identity/fit.ts and run it instead of editing. Must not be edited by hand.

import type { Weights } from './model.ts';

// biome-ignore format: one unit per line
export const WEIGHTS: Weights = {
  direct: [0.73,0.71,-0.35,0.91,-0.74,-0.35,-0.8,1.4,0.32,0.36,0.62,0.33,2.8,0.94,1.8,-0.23,0.26,-0.2],
  outside: [3.2,0.53,-0.49,0.1,0.23,0.61],
  hidden: [
    { offset: 1.9, adds: -1.1, weights: [-0.46,-0.37,0.18,0.72,-1.7,-3.2,0.68,-0.062,-1.4,-0.74,-1.1,-1.4,-2.8,-0.5,-1.6,-0.8,-0.37,-0.064,0.45,0.1,-0.3,-0.26,0.46,0.21] },
    { offset: -1, adds: -1.2, weights: [0.73,0.31,0.8,-0.76,-0.55,-0.82,-1.5,1.6,-2.5,-0.55,-0.65,0.68,-0.12,-0.51,-7,-1.2,-0.75,-0.042,-0.12,-0.0062,-0.39,0.056,-0.3,-0.14] },
    { offset: 2.5, adds: -0.97, weights: [-0.23,0.19,0.043,-1.6,-0.15,-1.5,-0.91,-0.95,-0.69,-0.72,-0.31,-1.4,-1.1,-1.5,-4.7,-0.82,-0.9,-0.068,0.21,0.093,-0.31,0.16,0.11,0.3] },
    { offset: -3.3, adds: 1.2, weights: [1,0.24,2.7,-1,2.6,-0.89,-0.79,2.1,0.71,0.14,0.15,1.2,3.3,0.02,1.1,0.54,-0.011,0.0035,-0.3,-0.091,0.69,-0.001,-0.17,0.017] },
  ],
  scale: { initials: [0.95,0.61,1.12], namesakes: [0.8,1.37,0.18], common: [1.05,0.72,1.55], single: [0.78,1.28,1.15] },
  likely: { initials: 0.9525, namesakes: 0.9825, common: 0.95, single: 0.85 },
};
