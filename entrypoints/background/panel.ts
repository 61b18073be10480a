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

const LAST = 'panel';
const ofTab = (key: string): string => `panel:${key}`;

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
    if (subject) await session.set(ofTab(tab), subject);
    await browser.tabs.create({ url: browser.runtime.getURL(`/sidepanel.html${subject ? `?tab=${tab}` : ''}`) });
  };

  return {
    openTab,
    async show(subject, caller) {
      // An own page opens the panel itself: it has the user's click.
      const opened = caller.own
        ? true
        : await (sidePanel?.open({ tabId: caller.tabId }).then(
            () => true,
            () => false,
          ) ?? sidebarAction?.isOpen({}).catch(() => false));
      await session.set(LAST, subject);
      if (opened) await tellOwn(browser.runtime, { type: 'byline:show', subject });
      else await openTab(subject);
    },
    subject: async (key) => (await session.get<Subject>(key ? ofTab(key) : LAST)) ?? undefined,
    open(windowId) {
      const opening = windowId === undefined ? undefined : sidePanel?.open({ windowId });
      void (opening ?? sidebarAction?.open() ?? Promise.reject()).catch(() => openTab());
    },
  };
}
