// Is the reader wanted here? A look at the head, and at the element under the pointer. Part of every page, so it stays tiny; reads no names.

import type { PartDetector } from './detector.ts';
import type { Specials } from './site.ts';

/** Links that tell a paper's id. */
const ID_LINK =
  'a[href*="doi" i],a[href*="/10."],a[href*="arxiv"],a[href*="pubmed"],a[href*="PMC"],a[href*="scholar"],a[href*="openreview"],a[href*="aclanthology"],a[href*="inspire"],a[href*="dblp"]';
/** One entry of a list of references, as far as markup tells. */
const ENTRY = 'li,dd,tr,p,[class*="ref" i],[class*="bib" i],[class*="cit" i]';

/** Pages whose tags know the ids of references that are printed without a link. */
const CITED = 'meta[name="citation_reference" i]';

export type Glance = {
  /** Before anybody points at anything: does the page show a paper that its site's rules do not know? */
  beforehand(): boolean;
  /** With the pointer on an element: is it a reference, or a page whose own rules find nothing? */
  at(target: Element): boolean;
};

/** Glances at a page. `own` finds what its site's rules know; `tagged` tells whether the head speaks of a paper. */
export function createGlance(doc: Document, here: () => URL, own: PartDetector | undefined, tagged: Specials['tagged']): Glance {
  let found: string | undefined;
  const ownFinds = (): boolean => {
    const { href } = here();
    if (found !== href && own?.finds()) found = href;
    return found === href;
  };
  return {
    beforehand: () => tagged?.(doc) === true && !ownFinds(),
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
