// AIP: its article pages carry author tags, which the generic reader places. Data only.

import type { About, Site } from './site.ts';

export const about = {
  title: 'AIP',
  why: 'The authors of articles in physics.',
} satisfies About;

export default {
  matches: ['*://pubs.aip.org/*'],
  optional: true,
  pages: [],
} satisfies Site;
