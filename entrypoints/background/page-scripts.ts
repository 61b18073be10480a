// Our scripts in pages: the page script behind a gate, the card's code and the marks, each on first need. Decides nothing about people.

import type { browser as Browser } from 'wxt/browser';
import type { Caller } from '../../lib/bus/server.ts';

/** The build's types write a script's path with a slash in front; the browsers document it relative to the extension's root. */
export const script = (path: string): '/card.js' => path as '/card.js';

const CARD = script('card.js');
const MORE = script('card-more.js');
const READER = script('reader.js');
const MARKS = script('marks.js');
const MARKS_STYLE = 'assets/marks.css';

type Deps = Pick<typeof Browser, 'scripting'>;

export type PageScripts = {
  /** Brings what starts a page into the frame that asked, the rules of its site with it. Rejects where the page may not be touched any more. */
  injectPage(caller: Caller): Promise<void>;
  /** Brings the card's code into the frame that asked. Rejects where the page may not be touched any more. */
  injectCard(caller: Caller): Promise<void>;
  /** The same for the parts of the card that a first look does not need. */
  injectMore(caller: Caller): Promise<void>;
  /** The same for the reader of papers, lists and references that no rules of the site know. */
  injectReader(caller: Caller): Promise<void>;
  /** The same for the marks of followed people and their style. */
  injectMarks(caller: Caller): Promise<void>;
};

export function createPageScripts(browser: Deps): PageScripts {
  // At once: the browser would wait for the end of a page that is still loading, which may be long after its names are there.
  const inject = async (caller: Caller, ...files: (typeof CARD)[]): Promise<void> => {
    if (caller.own) return;
    await browser.scripting.executeScript({ target: { tabId: caller.tabId, frameIds: [caller.frameId] }, files, injectImmediately: true });
  };
  return {
    async injectPage(caller) {
      if (!caller.own) await inject(caller, ...(await import('./rules.ts')).startOf(caller.url).map(script));
    },
    injectCard: (caller) => inject(caller, CARD),
    injectMore: (caller) => inject(caller, MORE),
    injectReader: (caller) => inject(caller, READER),
    async injectMarks(caller) {
      if (caller.own) return;
      const target = { tabId: caller.tabId, frameIds: [caller.frameId] };
      await browser.scripting.insertCSS({ target, files: [MARKS_STYLE] });
      await browser.scripting.executeScript({ target, files: [MARKS], injectImmediately: true });
    },
  };
}
