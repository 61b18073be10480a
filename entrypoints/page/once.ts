// One copy of the page script of one version per page. A page that was still loading when it was asked for its report gets another one,
// which would not know where the pointer rests.

import type { Specials } from '../../lib/sites/site.ts';
import { PAGE_HERE, type PageHere } from './here.ts';
import { startPage } from './start.ts';

/** Starts on this page, unless a copy of this version works on it already. */
export function startOnce(specials: Specials): void {
  const world = globalThis as { [PAGE_HERE]?: PageHere };
  if (!world[PAGE_HERE]?.active()) world[PAGE_HERE] = startPage(document, window, specials);
}
