// The reader for what a site's own rules do not find, brought by the background when it is first wanted. No logic lives here.

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { READER_FACTORY, type ReaderFactory } from '../lib/sites/late.ts';
import { createReader } from '../lib/sites/reader.ts';

export default defineUnlistedScript(() => {
  const factory: ReaderFactory = (doc, url, site, own) => createReader(doc, url, site, own);
  Object.assign(globalThis, { [READER_FACTORY]: factory });
});
