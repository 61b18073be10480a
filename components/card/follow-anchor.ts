// Keeps the card beside its name while the page scrolls or its window changes. Measures and sets the place; how to place is handed in.

import type { Anchor, Box } from './card-api.ts';

export type Placer = (ask: {
  readonly anchor: Box;
  readonly width: number;
  readonly height: number;
  readonly view: { readonly width: number; readonly height: number };
  readonly rtl: boolean;
  readonly side?: 'above' | 'below' | undefined;
}) => { readonly left: number; readonly edge: number; readonly side: 'above' | 'below'; readonly maxHeight: number };

/** Of the view's height, so that the page is still seen around the card (60vh), but never less than a short card needs. */
const SHARE_OF_VIEW = 0.6;
const SHORT_CARD_PX = 360;
/** The design's tallest card. */
const TALLEST_PX = 640;

type Follow = { readonly host: HTMLElement; readonly anchor: Anchor; readonly place: Placer; readonly signal: AbortSignal };

export function followAnchor({ host, anchor, place, signal }: Follow): void {
  const doc = host.ownerDocument;
  const view = doc.defaultView;
  if (!view) return;
  const rtl = view.getComputedStyle(anchor.element).direction === 'rtl';
  let side: 'above' | 'below' | undefined;
  let line: number | undefined;

  const update = (): void => {
    const boxes = anchor.boxes();
    // The line under the pointer is chosen once; scrolling moves the line, not the choice.
    const first = line === undefined ? anchor.nearest(boxes) : undefined;
    if (first) line = boxes.indexOf(first);
    const box = first ?? boxes[line ?? 0] ?? boxes[0];
    if (!box) return;
    // A page may zoom its root, and the card with it; names and view are measured without.
    const zoom = host.currentCSSZoom ?? 1;
    const { clientWidth: width, clientHeight } = doc.documentElement;
    // In quirks mode the root is as high as the page; a horizontal scrollbar is then the only thing innerHeight gets wrong.
    const height = doc.compatMode === 'CSS1Compat' ? clientHeight : view.innerHeight;
    const wanted = Math.min(TALLEST_PX, Math.max(height * SHARE_OF_VIEW, SHORT_CARD_PX));
    const placed = place({ anchor: box, width: host.offsetWidth * zoom, height: wanted, view: { width, height }, rtl, side });
    side = placed.side;
    const px = (length: number): string => `${length / zoom}px`;
    host.style.setProperty('--byline-left', px(placed.left));
    host.style.setProperty('--byline-top', side === 'below' ? px(placed.edge) : 'auto');
    host.style.setProperty('--byline-bottom', side === 'above' ? px(placed.edge) : 'auto');
    host.style.setProperty('--byline-height', px(placed.maxHeight));
  };

  const options = { capture: true, passive: true, signal };
  doc.addEventListener('scroll', update, options);
  view.addEventListener('resize', update, options);
  update();
}
