// Composition root of the page script: finds the site, tracks the pointer, asks for the card on first need. No logic lives here.

import './page.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { sites } from '../../lib/sites/registry.ts';
import { startPage } from './page.ts';

export default defineContentScript({
  matches: [...new Set(Object.values(sites).flatMap((site) => (site.optional ? [] : site.matches)))],
  runAt: 'document_start',
  // A newer copy of this script (after an update, or on a page read once) retires the older one; the page need not hear of it.
  noScriptStartedPostMessage: true,
  main: (context) => context.onInvalidated(startPage(document, window)),
});
