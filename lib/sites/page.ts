// The detector of a page as the page script uses it: the site's own where a file knows the page, else the generic reader if it is loaded.

import { createDetector, type Detector } from './detector.ts';

export type MakeDetector = (doc: Document, url: URL) => Detector | undefined;

/**
 * The site's detector with the generic one behind it. The generic reader answers only on pages where the site's file finds nothing;
 * it is a script of its own, so it may be absent.
 */
export function createPageDetector(
  doc: Document,
  url: URL,
  generic?: MakeDetector,
  own: MakeDetector = createDetector,
): Detector | undefined {
  const first = own(doc, url);
  const second = generic?.(doc, url);
  if (!first || !second) return first ?? second;
  const used = (): Detector => (doc.querySelector(first.selector || ':not(*)') ? first : second);
  return {
    site: first.site,
    get selector() {
      return used().selector;
    },
    bylineAt: (target) => used().bylineAt(target),
    nameAt: (target, x, y) => used().nameAt(target, x, y),
    bylines: () => {
      const found = first.bylines();
      return found.length ? found : second.bylines();
    },
    report: () => {
      const found = first.report();
      return found.works.length ? found : { ...second.report(), site: first.site };
    },
  };
}
