// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: fitted numbers
// Made by `npm run fit:identity`; change tests/eval/identity/fit.ts and run it instead of editing. Must not be edited by hand.

import type { Weights } from './model.ts';

// biome-ignore format: one unit per line
export const WEIGHTS: Weights = {
  direct: [0.73,0.69,-0.36,0.96,-0.71,-0.32,-0.8,1.4,0.34,0.27,0.63,0.52,2.9,1,1.8,-0.23,0.26,-0.19],
  outside: [3.3,0.53,-0.52,0.12,0.28,0.62],
  hidden: [
    { offset: 1.9, adds: -1, weights: [-0.48,-0.35,0.15,0.5,-1.3,-3.1,0.68,-0.068,-1.4,-0.66,-1.1,-1.5,-2.9,-0.51,-1.5,-0.8,-0.38,-0.053,0.46,0.11,-0.3,-0.25,0.42,0.23] },
    { offset: -1, adds: -1.2, weights: [0.76,0.31,0.77,-0.78,-0.58,-0.86,-1.6,1.7,-2.5,-0.49,-0.61,0.67,-0.13,-0.5,-7,-1.1,-0.79,-0.042,-0.1,-0.011,-0.39,0.045,-0.31,-0.14] },
    { offset: 2.4, adds: -0.93, weights: [-0.26,0.16,0.11,-1.5,-0.11,-1.4,-0.85,-0.92,-0.7,-0.7,-0.46,-1.1,-1,-1.4,-5.1,-0.8,-0.92,-0.059,0.2,0.088,-0.33,0.13,0.1,0.27] },
    { offset: -3.1, adds: 1.2, weights: [0.97,0.29,2.9,-1.2,2.8,-1.1,-0.95,1.9,0.7,0.084,0.17,1.3,3.3,-0.015,1.1,0.57,-0.0093,0.013,-0.29,-0.09,0.67,-0.0003,-0.14,0.031] },
  ],
  scale: { initials: [0.95,0.44,1.06,0.44], namesakes: [0.79,1.44,0.19,-0.26], common: [1.14,0.15,1.56,0.86], single: [0.83,0.9,1.13,0.7] },
  likely: { initials: [0.945,0.945], namesakes: [0.975,0.98], common: [0.95,0.95], single: [0.9,0.9] },
};
