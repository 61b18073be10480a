// When a card may come: every way in, and everything that keeps it away.

import { describe, expect, it } from 'vitest';
import type { HoverSignal } from '../../../lib/hover/machine-types.ts';
import { drive } from './drive.ts';

describe('coming to rest on a name', () => {
  it('asks the cache at once, the network after 150 ms, shows after 400', () => {
    const it = drive();
    it.enter(1);
    expect(it.said()).toEqual(['ask 1 prefetch']);
    it.wait(149);
    expect(it.said()).toEqual([]);
    it.wait(1);
    expect(it.said()).toEqual(['ask 1 hover']);
    it.wait(249);
    expect(it.said()).toEqual([]);
    it.wait(1);
    expect(it.said()).toEqual(['show 1']);
    it.wait(599);
    expect(it.said()).toEqual([]);
    it.wait(1);
    expect(it.said()).toEqual(['ask 1 open']);
    expect(it.pending()).toBe(0);
  });

  it('never asks the network for a pointer that keeps moving, nor shows under it', () => {
    const it = drive();
    it.enter(1);
    it.said();
    for (let x = 10; x < 1000; x += 10) {
      it.wait(100);
      it.move(x);
    }
    expect(it.said()).toEqual([]);
    it.wait(150);
    expect(it.said()).toEqual(['ask 1 hover', 'show 1']);
  });

  it('takes a trembling hand for rest', () => {
    const it = drive();
    it.enter(1, { x: 10, y: 10 });
    for (let time = 0; time < 400; time += 20) {
      it.move(10 + (time % 40 ? 1 : -1), 11);
      it.wait(20);
    }
    expect(it.said()).toEqual(['ask 1 prefetch', 'ask 1 hover', 'show 1']);
  });

  it('follows the delay the reader chose, and still lets the network wait for rest', () => {
    const patient = drive({ openDelay: 1000 });
    patient.enter(1);
    patient.wait(999);
    expect(patient.said()).toEqual(['ask 1 prefetch', 'ask 1 hover']);
    patient.wait(1);
    expect(patient.said()).toEqual(['show 1']);
    const quick = drive({ openDelay: 50 });
    quick.enter(1);
    quick.wait(50);
    expect(quick.said()).toEqual(['ask 1 prefetch', 'show 1']);
    quick.wait(100);
    expect(quick.said()).toEqual(['ask 1 hover']);
    quick.wait(500);
    expect(quick.said()).toEqual(['ask 1 open']);
  });

  it('a name passed over leaves nothing behind', () => {
    const it = drive();
    it.enter(1);
    it.wait(100);
    it.tell({ type: 'leave' });
    expect(it.said()).toEqual(['ask 1 prefetch', 'forget']);
    it.wait(5000);
    expect(it.said()).toEqual([]);
    expect(it.pending()).toBe(0);
  });

  it('goes over to the next name with a question of its own', () => {
    const it = drive();
    it.enter(1);
    it.wait(100);
    it.enter(2);
    expect(it.said()).toEqual(['ask 1 prefetch', 'forget', 'ask 2 prefetch']);
    it.wait(400);
    expect(it.said()).toEqual(['ask 2 hover', 'show 2']);
  });

  it('does not begin anew while it stays on the same name', () => {
    const it = drive();
    it.enter(1);
    it.wait(200);
    it.enter(1);
    it.wait(200);
    expect(it.said()).toEqual(['ask 1 prefetch', 'ask 1 hover', 'show 1']);
  });
});

describe('a name that comes to the pointer', () => {
  it('waits for the pointer to move', () => {
    const it = drive();
    it.enter(1, {}, false);
    it.wait(1000);
    expect(it.said()).toEqual([]);
    it.move();
    expect(it.said()).toEqual(['ask 1 prefetch']);
  });

  it.each([
    [150, ['ask 1 prefetch']],
    [151, []],
  ])('counts a movement %i ms ago: %j', (ms, said) => {
    const it = drive();
    it.move();
    it.wait(ms);
    it.enter(1, {}, false);
    expect(it.said()).toEqual(said);
  });
});

