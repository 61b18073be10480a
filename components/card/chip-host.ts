// A small button of our own beside a name, for fingers and for "open on click only": the name's own link stays the site's.

import { type Anchor, CHIP_TAG } from './card-api.ts';
import { keepEventsInside } from './inside-events.ts';

export type ChipDeps = {
  readonly doc: Document;
  readonly css: string;
  /** The words on it, for a printed name. */
  readonly label: (name: string) => string;
  readonly press: (touch: boolean) => void;
};
export type ChipHost = { show(anchor: Anchor, name: string, theme: 'light' | 'dark'): void; hide(): void };

/** Fingers want 44, but names stand close together; 32 with a gap on every side is WCAG 2.5.8's spacing rule kept. */
const SIZE_PX = 32;
const GAP_PX = 2;

export function createChip({ doc, css, label, press }: ChipDeps): ChipHost {
  let host: HTMLElement | undefined;

  const hide = (): void => {
    host?.remove();
    host = undefined;
  };

  return {
    hide,
    show(anchor, name, theme) {
      hide();
      const box = anchor.boxes().at(-1);
      if (!box) return;
      host = doc.createElement(CHIP_TAG);
      host.setAttribute('popover', 'manual');
      host.dataset.theme = theme;
      const shadow = host.attachShadow({ mode: 'open' });
      const style = doc.createElement('style');
      style.textContent = css;
      const button = doc.createElement('button');
      button.type = 'button';
      button.className = 'chip-name';
      button.setAttribute('aria-label', label(name));
      keepEventsInside(host);
      let touch = false;
      button.addEventListener('pointerdown', (event) => {
        touch = event.pointerType === 'touch';
      });
      button.addEventListener('click', () => press(touch));
      shadow.append(style, button);
      const view = doc.documentElement.clientWidth;
      const left = box.right + GAP_PX + SIZE_PX <= view ? box.right + GAP_PX : box.left - GAP_PX - SIZE_PX;
      host.style.setProperty('--byline-left', `${Math.max(0, left)}px`);
      host.style.setProperty('--byline-top', `${Math.max(0, (box.top + box.bottom - SIZE_PX) / 2)}px`);
      doc.documentElement.append(host);
      try {
        host.showPopover();
      } catch {
        // Without the top layer it is still a fixed box above the page.
      }
    },
  };
}
