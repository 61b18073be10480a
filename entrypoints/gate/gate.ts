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
  let bringing = false;
  const bring = async (): Promise<PageHere | undefined> => {
    bringing = true;
    const here = isAlive() ? await page.load() : undefined;
    bringing = false;
    // Behind what the pointer has done meanwhile, which is told first.
    if (here) setTimeout(seek.stop);
    if (!isAlive()) leave();
    return here;
  };

  const seek = awaitReader({
    doc,
    glance: { at: () => true },
    holds: () => false,
    bring: async () => (await bring()) !== undefined,
    onThere: (events) => page.now()?.see(events),
  });
  const cancelIdle = whenIdle(view, () => {
    if (looksLikePaper(doc)) void bring();
  });
  const stopListening = onPageMessage((message, sender, respond) => {
    const { type } = (message ?? {}) as { type?: string };
    if (type === 'byline:gone') leave();
    // What is asked of a page the page script knows; what has changed is news to it alone.
    if (type !== 'byline:page' && type !== 'byline:selected') return undefined;
    void bring().then((here) => {
      if (!here?.listener(message, sender, respond)) respond(undefined);
    });
    return true;
  });
  onNewer(doc, () => {
    stopIdling();
    // What it was called for it has still to be told.
    if (!bringing) seek.stop();
  });

  function stopIdling(): void {
    cancelIdle();
    stopListening();
  }
  function leave(): void {
    stopIdling();
    seek.stop();
  }
}
