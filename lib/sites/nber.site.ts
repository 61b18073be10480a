// NBER: its article pages carry author tags, which the generic reader places. Data only.

import type { About, Site } from './site.ts';

export const about = {
  title: 'NBER',
  why: 'The authors of working papers in economics.',
} satisfies About;

export default {
  matches: ['*://www.nber.org/*'],
  optional: true,
  pages: [],
} satisfies Site;
