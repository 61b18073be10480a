// MDPI: its article pages carry author tags, which the generic reader places. Data only.

import type { About, Site } from './site.ts';

export const about = {
  title: 'MDPI',
  why: 'The authors of open access articles.',
} satisfies About;

export default {
  matches: ['*://www.mdpi.com/*'],
  optional: true,
  pages: [],
} satisfies Site;
