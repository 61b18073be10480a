// All special code, the full-text reader included: for LaTeXML's pages and those outside the shipped list.

import { latexmlNames, latexmlPaper } from './latexml.ts';
import type { Special, SpecialId } from './site.ts';
import { specials } from './special.ts';

export const allSpecials: Readonly<Record<SpecialId, Special>> = {
  ...specials,
  latexml: { names: latexmlNames, work: latexmlPaper },
};
