// Where bylines may stand on a page: the site and its selectors, without the code that reads them. The least a page script needs.

import { selectorOf, siteOf } from './match.ts';
import { type Sites, sites as shipped } from './registry.ts';

export type Where = { readonly site: string; readonly selector: string };

/** The site of an address and where its bylines stand; undefined where no file knows the address or only the generic reader can tell. */
export function whereOn(url: URL, sites: Sites = shipped): Where | undefined {
  const found = siteOf(url, sites);
  const selector = found && selectorOf(found.site);
  return found && selector ? { site: found.id, selector } : undefined;
}
