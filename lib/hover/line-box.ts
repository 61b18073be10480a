// Which line box of a name is meant: the one under the pointer. Pure over rectangles.

import type { Box, Point } from './safe-polygon.ts';

/** The box that holds `at`, else the nearest, else (no point) the first. Undefined for a name that is not shown. */
export function lineBoxAt<B extends Box>(boxes: readonly B[], at: Point | undefined): B | undefined {
  if (!at) return boxes[0];
  let best: B | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const box of boxes) {
    const gap = distance(at, box);
    if (gap < least) {
      least = gap;
      best = box;
    }
  }
  return best;
}

/** From a point to a box, 0 inside. */
export const distance = (at: Point, box: Box): number =>
  Math.hypot(Math.max(box.left - at.x, 0, at.x - box.right), Math.max(box.top - at.y, 0, at.y - box.bottom));
