// A small page with bylines for the tracking tests, and the pointer that moves over it. For tests only.

import { afterEach, beforeEach, vi } from 'vitest';
import { createHover } from '../../../lib/hover/hover.ts';
import { createPlaces } from '../../../lib/hover/places.ts';
import { createTracker } from '../../../lib/hover/track.ts';
import type { Detector } from '../../../lib/sites/detector.ts';
import type { Byline } from '../../../lib/sites/site.ts';
import { CONFIG } from './drive.ts';

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

export const byId = (id: string): Element => document.getElementById(id) as Element;

/** The tracker on this page with its machine, and what that wants; `said` hands it out once. */
export function track(settings = { ...CONFIG, shortcut: 'Alt+Shift+B' }) {
  const wanted: string[] = [];
  const places = createPlaces();
  const nameOf = (id: number): string | undefined => {
    const target = places.targetOf(id);
    return target?.byline.names[target.index]?.name;
  };
  const hover = createHover({
    now: () => performance.now(),
    after: (ms, then) => {
      const timer = setTimeout(then, ms);
      return () => clearTimeout(timer);
    },
    config: () => settings,
    want: (effect) => wanted.push('name' in effect ? `${effect.do} ${nameOf(effect.name)}` : effect.do),
  });
  const near = vi.fn();
  const tracker = createTracker({
    doc: document,
    view: window as unknown as Window,
    detector: detectorOf(document),
    places,
    hover,
    settings: () => settings,
    owns: (target) => target instanceof Element && target.localName === 'byline-card',
    cardBox: () => undefined,
    onNear: near,
  });
  const said = (): string[] => wanted.splice(0);
  return { hover, tracker, said, near };
}

/** The same for each test of a file, with a fresh page and clock, and gone after it. */
export function trackEach(): (...args: Parameters<typeof track>) => ReturnType<typeof track> {
  let started: ReturnType<typeof track> | undefined;
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    document.body.innerHTML = HTML;
  });
  afterEach(() => {
    started?.tracker.stop();
    vi.useRealTimers();
  });
  return (...args) => {
    started = track(...args);
    return started;
  };
}
