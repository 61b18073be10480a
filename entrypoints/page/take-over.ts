// One copy of the page script per page: the newer one, after an update or a reading on request, sends the older one home.

import { browser } from 'wxt/browser';

/** Tells older copies to go, then listens for newer ones. Copies of before an update live in a world of their own, so the page's events carry it. */
export function takeOver(doc: Document, retire: () => void): void {
  const name = `byline:${browser.runtime.id}`;
  doc.dispatchEvent(new Event(name));
  doc.addEventListener(name, retire, { once: true });
}
