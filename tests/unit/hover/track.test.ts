// @vitest-environment happy-dom
// What the page's own events become, and how little is listened to while nobody is near a name.

import { describe, expect, it, vi } from 'vitest';
import { CONFIG } from './drive.ts';
import { byId, glide, pointer, trackEach } from './page.ts';

const begin = trackEach();

describe('at rest', () => {
  it('listens to two kinds of events, and touches no name', () => {
    const add = vi.spyOn(document, 'addEventListener');
    const keys = vi.spyOn(window, 'addEventListener');
    const name = vi.spyOn(byId('a'), 'addEventListener');
    begin();
    expect(add.mock.calls.map(([type]) => type)).toEqual(['pointerover']);
    expect(keys.mock.calls.map(([type]) => type)).toEqual(['keydown']);
    expect(name).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });

  it('after a route or a page put away, a movement on the same name finds it anew', () => {
    const { tracker, said } = begin();
    glide(byId('a'), 10, 10);
    vi.advanceTimersByTime(1000);
    tracker.reset();
    said();
    vi.advanceTimersByTime(1000);
    for (let x = 11; x < 30; x += 1) pointer('pointermove', byId('a'), x, 10);
    vi.advanceTimersByTime(1000);
    expect(said()).toContain('show Ada One');
  });

  it('text beside a byline means nothing', () => {
    const { said, near } = begin();
    pointer('pointerover', byId('text'), 5, 5);
    vi.advanceTimersByTime(1000);
    expect([said(), near.mock.calls.length]).toEqual([[], 0]);
  });

  it('while a card is open, every step of the pointer tells: the page may have become another one under it', () => {
    const { near, hover } = begin();
    glide(byId('a'), 5, 5);
    vi.advanceTimersByTime(1000);
    expect(hover.state().open).toBeDefined();
    near.mockClear();
    pointer('pointerover', byId('text'), 50, 50);
    expect(near).toHaveBeenCalledTimes(1);
  });

  it('stops listening to movement when the pointer has left', () => {
    begin();
    const remove = vi.spyOn(AbortController.prototype, 'abort');
    pointer('pointerover', byId('text'), 5, 5);
    glide(byId('a'), 10, 10);
    pointer('pointerover', byId('text'), 5, 5);
    expect(remove).toHaveBeenCalledOnce();
    remove.mockRestore();
  });
});

describe('the pointer', () => {
  it('over a name asks and shows; over the next begins with it', () => {
    const { said, near } = begin();
    pointer('pointerover', byId('text'), 5, 5);
    glide(byId('a'), 10, 10);
    vi.advanceTimersByTime(400);
    expect(said()).toEqual(['ask Ada One', 'ask Ada One', 'show Ada One']);
    glide(byId('b'), 60, 10);
    vi.advanceTimersByTime(90);
    expect(said()).toEqual(['ask Bo Two', 'show Bo Two']);
    // With each name, and with the step taken while a card was open.
    expect(near).toHaveBeenCalledTimes(3);
  });

  it('the first event of all is believed only with a movement', () => {
    const { said } = begin();
    pointer('pointerover', byId('a'), 10, 10);
    vi.advanceTimersByTime(1000);
    expect(said()).toEqual([]);
    pointer('pointermove', byId('a'), 11, 10);
    expect(said()).toEqual(['ask Ada One']);
  });

  it('a name that scrolled under it is not meant, wherever it rested before', () => {
    const { said } = begin();
    glide(byId('b'), 60, 10);
    pointer('pointerover', byId('text'), 5, 5);
    said();
    vi.advanceTimersByTime(500);
    pointer('pointerover', byId('a'), 10, 10);
    vi.advanceTimersByTime(1000);
    expect(said()).toEqual([]);
    pointer('pointermove', byId('a'), 11, 10);
    expect(said()).toEqual(['ask Ada One']);
  });

  it('coming back to the very same point counts', () => {
    const { said } = begin();
    glide(byId('a'), 10, 10);
    glide(byId('text'), 500, 500);
    said();
    glide(byId('a'), 10, 10);
    expect(said()).toEqual(['ask Ada One']);
  });

  it('leaves with the byline, and with the window', () => {
    for (const leave of [
      () => pointer('pointerover', byId('text'), 5, 5),
      () => document.documentElement.dispatchEvent(new PointerEvent('pointerleave')),
    ]) {
      const { said, tracker } = begin();
      pointer('pointerover', byId('text'), 5, 5);
      glide(byId('a'), 10, 10);
      leave();
      vi.advanceTimersByTime(1000);
      expect(said()).toEqual(['ask Ada One', 'forget']);
      tracker.stop();
    }
  });

  it.each(['wheel', 'dragstart', 'pointerdown'])('%s cancels', (type) => {
    const { said } = begin();
    pointer('pointerover', byId('text'), 5, 5);
    glide(byId('a'), 10, 10);
    byId('text').dispatchEvent(new Event(type, { bubbles: true }));
    vi.advanceTimersByTime(1000);
    expect(said()).toEqual(['ask Ada One', 'forget']);
  });

  it('scrolling of the page cancels, of a box elsewhere does not', () => {
    const { said } = begin();
    pointer('pointerover', byId('text'), 5, 5);
    glide(byId('a'), 10, 10);
    byId('text').dispatchEvent(new Event('scroll'));
    vi.advanceTimersByTime(200);
    expect(said()).toEqual(['ask Ada One', 'ask Ada One']);
    document.dispatchEvent(new Event('scroll'));
    vi.advanceTimersByTime(1000);
    expect(said()).toEqual(['forget']);
  });

  it('with a button held it drags', () => {
    const { said } = begin();
    pointer('pointerover', byId('text'), 5, 5, { buttons: 1 });
    glide(byId('a'), 10, 10, { buttons: 1 });
    vi.advanceTimersByTime(1000);
    expect(said()).toEqual([]);
  });

  it('a finger gets a chip, and never a card', () => {
    const { said } = begin();
    pointer('pointerover', byId('a'), 10, 10, { pointerType: 'touch' });
    vi.advanceTimersByTime(1000);
    expect(said()).toEqual(['chip Ada One']);
    pointer('pointerover', byId('text'), 10, 90, { pointerType: 'touch' });
    expect(said()).toEqual(['unchip']);
  });

  it('with a modifier chosen, counts only while it is held', () => {
    const { said } = begin({ ...CONFIG, modifier: 'alt', shortcut: 'Alt+Shift+B' });
    pointer('pointerover', byId('text'), 5, 5);
    glide(byId('a'), 10, 10);
    vi.advanceTimersByTime(1000);
    expect(said()).toEqual([]);
    glide(byId('b'), 60, 10, { altKey: true });
    vi.advanceTimersByTime(400);
    expect(said()).toContain('show Bo Two');
  });
});

