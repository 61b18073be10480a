// Semantic Scholar: paper pages, search results and author pages. Data only.

import type { About, Site } from './site.ts';

export const about = {
  title: 'Semantic Scholar',
  why: 'The authors of papers in search results and on paper pages.',
} satisfies About;

export default {
  matches: ['*://www.semanticscholar.org/*'],
  pages: [
    {
      byline: '.cl-paper-row [data-test-id=author-list],.cl-paper-row .cl-paper-authors',
      author: '.cl-paper-authors__author-box',
      entry: '.cl-paper-row',
      title: '.cl-paper-title',
    },
    { path: /^\/paper\//, byline: '[data-test-id=author-list]', author: '.author-list__link,.author-list__author-name' },
  ],
} satisfies Site;
