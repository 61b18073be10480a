// Zenodo: its pages are read by selector. Data only.

import type { About, Site } from './site.ts';

export const about = {
  title: 'Zenodo',
  why: 'The authors of records in the open repository.',
} satisfies About;

export default {
  matches: ['*://zenodo.org/*'],
  pages: [
    {
      byline: '#creatibutors .row:first-child .creatibutors',
      author: '.creatibutor-link',
      title: '#record-title',
    },
  ],
} satisfies Site;
