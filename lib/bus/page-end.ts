// The page's end of the wire for messages to it: who is on this page, and what has changed. Answers only our own extension.

import { browser } from 'wxt/browser';
import type { PageReport } from '../core/page.ts';
import type { PageMessage } from './protocol.ts';

export type PageEnd = {
  /** `more`: the popup asks. */
  readonly report: (more?: boolean) => PageReport | Promise<PageReport>;
  readonly changed: (what: Extract<PageMessage, { type: 'byline:changed' }>['what']) => void;
  readonly gone: () => void;
  /** Opens the card of the selected name; false where there is none. */
  readonly selected: () => Promise<boolean>;
};

/** A listener of the browser's; true promises an answer. */
export type PageListener = (message: unknown, sender: unknown, respond: (answer: unknown) => void) => true | undefined;

/** What answers a page's messages. A report asked for while the document is still being read waits for its end. */
export function pageListener(doc: Document, { report, changed, gone, selected }: PageEnd): PageListener {
  return (message, _sender, respond) => {
    // Content scripts hear only their own extension here; what is not ours in shape is left to other listeners.
    const { type, what, more } = (message ?? {}) as Partial<{ type: string; what: Parameters<PageEnd['changed']>[0]; more: true }>;
    if (type === 'byline:changed' && what) changed(what);
    if (type === 'byline:gone') gone();
    if (type === 'byline:selected') void selected().then(respond);
    else if (type !== 'byline:page') return undefined;
    else whenRead(doc, async () => respond(await report(more)));
    return true;
  };
}

/** Listens until called off. */
export function onPageMessage(listener: PageListener): () => void {
  browser.runtime.onMessage.addListener(listener);
  return () => {
    if (isAlive()) browser.runtime.onMessage.removeListener(listener);
  };
}

function whenRead(doc: Document, then: () => void): void {
  if (doc.readyState === 'loading') doc.addEventListener('DOMContentLoaded', then, { once: true });
  else then();
}

/** False once the extension was updated or removed under us: this script can then only retire. */
export function isAlive(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
}
