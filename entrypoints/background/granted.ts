// Sites the user has granted beyond what the extension ships with: which they are, and our script on their pages.

import type { browser as Browser } from 'wxt/browser';
import { script } from './page-scripts.ts';

/** What starts on a page outside the shipped list. */
export const ANY_PAGE = script('any-page.js');
const GRANTED = 'byline-granted';

/** Browsers list shipped page matches among the granted origins, some with their path cut off: only the host tells. */
const hostOf = (pattern: string): string => pattern.replace(/^[^:]+:\/\//, '').replace(/\/.*$/, '');

/** Match patterns of `origins` whose host is in none of the `shipped` patterns. */
export function grantedBeyond(origins: readonly string[], shipped: readonly string[]): string[] {
  const hosts = new Set(shipped.map(hostOf));
  return origins.filter((origin) => /^(\*|https?):\/\//.test(origin) && !hosts.has(hostOf(origin)));
}

/** Registers the page script for every granted host that the manifest does not ship. Not to be run twice at once. */
export async function syncGranted(browser: Pick<typeof Browser, 'scripting' | 'permissions' | 'runtime'>): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const manifest = browser.runtime.getManifest();
  const shipped = (manifest.content_scripts ?? []).flatMap(({ matches }) => matches ?? []);
  const matches = grantedBeyond(origins, [...shipped, ...sourceHosts(manifest)]);
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [GRANTED] });
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [GRANTED] });
    return;
  }
  const registration = {
    id: GRANTED,
    matches,
    excludeMatches: shipped,
    js: [ANY_PAGE],
    runAt: 'document_start' as const,
    persistAcrossSessions: true,
  };
  if (registered) await browser.scripting.updateContentScripts([registration]);
  else await browser.scripting.registerContentScripts([registration]);
}

/** Hosts in the manifest that we only fetch from, at install or on the user's click; their pages are not read. */
function sourceHosts(manifest: ReturnType<(typeof Browser)['runtime']['getManifest']>): readonly string[] {
  if (manifest.manifest_version !== 3) return [];
  const { host_permissions: fixed = [], optional_host_permissions: asked = [] } = manifest;
  return [...fixed, ...asked].filter((host) => !host.startsWith('*://'));
}
