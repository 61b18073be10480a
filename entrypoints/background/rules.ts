// What starts a page, with the rules of its site, for pages that could not be given them in advance: any host of a library's proxy, any site.

import { startFor } from '../../lib/sites/pages-of.ts';
import { sites } from '../../lib/sites/registry.ts';

/** Relative to the extension's root. */
export const startOf = (address: string | undefined): readonly string[] => startFor(address, sites);
