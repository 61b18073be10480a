// Keeps a page that shows no paper free of everything else: looks at its head once, and waits for the reader's first sign. Then the page
// script is brought, is told what happened, and takes over.

import { call } from '../../lib/bus/client.ts';
import { isAlive, onPageMessage } from '../../lib/bus/page-end.ts';
import { looksLikePaper } from '../../lib/sites/head.ts';
import { createCode } from '../page/code.ts';
import { PAGE_HERE, type PageHere } from '../page/here.ts';
import { whenIdle } from '../page/idle.ts';
import { awaitReader } from '../page/seek.ts';
import { onNewer } from '../page/take-over.ts';

/** Waits until the page script has come, however it came. */
export function startGate(doc: Document, view: Window): void {
  const page = createCode(
    PAGE_HERE,
    () => call('open-page-code', null),
    (here: PageHere) => here,
  );
  const bring = async (): Promise<boolean> => {
    if (isAlive()) return (await page.load()) !== undefined;
    leave();
    return false;
  };

  const seek = awaitReader({
    doc,
    glance: { at: () => true },
    holds: () => false,
    bring,
    onThere: (events) => page.now()?.see(events),
  });
  const cancelIdle = whenIdle(view, () => looksLikePaper(doc) && void bring());
  const stopListening = onPageMessage((message, sender, respond) => {
    const { type } = (message ?? {}) as { type?: string };
    if (type === 'byline:gone') leave();
    // What is asked of a page the page script knows; what has changed is news to it alone.
    if (type !== 'byline:page' && type !== 'byline:selected') return undefined;
    void page.load().then((here) => here?.listener(message, sender, respond) ?? respond(undefined));
    return true;
  });
  onNewer(doc, leave);

  function leave(): void {
    cancelIdle();
    stopListening();
    seek.stop();
  }
}
