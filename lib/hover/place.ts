// Where the card stands: beside the line box of the name, inside the view, never under the pointer. Pure over rectangles; belongs to the
// card's code, not to the page script.

import { computePosition, flip, offset, type Placement, type Platform, shift, size } from '@floating-ui/core';
import type { Box } from './safe-polygon.ts';

export type PlaceAsk = {
  /** The line box meant. */
  readonly anchor: Box;
  readonly width: number;
  /** What the card may grow to; decides the side, so that it need not change sides when it fills. */
  readonly height: number;
  readonly view: { readonly width: number; readonly height: number };
  /** Text of the name runs from right to left: the card begins at its right end. */
  readonly rtl: boolean;
  /** The side it stands on already; it keeps it. */
  readonly side?: Side | undefined;
};

export type Side = 'above' | 'below';
/** `edge` is the distance of the facing edge to the top (below the name) or the bottom (above it) of the view, so growth goes away from the name. */
export type Placed = { readonly left: number; readonly edge: number; readonly side: Side; readonly maxHeight: number };

/** Between name and card, and between card and the edge of the view. */
const GAP_PX = 8;
/** Less than this cannot be read; a window so low shows the card over its name rather than a slit. */
const LEAST_HEIGHT_PX = 96;

const rectOf = ({ left, top, right, bottom }: Box) => ({ x: left, y: top, width: right - left, height: bottom - top });

export async function placeCard({ anchor, width, height, view, rtl, side }: PlaceAsk): Promise<Placed> {
  const platform: Platform = {
    getElementRects: () => ({ reference: rectOf(anchor), floating: { x: 0, y: 0, width, height } }),
    getClippingRect: () => ({ x: 0, y: 0, ...view }),
    getDimensions: () => ({ width, height }),
    isRTL: () => rtl,
  };
  let room = height;
  const wanted: Placement = side === 'above' ? 'top-start' : 'bottom-start';
  const { x, placement } = await computePosition(undefined, undefined, {
    platform,
    strategy: 'fixed',
    placement: wanted,
    middleware: [
      offset(GAP_PX),
      ...(side ? [] : [flip({ padding: GAP_PX, crossAxis: false, fallbackStrategy: 'bestFit' })]),
      shift({ padding: GAP_PX }),
      size({
        padding: GAP_PX,
        apply({ availableHeight }) {
          room = availableHeight;
        },
      }),
    ],
  });
  const above = placement.startsWith('top');
  const maxHeight = Math.max(LEAST_HEIGHT_PX, Math.min(height, room));
  // A name scrolled out of view leaves its card at the edge.
  const edge = (above ? view.height - anchor.top : anchor.bottom) + GAP_PX;
  return {
    left: Math.max(Math.min(x, view.width - width - GAP_PX), Math.min(GAP_PX, Math.max(0, view.width - width))),
    edge: Math.max(GAP_PX, Math.min(edge, view.height - maxHeight - GAP_PX)),
    side: above ? 'above' : 'below',
    maxHeight,
  };
}
