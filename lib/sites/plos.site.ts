// PLOS: its pages are read by selector. Data only.

import type { About, Site } from './site.ts';

export const about = {
  title: 'PLOS',
  why: 'The authors of open access articles.',
} satisfies About;

export default {
  matches: ['*://journals.plos.org/*'],
  pages: [{ byline: '#author-list', author: '.author-name', title: '#artTitle' }],
} satisfies Site;
