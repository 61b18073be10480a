// Hugging Face Papers: paper pages with one element per author. Data only.

import type { About, Site } from './site.ts';

export const about = {
  title: 'Hugging Face Papers',
  why: 'The authors of papers on their discussion pages.',
} satisfies About;

export default {
  matches: ['*://huggingface.co/papers/*'],
  pages: [{ path: /^\/papers\/\d/, byline: 'div:has(> .author)', author: '.author', title: 'h1' }],
} satisfies Site;
