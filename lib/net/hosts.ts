// Which addresses belong to a source. Pure.

const PATTERN = /^https:\/\/(\*\.)?([^/*]+)\/\*$/;

/** True for https addresses on a host of these match patterns (`https://host/*`, `https://*.host/*`). */
export function reachable(address: string, patterns: readonly string[]): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  if (url.protocol !== 'https:' || url.username !== '' || url.password !== '') return false;
  return patterns.some((pattern) => {
    const [, wild, host] = PATTERN.exec(pattern) ?? [];
    return host !== undefined && (url.host === host || (wild !== undefined && url.host.endsWith(`.${host}`)));
  });
}
