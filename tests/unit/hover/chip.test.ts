// @vitest-environment happy-dom
// The chip before any card was shown.

import { expect, it, vi } from 'vitest';
import { CARD_MORE } from '../../../components/card/card-api.ts';
import { createCards } from '../../../components/card/cards.tsx';
import { createHovering } from '../../../entrypoints/card/hovering.ts';
import { moreCode } from '../../../entrypoints/card/more.ts';
import { ok } from '../../../lib/core/result.ts';
import { PAGE_DEFAULTS } from '../../../lib/core/you.ts';
import { detectorOf, HTML, pointer } from './page.ts';

it('has the theme that was chosen', async () => {
  Object.assign(globalThis, { [CARD_MORE]: moreCode });
  document.body.innerHTML = HTML;
  const boxes = vi.spyOn(Range.prototype, 'getClientRects').mockReturnValue([new DOMRect(0, 100, 50, 20)] as unknown as DOMRectList);
  const hovering = createHovering(
    {
      doc: document,
      view: window as unknown as Window,
      detector: detectorOf(document),
      call: async () => ok(null as never),
      settings: () => ({ ...PAGE_DEFAULTS, theme: 'dark', siteOff: false }),
      onSettings: () => {},
      onNear: () => {},
    },
    createCards(document, () => ({ left: 0, edge: 0, side: 'below', maxHeight: 100 })),
  );
  pointer('pointerover', document.getElementById('a') as Element, 5, 105, { pointerType: 'touch' });
  await Promise.resolve();
  expect(document.querySelector('byline-chip')?.getAttribute('data-theme')).toBe('dark');
  hovering.retire();
  boxes.mockRestore();
  Reflect.deleteProperty(globalThis, CARD_MORE);
});