describe('what cancels', () => {
  it.each(['scroll', 'wheel', 'mousedown', 'key', 'drag'] as const)('%s, before the rest and after', (by) => {
    for (const wait of [50, 200, 399]) {
      const it = drive();
      it.enter(1);
      it.wait(wait);
      it.said();
      it.tell({ type: 'interrupt', by });
      it.wait(5000);
      expect(it.said()).toEqual(['forget']);
    }
  });

  it.each(['mousedown', 'key', 'drag'] as const)('after a %s the name is quiet until it is left', (by) => {
    const it = drive();
    it.enter(1);
    it.tell({ type: 'interrupt', by });
    it.said();
    it.move(80);
    it.enter(1);
    it.wait(1000);
    expect(it.said()).toEqual([]);
    it.tell({ type: 'leave' });
    it.enter(1);
    expect(it.said()).toEqual(['ask 1 prefetch']);
  });

  it.each(['scroll', 'wheel'] as const)('after a %s the next movement begins anew', (by) => {
    const it = drive();
    it.enter(1);
    it.tell({ type: 'interrupt', by });
    it.said();
    it.enter(2, {}, false);
    it.wait(10);
    expect(it.said()).toEqual([]);
    it.move();
    it.wait(400);
    expect(it.said()).toEqual(['ask 2 prefetch', 'ask 2 hover', 'show 2']);
  });

  const away: readonly HoverSignal[] = [
    { type: 'hidden' },
    { type: 'reset' },
    { type: 'escape' },
    { type: 'leave' },
    { type: 'card-enter' },
  ];
  it.each(away)('$type', (signal) => {
    const it = drive();
    it.enter(1);
    it.wait(200);
    it.said();
    it.tell(signal);
    it.wait(5000);
    expect(it.said()).toEqual(['forget']);
    expect(it.pending()).toBe(0);
  });

  it('a button held while the pointer comes: a drag, not a question', () => {
    const it = drive();
    it.enter(1, { pressed: true });
    it.move(80);
    it.wait(1000);
    expect(it.said()).toEqual([]);
  });
});

describe('settings', () => {
  it('off: nothing begins, by pointer, key or finger', () => {
    const it = drive({ off: true });
    it.enter(1);
    it.move();
    it.tell({ type: 'shortcut', name: 1 });
    it.tell({ type: 'touch', name: 1 });
    it.wait(1000);
    expect(it.said()).toEqual([]);
  });

  it.each([{ off: true }, { modifier: 'alt' as const }])('%j arriving late still counts', (change) => {
    const it = drive();
    it.enter(1);
    it.configure(change);
    it.wait(5000);
    expect(it.said()).toEqual(['ask 1 prefetch', 'forget']);
  });

  it('with a modifier key, only a name under the held key', () => {
    const it = drive({ modifier: 'alt' });
    it.enter(1);
    it.move();
    it.wait(1000);
    expect(it.said()).toEqual([]);
    it.tell({ type: 'modifier', held: true });
    it.wait(400);
    expect(it.said()).toEqual(['ask 1 prefetch', 'ask 1 hover', 'show 1']);
    it.tell({ type: 'modifier', held: false });
    it.wait(1000);
    expect(it.said()).toEqual(['ask 1 open']);
  });

  it('letting the modifier go before the card came ends it', () => {
    const it = drive({ modifier: 'ctrl' });
    it.tell({ type: 'modifier', held: true });
    it.enter(1);
    it.wait(200);
    it.tell({ type: 'modifier', held: false });
    it.wait(1000);
    expect(it.said()).toEqual(['ask 1 prefetch', 'ask 1 hover', 'forget']);
  });

  it('click only: asks nobody, offers a chip, opens on its press', () => {
    const it = drive({ clickOnly: true });
    it.enter(1);
    it.wait(400);
    expect(it.said()).toEqual(['forget', 'chip 1']);
    it.move(5);
    it.wait(1000);
    expect(it.said()).toEqual([]);
    it.tell({ type: 'leave' });
    it.tell({ type: 'card-enter' });
    it.wait(1000);
    expect(it.said()).toEqual([]);
    it.tell({ type: 'chip', touch: false });
    expect(it.said()).toEqual(['unchip', 'show 1 focus', 'ask 1 open']);
  });

  it('click only, with a short delay: the chip of a name does not go with the one before it', () => {
    const it = drive({ clickOnly: true, openDelay: 200 });
    it.enter(1);
    it.wait(1000);
    it.tell({ type: 'leave' });
    it.wait(40);
    it.said();
    it.enter(2);
    it.wait(2000);
    expect(it.said()).toEqual(['unchip', 'forget', 'chip 2']);
  });

  it('click only that arrives while waiting turns the card into a chip', () => {
    const it = drive();
    it.enter(1);
    it.wait(100);
    it.configure({ clickOnly: true });
    it.wait(400);
    expect(it.said()).toEqual(['ask 1 prefetch', 'forget', 'chip 1']);
  });

  it.each([
    ['left alone for 300 ms', 300, ['unchip']],
    ['left for less', 299, []],
  ])('the chip, %s', (_, ms, said) => {
    const it = drive({ clickOnly: true });
    it.enter(1);
    it.wait(400);
    it.said();
    it.tell({ type: 'leave' });
    it.wait(ms);
    expect(it.said()).toEqual(said);
  });
});
