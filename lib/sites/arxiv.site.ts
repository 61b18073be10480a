// arXiv: abstract pages, lists, search results, author pages and the HTML full text. Data only.

import { type About, LATEXML_BYLINE, type Site } from './site.ts';

const HOSTS = ['arxiv.org', 'www.arxiv.org', 'export.arxiv.org', 'browse.arxiv.org'];
const AUTHOR = 'a[href*="searchtype=author"]';

export const about = {
  title: 'arXiv',
  why: 'The authors of preprints on abstract pages, in lists, search results and the HTML full text.',
} satisfies About;

export default {
  matches: HOSTS.map((host) => `*://${host}/*`),
  fullText: HOSTS.map((host) => `*://${host}/html/*`),
  pages: [
    { path: /^\/abs\//, byline: '#abs .authors,.leftcolumn .authors', special: 'arxiv-abs', cut: /et al\s*$/ },
    { path: /^\/abs\//, byline: '.bib-paper .bib-authors', entry: '.bib-paper', title: '.bib-title', needsId: true },
    { path: /^\/(?:list|catchup|a)\//, byline: '.list-authors', author: AUTHOR, special: 'arxiv-list' },
    { path: /^\/search/, byline: '.arxiv-result .authors', author: AUTHOR, special: 'arxiv-search', cut: /et al\. \(\d+/ },
    { path: /^\/html\//, byline: LATEXML_BYLINE, special: 'latexml' },
  ],
} satisfies Site;
