// PMC: its pages are read by selector. Data only.

import type { About, Site } from './site.ts';

export const about = {
  title: 'PMC',
  why: 'The authors of papers in the archive of full texts.',
} satisfies About;

export default {
  matches: ['*://pmc.ncbi.nlm.nih.gov/*', '*://www.ncbi.nlm.nih.gov/pmc/*'],
  pages: [
    { byline: '.contrib-group.fm-author', author: 'a.affpopup' },
    { byline: '.ameta .cg', author: '[aria-describedby] > .name' },
  ],
} satisfies Site;
