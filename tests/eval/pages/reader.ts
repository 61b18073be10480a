// The detector alone, bundled for a page: the fast way to score, without an extension.

import { createDetector } from '../../../lib/sites/detector.ts';
import { createGenericDetector } from '../../../lib/sites/generic/generic.ts';

Object.assign(globalThis, {
  bylineReport: (generic: boolean) => {
    const url = new URL(location.href);
    const own = generic ? undefined : createDetector(document, url);
    const report = own?.report();
    return report?.works.length ? report : createGenericDetector(document, url).report();
  },
});
