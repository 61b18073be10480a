// DBLP: person, venue and search pages, all made of the same entries. Data only.

import type { About, Site } from './site.ts';

export const about = {
  title: 'DBLP',
  why: 'The authors of computer science papers in the bibliography.',
} satisfies About;

export default {
  matches: ['*://dblp.org/*', '*://dblp.uni-trier.de/*', '*://dblp.dagstuhl.de/*'],
  pages: [{ byline: 'cite.data', author: '[itemprop=author]', entry: '.entry', title: '.title' }],
} satisfies Site;
