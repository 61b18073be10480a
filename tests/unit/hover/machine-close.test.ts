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
    expect(it.said()).toEqual(['show 2', 'ask 2 open']);
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

describe('dismissing', () => {
  it('Escape closes and gives the focus back; the name stays quiet until it is left', () => {
    const it = drive().openOne();
    it.tell({ type: 'escape' });
    expect(it.said()).toEqual(['hide']);
    it.move(90);
    it.wait(1000);
    expect(it.said()).toEqual([]);
    it.tell({ type: 'shortcut', name: 1 });
    it.tell({ type: 'escape' });
    expect(it.said()).toEqual(['show 1 focus', 'ask 1 open', 'hide restore']);
  });

  it('Escape wants nothing where nothing is shown', () => {
    const it = drive();
    expect(it.tell({ type: 'escape' })).toEqual([]);
  });

  it('after Escape the next card takes its time', () => {
    const it = drive().openOne();
    it.tell({ type: 'escape' });
    it.enter(2);
    it.wait(100);
    expect(it.said()).toEqual(['hide', 'ask 2 prefetch']);
  });

  it('a press outside closes, unless pinned', () => {
    const it = drive().openOne();
    it.tell({ type: 'interrupt', by: 'mousedown' });
    expect(it.said()).toEqual(['hide']);
    const pinned = drive().openOne();
    pinned.tell({ type: 'pin', on: true });
    pinned.tell({ type: 'interrupt', by: 'mousedown' });
    expect(pinned.said()).toEqual([]);
  });

  it.each(['scroll', 'wheel', 'key', 'drag'] as const)('%s leaves an open card alone', (by) => {
    const it = drive().openOne();
    it.tell({ type: 'interrupt', by });
    expect(it.said()).toEqual([]);
  });

  it('a hidden tab closes what nobody holds', () => {
    const it = drive().openOne();
    it.tell({ type: 'hidden' });
    expect(it.said()).toEqual(['hide']);
    const pinned = drive().openOne();
    pinned.tell({ type: 'pin', on: true });
    pinned.tell({ type: 'hidden' });
    expect(pinned.said()).toEqual([]);
  });

  it('another route closes all, pinned too, and old tokens are void', () => {
    const it = drive().openOne();
    it.tell({ type: 'pin', on: true });
    const { token } = it.hover.state();
    it.tell({ type: 'reset' });
    expect(it.said()).toEqual(['hide']);
    expect(it.hover.state().token).toBeGreaterThan(token);
    it.enter(2, {}, false);
    it.wait(1000);
    expect(it.said()).toEqual([]);
  });

  it('a card that could not be shown is forgotten; one long gone changes nothing', () => {
    const it = drive().openOne();
    const { token } = it.hover.state();
    it.tell({ type: 'gone', token: token - 1 });
    expect(it.said()).toEqual([]);
    it.tell({ type: 'gone', token });
    expect(it.said()).toEqual(['hide']);
    it.wait(5000);
    expect(it.said()).toEqual([]);
  });

  const idle: readonly HoverSignal[] = [
    { type: 'leave' },
    { type: 'card-enter' },
    { type: 'card-leave' },
    { type: 'focus', inside: true, byKey: true },
    { type: 'selection', active: true },
    { type: 'menu', open: true },
    { type: 'pin', on: true },
    { type: 'dismiss' },
    { type: 'hidden' },
    { type: 'chip', touch: true },
    { type: 'gone', token: 7 },
    { type: 'timer', timer: 'show', token: 7 },
    { type: 'timer', timer: 'rest', token: 7 },
    { type: 'timer', timer: 'close', token: 7 },
  ];
  it.each(idle)('$type with nothing there does nothing', (signal) => {
    const it = drive();
    it.tell(signal);
    it.wait(5000);
    expect(it.said()).toEqual([]);
    expect(it.hover.state().open).toBeUndefined();
  });
});

describe('late timers', () => {
  it.each(['rest', 'show', 'close'] as const)('a %s timer of an older question is void', (timer) => {
    const it = drive().openOne();
    it.tell({ type: 'leave' });
    const { token } = it.hover.state();
    it.tell({ type: 'timer', timer, token: token - 1 });
    expect(it.said()).toEqual([]);
  });

  it('never moves a state it is given', async () => {
    const { step } = await import('../../../lib/hover/machine.ts');
    const { START } = await import('../../../lib/hover/machine-types.ts');
    const before = structuredClone(START);
    const one = step(
      START,
      { type: 'enter', name: 1, pressed: false, toCard: false, x: 0, y: 0, at: 5 },
      { openDelay: 400, clickOnly: false, modifier: 'none', off: false },
    );
    const kept = structuredClone(one.state);
    step(
      one.state,
      { type: 'timer', timer: 'show', token: one.state.token, at: 500 },
      { openDelay: 400, clickOnly: false, modifier: 'none', off: false },
    );
    expect([START, one.state]).toEqual([before, kept]);
  });
});
