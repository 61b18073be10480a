// APS: its article pages carry author tags, which the generic reader places. Data only.

import type { About, Site } from './site.ts';

export const about = {
  title: 'APS',
  why: 'The authors of articles in the Physical Review journals.',
} satisfies About;

export default {
  matches: ['*://journals.aps.org/*'],
  optional: true,
  pages: [],
} satisfies Site;
