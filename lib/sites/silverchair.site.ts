// Silverchair journals: its article pages carry author tags, which the generic reader places. Data only.

import type { About, Site } from './site.ts';

export const about = {
  title: 'Silverchair journals',
  why: 'The authors of articles at Oxford University Press, JAMA and others on the Silverchair platform.',
} satisfies About;

export default {
  matches: [
    '*://academic.oup.com/*',
    '*://jamanetwork.com/*',
    '*://direct.mit.edu/*',
    '*://rupress.org/*',
    '*://pubs.geoscienceworld.org/*',
  ],
  optional: true,
  pages: [],
} satisfies Site;
