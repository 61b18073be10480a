// Which site an address belongs to: match patterns, and the rewritten host names of library proxies. Pure.

import type { Sites } from './registry.ts';
import type { Site } from './site.ts';

/** Does a WebExtension match pattern cover this web address? Only what site files and grants use: any scheme, `*` and `*.` hosts, `*` in paths. */
export function covers(pattern: string, host: string, path: string): boolean {
  const [, wild, name, rest] = /^(?:\*|https?):\/\/(\*\.)?([^/]*)(\/.*)$/.exec(pattern) ?? [];
  if (name === undefined || rest === undefined) return false;
  if (name !== '*' && host !== name && !(wild && host.endsWith(`.${name}`))) return false;
  return new RegExp(`^${rest.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*')}`).test(path);
}

/**
 * The hosts a page may really come from: its own, and what library proxies make of it
 * (`www-sciencedirect-com.proxy.example.edu`, `www.nature.com.proxy.example.edu`). https://help.oclc.org/Library_Management/EZproxy
 */
export function hostsOf(host: string): string[] {
  const labels = host.split('.');
  const hosts = [host];
  for (let end = labels.length - 2; end > 1; end--) hosts.push(labels.slice(0, end).join('.'));
  const first = labels[0] ?? '';
  // A doubled hyphen stands for a hyphen of the real name.
  if (labels.length > 2 && first.includes('-')) hosts.push(first.replace(/--/g, '\u0000').replace(/-/g, '.').replaceAll('\u0000', '-'));
  return hosts;
}

/** The site of an address and its id. */
export function siteOf(url: URL, sites: Sites): { id: string; site: Site } | undefined {
  for (const host of hostsOf(url.hostname)) {
    for (const [id, site] of Object.entries(sites)) {
      if (site.matches.some((pattern) => covers(pattern, host, url.pathname))) return { id, site };
    }
  }
  return undefined;
}

/** Where bylines stand on any page of a site; empty where only the generic reader knows. */
export const selectorOf = (site: Pick<Site, 'pages'>): string => [...new Set(site.pages.map((kind) => kind.byline))].join(',');
