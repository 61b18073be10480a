// The reader for what a site's own rules do not find, and for what is selected, brought by the background when it is first wanted. No logic
// lives here.

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { FIND_SELECTED, selectedName } from '../lib/hover/selected.ts';
import { READER_FACTORY, type ReaderFactory } from '../lib/sites/late.ts';
import { createReaderHere } from '../lib/sites/reader.ts';
import { siteHere } from '../lib/sites/site.ts';

export default defineUnlistedScript(() => {
  const factory: ReaderFactory = (doc, url, site, own) => createReaderHere(doc, url, site, own, siteHere());
  Object.assign(globalThis, { [READER_FACTORY]: factory, [FIND_SELECTED]: selectedName });
});
