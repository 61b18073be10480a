// NASA ADS: search results; abstract pages carry author tags. Data only.

import type { About, Site } from './site.ts';

export const about = {
  title: 'NASA ADS',
  why: 'The authors of papers in astronomy.',
} satisfies About;

export default {
  matches: ['*://ui.adsabs.harvard.edu/*'],
  pages: [
    { path: /^\/abs/, byline: '#authors-and-aff', author: '.author > a', title: '.s-abstract-title' },
    { byline: '.s-results-authors', author: '.article-author', entry: ':has(.s-results-title)', title: '.s-results-title' },
  ],
} satisfies Site;
