// Which sites the user has granted beyond what the extension ships with. Pure; asks nobody.

/** Browsers list shipped page matches among the granted origins, some with their path cut off: only the host tells. */
const hostOf = (pattern: string): string => pattern.replace(/^[^:]+:\/\//, '').replace(/\/.*$/, '');

/** Match patterns of `origins` whose host is in none of the `shipped` patterns. */
export function grantedBeyond(origins: readonly string[], shipped: readonly string[]): string[] {
  const hosts = new Set(shipped.map(hostOf));
  return origins.filter((origin) => /^(\*|https?):\/\//.test(origin) && !hosts.has(hostOf(origin)));
}
