// @vitest-environment happy-dom
// What a finger does, as browsers tell of it.

import { describe, expect, it, vi } from 'vitest';
import { byId, HTML, pointer, trackEach } from './page.ts';

const begin = trackEach();

describe('a finger', () => {
  const touch = { pointerType: 'touch' };

  it('leaves the chip there with the mouse events that browsers tell after a tap, for old pages', () => {
    const { said } = begin();
    for (const type of ['pointerover', 'pointerdown', 'pointerup', 'pointerout']) pointer(type, byId('a'), 10, 10, touch);
    for (const type of ['mousemove', 'mousedown', 'mouseup', 'click']) {
      byId('a').dispatchEvent(new MouseEvent(type, { bubbles: true, clientX: 10, clientY: 10 }));
    }
    vi.advanceTimersByTime(2000);
    expect(said()).toEqual(['chip Ada One']);
  });

  it('that scrolls the box of the byline takes its chip away, that of another box does not', () => {
    document.body.innerHTML = `<div id="box">${HTML}</div><div id="other"></div>`;
    const { said } = begin();
    pointer('pointerover', byId('a'), 10, 10, touch);
    byId('other').dispatchEvent(new Event('scroll'));
    expect(said()).toEqual(['chip Ada One']);
    byId('box').dispatchEvent(new Event('scroll'));
    expect(said()).toEqual(['unchip']);
  });
});
