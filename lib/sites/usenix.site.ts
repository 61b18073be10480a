// USENIX: its article pages carry author tags, which the generic reader places. Data only.

import type { About, Site } from './site.ts';

export const about = {
  title: 'USENIX',
  why: 'The authors of conference papers in computing systems.',
} satisfies About;

export default {
  matches: ['*://www.usenix.org/*'],
  optional: true,
  pages: [],
} satisfies Site;
