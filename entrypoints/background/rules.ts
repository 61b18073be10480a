// The rules of a page's site, for pages that could not be given them in advance: any host of a library's proxy, any site at all.

import { rulesFor } from '../../lib/sites/pages-of.ts';
import { sites } from '../../lib/sites/registry.ts';

/** Empty where no site file knows the address. */
export const rulesOf = (address: string): readonly string[] => rulesFor(address, sites);
