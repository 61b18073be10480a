// When a card comes on purpose: by finger, by chip, by key.

import { describe, expect, it } from 'vitest';
import { drive } from './drive.ts';

describe('touch', () => {
  it('never opens by itself; the chip opens a sheet', () => {
    const it = drive();
    it.tell({ type: 'touch', name: 1 });
    it.wait(5000);
    expect(it.said()).toEqual(['chip 1']);
    it.tell({ type: 'chip', touch: true });
    expect(it.said()).toEqual(['unchip', 'show 1 focus sheet', 'ask 1 open']);
    it.tell({ type: 'focus', inside: false, byKey: false });
    it.wait(5000);
    expect(it.said()).toEqual([]);
    it.tell({ type: 'dismiss' });
    expect(it.said()).toEqual(['hide']);
  });

  it('one chip at a time; a finger elsewhere or scrolling takes it away', () => {
    const it = drive();
    it.tell({ type: 'touch', name: 1 });
    it.tell({ type: 'touch', name: 1 });
    it.tell({ type: 'touch', name: 2 });
    it.tell({ type: 'touch', name: undefined });
    expect(it.said()).toEqual(['chip 1', 'unchip', 'chip 2', 'unchip']);
    it.tell({ type: 'touch', name: 1 });
    it.tell({ type: 'interrupt', by: 'scroll' });
    expect(it.said()).toEqual(['chip 1', 'unchip']);
    it.tell({ type: 'chip', touch: true });
    expect(it.said()).toEqual([]);
  });
});

describe('the shortcut', () => {
  it('opens at once with the focus inside, on the focused name or the one under the pointer', () => {
    const it = drive();
    it.tell({ type: 'shortcut', name: 3 });
    expect(it.said()).toEqual(['show 3 focus', 'ask 3 open']);
    const other = drive({ clickOnly: true });
    other.enter(1);
    other.tell({ type: 'shortcut', name: undefined });
    expect(other.said()).toEqual(['show 1 focus', 'ask 1 open']);
  });

  it('means nothing without a name', () => {
    const it = drive();
    expect(it.tell({ type: 'shortcut', name: undefined })).toEqual([]);
  });

  it('takes over the question that is already waiting', () => {
    const it = drive();
    it.enter(1);
    const token = it.hover.state().token;
    it.tell({ type: 'shortcut', name: 1 });
    expect(it.hover.state().token).toBe(token);
    it.wait(1000);
    expect(it.said()).toEqual(['ask 1 prefetch', 'show 1 focus', 'ask 1 open']);
  });

  it('drops the question of another name', () => {
    const it = drive();
    it.enter(1);
    it.tell({ type: 'shortcut', name: 2 });
    it.wait(1000);
    expect(it.said()).toEqual(['ask 1 prefetch', 'forget', 'show 2 focus', 'ask 2 open']);
  });

  it('on the open card goes into it, and stays', () => {
    const it = drive().openOne();
    it.tell({ type: 'shortcut', name: 1 });
    expect(it.said()).toEqual(['focus']);
    it.tell({ type: 'leave' });
    it.wait(5000);
    expect(it.said()).toEqual([]);
  });
});
