// The wire's way from the background to the pages: ask one for its bylines, tell all that something changed.

import type { PageReport } from '../core/page.ts';
import type { PageMessage } from './protocol.ts';

/** The parts of `browser.tabs` this stands on. */
export type Tabs = {
  query(info: object): Promise<readonly { readonly id?: number | undefined }[]>;
  sendMessage(tabId: number, message: unknown, options?: { frameId: number }): Promise<unknown>;
};

/** The bylines of a tab's page; undefined where no script of ours listens there. */
export async function askPage(tabs: Tabs, tabId: number): Promise<PageReport | undefined> {
  const message: PageMessage = { type: 'byline:page', more: true };
  try {
    const report: unknown = await tabs.sendMessage(tabId, message, { frameId: 0 });
    // Our own content script answers, in the same version as this background; a page cannot speak on this channel.
    return (report ?? undefined) as PageReport | undefined;
  } catch {
    return undefined;
  }
}

/** Opens the card of the name selected in a frame; false where that is no name of a byline, or no script of ours listens. */
export async function openSelected(tabs: Tabs, tabId: number | undefined, frameId = 0): Promise<boolean> {
  if (tabId === undefined) return false;
  const message: PageMessage = { type: 'byline:selected' };
  return (await tabs.sendMessage(tabId, message, { frameId }).catch(() => false)) === true;
}

/** Tells a tab's page that it may not be read any more. */
export async function dismissPage(tabs: Tabs, tabId: number): Promise<void> {
  const message: PageMessage = { type: 'byline:gone' };
  await tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => undefined);
}

/** Tells every page that listens; pages without our script are passed over. */
export async function tellPages(tabs: Tabs, what: Extract<PageMessage, { type: 'byline:changed' }>['what']): Promise<void> {
  const message: PageMessage = { type: 'byline:changed', what };
  const all = await tabs.query({});
  await Promise.allSettled(all.map((tab) => (tab.id === undefined ? undefined : tabs.sendMessage(tab.id, message))));
}
