// IOP: its article pages carry author tags, which the generic reader places. Data only.

import type { About, Site } from './site.ts';

export const about = {
  title: 'IOP',
  why: 'The authors of articles in physics.',
} satisfies About;

export default {
  matches: ['*://iopscience.iop.org/*'],
  optional: true,
  pages: [],
} satisfies Site;