describe('keys', () => {
  const press = (key: string, more: KeyboardEventInit = {}, target: Element = document.body): KeyboardEvent => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true, ...more });
    target.dispatchEvent(event);
    return event;
  };
  const SHORTCUT = { altKey: true, shiftKey: true, code: 'KeyB' };

  it('the shortcut opens the focused name and is not heard by the page', () => {
    const { said } = begin();
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    byId('b').setAttribute('tabindex', '0');
    (byId('b') as HTMLElement).focus();
    expect(press('∫', SHORTCUT, byId('b')).defaultPrevented).toBe(true);
    expect(said()).toEqual(['show Bo Two', 'ask Bo Two']);
    expect(heard).not.toHaveBeenCalled();
    document.removeEventListener('keydown', heard);
  });

  it('its release is not heard either, in whatever order the keys come up', () => {
    begin();
    byId('b').setAttribute('tabindex', '0');
    (byId('b') as HTMLElement).focus();
    const heard: string[] = [];
    const note = (event: KeyboardEvent): void => void heard.push(event.code);
    document.addEventListener('keyup', note);
    press('∫', SHORTCUT, byId('b'));
    for (const code of ['AltLeft', 'KeyB']) byId('b').dispatchEvent(new KeyboardEvent('keyup', { code, bubbles: true }));
    document.removeEventListener('keyup', note);
    expect(heard).toEqual(['AltLeft']);
  });

  it('without a name it stays the page’s', () => {
    const { said } = begin();
    (document.activeElement as HTMLElement | null)?.blur();
    expect(press('B', SHORTCUT).defaultPrevented).toBe(false);
    expect(said()).toEqual([]);
  });

  it('Escape is ours only while a card is open', () => {
    const { said } = begin();
    expect(press('Escape').defaultPrevented).toBe(false);
    pointer('pointerover', byId('text'), 5, 5);
    glide(byId('a'), 10, 10);
    vi.advanceTimersByTime(400);
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    expect(press('Escape').defaultPrevented).toBe(true);
    expect(heard).not.toHaveBeenCalled();
    expect(said()).toContain('hide');
    document.removeEventListener('keydown', heard);
  });

  it('any other key cancels what is coming, and is left to the page', () => {
    const { said } = begin();
    pointer('pointerover', byId('text'), 5, 5);
    glide(byId('a'), 10, 10);
    expect(press('j').defaultPrevented).toBe(false);
    vi.advanceTimersByTime(1000);
    expect(said()).toEqual(['ask Ada One', 'forget']);
  });

  it('a shortcut that types is not taken from a text field', () => {
    const { said } = begin({ ...CONFIG, shortcut: 'H' });
    document.body.insertAdjacentHTML('beforeend', '<input id="field">');
    pointer('pointerover', byId('text'), 5, 5);
    glide(byId('a'), 10, 10);
    said();
    expect(press('h', { code: 'KeyH' }, byId('field')).defaultPrevented).toBe(false);
    expect(said()).toEqual(['forget']);
  });
});

it('stopped, it hears nothing', () => {
  const { said, tracker } = begin();
  pointer('pointerover', byId('text'), 5, 5);
  tracker.stop();
  glide(byId('a'), 10, 10);
  vi.advanceTimersByTime(1000);
  expect(said()).toEqual([]);
});
