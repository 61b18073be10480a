// One copy of the page script per page: the one that comes after an update sends the older one home.

import { browser } from 'wxt/browser';

/** Copies of before an update live in a world of their own, so the page's events carry it. */
const name = (): string => `byline:${browser.runtime.id}`;

/** Listens for a newer copy. */
export const onNewer = (doc: Document, retire: () => void): void => doc.addEventListener(name(), retire, { once: true });

/** Tells older copies to go, then listens for newer ones. */
export function takeOver(doc: Document, retire: () => void): void {
  doc.dispatchEvent(new Event(name()));
  onNewer(doc, retire);
}
