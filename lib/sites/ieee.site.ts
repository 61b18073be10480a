// IEEE Xplore: documents and search results, which the page itself fills in. Data only.

import type { About, Site } from './site.ts';

export const about = {
  title: 'IEEE Xplore',
  why: 'The authors of papers in electrical engineering and computing.',
} satisfies About;

export default {
  matches: ['*://ieeexplore.ieee.org/*'],
  optional: true,
  pages: [
    { path: /^\/(?:abstract\/)?document/, byline: '.authors-info-container', author: 'a[href*="/author/"]', title: 'h1' },
    {
      path: /^\/(?:search|author|xpl)/,
      byline: 'xpl-authors-name-list',
      author: 'a[href*="/author/"]',
      entry: '.result-item',
      title: 'h3',
    },
  ],
} satisfies Site;
