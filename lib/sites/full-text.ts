// The special code that LaTeXML's full texts need and no other page. Nothing of it runs before it is asked.

import { latexmlNames, latexmlPaper } from './latexml.ts';
import type { Specials } from './site.ts';

export const fullTextSpecials = { latexml: { names: latexmlNames, work: latexmlPaper } } satisfies Specials;
