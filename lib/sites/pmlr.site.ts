// Proceedings of Machine Learning Research: volumes; paper pages carry author tags. Data only.

import type { About, Site } from './site.ts';

export const about = {
  title: 'PMLR',
  why: 'The authors of papers in the Proceedings of Machine Learning Research.',
} satisfies About;

export default {
  matches: ['*://proceedings.mlr.press/*'],
  pages: [
    { path: /^\/[vr]\d+\/?$/, byline: '.paper .authors', entry: '.paper', title: '.title' },
    { byline: '.authors', title: 'h1' },
  ],
} satisfies Site;
