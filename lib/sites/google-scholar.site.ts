// Google Scholar: results and profiles; only what the page itself shows is read. Data only.

import type { About, Site } from './site.ts';

export const about = {
  title: 'Google Scholar',
  why: 'The authors of papers in search results and profiles; nothing is ever asked of Google Scholar.',
} satisfies About;

/** Google sends readers to their own country's host. */
const ENDINGS = (
  'com ae at be bg ca ch cl co.id co.il co.in co.jp co.kr co.nz co.th co.uk co.za com.ar com.au com.br com.co com.eg com.hk com.mx com.my ' +
  'com.pe com.pk com.sa com.sg com.tr com.tw com.ua com.vn cz de dk es fi fr gr hr hu ie it lt lv nl no pl pt ro ru se si sk'
).split(' ');

export default {
  matches: ENDINGS.map((ending) => `*://scholar.google.${ending}/*`),
  optional: true,
  pages: [
    { path: /^\/scholar/, byline: '.gs_a', until: /\s-\s|\u00a0-/, entry: '.gs_ri', title: '.gs_rt', cut: /…|\.\.\./ },
    { path: /^\/citations/, byline: '.gsc_a_tr .gs_gray:nth-of-type(1)', entry: '.gsc_a_tr', title: '.gsc_a_at', cut: /…|\.\.\./ },
  ],
} satisfies Site;
