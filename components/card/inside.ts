// What matters once the card stands there: focus, selected text, the reader's place while it changes, the page taking it away. Brought with
// the card's later parts.

import type { CardSignal } from './card-api.ts';
import { createFocusKeeper, type FocusKeeper } from './focus-keeper.ts';
import { keepEventsInside } from './inside-events.ts';
import { takeTitles } from './native-title.ts';
import { watchSelection } from './selection.ts';
import { createTending, type Tending } from './tending.ts';

export type Inside = FocusKeeper &
  Tending & {
    /** For as long as one card is shown. */
    watch(signal: AbortSignal, token: number, name: Element): void;
  };

export function createInside(host: HTMLElement, shadow: ShadowRoot, root: HTMLElement, tell: (signal: CardSignal) => void): Inside {
  keepEventsInside(host);
  // Somebody found whose card is filled in now: one with little to tell stays as high as its first look, and nothing jumps. As long as a
  // card is empty, there is nothing to read that could.
  const first = root.firstElementChild;
  if (host.dataset.state === 'ready' && first instanceof HTMLElement)
    first.style.minHeight = `min(${first.offsetHeight}px, var(--byline-height), 88vh)`;
  /** Only a card that scrolls keeps the wheel; otherwise it is the page's. */
  const wheel = (): void => {
    const scroll = shadow.querySelector('.card-scroll');
    host.toggleAttribute('data-scrolls', scroll !== null && scroll.scrollHeight > scroll.clientHeight);
  };
  return {
    ...createTending(root),
    ...createFocusKeeper(host, shadow, (inside, byKey) => tell({ type: 'focus', inside, byKey })),
    watch(signal, token, name) {
      takeTitles(name, signal);
      watchSelection(root, shadow, (active) => tell({ type: 'selection', active }), signal);
      let menu = false;
      const lookInside = (): void => {
        const open = shadow.getElementById('byline-panel') !== null;
        if (open !== menu) tell({ type: 'menu', open });
        menu = open;
        wheel();
      };
      const content = new MutationObserver(lookInside);
      content.observe(root, { childList: true, subtree: true, characterData: true });
      const page = new MutationObserver(() => {
        if (!host.isConnected) tell({ type: 'gone', token });
      });
      page.observe(host.ownerDocument.documentElement, { childList: true });
      signal.addEventListener('abort', () => {
        content.disconnect();
        page.disconnect();
      });
      lookInside();
    },
  };
}
