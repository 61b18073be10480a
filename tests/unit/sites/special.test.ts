// Which special code a page script carries follows from the addresses the site files name for it.

import { expect, it } from 'vitest';
import { covers } from '../../../lib/sites/match.ts';
import { sites } from '../../../lib/sites/registry.ts';
import type { PageKind } from '../../../lib/sites/site.ts';
import { specials } from '../../../lib/sites/special.ts';

const shipped = Object.entries(sites).filter(([, site]) => !site.optional);
const isLight = (kind: PageKind): boolean => kind.special === undefined || kind.special in specials;
const pathOf = (pattern: string): string => pattern.replace(/^\*:\/\/[^/]+/, '').replaceAll('*', '2001.01234');

it.each(shipped)('%s: pages that need the full-text reader are among its fullText, the others are not all', (_, site) => {
  const { fullText = [], matches, pages } = site;
  const heavy = pages.filter((kind) => !isLight(kind));
  expect(heavy.length > 0).toBe(fullText.length > 0);
  for (const pattern of fullText) {
    const host = new URL(pattern.replace('*', 'https').replaceAll('*', 'x')).host;
    expect(matches.some((match) => covers(match, host, pathOf(pattern)))).toBe(true);
    // A page of another kind there would still be read: the full-text script carries everything.
    if (!matches.includes(pattern)) expect(heavy.some((kind) => kind.path?.test(pathOf(pattern)))).toBe(true);
  }
});

it('arXiv keeps its abstracts, lists and searches light', () => {
  const light = sites.arxiv?.pages.filter(isLight) ?? [];
  for (const path of ['/abs/2001.01234', '/list/cs.LG/new', '/search/?query=x']) {
    expect(light.some((kind) => kind.path?.test(path))).toBe(true);
    expect(sites.arxiv?.fullText?.some((pattern) => covers(pattern, 'arxiv.org', path))).toBe(false);
  }
});
