// Which sites are the reader's own choice, beyond what the extension ships with. Pure.

import { covers } from '../../lib/sites/match.ts';

/** Browsers list shipped page matches among the granted origins, some with their path cut off: only the host tells. */
const hostOf = (pattern: string): string => pattern.replace(/^[^:]+:\/\//, '').replace(/\/.*$/, '');

/** Match patterns of `origins` whose host is in none of the `shipped` patterns. */
export function grantedBeyond(origins: readonly string[], shipped: readonly string[]): string[] {
  const hosts = new Set(shipped.map(hostOf));
  return origins.filter((origin) => /^(\*|https?):\/\//.test(origin) && !hosts.has(hostOf(origin)));
}

/** Does one of the patterns cover the address? */
export function coversUrl(patterns: readonly string[], address: string | undefined): boolean {
  if (!address || !URL.canParse(address)) return false;
  const { hostname, pathname } = new URL(address);
  return patterns.some((pattern) => covers(pattern, hostname, pathname));
}

const HOST = /^[a-z\d-]+(\.[a-z\d-]+)*$/;

/** All pages of each host. What is none (a file may say anything) would make the browser refuse the others, or mean more than one. */
export const wholeHosts = (hosts: readonly string[]): string[] => hosts.filter((host) => HOST.test(host)).map((host) => `*://${host}/*`);

/**
 * The host of a page that only the reader's own word can open for good: other paths of it are `shipped`, so that the browser, which
 * grants hosts, has nothing to ask and nothing to keep. Undefined anywhere else.
 */
export function hostToKeep(address: string | undefined, shipped: readonly string[]): string | undefined {
  const host = address && /^https?:/.test(address) ? new URL(address).hostname : undefined;
  return host && shipped.some((pattern) => hostOf(pattern) === host) && !coversUrl(shipped, address) ? host : undefined;
}
