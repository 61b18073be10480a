// The keyboard's part of the tracking: the shortcut on a name, Escape, the held modifier, and any other key as an interruption.

import type { Detector } from '../sites/detector.ts';
import type { Hover } from './hover.ts';
import type { HoverConfig, NameId } from './machine-types.ts';
import type { Places } from './places.ts';
import { isModifierKey, isShortcut, types } from './shortcut.ts';

export type KeyDeps = {
  readonly doc: Document;
  readonly detector: Detector;
  readonly places: Places;
  readonly hover: Hover;
  readonly settings: () => Pick<HoverConfig, 'modifier'> & { readonly shortcut: string };
  readonly owns: (target: EventTarget | null) => boolean;
};

const EDITABLE = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

export type Keys = { readonly down: (event: KeyboardEvent) => void; readonly up: (event: KeyboardEvent) => void };

export function createKeys({ doc, detector, places, hover, settings, owns }: KeyDeps): Keys {
  const focusedName = (): NameId | undefined => {
    const element = doc.activeElement;
    if (!element || element === doc.body || !detector.holds(element)) return undefined;
    const hit = detector.nameAt(element);
    return hit && places.idOf(hit);
  };

  let release: AbortController | undefined;
  /** Keeps the page from also hearing a key that was ours, its release included. */
  const consume = (event: KeyboardEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    release = new AbortController();
    const { signal } = release;
    // The keys of a combination are released in any order.
    const swallow = (up: KeyboardEvent): void => {
      if (up.code !== event.code) return;
      up.stopImmediatePropagation();
      release?.abort();
    };
    doc.defaultView?.addEventListener('keyup', swallow, { capture: true, signal });
  };

  return {
    down(event) {
      if (event.isComposing || event.repeat) return;
      // A release that never came, in another window say, is not waited for.
      release?.abort();
      const { shortcut, modifier } = settings();
      const { open, over, waiting, chip } = hover.state();
      if (event.key === 'Escape') {
        const done = hover.tell({ type: 'escape' });
        if (done.some((effect) => effect.do === 'hide' || effect.do === 'unchip')) consume(event);
      } else if (isShortcut(shortcut, event) && !(types(shortcut) && isEditable(event.target))) {
        const done = owns(event.target) ? [] : hover.tell({ type: 'shortcut', name: focusedName() });
        if (done.length) consume(event);
      } else if (isModifierKey(modifier, event.key)) {
        hover.tell({ type: 'modifier', held: true });
      } else if ((open || over || waiting || chip !== undefined) && !owns(event.target)) {
        hover.tell({ type: 'interrupt', by: 'key' });
      }
    },
    up(event) {
      if (isModifierKey(settings().modifier, event.key)) hover.tell({ type: 'modifier', held: false });
    },
  };
}

const isEditable = (target: EventTarget | null): boolean => target instanceof Element && target.closest(EDITABLE) !== null;
