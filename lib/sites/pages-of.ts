// Which scripts a page outside the manifest's list is given: its own site's rules, and the page script. Pure; for the background only.

import { hostsOf, siteOf } from './match.ts';
import type { Sites } from './registry.ts';
import { siteFile } from './site.ts';

/** What starts on a page, behind the rules of its site where it has one. */
const PAGE = 'page.js';
/** What waits on pages of no site we know until the page script is wanted. */
const GATE = 'gate.js';

/** Scripts for the same pages; `id` is the site's, absent for pages of no site we know. */
export type PageScript = { readonly id?: string; readonly matches: readonly string[]; readonly js: readonly string[] };

const partsOf = (pattern: string): [scheme: string, host: string, path: string] => {
  const [, scheme = '', host = '', path = ''] = /^([^:]+):\/\/([^/]*)(.*)$/.exec(pattern) ?? [];
  return [scheme, host, path];
};
/** `host` may begin with `*.` itself. */
const within = (host: string, pattern: string): boolean =>
  host === pattern || pattern === '*' || (pattern.startsWith('*.') && (host === pattern.slice(2) || host.endsWith(pattern.slice(1))));

/** Which of a site's pages a granted pattern holds: the site's own hosts, or what a library's proxy makes of them. */
function pagesWithin(granted: string, match: string): string[] {
  const [scheme, host] = partsOf(granted);
  const [, siteHost, path] = partsOf(match);
  if (host.startsWith('*')) {
    const held = within(siteHost, host) ? siteHost : within(host, siteHost) ? host : undefined;
    return held ? [`${scheme}://${held}${path}`] : [];
  }
  return hostsOf(host).some((each) => within(each, siteHost)) ? [`${scheme}://${host}${path}`] : [];
}

/**
 * For granted patterns, the scripts of their pages by site, pages of no known site last. Where a pattern holds hosts that nobody can
 * list (any host of a proxy, any site at all), such a page is of no known site until somebody reads it: see {@link startFor}.
 */
export function pageScripts(granted: readonly string[], sites: Sites): PageScript[] {
  const known = Object.entries(sites).flatMap(([id, { matches }]): PageScript[] => {
    const pages = granted.flatMap((pattern) => matches.flatMap((match) => pagesWithin(pattern, match)));
    return pages.length ? [{ id, matches: [...new Set(pages)], js: [siteFile(id), PAGE] }] : [];
  });
  const left = granted.filter((pattern) => !known.some(({ matches }) => matches.includes(pattern)));
  return left.length ? [...known, { matches: left, js: [GATE] }] : known;
}

/** Everything that starts a page at an address: the rules of its site, where a site file knows it, and the page script. */
export function startFor(address: string | undefined, sites: Sites): string[] {
  const found = address && URL.canParse(address) ? siteOf(new URL(address), sites) : undefined;
  return found ? [siteFile(found.id), PAGE] : [PAGE];
}
