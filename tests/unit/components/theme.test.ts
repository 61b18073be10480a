// Grounds in every form a browser computes them in.
import { describe, expect, it } from 'vitest';
import { readColour } from '../../../components/card/theme.ts';

describe('readColour', () => {
  it.each([
    ['rgb(255, 0, 51)', [1, 0, 0.2], 1],
    ['rgba(0, 0, 0, 0)', [0, 0, 0], 0],
    ['color(srgb 0.1 0.2 0.3 / 0.5)', [0.1, 0.2, 0.3], 0.5],
    ['color(display-p3 0.1 -0.02 1e-7)', [0.1, -0.02, 1e-7], 1],
    ['color(xyz-d50 0.4 0.5 none)', [0.4, 0.5, 0], 1],
    ['oklch(0.25 none none / 0.9)', [0.25, 0.25, 0.25], 0.9],
    ['oklab(0.7 -0.1 0.1)', [0.7, 0.7, 0.7], 1],
    ['lab(40 10 -10 / 1)', [0.4, 0.4, 0.4], 1],
    ['lch(90 20 300)', [0.9, 0.9, 0.9], 1],
  ])('%s', (text, rgb, alpha) => {
    expect(readColour(text)).toEqual({ rgb, alpha });
  });

  it.each(['', 'inherit', 'light-dark(black, white)'])('%j is no colour', (text) => {
    expect(readColour(text)).toBeUndefined();
  });
});
