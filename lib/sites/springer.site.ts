// Springer Nature: its article pages carry author tags, which the generic reader places. Data only.

import type { About, Site } from './site.ts';

export const about = {
  title: 'Springer Nature',
  why: 'The authors of articles and chapters at Springer, Nature and BMC.',
} satisfies About;

export default {
  matches: ['*://link.springer.com/*', '*://www.nature.com/*', '*://*.biomedcentral.com/*', '*://*.springeropen.com/*'],
  optional: true,
  pages: [],
} satisfies Site;
