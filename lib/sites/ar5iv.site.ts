// ar5iv: arXiv papers as HTML, made by LaTeXML. Data only.

import { latexmlPage } from './latexml.ts';
import type { Site } from './site.ts';

export default {
  title: 'ar5iv',
  matches: ['https://ar5iv.labs.arxiv.org/*', 'https://ar5iv.org/*', 'https://www.ar5iv.org/*'],
  why: 'The authors of arXiv papers in their HTML editions.',
  pages: [latexmlPage(/^\/(?:html|abs|pdf)\//)],
} satisfies Site;
