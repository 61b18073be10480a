// Sites the user has granted beyond what the extension ships with: which they are, and our script on their pages, those to come and
// those that are open.

import type { browser as Browser } from 'wxt/browser';
import { dismissPage } from '../../lib/bus/pages.ts';
import { ANY_PAGE, readOnce } from './read-once.ts';

const GRANTED = 'byline-granted';

/** Browsers list shipped page matches among the granted origins, some with their path cut off: only the host tells. */
const hostOf = (pattern: string): string => pattern.replace(/^[^:]+:\/\//, '').replace(/\/.*$/, '');

/** Match patterns of `origins` whose host is in none of the `shipped` patterns. */
export function grantedBeyond(origins: readonly string[], shipped: readonly string[]): string[] {
  const hosts = new Set(shipped.map(hostOf));
  return origins.filter((origin) => /^(\*|https?):\/\//.test(origin) && !hosts.has(hostOf(origin)));
}

type Deps = Pick<typeof Browser, 'scripting' | 'permissions' | 'runtime' | 'tabs'>;
/** Origins that were just granted, or that some were taken back. */
export type GrantChange = { readonly added: readonly string[] } | 'removed';

/** Our script on the pages of every granted host, and on no others. Not to be run twice at once. */
export async function syncGranted(browser: Deps, change?: GrantChange): Promise<void> {
  await register(browser);
  if (change === 'removed') await leave(browser);
  else if (change) await enter(browser, change.added);
}

/** The popup that asked is often gone when the browser's question is answered: whoever is told of the grant reads the open pages. */
async function enter(browser: Deps, origins: readonly string[]): Promise<void> {
  const open = origins.length > 0 ? await browser.tabs.query({ url: [...origins] }) : [];
  await Promise.all(open.map(({ id }) => (id === undefined ? undefined : readOnce(browser, id))));
}

/** Which pages may still be touched (also by a click on the action) only a touch tells. */
async function leave(browser: Deps): Promise<void> {
  const left = (await browser.tabs.query({})).map(async ({ id: tabId }) => {
    if (tabId === undefined) return;
    const touch = browser.scripting.executeScript({ target: { tabId }, func: () => true, injectImmediately: true });
    await touch.catch(() => dismissPage(browser.tabs, tabId));
  });
  await Promise.all(left);
}

/** Registers the page script for every granted host that the manifest does not ship. */
async function register(browser: Deps): Promise<void> {
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
