// Europe PMC: its article pages carry author tags, which the generic reader places. Data only.

import type { About, Site } from './site.ts';

export const about = {
  title: 'Europe PMC',
  why: 'The authors of papers and preprints in the life sciences.',
} satisfies About;

export default {
  matches: ['*://europepmc.org/*'],
  optional: true,
  pages: [],
} satisfies Site;
