// A small page with bylines for the tracking tests, and the pointer that moves over it. For tests only.

import type { Detector } from '../../../lib/sites/detector.ts';
import type { Byline } from '../../../lib/sites/site.ts';

export const HTML = `<p id="text">text</p>
<div class="authors">By <a id="a" title="tip">Ada One</a>, <a id="b">Bo Two</a></div>
<div class="authors" id="second"><a id="c">Cy Three</a></div>`;

/** Names are the links of `.authors`; every byline is read again when its text changes. */
export function detectorOf(doc: Document): Detector {
  const known = new Map<Element, { text: string; byline: Byline }>();
  const read = (root: Element): Byline => {
    const text = root.textContent ?? '';
    const kept = known.get(root);
    if (kept?.text === text) return kept.byline;
    const names = [...root.querySelectorAll('a')].map((element, position) => ({ element, position, name: element.textContent ?? '' }));
    const byline: Byline = { site: 'here', root, names, work: { arxiv: '2001.01234' } };
    known.set(root, { text, byline });
    return byline;
  };
  const bylineAt = (target: Element): Byline | undefined => {
    const root = target.closest('.authors');
    return root ? read(root) : undefined;
  };
  return {
    holds: (target) => target.closest('.authors') !== null,
    roots: () => [...doc.querySelectorAll('.authors')],
    bylineAt,
    nameAt(target) {
      const byline = bylineAt(target);
      const index = byline?.names.findIndex(({ element }) => element.contains(target)) ?? -1;
      return byline && index >= 0 ? { byline, index } : undefined;
    },
    bylines: () => [...doc.querySelectorAll('.authors')].map(read),
  };
}

export function pointer(type: string, target: Element, x: number, y: number, more: PointerEventInit = {}): void {
  target.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, clientX: x, clientY: y, pointerType: 'mouse', ...more }));
}

/** The pointer comes to a place by its own movement: browsers tell both, in this order. */
export function glide(target: Element, x: number, y: number, more: PointerEventInit = {}): void {
  pointer('pointerover', target, x, y, more);
  pointer('pointermove', target, x, y, more);
}
