// Titles with TeX where nothing sets it: signs where there are any, words where not, and never a torn text.

import { expect, test } from 'vitest';
import { plainTex } from '../../../lib/insight/plain-tex.ts';

test.each([
  ['Fits of $\\alpha_s$ at the LHC', 'Fits of αₛ at the LHC'],
  ['$pp \\to t\\bar{t}$ at $\\sqrt{s} = 13\\,\\mathrm{TeV}$', 'pp → tt at √s = 13 TeV'],
  ['Bounds on $\\Omega_{\\Lambda}$ and $H_0$', 'Bounds on Ω_Λ and H₀'],
  ['A search for $B^0_s \\to \\mu^+\\mu^-$', 'A search for B⁰ₛ → μ⁺μ⁻'],
  ['$L^2$ estimates in $\\mathbb{R}^n$', 'L² estimates in ℝⁿ'],
  ['$\\frac{1}{2}$-BPS states in $\\mathcal{N}=4$ SYM', '1/2-BPS states in N=4 SYM'],
  ['$SU(2)_L \\times U(1)_Y$', 'SU(2)_L × U(1)_Y'],
  ['\\(\\mathcal{O}(n\\log n)\\) sorting', 'O(nlog n) sorting'],
  ['Prices from $5 to $10', 'Prices from $5 to $10'],
  ['No formula at all', 'No formula at all'],
  ['', ''],
])('%s', (tex, text) => {
  expect(plainTex(tex)).toBe(text);
});

test('broken formulas lose nothing but their signs', () => {
  for (const broken of ['$\\alpha', 'a $\\frac{1}$ b', '$x^{y^{z}}$', '$_{}$', '\\', '$$', '$\\unknowncommand{x}$'])
    expect(typeof plainTex(broken)).toBe('string');
  expect(plainTex('$\\unknowncommand{x}$')).toContain('x');
});
