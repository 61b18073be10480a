// ACL Anthology: paper pages, volumes, venues and people. Data only.

import type { About, Site } from './site.ts';

export const about = {
  title: 'ACL Anthology',
  why: 'The authors of papers in computational linguistics.',
} satisfies About;

export default {
  matches: ['*://aclanthology.org/*', '*://www.aclanthology.org/*', '*://aclweb.org/anthology/*'],
  pages: [
    { byline: '#main p.lead', author: 'a', title: '#title' },
    { byline: 'span.d-block:has(> strong)', author: 'a[href*="/people/"]', entry: '.d-sm-flex', title: 'strong' },
  ],
} satisfies Site;
