// CVF open access: paper pages and the lists of a conference, where a paper is a `dt` with its authors in the next `dd`. Data only.

import type { About, Site } from './site.ts';

export const about = {
  title: 'CVF',
  why: 'The authors of computer vision papers.',
} satisfies About;

export default {
  matches: ['*://openaccess.thecvf.com/*'],
  pages: [
    { path: /\/html\//, byline: '#authors i', title: '#papertitle' },
    { byline: 'dd:has(.authsearch)', author: '.authsearch a', special: 'definition' },
  ],
} satisfies Site;
