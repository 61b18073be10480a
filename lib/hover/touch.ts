// Which name a finger means: the one it is on, else the nearest in the byline it touched. Reads only that byline.

import { type Detector, lineRects } from '../sites/detector.ts';
import { distance } from './line-box.ts';
import type { Point } from './safe-polygon.ts';
import type { Target } from './subject.ts';

/** A fingertip's reach in CSS pixels (WCAG 2.5.5 asks for 44 across). */
const REACH_PX = 22;

/** Bylines of thousands are not measured name by name. */
const MEASURED_NAMES = 200;

export function touchedName(detector: Detector, target: Element, at: Point): Target | undefined {
  if (!detector.holds(target)) return undefined;
  const hit = detector.nameAt(target, at.x, at.y);
  if (hit) return hit;
  const byline = detector.bylineAt(target);
  if (!byline || byline.names.length > MEASURED_NAMES) return undefined;
  let best: { index: number; gap: number } | undefined;
  for (const [index, name] of byline.names.entries()) {
    for (const box of lineRects(name)) {
      const gap = distance(at, box);
      if (gap <= REACH_PX && (!best || gap < best.gap)) best = { index, gap };
    }
  }
  return best && { byline, index: best.index };
}
