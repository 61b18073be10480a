// alphaXiv: its article pages carry author tags, which the generic reader places. Data only.

import type { About, Site } from './site.ts';

export const about = {
  title: 'alphaXiv',
  why: 'The authors of arXiv papers on their discussion pages.',
} satisfies About;

export default {
  matches: ['*://www.alphaxiv.org/*', '*://alphaxiv.org/*'],
  optional: true,
  pages: [],
} satisfies Site;
