// INSPIRE: records, search results and author pages; an entry is the smallest element that also holds the title. Data only.
// A record prints supervisors and the authors of its references as it prints its own: theirs stand under the title. Authors without a profile are no link.

import type { About, Site } from './site.ts';

export const about = {
  title: 'INSPIRE',
  why: 'The authors of papers in high energy physics.',
} satisfies About;

export default {
  matches: ['*://inspirehep.net/*'],
  pages: [
    {
      path: /^\/literature\/\d/,
      byline: 'h2+div>ul:not(:has([href*="collaboration:"])),h2+div>div>ul:not(:has([href*="collaboration:"]))',
      author: 'li>div>:first-child,li>span>:first-child:not([href*="/institutions"])',
    },
    {
      path: /^\/(?!literature\/\d)/,
      byline: 'ul:has([data-test-id=author-link]):not([data-test-id=reference-item] *)',
      author: '[data-test-id=author-link]',
      entry: ':has([data-test-id=literature-result-title-link])',
      title: '[data-test-id=literature-result-title-link]',
    },
  ],
} satisfies Site;
