// The page script for pages outside the shipped list, granted or read once: every site's data, and the generic reader. No logic lives here.

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createGenericDetector } from '../lib/sites/generic/generic.ts';
import { createPageDetector } from '../lib/sites/page.ts';
import { startPage } from './page/start.ts';

export default defineUnlistedScript(() => {
  startPage(document, window, createPageDetector(document, new URL(location.href), createGenericDetector));
});
