// A small button of our own beside a name, for fingers and for "open on click only": the name's own link stays the site's.

import { cardMore } from '../../assets/locales/en/card-more.ts';
import { wordsOf } from '../ui/words.ts';
import { type Anchor, CHIP_TAG, stageOf } from './card-api.ts';
import { keepEventsInside } from './inside-events.ts';

const t = wordsOf('card', cardMore);

export type ChipDeps = {
  readonly doc: Document;
  readonly css: string;
  readonly press: (touch: boolean) => void;
};
export type ChipHost = { show(anchor: Anchor, name: string, theme: 'light' | 'dark'): void; hide(): void };

/** Fingers want 44, names stand close together: this with nothing else to press around it keeps WCAG 2.5.8. */
const SIZE_PX = 28;
/** It touches the name, so that the pointer never leaves both on its way. */
const OVERLAP_PX = 2;

export function createChip({ doc, css, press }: ChipDeps): ChipHost {
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
      button.setAttribute('aria-label', t('chip', { name }));
      keepEventsInside(host);
      let touch = false;
      button.addEventListener('pointerdown', (event) => {
        touch = event.pointerType === 'touch';
      });
      button.addEventListener('click', () => press(touch));
      shadow.append(style, button);
      // Above the end of the name, where it hides no other name of the line; below it at the top of the view.
      const above = box.top - SIZE_PX + OVERLAP_PX;
      host.style.setProperty('--byline-left', `${Math.max(0, box.right - SIZE_PX)}px`);
      host.style.setProperty('--byline-top', `${above >= 0 ? above : box.bottom - OVERLAP_PX}px`);
      stageOf(anchor.element).append(host);
      try {
        host.showPopover();
      } catch {
        // Without the top layer it is still a fixed box above the page.
      }
    },
  };
}
