// arXiv: abstract pages, lists, search results, author pages and the HTML full text. Data only.

import { type About, LATEXML_BYLINE, type PageKind, type Site } from './site.ts';

const HOSTS = ['arxiv.org', 'www.arxiv.org', 'export.arxiv.org', 'browse.arxiv.org'];
const AUTHOR = 'a[href*="searchtype=author"]';

/** The Bibliographic Explorer's references and citations. */
const EXPLORED = { path: /^\/abs\//, title: '.bib-title,.bib-paper>a', needsId: true, cut: /\.\.\.$/ } satisfies Partial<PageKind>;

export const about = {
  title: 'arXiv',
  why: 'The authors of preprints on abstract pages, in lists, search results and the HTML full text.',
} satisfies About;

export default {
  matches: HOSTS.map((host) => `*://${host}/*`),
  fullText: HOSTS.map((host) => `*://${host}/html/*`),
  pages: [
    { path: /^\/abs\//, byline: '#abs .authors,.leftcolumn .authors', special: 'arxiv-abs', cut: /et al\s*$/ },
    // Commas between its linked names come from the stylesheet, and a paper's ids stand outside `.bib-paper`; it printed plain text before.
    { ...EXPLORED, byline: '.bib-paper-container .bib-authors', author: 'a', entry: '.bib-paper-container' },
    { ...EXPLORED, byline: '.bib-paper .bib-authors', entry: '.bib-paper' },
    { path: /^\/(?:list|catchup|a)\//, byline: '.list-authors', author: AUTHOR, special: 'arxiv-list' },
    { path: /^\/search/, byline: '.arxiv-result .authors', author: AUTHOR, special: 'arxiv-search', cut: /et al\. \(\d+/ },
    { path: /^\/html\//, byline: LATEXML_BYLINE, special: 'latexml' },
  ],
} satisfies Site;
