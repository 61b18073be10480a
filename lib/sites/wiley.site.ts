// Wiley: its article pages carry author tags, which the generic reader places. Data only.

import type { About, Site } from './site.ts';

export const about = {
  title: 'Wiley',
  why: 'The authors of articles and chapters.',
} satisfies About;

export default {
  matches: ['*://onlinelibrary.wiley.com/*', '*://*.onlinelibrary.wiley.com/*'],
  optional: true,
  pages: [],
} satisfies Site;
