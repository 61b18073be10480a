// Atypon journals: its article pages carry author tags, which the generic reader places. Data only.

import type { About, Site } from './site.ts';

export const about = {
  title: 'Atypon journals',
  why: 'The authors of articles at ACM, ACS, Taylor & Francis, SAGE, Science, PNAS, Annual Reviews and others on the Atypon platform.',
} satisfies About;

export default {
  matches: [
    '*://dl.acm.org/*',
    '*://pubs.acs.org/*',
    '*://www.tandfonline.com/*',
    '*://journals.sagepub.com/*',
    '*://www.science.org/*',
    '*://www.pnas.org/*',
    '*://www.annualreviews.org/*',
    '*://www.mitpressjournals.org/*',
    '*://journals.physiology.org/*',
    '*://royalsocietypublishing.org/*',
    '*://epubs.siam.org/*',
    '*://www.journals.uchicago.edu/*',
  ],
  optional: true,
  pages: [],
} satisfies Site;
