// Asking about a name from anywhere: the menu on selected text, the key, the address bar. Opens the card of a name in a byline, the search
// for any other, or the panel for somebody who is followed, and sends nothing itself.

import type { browser as Browser } from 'wxt/browser';
import { openSelected } from '../../lib/bus/pages.ts';
import type { FollowedPerson } from '../../lib/core/you.ts';

/** Characters of a selection that are carried on: several times the longest name, far below what an address may hold. */
const MOST = 200;

/** Firefox for Android has neither menus nor keys nor an address bar of ours. */
type Deps = Pick<typeof Browser, 'scripting' | 'tabs' | 'runtime' | 'i18n'> &
  Partial<Pick<typeof Browser, 'contextMenus' | 'commands' | 'omnibox'>>;

/** Listens from the first moment on: a stopped background is woken by these. There is one entry in the menu. */
export function listenForNames(
  browser: Deps,
  people: () => Promise<readonly FollowedPerson[]>,
  openPanel: (windowId: number | undefined) => void,
): void {
  const { contextMenus, commands, omnibox, runtime, scripting, tabs, i18n } = browser;
  const found = (text = ''): string => runtime.getURL(`/popup.html?${new URLSearchParams({ search: text.slice(0, MOST) })}`);
  const open = (text?: string): void => void tabs.create({ url: found(text), active: true });

  runtime.onInstalled.addListener(() => {
    // One that an earlier version left would keep its words; that there is one already is no trouble.
    void contextMenus?.removeAll();
    contextMenus?.create({ id: 'who', title: i18n.getMessage('who'), contexts: ['selection'] }, () => void runtime.lastError);
  });
  contextMenus?.onClicked.addListener(async ({ selectionText, frameId }, tab) => {
    if (!(await openSelected(tabs, tab?.id, frameId))) open(selectionText);
  });
  commands?.onCommand.addListener(async (command, tab) => {
    if (command === 'open-panel') return openPanel(tab?.windowId);
    const target = { tabId: tab?.id ?? -1, allFrames: true };
    // A page of the browser's own cannot be read: the search then opens empty.
    const read = await scripting.executeScript({ target, func: () => String(getSelection()), injectImmediately: true }).catch(() => []);
    const frame = read.find(({ result }) => result?.trim());
    if (!frame || !(await openSelected(tabs, tab?.id, frame.frameId))) open(frame?.result);
  });
  // The same words whatever is typed: Chromium shows them with the next key, one too late to repeat it.
  void omnibox?.setDefaultSuggestion({ description: i18n.getMessage('find') });
  omnibox?.onInputChanged.addListener((text, tell) => {
    void Promise.all([import('./suggest.ts'), people()]).then(([{ suggest }, all]) => tell(suggest(text, all)));
  });
  omnibox?.onInputEntered.addListener(async (text, where) => {
    const [one, other] = (await people()).filter(({ name, orcid }) => text === name || text === orcid);
    const id = one?.ids[0];
    const url = id && !other ? runtime.getURL(`/sidepanel.html?${new URLSearchParams({ id, name: one.name })}`) : found(text);
    void (where === 'currentTab' ? tabs.update({ url }) : tabs.create({ url, active: where === 'newForegroundTab' }));
  });
}
