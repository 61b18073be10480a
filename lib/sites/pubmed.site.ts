// PubMed: abstracts (the list is printed up to three times) and search results, now and as they were in 2013. Data only.

import type { About, Site } from './site.ts';

export const about = {
  title: 'PubMed',
  why: 'The authors of papers in medicine and the life sciences.',
} satisfies About;

export default {
  matches: ['*://pubmed.ncbi.nlm.nih.gov/*', '*://www.ncbi.nlm.nih.gov/pubmed/*'],
  pages: [
    { path: /^\/\d+\/?/, byline: '.authors-list', author: '.full-name', title: '.heading-title' },
    { path: /^\/pubmed/, byline: '.auths', author: 'a' },
    { byline: '.docsum-authors', until: /\.\s*$/, entry: '.docsum-content', title: '.docsum-title' },
  ],
} satisfies Site;
