// The card's element on the page: a popover in the top layer with an open shadow root. Shows what it is given and reports what is done in
// it; knows nothing of people.

import { type Anchor, type Box, CARD_TAG, type CardSignal, stageOf } from './card-api.ts';
import type { Placer } from './follow-anchor.ts';
import { followAnchor } from './follow-anchor.ts';
import type { createInside, Inside } from './inside.ts';

export type CardHostDeps = {
  readonly doc: Document;
  /** What the stylesheet of the shadow root begins with. */
  readonly css: string;
  readonly place: Placer;
  readonly tell: (signal: CardSignal) => void;
};

export type CardHost = {
  /** What the view is rendered into. */
  readonly root: HTMLElement;
  show(options: { token: number; anchor: Anchor; sheet: boolean; theme: 'light' | 'dark' }): void;
  hide(restoreFocus: boolean): void;
  focus(): void;
  /** Another name takes the card over: what had the focus here gives it back. */
  release(): void;
  /** From here on it looks after focus, selected text and the reader's place, and has the rest of its stylesheet. */
  inhabit(create: typeof createInside, css: string): Inside;
  setTheme(theme: 'light' | 'dark'): void;
  setAttributes(attributes: Readonly<Record<string, string | undefined>>): void;
  box(): Box | undefined;
  remove(): void;
};

export function createCardHost({ doc, css, place, tell }: CardHostDeps): CardHost {
  const host = doc.createElement(CARD_TAG);
  host.hidden = true;
  host.lang = 'en';
  host.dir = 'ltr';
  host.setAttribute('popover', 'manual');
  const shadow = host.attachShadow({ mode: 'open' });
  const styleOf = (css: string): HTMLStyleElement => Object.assign(doc.createElement('style'), { textContent: css });
  const style = styleOf(css);
  const root = doc.createElement('div');
  shadow.append(style, root);

  let shown: AbortController | undefined;
  let token = 0;
  let name: Element | undefined;
  let inside: Inside | undefined;

  const box = (): Box | undefined => {
    if (!shown) return undefined;
    const { left, top, right, bottom } = host.getBoundingClientRect();
    return { left, top, right, bottom };
  };

  const toTop = (near: Element): void => {
    const stage = stageOf(near);
    if (host.parentNode !== stage || !host.isConnected) stage.append(host);
    try {
      // Shown again, it comes above whatever the page has opened since.
      if (host.matches(':popover-open')) host.hidePopover();
      host.showPopover();
    } catch {
      // Without the top layer (a document just going away) it is still a fixed box above the page.
    }
  };

  return {
    root,
    show({ token: next, anchor, sheet, theme }) {
      shown?.abort();
      shown = new AbortController();
      const { signal } = shown;
      token = next;
      name = anchor.element;
      host.dataset.theme = theme;
      host.toggleAttribute('data-sheet', sheet);
      host.hidden = false;
      toTop(anchor.element);
      if (!sheet) followAnchor({ host, anchor, place, signal });
      inside?.watch(signal, token, anchor.element);
    },
    hide(restoreFocus) {
      shown?.abort();
      shown = undefined;
      const back = restoreFocus || inside?.inside();
      host.hidden = true;
      if (host.isConnected && host.matches(':popover-open')) host.hidePopover();
      if (back) inside?.restore();
      else inside?.forget();
    },
    focus() {
      if (inside) inside.enter();
      else root.querySelector<HTMLElement>('[role]')?.focus();
    },
    release() {
      if (inside?.inside()) inside.restore();
    },
    inhabit(create, css) {
      style.after(styleOf(css));
      inside = create(host, shadow, root, tell);
      if (shown && name) inside.watch(shown.signal, token, name);
      return inside;
    },
    setTheme(theme) {
      host.dataset.theme = theme;
    },
    setAttributes(attributes) {
      for (const [name, value] of Object.entries(attributes)) {
        if (value === undefined) host.removeAttribute(name);
        else if (host.getAttribute(name) !== value) host.setAttribute(name, value);
      }
    },
    box,
    remove() {
      shown?.abort();
      shown = undefined;
      host.remove();
    },
  };
}
