// Real hovers: moves the mouse to where a true name is printed and waits for the card with that name.

import type { Page } from '@playwright/test';
import { plain } from './score.ts';

/** The card may show after 400 ms; the rest is for a busy machine. */
const CARD_WITHIN = 2_500;
/** A name is printed in several places; the byline is among the first. */
const PLACES = 3;

export type Spot = { x: number; y: number };

/** Where a string is printed and shown, in document order, as offsets from the document's corner. */
async function placesOf(page: Page, name: string): Promise<Spot[]> {
  return page.evaluate(
    ({ wanted, most }) => {
      const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
      const chars: { node: Text; at: number }[] = [];
      let text = '';
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        if (node.parentElement?.closest('script,style,sup,noscript') || !node.parentElement?.checkVisibility()) continue;
        for (let at = 0; at < node.length; at++) {
          for (const char of fold(node.data[at] ?? '')) {
            if (!/[\p{L}\p{N}]/u.test(char)) continue;
            text += char;
            chars.push({ node, at });
          }
        }
      }
      const spots: { x: number; y: number }[] = [];
      for (let from = text.indexOf(wanted); from >= 0 && spots.length < most; from = text.indexOf(wanted, from + 1)) {
        const first = chars[from];
        const last = chars[from + wanted.length - 1];
        if (!first || !last) break;
        const range = document.createRange();
        range.setStart(first.node, first.at);
        range.setEnd(last.node, last.at + 1);
        const rect = [...range.getClientRects()].find((each) => each.width > 2 && each.height > 2);
        if (rect) spots.push({ x: rect.left + rect.width / 2 + scrollX, y: rect.top + rect.height / 2 + scrollY });
      }
      return spots;
    },
    { wanted: plain(name), most: PLACES },
  );
}

/** What a real mouse at rest brings: the name on the card, if one comes. */
export async function cardAt(page: Page, spot: Spot): Promise<string | undefined> {
  await page.mouse.move(2, 2);
  await page.mouse.move(spot.x - 3, spot.y);
  await page.mouse.move(spot.x, spot.y, { steps: 3 });
  const seen = await page
    .waitForFunction(() => document.querySelector('byline-card:not([hidden])')?.getAttribute('data-name') ?? false, undefined, {
      timeout: CARD_WITHIN,
      polling: 100,
    })
    .then((handle) => handle.jsonValue())
    .catch(() => undefined);
  await page.mouse.move(2, 2);
  await page.keyboard.press('Escape');
  return seen ? String(seen) : undefined;
}

/** What the bundled reader says of the place, without an extension. */
export async function readAt(page: Page, spot: Spot): Promise<string | undefined> {
  return page.evaluate(
    (at) => (globalThis as unknown as { bylineAt: (x: number, y: number) => string | undefined }).bylineAt(at.x, at.y),
    spot,
  );
}

/** Does a rest of the pointer on this name bring it? Undefined where the name is nowhere to be seen. */
export async function hoverName(page: Page, name: string, look: typeof cardAt): Promise<boolean | undefined> {
  const places = await placesOf(page, name);
  if (!places.length) return undefined;
  let seenAny = false;
  for (const place of places) {
    const spot = await page.evaluate(({ x, y }) => {
      scrollTo(0, y - innerHeight / 2);
      const spot = { x: x - scrollX, y: y - scrollY };
      // A consent banner over the page leaves nothing to hover.
      return document.elementFromPoint(spot.x, spot.y)?.textContent?.trim() ? spot : undefined;
    }, place);
    if (!spot) continue;
    seenAny = true;
    const seen = await look(page, spot);
    if (seen && plain(seen) === plain(name)) return true;
  }
  return seenAny ? false : undefined;
}
