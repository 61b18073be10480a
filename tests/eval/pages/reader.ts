// The detector alone, bundled for a page: the fast way to score, without an extension.

import type { Detector } from '../../../lib/sites/detector.ts';
import { createPageDetector, createReaderDetector } from '../../../lib/sites/page.ts';

let detector: Detector | undefined;

Object.assign(globalThis, {
  bylineReport: (generic: boolean) => {
    const url = new URL(location.href);
    const whole = generic ? createReaderDetector(document, url) : createPageDetector(document, url);
    detector = whole;
    return whole.report();
  },
  bylineAt: (x: number, y: number) => {
    const target = document.elementFromPoint(x, y);
    const hit = target && detector?.holds(target) ? detector.nameAt(target, x, y) : undefined;
    return hit?.byline.names[hit.index]?.name;
  },
});
