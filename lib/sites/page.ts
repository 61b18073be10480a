// The detector of any page: the site's own where a file knows the page, else the generic reader if there is one.

import { createSiteDetector, type Detector } from './detector.ts';
import { allSpecials } from './full-text.ts';
import { siteOf } from './match.ts';
import { type Sites, sites as shipped } from './registry.ts';

export type MakeDetector = (doc: Document, url: URL) => Detector | undefined;

/** The detector of the site this address belongs to; undefined where there is none, or only the generic reader knows its pages. */
export function createDetector(doc: Document, url: URL, sites: Sites = shipped): Detector | undefined {
  const found = siteOf(url, sites);
  return found && createSiteDetector(doc, url, { id: found.id, pages: found.site.pages }, allSpecials);
}

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
    report: () => (first.bylines().length ? first.report() : { ...second.report(), site: first.site }),
  };
}
