// Our scripts in pages: the card's code on first need, a page read once, sites the user granted later. Decides nothing about people.

import type { browser as Browser } from 'wxt/browser';
import { askPage } from '../../lib/bus/pages.ts';
import type { Caller } from '../../lib/bus/server.ts';
import type { PageReport } from '../../lib/core/page.ts';
import { grantedBeyond } from './granted.ts';

/** The build's types write a script's path with a slash in front; the browsers document it relative to the extension's root. */
const script = (path: string): '/card.js' => path as '/card.js';

const CARD = script('card.js');
const MORE = script('card-more.js');
const READER = script('reader.js');
const MARKS = script('marks.js');
const MARKS_STYLE = 'assets/marks.css';
/** What starts on a page outside the shipped list. */
const ANY_PAGE = script('any-page.js');
const GRANTED = 'byline-granted';

type Deps = Pick<typeof Browser, 'scripting' | 'permissions' | 'runtime' | 'tabs'>;

export type PageScripts = {
  /** Brings the card's code into the frame that asked. Rejects where the page may not be touched any more. */
  injectCard(caller: Caller): Promise<void>;
  /** The same for the parts of the card that a first look does not need. */
  injectMore(caller: Caller): Promise<void>;
  /** The same for the reader of papers, lists and references that no rules of the site know. */
  injectReader(caller: Caller): Promise<void>;
  /** The same for the marks of followed people and their style. */
  injectMarks(caller: Caller): Promise<void>;
  report(tabId: number): Promise<PageReport | undefined>;
  /** Reads a page under the permission of the user's click; undefined where the browser forbids it. */
  readOnce(tabId: number): Promise<PageReport | undefined>;
  /** Registers the page script for every granted host that the manifest does not ship. */
  syncGranted(): Promise<void>;
};

/** Nothing here is kept in memory but which of two syncs comes first. */
export function createPageScripts(browser: Deps): PageScripts {
  const report = (tabId: number): Promise<PageReport | undefined> => askPage(browser.tabs, tabId);
  const inject = async (caller: Caller, file: typeof CARD): Promise<void> => {
    if (caller.own) return;
    await browser.scripting.executeScript({ target: { tabId: caller.tabId, frameIds: [caller.frameId] }, files: [file] });
  };
  const sync = async (): Promise<void> => {
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
  };
  let syncing: Promise<void> = Promise.resolve();

  return {
    injectCard: (caller) => inject(caller, CARD),
    injectMore: (caller) => inject(caller, MORE),
    injectReader: (caller) => inject(caller, READER),
    async injectMarks(caller) {
      if (caller.own) return;
      const target = { tabId: caller.tabId, frameIds: [caller.frameId] };
      await browser.scripting.insertCSS({ target, files: [MARKS_STYLE] });
      await browser.scripting.executeScript({ target, files: [MARKS] });
    },
    report,
    async readOnce(tabId) {
      const known = await report(tabId);
      if (known) return known;
      try {
        await browser.scripting.executeScript({ target: { tabId }, files: [ANY_PAGE] });
      } catch {
        return undefined;
      }
      return report(tabId);
    },
    syncGranted() {
      // One after another: two at once would both find nothing registered, and the second could not register.
      syncing = syncing.then(sync, sync);
      return syncing;
    },
  };
}

/** Hosts in the manifest that we only fetch from, at install or on the user's click; their pages are not read. */
function sourceHosts(manifest: ReturnType<(typeof Browser)['runtime']['getManifest']>): readonly string[] {
  if (manifest.manifest_version !== 3) return [];
  const { host_permissions: fixed = [], optional_host_permissions: asked = [] } = manifest;
  return [...fixed, ...asked].filter((host) => !host.startsWith('*://'));
}
