// Is the reader wanted here? A look at the head, and at the element under the pointer. Part of every page, so it stays tiny; reads no names.

import type { PartDetector } from './detector.ts';

/** What papers carry in their head, whoever publishes them; the reader tells which of these pages are papers. */
const TAGS =
  'meta[name^="citation_" i],meta[property^="citation_" i],meta[name^="bepress_" i],meta[name^="eprints." i],meta[name^="dc" i],meta[name^="prism." i]';
const SCHOLARLY = /Scholarly|"Thesis"|\b10\.\d{4,9}\//;
/** Links that tell a paper's id. */
const ID_LINK =
  'a[href*="doi" i],a[href*="/10."],a[href*="arxiv"],a[href*="pubmed"],a[href*="PMC"],a[href*="scholar"],a[href*="openreview"],a[href*="aclanthology"],a[href*="inspire"],a[href*="dblp"]';
/** One entry of a list of references, as far as markup tells. */
const ENTRY = 'li,dd,tr,p,[class*="ref" i],[class*="bib" i],[class*="cit" i]';

/** Pages whose tags know the ids of references that are printed without a link. */
const CITED = 'meta[name="citation_reference" i]';

export type Glance = {
  /** Before anybody points at anything: do its tags make the page worth reading? The whole cost of a page without bylines. */
  idle(): boolean;
  /** With the pointer on an element: is it a reference, or a page whose own rules find nothing? */
  at(target: Element): boolean;
};

/** Glances at a page. `own` finds what its site's rules know. */
export function createGlance(doc: Document, here: () => URL, own: PartDetector | undefined): Glance {
  let found: string | undefined;
  const ownFinds = (): boolean => {
    const { href } = here();
    if (found !== href && own?.finds()) found = href;
    return found === href;
  };
  return {
    idle: () =>
      // Before the page begins it has no head.
      (doc.head?.querySelector(TAGS) != null ||
        [...(doc.head?.querySelectorAll('[type="application/ld+json"]') ?? [])].some((each) => SCHOLARLY.test(each.textContent ?? ''))) &&
      !ownFinds(),
    at: (target) => {
      const entry = target.closest(ENTRY);
      return (
        entry?.querySelector(ID_LINK) != null ||
        (entry != null && entry.localName !== 'p' && doc.head?.querySelector(CITED) != null) ||
        !ownFinds()
      );
    },
  };
}
