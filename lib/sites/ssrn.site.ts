// SSRN: its article pages carry author tags, which the generic reader places. Data only.

import type { About, Site } from './site.ts';

export const about = {
  title: 'SSRN',
  why: 'The authors of working papers.',
} satisfies About;

export default {
  matches: ['*://papers.ssrn.com/*'],
  optional: true,
  pages: [],
} satisfies Site;
