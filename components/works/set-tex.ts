// Sets TeX as MathML: the library in its safe mode, and nothing else. A chunk of its own, brought when there is TeX to set.

import temml from 'temml';

/** Of strange sizes and endless macros nothing is left to see; the library's own limits, lowered. */
const SAFE = { trust: false, strict: false, throwOnError: true, maxSize: [4, 20] as [number, number], maxExpand: 100, annotate: false };
/** Longer formulas stand in no title and in few abstracts, and take long to read. */
const LONGEST = 600;

/** Puts the formula into `place`. False where it is not TeX that can be set: then `place` is as it was. */
export function setTex(tex: string, place: HTMLElement): boolean {
  if (tex.length > LONGEST) return false;
  const box = place.ownerDocument.createElement('span');
  try {
    temml.render(tex, box, SAFE);
  } catch {
    return false;
  }
  // Mathematics and nothing else: no links, no images, whatever a future version may let through.
  if (box.querySelector(':not(math, math *)') || box.querySelector('a, img, [href], [src], [style*="url"]')) return false;
  place.replaceChildren(...box.childNodes);
  return true;
}
