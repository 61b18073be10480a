// The detector alone, bundled for a page: the fast way to score, without an extension.

import { createGenericDetector } from '../../../lib/sites/generic/generic.ts';
import { createPageDetector } from '../../../lib/sites/page.ts';

Object.assign(globalThis, {
  bylineReport: (generic: boolean) => {
    const url = new URL(location.href);
    return (generic ? createGenericDetector(document, url) : createPageDetector(document, url, createGenericDetector))?.report();
  },
});
