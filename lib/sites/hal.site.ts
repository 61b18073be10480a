// HAL: records and search results; records carry author tags. Data only.

import type { About, Site } from './site.ts';

export const about = {
  title: 'HAL',
  why: 'The authors of papers in the French open archive.',
} satisfies About;

export default {
  matches: ['*://hal.science/*', '*://*.hal.science/*', '*://hal.archives-ouvertes.fr/*', '*://*.archives-ouvertes.fr/*'],
  pages: [{ byline: '#authors-simplified .authors,h1 + .authors', author: 'a' }],
} satisfies Site;
