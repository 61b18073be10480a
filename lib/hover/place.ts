// Where the card stands: beside the line box of the name, inside the view, never under the pointer. Pure over rectangles; belongs to the
// card's code, not to the page script.

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

/** `value` between `least` and `most`; where those cross, `least` counts: the beginning of the card is worth more than its end. */
const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

/**
 * Of a placing library this needs an eighth (offset, one flip, one shift, a limit), and has what none does: the side is chosen by what the
 * card may become and then kept, and the card hangs by the edge that faces its name. 3 kB gzipped against 0.3.
 */
export function placeCard({ anchor, width, height, view, rtl, side }: PlaceAsk): Placed {
  const below = view.height - anchor.bottom - 2 * GAP_PX;
  const above = anchor.top - 2 * GAP_PX;
  const chosen = side ?? (below >= height || below >= above ? 'below' : 'above');
  const maxHeight = clamp(chosen === 'below' ? below : above, LEAST_HEIGHT_PX, height);
  const edge = (chosen === 'below' ? anchor.bottom : view.height - anchor.top) + GAP_PX;
  // Wider than the view with its margins, the card gives up the margins first.
  const margin = clamp((view.width - width) / 2, 0, GAP_PX);
  return {
    left: clamp(rtl ? anchor.right - width : anchor.left, margin, view.width - width - margin),
    // A name scrolled out of view leaves its card at the edge.
    edge: clamp(edge, GAP_PX, view.height - maxHeight - GAP_PX),
    side: chosen,
    maxHeight,
  };
}
