// ar5iv: arXiv papers as HTML, made by LaTeXML. Data only.

import { type About, LATEXML_BYLINE, type Site } from './site.ts';

export const about = {
  title: 'ar5iv',
  why: 'The authors of arXiv papers in their HTML editions.',
} satisfies About;

const MATCHES = ['*://ar5iv.labs.arxiv.org/*', '*://ar5iv.org/*', '*://www.ar5iv.org/*'];

export default {
  matches: MATCHES,
  fullText: MATCHES,
  pages: [{ path: /^\/(?:html|abs|pdf)\//, byline: LATEXML_BYLINE, special: 'latexml' }],
} satisfies Site;
