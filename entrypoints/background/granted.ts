// Our scripts on the pages of sites the user has granted beyond what the extension ships with: those to come and those that are open.

import type { browser as Browser } from 'wxt/browser';
import { dismissPage } from '../../lib/bus/pages.ts';
import { pageScripts } from '../../lib/sites/pages-of.ts';
import { sites } from '../../lib/sites/registry.ts';
import { coversUrl, grantedBeyond, wholeHosts } from './beyond.ts';
import { script } from './page-scripts.ts';
import { readOnce } from './read-once.ts';

/** Also what earlier versions registered all granted sites under. */
const OF_NO_SITE = 'byline-granted';

type Deps = Pick<typeof Browser, 'scripting' | 'permissions' | 'runtime' | 'tabs'>;
type Manifest = ReturnType<(typeof Browser)['runtime']['getManifest']>;
/** Origins that were just granted; that some were taken back; or that all of our scripts are new, and open pages have none. */
export type GrantChange = { readonly added: readonly string[] } | 'removed' | 'installed';

/** The pages the manifest names. */
export const shippedPages = (manifest: Manifest): string[] => (manifest.content_scripts ?? []).flatMap(({ matches }) => matches ?? []);

/** Our scripts where they belong, and nowhere else. `kept`: hosts read as a whole on the user's word. Not to be run twice at once. */
export async function syncGranted(browser: Deps, kept: readonly string[], change?: GrantChange): Promise<void> {
  const { now, before } = await register(browser, kept);
  if (change === 'removed') await leave(browser);
  else if (change === 'installed') await enter(browser, [...shippedPages(browser.runtime.getManifest()), ...now]);
  else if (change) await enter(browser, change.added);
  await drop(
    browser,
    before.filter((pattern) => !now.includes(pattern)),
    now,
  );
}

/** The popup that asked is often gone when the browser's question is answered: whoever is told of the grant reads the open pages. */
async function enter(browser: Deps, origins: readonly string[]): Promise<void> {
  // What was put to sleep gets its scripts when it is loaded again.
  const open = origins.length > 0 ? await browser.tabs.query({ url: [...origins], discarded: false }) : [];
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

/** Pages that may be touched and are not to be read any more: the user took back a word of their own. */
async function drop(browser: Deps, patterns: readonly string[], now: readonly string[]): Promise<void> {
  const open = patterns.length > 0 ? await browser.tabs.query({ url: [...patterns] }) : [];
  const read = [...shippedPages(browser.runtime.getManifest()), ...now];
  const dropped = open.filter(({ url }) => !coversUrl(read, url));
  await Promise.all(dropped.map(({ id }) => (id === undefined ? undefined : dismissPage(browser.tabs, id))));
}

/** Registers the scripts for every granted site that the manifest does not ship. The patterns of their pages, now and before. */
async function register(browser: Deps, kept: readonly string[]): Promise<{ now: readonly string[]; before: readonly string[] }> {
  const { origins = [] } = await browser.permissions.getAll();
  const manifest = browser.runtime.getManifest();
  const shipped = shippedPages(manifest);
  const granted = [...grantedBeyond(origins, [...shipped, ...sourceHosts(manifest)]), ...wholeHosts(kept)];
  const scripts = pageScripts(granted, sites);
  const known = scripts.flatMap(({ id, matches }) => (id ? matches : []));
  const wanted = scripts.map(({ id, matches, js }) => ({
    id: id ? `${OF_NO_SITE}-${id}` : OF_NO_SITE,
    matches: [...matches],
    excludeMatches: id ? shipped : [...shipped, ...known],
    js: js.map(script),
    runAt: 'document_start' as const,
    persistAcrossSessions: true,
  }));
  const before = await browser.scripting.getRegisteredContentScripts();
  const has = (list: readonly { id: string }[], id: string): boolean => list.some((each) => each.id === id);
  const gone = before.filter(({ id }) => !has(wanted, id)).map(({ id }) => id);
  const [changed, fresh] = [wanted.filter(({ id }) => has(before, id)), wanted.filter(({ id }) => !has(before, id))];
  if (gone.length) await browser.scripting.unregisterContentScripts({ ids: gone });
  if (changed.length) await browser.scripting.updateContentScripts(changed);
  if (fresh.length) await browser.scripting.registerContentScripts(fresh);
  return { now: wanted.flatMap(({ matches }) => matches), before: before.flatMap(({ matches }) => matches ?? []) };
}

/** Hosts in the manifest that we only fetch from, at install or on the user's click; their pages are not read. */
function sourceHosts(manifest: Manifest): readonly string[] {
  if (manifest.manifest_version !== 3) return [];
  const { host_permissions: fixed = [], optional_host_permissions: asked = [] } = manifest;
  return [...fixed, ...asked].filter((host) => !host.startsWith('*://'));
}
