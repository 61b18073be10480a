// Reads a page that has none of our scripts, under a grant that is new or the user's click on the action. Keeps nothing.

import type { browser as Browser } from 'wxt/browser';
import { askPage } from '../../lib/bus/pages.ts';
import type { PageReport } from '../../lib/core/page.ts';
import { script } from './page-scripts.ts';
import { startOf } from './rules.ts';

/** The page's bylines; undefined where the browser forbids reading it. */
export async function readOnce(
  { scripting, tabs }: Pick<typeof Browser, 'scripting' | 'tabs'>,
  tabId: number,
): Promise<PageReport | undefined> {
  const known = await askPage(tabs, tabId);
  if (known) return known;
  try {
    const { url } = await tabs.get(tabId);
    await scripting.executeScript({ target: { tabId }, files: startOf(url).map(script), injectImmediately: true });
  } catch {
    return undefined;
  }
  return askPage(tabs, tabId);
}
