// OSF: its article pages carry author tags, which the generic reader places. Data only.

import type { About, Site } from './site.ts';

export const about = {
  title: 'OSF',
  why: 'The authors of preprints and projects.',
} satisfies About;

export default {
  matches: ['*://osf.io/*'],
  optional: true,
  pages: [],
} satisfies Site;
