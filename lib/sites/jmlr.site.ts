// JMLR: volumes, where a paper is a `dt` with its authors in the next `dd`; paper pages carry author tags. Data only.

import type { About, Site } from './site.ts';

export const about = {
  title: 'JMLR',
  why: 'The authors of papers in the Journal of Machine Learning Research.',
} satisfies About;

export default {
  matches: ['*://jmlr.org/*', '*://www.jmlr.org/*'],
  pages: [
    { path: /^\/papers\/v\d+\/?$/, byline: 'dd > b > i', special: 'definition' },
    { byline: '#content > p > b > i', title: 'h2' },
  ],
} satisfies Site;
