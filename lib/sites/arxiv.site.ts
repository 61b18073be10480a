// arXiv: abstract pages, lists, search results, author pages and the HTML full text. Data only; what defies data is in arxiv.ts and latexml.ts.

import { absNames, absPaper, listPaper, searchPaper } from './arxiv.ts';
import { latexmlPage } from './latexml.ts';
import type { Site } from './site.ts';

const AUTHOR = 'a[href*="searchtype=author"]';

export default {
  title: 'arXiv',
  matches: ['https://arxiv.org/*', 'https://www.arxiv.org/*', 'https://export.arxiv.org/*', 'https://browse.arxiv.org/*'],
  why: 'The authors of preprints on abstract pages, in lists, search results and the HTML full text.',
  pages: [
    { path: /^\/abs\//, byline: '#abs .authors,.leftcolumn .authors', names: absNames, work: absPaper, cut: /et al\s*$/ },
    { path: /^\/(?:list|catchup|a)\//, byline: '.list-authors', author: AUTHOR, work: listPaper },
    { path: /^\/search/, byline: '.arxiv-result .authors', author: AUTHOR, work: searchPaper, cut: /et al\. \(\d+/ },
    latexmlPage(/^\/html\//),
  ],
} satisfies Site;
