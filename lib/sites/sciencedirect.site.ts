// ScienceDirect: its article pages carry author tags, which the generic reader places. Data only.

import type { About, Site } from './site.ts';

export const about = {
  title: 'ScienceDirect',
  why: 'The authors of articles in Elsevier journals.',
} satisfies About;

export default {
  matches: ['*://www.sciencedirect.com/*', '*://www.cell.com/*', '*://www.thelancet.com/*'],
  optional: true,
  pages: [],
} satisfies Site;
