// Frontiers: its article pages carry author tags, which the generic reader places. Data only.

import type { About, Site } from './site.ts';

export const about = {
  title: 'Frontiers',
  why: 'The authors of open access articles.',
} satisfies About;

export default {
  matches: ['*://www.frontiersin.org/*'],
  optional: true,
  pages: [],
} satisfies Site;
