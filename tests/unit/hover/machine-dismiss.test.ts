// What sends a card away, and what never does.

import { describe, expect, it } from 'vitest';
import type { HoverSignal } from '../../../lib/hover/machine-types.ts';
import { drive } from './drive.ts';

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
    { type: 'timer', timer: 'read', token: 7 },
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
  it.each(['rest', 'show', 'read', 'close'] as const)('a %s timer of an older question is void', (timer) => {
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
