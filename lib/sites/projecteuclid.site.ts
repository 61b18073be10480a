// Project Euclid: its article pages carry author tags, which the generic reader places. Data only.

import type { About, Site } from './site.ts';

export const about = {
  title: 'Project Euclid',
  why: 'The authors of articles in mathematics and statistics.',
} satisfies About;

export default {
  matches: ['*://projecteuclid.org/*'],
  optional: true,
  pages: [],
} satisfies Site;
