// OJS journals: its article pages carry author tags, which the generic reader places. Data only.

import type { About, Site } from './site.ts';

export const about = {
  title: 'OJS journals',
  why: 'The authors of articles in journals that run Open Journal Systems.',
} satisfies About;

export default {
  matches: ['*://firstmonday.org/*', '*://ojs.aaai.org/*', '*://www.jstatsoft.org/*', '*://*.ojs.unito.it/*', '*://journals.uic.edu/*'],
  optional: true,
  pages: [],
} satisfies Site;
