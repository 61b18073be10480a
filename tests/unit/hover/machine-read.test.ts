// What a card may cost: a glance costs nothing, reading asks for all.

import { describe, expect, it } from 'vitest';
import type { HoverSignal } from '../../../lib/hover/machine-types.ts';
import { drive } from './drive.ts';

/** A card that has just come. */
const glance = () => {
  const it = drive();
  it.enter(1);
  it.wait(400);
  it.said();
  return it;
};

describe('a glance', () => {
  it('asks for nothing that costs credits, however often', () => {
    const it = glance();
    for (let times = 0; times < 5; times += 1) {
      it.wait(599);
      it.tell({ type: 'leave' });
      it.wait(250);
      it.enter(1);
    }
    it.tell({ type: 'leave' });
    it.wait(5000);
    expect(it.said()).toEqual(['hide']);
    expect(it.pending()).toBe(0);
  });

  it('along a row of names asks each for what is free', () => {
    const it = glance();
    for (const name of [2, 3]) {
      it.enter(name);
      it.wait(300);
    }
    it.tell({ type: 'leave' });
    it.wait(5000);
    expect(it.said()).toEqual(['ask 2 prefetch', 'show 2', 'ask 2 hover', 'ask 3 prefetch', 'show 3', 'ask 3 hover', 'hide']);
  });

  const ends: readonly HoverSignal[] = [{ type: 'escape' }, { type: 'dismiss' }, { type: 'hidden' }, { type: 'reset' }];
  it.each(ends)('ended by $type leaves nothing running', (signal) => {
    const it = glance();
    it.tell(signal);
    expect(it.pending()).toBe(0);
    expect(it.said()).toEqual(['hide']);
  });
});

describe('reading', () => {
  it('is to stay for 600 ms, counted from the return to the name', () => {
    const it = glance();
    it.wait(500);
    it.tell({ type: 'leave' });
    it.wait(200);
    it.enter(1);
    it.wait(599);
    expect(it.said()).toEqual([]);
    it.wait(1);
    expect(it.said()).toEqual(['ask 1 open']);
  });

  const hands: readonly [string, HoverSignal][] = [
    ['the pointer goes in', { type: 'card-enter' }],
    ['it takes the focus', { type: 'focus', inside: true, byKey: false }],
    ['text is selected', { type: 'selection', active: true }],
    ['a panel opens', { type: 'menu', open: true }],
    ['it is pinned', { type: 'pin', on: true }],
  ];
  it.each(hands)('begins at once where %s, and asks once', (_, signal) => {
    const it = glance();
    it.tell(signal);
    expect(it.said()).toEqual(['ask 1 open']);
    it.tell(signal);
    it.wait(5000);
    expect(it.said()).toEqual([]);
    expect(it.pending()).toBe(0);
  });

  it('by the shortcut on a card that has just come', () => {
    const it = glance();
    it.tell({ type: 'shortcut', name: 1 });
    expect(it.said()).toEqual(['focus', 'ask 1 open']);
  });

  it('a hand laid on the card does not take the rest from the name that waits', () => {
    const it = glance();
    it.enter(2);
    it.wait(100);
    it.enter(3);
    it.said();
    it.tell({ type: 'focus', inside: true, byKey: false });
    it.wait(150);
    expect(it.said()).toContain('ask 3 hover');
  });
});
