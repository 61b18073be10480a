// NeurIPS proceedings: lists of a year; paper pages carry author tags. Data only.

import type { About, Site } from './site.ts';

export const about = {
  title: 'NeurIPS',
  why: 'The authors of NeurIPS papers.',
} satisfies About;

export default {
  matches: ['*://papers.nips.cc/*', '*://papers.neurips.cc/*', '*://proceedings.neurips.cc/*'],
  pages: [
    { path: /\/hash\//, byline: 'h4 + p > i', title: 'h4' },
    { byline: 'li > i,.paper-authors', entry: 'li', title: 'a' },
  ],
} satisfies Site;
