// The detector alone, bundled for a page: the fast way to score, without an extension.

import type { Detector } from '../../../lib/sites/detector.ts';
import { createPageDetector } from '../../../lib/sites/page.ts';
import { createReader } from '../../../lib/sites/reader.ts';

let detector: Detector | undefined;

Object.assign(globalThis, {
  bylineReport: (generic: boolean) => {
    const url = new URL(location.href);
    detector = generic ? createReader(document, url, 'unknown', undefined) : createPageDetector(document, url);
    return detector?.report();
  },
  bylineAt: (x: number, y: number) => {
    const target = document.elementFromPoint(x, y);
    const hit = target && detector?.holds(target) ? detector.nameAt(target, x, y) : undefined;
    return hit?.byline.names[hit.index]?.name;
  },
});
