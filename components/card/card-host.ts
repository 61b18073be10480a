// The card's element on the page: a popover in the top layer with an open shadow root. Shows what it is given and reports what is done in
// it; knows nothing of people.

import { type Anchor, type Box, CARD_TAG, type CardSignal } from './card-api.ts';
import type { Placer } from './follow-anchor.ts';
import { followAnchor } from './follow-anchor.ts';
import type { createInside, Inside } from './inside.ts';
import { keepEventsInside } from './inside-events.ts';

export type CardHostDeps = {
  readonly doc: Document;
  /** The whole stylesheet of the shadow root. */
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
  /** From here on it looks after focus and selected text. */
  inhabit(create: typeof createInside): void;
  /** Replaces the stylesheet. */
  dress(css: string): void;
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
  const style = doc.createElement('style');
  style.textContent = css;
  const root = doc.createElement('div');
  shadow.append(style, root);
  keepEventsInside(host);

  let shown: AbortController | undefined;
  let token = 0;
  let menu = false;
  let inside: Inside | undefined;

  const box = (): Box | undefined => {
    if (!shown) return undefined;
    const { left, top, right, bottom } = host.getBoundingClientRect();
    return { left, top, right, bottom };
  };

  /** The view keeps its panels to itself; their being there holds the card open. */
  const lookInside = (): void => {
    const open = shadow.getElementById('byline-panel') !== null;
    if (open !== menu) tell({ type: 'menu', open });
    menu = open;
    const scroll = shadow.querySelector('.card-scroll');
    // Only a card that scrolls keeps the wheel; otherwise it is the page's.
    host.toggleAttribute('data-scrolls', scroll !== null && scroll.scrollHeight > scroll.clientHeight);
  };

  const toTop = (): void => {
    if (!host.isConnected) doc.documentElement.append(host);
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
      menu = false;
      host.dataset.theme = theme;
      host.toggleAttribute('data-sheet', sheet);
      host.hidden = false;
      toTop();
      if (!sheet) followAnchor({ host, anchor, place, signal });
      inside?.watch(signal);
      const content = new MutationObserver(lookInside);
      content.observe(root, { childList: true, subtree: true, characterData: true });
      const page = new MutationObserver(() => {
        if (!host.isConnected) tell({ type: 'gone', token });
      });
      page.observe(doc.documentElement, { childList: true });
      signal.addEventListener('abort', () => {
        content.disconnect();
        page.disconnect();
      });
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
    inhabit(create) {
      inside = create(host, shadow, root, tell);
      if (shown) inside.watch(shown.signal);
    },
    dress(css) {
      style.textContent = css;
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
