// The way from a name to its card, which line box is meant, and where the card stands.

import { describe, expect, it } from 'vitest';
import { distance, lineBoxAt } from '../../../lib/hover/line-box.ts';
import { type PlaceAsk, placeCard } from '../../../lib/hover/place.ts';
import { type Box, towardCard } from '../../../lib/hover/safe-polygon.ts';

const box = (left: number, top: number, width: number, height: number): Box => ({ left, top, right: left + width, bottom: top + height });

describe('towardCard', () => {
  const name = box(100, 100, 120, 20);
  const below = box(100, 128, 320, 300);

  it.each([
    ['straight down through the gap', 150, 124, true],
    ['diagonally to the far corner', 300, 130, true],
    ['in the gap beside the way, under the name', 110, 124, true],
    ['on the card', 400, 400, true],
    ['on its rounded edge', 420.6, 200, true],
    ['along the line to the next name', 260, 110, false],
    ['up and away', 160, 60, false],
    ['beside the card', 460, 300, false],
    ['in the gap, beyond the name and the way', 400, 121, false],
  ])('%s', (_, x, y, expected) => {
    expect(towardCard({ x, y }, { x: 160, y: 119 }, name, below)).toBe(expected);
  });

  it.each([
    ['above', box(100, 20, 320, 72), { x: 150, y: 95 }],
    ['to the right', box(240, 50, 200, 200), { x: 230, y: 110 }],
    ['to the left', box(-200, 50, 290, 200), { x: 95, y: 110 }],
  ])('knows the trough of a card %s', (_, card, at) => {
    expect(towardCard(at, { x: 160, y: 110 }, name, card)).toBe(true);
  });

  it('a pointer that left exactly on the corner of the card still has its way', () => {
    expect(towardCard({ x: 110, y: 129 }, { x: 99, y: 127 }, name, below)).toBe(true);
  });
});

describe('line boxes', () => {
  const lines = [box(500, 0, 80, 20), box(0, 20, 60, 20)];
  it('takes the one under the pointer, else the nearest, else the first', () => {
    expect(lineBoxAt(lines, { x: 30, y: 30 })).toBe(lines[1]);
    expect(lineBoxAt(lines, { x: 520, y: 45 })).toBe(lines[0]);
    expect(lineBoxAt(lines, undefined)).toBe(lines[0]);
    expect(lineBoxAt([], { x: 0, y: 0 })).toBeUndefined();
  });
  it('measures from the edge', () => {
    expect([distance({ x: 10, y: 10 }, box(0, 0, 20, 20)), distance({ x: 23, y: 24 }, box(0, 0, 20, 20))]).toEqual([0, 5]);
  });
});

describe('placeCard', () => {
  const ask = (change: Partial<PlaceAsk> = {}): PlaceAsk => ({
    anchor: box(100, 100, 120, 20),
    width: 320,
    height: 480,
    view: { width: 1280, height: 800 },
    rtl: false,
    ...change,
  });
  /** The card's box at its largest. */
  const boxOf = (of: PlaceAsk): Box => {
    const { left, edge, side, maxHeight } = placeCard(of);
    const top = side === 'below' ? edge : of.view.height - edge - maxHeight;
    return box(left, top, of.width, maxHeight);
  };

  it('stands 8 px below, its start at the start of the name', () => {
    expect(placeCard(ask())).toEqual({ left: 100, edge: 128, side: 'below', maxHeight: 480 });
  });

  it('begins at the right end where text runs from right to left', () => {
    expect(placeCard(ask({ rtl: true, anchor: box(700, 100, 120, 20) })).left).toBe(500);
  });

  it('goes above where there is more room, and measures from the bottom there', () => {
    expect(placeCard(ask({ anchor: box(100, 700, 120, 20) }))).toEqual({ left: 100, edge: 108, side: 'above', maxHeight: 480 });
  });

  it('stays inside the view at both edges', () => {
    expect(placeCard(ask({ anchor: box(1200, 100, 70, 20) })).left).toBe(952);
    expect(placeCard(ask({ anchor: box(-40, 100, 60, 20) })).left).toBe(8);
  });

  it('keeps its side while the page scrolls', () => {
    expect(placeCard(ask({ anchor: box(100, 700, 120, 20), side: 'below' })).side).toBe('below');
    expect(placeCard(ask({ anchor: box(100, 100, 120, 20), side: 'above' })).side).toBe('above');
  });

  it.each([
    ['a small window', { width: 640, height: 400 }],
    ['a phone', { width: 360, height: 640 }],
    ['narrower than the card', { width: 300, height: 500 }],
    ['very low', { width: 800, height: 300 }],
  ])('never covers the line under the pointer: %s', (_, view) => {
    for (let y = 0; y < view.height - 20; y += 17) {
      for (const x of [0, 40, view.width / 2, view.width - 60]) {
        const anchor = box(x, y, 60, 20);
        const card = boxOf(ask({ anchor, view, height: Math.max(360, view.height * 0.6) }));
        const overlap = card.top < anchor.bottom && card.bottom > anchor.top;
        expect(overlap, `${x},${y} ${JSON.stringify(card)}`).toBe(false);
        expect(card.top, `${x},${y}`).toBeGreaterThanOrEqual(0);
        expect(card.bottom, `${x},${y}`).toBeLessThanOrEqual(view.height);
        expect(card.left).toBeGreaterThanOrEqual(0);
      }
    }
  });

  it('a name scrolled out of view leaves the card at the edge', () => {
    const card = boxOf(ask({ anchor: box(100, -900, 120, 20), side: 'below' }));
    expect(card.top).toBe(8);
    const low = boxOf(ask({ anchor: box(100, 4000, 120, 20), side: 'below' }));
    expect(low.bottom).toBeLessThanOrEqual(800);
  });
});
