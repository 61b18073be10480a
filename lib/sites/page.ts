// The whole detector of any page, with everything a page is given one after the other: for tests and measurements. Never part of a page.

import { createSiteDetector, hereOf, type PartDetector } from './detector.ts';
import { fullTextSpecials } from './full-text.ts';
import { type PageDetector, withReader } from './late.ts';
import { siteOf } from './match.ts';
import { createReader } from './reader.ts';
import { type Sites, sites as shipped } from './registry.ts';
import { specials } from './special.ts';

const rulesOf = (doc: Document, url: URL, sites: Sites): { id: string; own: PartDetector | undefined } => {
  const found = siteOf(url, sites);
  if (!found) return { id: url.host, own: undefined };
  const { id, site } = found;
  return { id, own: createSiteDetector(doc, url, { id, pages: site.pages }, { ...specials, ...fullTextSpecials }) };
};

/** The detector of a site's own rules; undefined where there is no site, or only the reader knows its pages. */
export function createDetector(doc: Document, url: URL, sites: Sites = shipped): PageDetector | undefined {
  const { id, own } = rulesOf(doc, url, sites);
  return own && withReader(id, hereOf(doc, url), own, () => undefined);
}

/** The reader alone, where no site has rules. */
export function createReaderDetector(doc: Document, url: URL, now?: () => number): PageDetector {
  const reader = createReader(doc, url, url.host, undefined, now);
  return withReader(url.host, hereOf(doc, url), undefined, () => reader);
}

/** Site rules and reader as one. */
export function createPageDetector(doc: Document, url: URL, sites: Sites = shipped): PageDetector {
  const { id, own } = rulesOf(doc, url, sites);
  const reader = createReader(doc, url, id, own);
  return withReader(id, hereOf(doc, url), own, () => reader);
}
