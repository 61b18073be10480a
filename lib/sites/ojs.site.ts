// OJS journals: its article pages carry author tags, which the generic reader places. Data only.

import type { About, Site } from './site.ts';

export const about = {
  title: 'OJS journals',
  why: 'The authors of articles in journals that run Open Journal Systems.',
} satisfies About;

export default {
  matches: [
    'https://firstmonday.org/*',
    'https://ojs.aaai.org/*',
    'https://www.jstatsoft.org/*',
    'https://*.ojs.unito.it/*',
    'https://journals.uic.edu/*',
  ],
  optional: true,
  pages: [],
} satisfies Site;
