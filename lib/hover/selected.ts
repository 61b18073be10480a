// Which name of a byline the reader has selected. Measures the selection; reads only the byline it stands in.

import type { Detector } from '../sites/detector.ts';
import type { Target } from './subject.ts';

/** A name over several lines, in several elements; a passage has more. */
const MOST_BOXES = 12;

export type FindSelected = typeof selectedName;
/** Where its code is left in the isolated world: it comes with the reader, which is brought before a selection is asked about. */
export const FIND_SELECTED = Symbol.for('byline.selected');

/** Undefined where nothing, no name, or more than one name is selected. */
export function selectedName(doc: Document, detector: Detector): Target | undefined {
  const selection = doc.getSelection();
  if (!selection?.rangeCount || selection.isCollapsed) return undefined;
  const boxes = [...selection.getRangeAt(0).getClientRects()];
  if (boxes.length > MOST_BOXES) return undefined;
  let found: Target | undefined;
  for (const { left, right, top, bottom } of boxes) {
    // Commas and marks beside a name are no name; both ends, since names may share an element.
    for (const x of [left + 1, (left + right) / 2, right - 1]) {
      const y = (top + bottom) / 2;
      const target = doc.elementFromPoint(x, y);
      const hit = target && detector.nameAt(target, x, y);
      if (hit && found && (hit.byline !== found.byline || hit.index !== found.index)) return undefined;
      if (hit) found = hit;
    }
  }
  return found;
}
