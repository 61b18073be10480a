// bioRxiv and medRxiv: article pages, lists and search results of the HighWire platform. Data only.

import type { About, Site } from './site.ts';

export const about = {
  title: 'bioRxiv and medRxiv',
  why: 'The authors of preprints in biology and medicine.',
} satisfies About;

export default {
  matches: ['*://www.biorxiv.org/*', '*://www.medrxiv.org/*', '*://connect.biorxiv.org/*', '*://connect.medrxiv.org/*'],
  pages: [
    {
      path: /^\/content\/10\./,
      byline: '.highwire-citation-authors',
      author: '.highwire-citation-author',
      noise: '.hw-author-orcid-logo',

      title: '#page-title',
    },
    {
      byline: '.highwire-citation-authors',
      author: '.highwire-citation-author',
      noise: '.hw-author-orcid-logo',
      entry: '.highwire-article-citation,.highwire-cite',
      title: '.highwire-cite-title',
    },
  ],
} satisfies Site;
