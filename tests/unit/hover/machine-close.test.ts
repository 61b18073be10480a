// How long a card stays, what takes its place, and how it goes.

import { describe, expect, it } from 'vitest';
import type { HoverSignal } from '../../../lib/hover/machine-types.ts';
import { drive } from './drive.ts';

describe('leaving', () => {
  it('closes 300 ms after the pointer left name and card', () => {
    const it = drive().openOne();
    it.tell({ type: 'leave' });
    it.wait(299);
    expect(it.said()).toEqual([]);
    it.wait(1);
    expect(it.said()).toEqual(['hide']);
    expect(it.pending()).toBe(0);
  });

  it.each([['name', 'enter'] as const, ['card', 'card-enter'] as const])('coming back to the %s in time keeps it', (_, type) => {
    const it = drive().openOne();
    it.tell({ type: 'leave' });
    it.wait(299);
    if (type === 'enter') it.enter(1);
    else it.tell({ type });
    it.wait(5000);
    expect(it.said()).toEqual([]);
  });

  it('counts from the card again', () => {
    const it = drive().openOne();
    it.tell({ type: 'leave' });
    it.tell({ type: 'card-enter' });
    it.wait(5000);
    it.tell({ type: 'card-leave' });
    it.wait(299);
    expect(it.said()).toEqual([]);
    it.wait(1);
    expect(it.said()).toEqual(['hide']);
  });

  it('on the way to the card every movement gives new time; standing still does not', () => {
    const it = drive().openOne();
    it.tell({ type: 'leave' });
    for (let x = 0; x < 5; x += 1) {
      it.wait(250);
      it.move(x * 20, 0, true);
    }
    expect(it.said()).toEqual([]);
    it.wait(300);
    expect(it.said()).toEqual(['hide']);
  });

  it('a movement elsewhere gives none', () => {
    const it = drive().openOne();
    it.tell({ type: 'leave' });
    it.wait(250);
    it.move(90, 0, false);
    it.wait(50);
    expect(it.said()).toEqual(['hide']);
  });
});

describe('what holds it open', () => {
  const holds: readonly [string, HoverSignal, HoverSignal][] = [
    ['focus inside', { type: 'focus', inside: true, byKey: false }, { type: 'focus', inside: false, byKey: false }],
    ['focus by key', { type: 'focus', inside: true, byKey: true }, { type: 'focus', inside: false, byKey: false }],
    ['selected text', { type: 'selection', active: true }, { type: 'selection', active: false }],
    ['an open panel', { type: 'menu', open: true }, { type: 'menu', open: false }],
    ['a pin', { type: 'pin', on: true }, { type: 'pin', on: false }],
  ];

  it.each(holds)('%s, until it is let go', (_, on, off) => {
    for (const first of [true, false]) {
      const it = drive().openOne();
      if (first) it.tell(on);
      it.tell({ type: 'leave' });
      if (!first) it.tell(on);
      it.wait(10_000);
      expect(it.said()).toEqual([]);
      it.tell(off);
      it.wait(299);
      expect(it.said()).toEqual([]);
      it.wait(1);
      expect(it.said()).toEqual(['hide']);
    }
  });

  it.each(holds)('%s let go while the pointer is there: stays', (_, on, off) => {
    const it = drive().openOne();
    it.tell(on);
    it.tell(off);
    it.wait(5000);
    expect(it.said()).toEqual([]);
  });

  it.each(holds.filter(([name]) => name !== 'focus inside'))('%s keeps other names out', (_, on) => {
    const it = drive().openOne();
    it.tell(on);
    it.enter(2);
    it.wait(1000);
    expect(it.said()).toEqual([]);
  });

  it('a press in the card does not lock the page: another name takes over after the whole delay', () => {
    const it = drive().openOne();
    it.tell({ type: 'card-enter' });
    it.tell({ type: 'focus', inside: true, byKey: false });
    it.tell({ type: 'card-leave' });
    it.enter(2);
    it.wait(399);
    expect(it.said()).toEqual(['ask 2 prefetch', 'ask 2 hover']);
    it.wait(1);
    expect(it.said()).toEqual(['show 2']);
  });

  it('a hand laid on the card while another name waits keeps it', () => {
    const it = drive().openOne();
    it.enter(2);
    it.tell({ type: 'pin', on: true });
    it.wait(5000);
    expect(it.said()).toEqual(['ask 2 prefetch', 'forget']);
  });
});

describe('neighbours', () => {
  it('comes after 90 ms while another is open; the network still waits for rest', () => {
    const it = drive().openOne();
    it.enter(2);
    it.wait(89);
    expect(it.said()).toEqual(['ask 2 prefetch']);
    it.wait(1);
    expect(it.said()).toEqual(['show 2']);
    it.wait(60);
    expect(it.said()).toEqual(['ask 2 hover']);
    it.wait(539);
    expect(it.said()).toEqual([]);
    it.wait(1);
    expect(it.said()).toEqual(['ask 2 open']);
    it.wait(5000);
    expect(it.said()).toEqual([]);
  });

  it.each([
    [299, 'show 2'],
    [300, undefined],
  ])('%i ms after the last one closed', (ms, shown) => {
    const it = drive().openOne();
    it.tell({ type: 'leave' });
    it.wait(300);
    it.wait(ms);
    it.enter(2);
    it.wait(90);
    expect(it.said().find((word) => word.startsWith('show'))).toBe(shown);
  });

  it('a neighbour left before it rested never asks the network', () => {
    const it = drive().openOne();
    it.enter(2);
    it.wait(100);
    it.tell({ type: 'leave' });
    it.wait(5000);
    expect(it.said()).toEqual(['ask 2 prefetch', 'show 2', 'hide']);
  });

  it('going into an unrested card is rest enough', () => {
    const it = drive().openOne();
    it.enter(2);
    it.wait(100);
    it.tell({ type: 'card-enter' });
    it.wait(5000);
    expect(it.said()).toEqual(['ask 2 prefetch', 'show 2', 'ask 2 open']);
  });

  it('coming back to an unrested name waits for rest again', () => {
    const it = drive().openOne();
    it.enter(2);
    it.wait(100);
    it.tell({ type: 'leave' });
    it.enter(2);
    it.wait(149);
    expect(it.said()).toEqual(['ask 2 prefetch', 'show 2']);
    it.wait(1);
    expect(it.said()).toEqual(['ask 2 hover']);
    it.wait(450);
    expect(it.said()).toEqual(['ask 2 open']);
  });

  it('on the way to the card a crossed name waits the whole delay', () => {
    const it = drive().openOne();
    it.enter(2, { toCard: true });
    it.wait(200);
    it.move(40, 0, true);
    it.tell({ type: 'card-enter' });
    it.wait(5000);
    expect(it.said()).toEqual(['ask 2 prefetch', 'ask 2 hover', 'forget']);
    expect(it.hover.state().open?.name).toBe(1);
  });

  it('the old card goes where the new name does not hold the pointer', () => {
    const it = drive().openOne();
    it.enter(2);
    it.wait(50);
    it.tell({ type: 'leave' });
    it.wait(300);
    expect(it.said()).toEqual(['ask 2 prefetch', 'forget', 'hide']);
  });
});
