// The page script for pages outside the shipped list, granted or read once: every site's rules; the reader comes when wanted. No logic lives here.

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { siteOf } from '../lib/sites/match.ts';
import { sites } from '../lib/sites/registry.ts';
import { specials } from '../lib/sites/special.ts';
import { startPage } from './page/start.ts';

export default defineUnlistedScript(() => {
  const found = siteOf(new URL(location.href), sites);
  startPage(document, window, { id: found?.id ?? location.host, pages: found?.site.pages ?? [] }, specials);
});
