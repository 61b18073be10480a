// OpenReview: forums, lists and the expander behind "et al.". Data only.

import type { About, Site } from './site.ts';

export const about = {
  title: 'OpenReview',
  why: 'The authors of submissions under open review.',
} satisfies About;

export default {
  matches: ['*://openreview.net/*'],
  pages: [
    { path: /^\/forum/, byline: '.forum-authors', author: 'a[href*="/profile"],span:not(:has(a,span))', title: '.citation_title,h2' },
    { byline: '.note-authors', author: 'a[href*="/profile"],span:not(:has(a,span))', entry: '.note', title: '.note_content_title,h4,h2' },
  ],
} satisfies Site;
