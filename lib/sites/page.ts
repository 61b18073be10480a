// The whole detector of any page, with everything a page is given one after the other: for tests and measurements. Never part of a page.

import { createSiteDetector, type Detector, hereOf } from './detector.ts';
import { fullTextSpecials } from './full-text.ts';
import { withReader } from './late.ts';
import { siteOf } from './match.ts';
import { createReader } from './reader.ts';
import { type Sites, sites as shipped } from './registry.ts';
import { specials } from './special.ts';

/** The detector of a site's own rules; undefined where there is no site, or only the reader knows its pages. */
export function createDetector(doc: Document, url: URL, sites: Sites = shipped): Detector | undefined {
  const found = siteOf(url, sites);
  return found && createSiteDetector(doc, url, { id: found.id, pages: found.site.pages }, { ...specials, ...fullTextSpecials });
}

/** Site rules and reader as one. */
export function createPageDetector(doc: Document, url: URL, sites: Sites = shipped): Detector {
  const own = createDetector(doc, url, sites);
  const site = siteOf(url, sites)?.id ?? url.host;
  const reader = createReader(doc, url, site, own);
  return withReader(site, hereOf(doc, url), own, () => reader);
}
