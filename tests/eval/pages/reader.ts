// The detector alone, bundled for a page: the fast way to score, without an extension.

import type { Detector } from '../../../lib/sites/detector.ts';
import { createGenericDetector } from '../../../lib/sites/generic/generic.ts';
import { createPageDetector } from '../../../lib/sites/page.ts';

let detector: Detector | undefined;

Object.assign(globalThis, {
  bylineReport: (generic: boolean) => {
    const url = new URL(location.href);
    detector = generic ? createGenericDetector(document, url) : createPageDetector(document, url, createGenericDetector);
    return detector?.report();
  },
  bylineAt: (x: number, y: number) => {
    const target = document.elementFromPoint(x, y);
    const hit = target?.closest(detector?.selector || ':not(*)') ? detector?.nameAt(target, x, y) : undefined;
    return hit?.byline.names[hit.index]?.name;
  },
});
