// The panel beside the page: whom it shows, and opening it where the browser lets us. Asks no source and decides nothing about people.

import type { browser as Browser } from 'wxt/browser';
import { tellOwn } from '../../lib/bus/own-pages.ts';
import type { Calls } from '../../lib/bus/protocol.ts';
import type { Caller } from '../../lib/bus/server.ts';
import type { KeyValue } from '../../lib/store/session.ts';

type Subject = Calls['open-panel'][0]['subject'];
type Deps = Pick<typeof Browser, 'runtime' | 'tabs'>;

/** What one browser has and the other has not: Chromium's side panel, Firefox's sidebar. Firefox for Android has neither. */
type Beside = {
  readonly sidePanel?: { open(where: { tabId: number } | { windowId: number }): Promise<void> };
  readonly sidebarAction?: { isOpen(window: object): Promise<boolean>; open(): Promise<void> };
};

/** Whom the panel shows; with a tab's key behind, whom that tab shows. */
const LAST = 'panel';

export type Panel = {
  /** Must be called before anything is waited for: the browser opens the panel for a user's click only. */
  show(subject: Subject, caller: Caller): Promise<void>;
  subject(key: string | undefined): Promise<Subject | undefined>;
  openTab(subject?: Subject): Promise<void>;
  /** The shortcut was pressed in this window. */
  open(windowId: number | undefined): void;
};

export function createPanel(browser: Deps, session: KeyValue, key: () => string): Panel {
  // Each build's types know its own browser only.
  const { sidePanel, sidebarAction } = browser as unknown as Beside;

  const openTab = async (subject?: Subject): Promise<void> => {
    const tab = key();
    if (subject) await session.set(LAST + tab, subject);
    await browser.tabs.create({ url: browser.runtime.getURL(`/sidepanel.html?tab=${subject ? tab : ''}`) });
  };

  return {
    openTab,
    async show(subject, caller) {
      // An own page opens the panel itself: it has the user's click.
      const opening = caller.own || (sidePanel?.open({ tabId: caller.tabId }).then(() => true) ?? sidebarAction?.isOpen({}));
      await session.set(LAST, subject);
      if (await Promise.resolve(opening).catch(() => false)) await tellOwn(browser.runtime, { type: 'byline:show', subject });
      else await openTab(subject);
    },
    subject: (tab = '') => session.get<Subject>(LAST + tab),
    open: (windowId = -1) => void (sidePanel?.open({ windowId }) ?? sidebarAction?.open() ?? Promise.reject()).catch(() => openTab()),
  };
}
