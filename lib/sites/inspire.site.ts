// INSPIRE: records, search results and author pages; an entry is the smallest element that also holds the title. Data only.

import type { About, Site } from './site.ts';

export const about = {
  title: 'INSPIRE',
  why: 'The authors of papers in high energy physics.',
} satisfies About;

export default {
  matches: ['*://inspirehep.net/*'],
  pages: [
    {
      byline: 'ul:has([data-test-id=author-link])',
      author: '[data-test-id=author-link]',
      entry: ':has([data-test-id=literature-result-title-link])',
      title: '[data-test-id=literature-result-title-link]',
    },
  ],
} satisfies Site;
