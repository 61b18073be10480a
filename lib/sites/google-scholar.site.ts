// Google Scholar: results and profiles; only what the page itself shows is read. Data only.

import type { About, Site } from './site.ts';

export const about = {
  title: 'Google Scholar',
  why: 'The authors of papers in search results and profiles; nothing is ever asked of Google Scholar.',
} satisfies About;

export default {
  matches: ['*://scholar.google.com/*'],
  optional: true,
  pages: [
    { path: /^\/scholar/, byline: '.gs_a', until: /\s-\s|\u00a0-/, entry: '.gs_ri', title: '.gs_rt', cut: /…|\.\.\./ },
    { path: /^\/citations/, byline: '.gsc_a_tr .gs_gray:nth-of-type(1)', entry: '.gsc_a_tr', title: '.gsc_a_at', cut: /…|\.\.\./ },
  ],
} satisfies Site;
