// Atypon journals: its article pages carry author tags, which the generic reader places. Data only.

import type { About, Site } from './site.ts';

export const about = {
  title: 'Atypon journals',
  why: 'The authors of articles at ACM, ACS, Taylor & Francis, SAGE, Science, PNAS, Annual Reviews and others on the Atypon platform.',
} satisfies About;

export default {
  matches: [
    'https://dl.acm.org/*',
    'https://pubs.acs.org/*',
    'https://www.tandfonline.com/*',
    'https://journals.sagepub.com/*',
    'https://www.science.org/*',
    'https://www.pnas.org/*',
    'https://www.annualreviews.org/*',
    'https://www.mitpressjournals.org/*',
    'https://journals.physiology.org/*',
    'https://royalsocietypublishing.org/*',
    'https://epubs.siam.org/*',
    'https://www.journals.uchicago.edu/*',
  ],
  optional: true,
  pages: [],
} satisfies Site;
