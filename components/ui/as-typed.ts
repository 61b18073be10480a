// Text as it is looked for in a list: the letters, signs and spellings that people type for it. Never says who somebody is; and apart from
// `letters`, since the card looks for nothing.

import { letters } from './letters.ts';

/** Small letters that Unicode does not take apart, each before what is typed for it. */
const TYPED = 'ßss øo łl æae œoe đd ðd þth ıi ħh'.split(' ');

/** Without accents, case and apostrophes, every hyphen the same, every letter one of a plain keyboard: "Łukasz O’Brien" as `lukasz obrien`. */
export const asTyped = (text: string): string =>
  TYPED.reduce(
    (made, [letter = '', ...typed]) => made.replaceAll(letter, typed.join('')),
    letters(text)
      .replace(/['’‘ʼ]/g, '')
      .replace(/[‐-―−]/g, '-'),
  );
