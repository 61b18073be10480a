// @vitest-environment happy-dom
// The small pieces: shortcut, subject, places, native titles.

import { describe, expect, it } from 'vitest';
import { takeTitles } from '../../../components/card/native-title.ts';
import { createPlaces } from '../../../lib/hover/places.ts';
import { isHeld, isModifierKey, isShortcut, types } from '../../../lib/hover/shortcut.ts';
import { subjectOf } from '../../../lib/hover/subject.ts';
import type { Byline } from '../../../lib/sites/site.ts';

describe('isShortcut', () => {
  const press = (key: string, more: Partial<KeyboardEvent> = {}) => ({
    ...{ key, code: '', altKey: false, ctrlKey: false, shiftKey: false, metaKey: false },
    ...more,
  });
  it.each([
    ['Alt+Shift+B', press('B', { altKey: true, shiftKey: true }), true],
    ['Alt+Shift+B', press('ı', { altKey: true, shiftKey: true, code: 'KeyB' }), true],
    ['alt + shift + b', press('b', { altKey: true, shiftKey: true }), true],
    ['Ctrl+1', press('1', { ctrlKey: true, code: 'Digit1' }), true],
    ['H', press('h'), true],
    ['Alt+ArrowDown', press('ArrowDown', { altKey: true }), true],
    ['Alt+Shift+B', press('b', { altKey: true }), false],
    ['Alt+Shift+B', press('B', { altKey: true, shiftKey: true, ctrlKey: true }), false],
    ['H', press('h', { ctrlKey: true }), false],
    ['Alt+Shift', press('Shift', { altKey: true, shiftKey: true }), false],
    ['', press('b'), false],
  ])('%s %j', (shortcut, event, expected) => {
    expect(isShortcut(shortcut, event)).toBe(expected);
  });

  it('tells what types', () => {
    expect([types('H'), types('Shift+H'), types('Alt+Shift+B'), types('Ctrl+K')]).toEqual([true, true, false, false]);
  });
  it('knows the held modifier', () => {
    expect([isHeld('alt', press('x', { altKey: true })), isHeld('alt', press('x')), isHeld('none', press('x', { altKey: true }))]).toEqual([
      true,
      false,
      false,
    ]);
    expect([isModifierKey('ctrl', 'Control'), isModifierKey('none', 'Control')]).toEqual([true, false]);
  });
});

const byline = (names: readonly string[], more: Partial<Byline> = {}): Byline => {
  const root = document.createElement('p');
  return {
    ...{ site: 'here', root, work: { doi: '10.1/x' } },
    names: names.map((name, position) => ({ name, position, element: document.createElement('a') })),
    ...more,
  };
};

describe('subjectOf', () => {
  it('tells the seat, the whole byline and the paper, and nothing that is not there', () => {
    expect(subjectOf({ byline: byline(['A B', 'C D'], { title: 'T', cut: true }), index: 1 })).toEqual({
      ...{ kind: 'name', name: 'C D', position: 1, byline: ['A B', 'C D'] },
      ...{ bylineCut: true, work: { doi: '10.1/x' }, title: 'T', site: 'here' },
    });
  });
  it('a seat that is gone has no subject', () => {
    expect(subjectOf({ byline: byline(['A B']), index: 3 })).toBeUndefined();
  });
  it.each([
    [5154, 0],
    [5154, 4999],
    [5154, 5000],
    [5154, 5153],
    [12_000, 6000],
    [12_000, 11_999],
  ])('of %i names sends 5,000 around seat %i', (length, index) => {
    const subject = subjectOf({ byline: byline(Array.from({ length }, (_, at) => `N ${at}`)), index });
    expect(subject?.byline.length).toBe(5000);
    expect(subject?.bylineCut).toBe(true);
    expect(subject?.byline[subject.position]).toBe(`N ${index}`);
  });
});

describe('places', () => {
  it('knows a place again, also when its byline was read anew', () => {
    const places = createPlaces();
    const one = byline(['A B', 'C D']);
    const again = { ...one, names: one.names.map((name) => ({ ...name })) };
    const id = places.idOf({ byline: one, index: 1 });
    expect(places.idOf({ byline: again, index: 1 })).toBe(id);
    expect(places.targetOf(id)?.byline).toBe(again);
    expect(places.idOf({ byline: one, index: 0 })).not.toBe(id);
    expect(places.idOf({ byline: byline(['A B', 'C D']), index: 1 })).not.toBe(id);
  });
  it('another name at the same seat is another place', () => {
    const places = createPlaces();
    const one = byline(['A B']);
    const id = places.idOf({ byline: one, index: 0 });
    expect(places.idOf({ byline: { ...byline(['X Y']), root: one.root }, index: 0 })).not.toBe(id);
  });
  it('forgets', () => {
    const places = createPlaces();
    const long = byline(Array.from({ length: 100 }, (_, at) => `N ${at}`));
    const ids = long.names.map((_, index) => places.idOf({ byline: long, index }));
    expect([places.targetOf(ids[0] ?? 0), places.targetOf(ids[99] ?? 0)?.index]).toEqual([undefined, 99]);
  });
  it('but not a name the pointer comes back to', () => {
    const places = createPlaces();
    const long = byline(Array.from({ length: 100 }, (_, at) => `N ${at}`));
    const home = places.idOf({ byline: long, index: 0 });
    for (const index of long.names.keys()) {
      places.idOf({ byline: long, index });
      expect(places.idOf({ byline: long, index: 0 })).toBe(home);
    }
  });
});

describe('native titles', () => {
  it('are taken around the name and given back', () => {
    document.body.innerHTML = '<p title="outer"><span title="mid"><a title="tip"><b id="n">x</b></a></span></p>';
    const shown = new AbortController();
    takeTitles(document.querySelector('#n') as Element, shown.signal);
    expect(document.body.innerHTML).toBe('<p><span><a><b id="n">x</b></a></span></p>');
    shown.abort();
    expect([...document.querySelectorAll('[title]')].map((each) => each.getAttribute('title'))).toEqual(['outer', 'mid', 'tip']);
  });
  it('a title the page has set meanwhile counts', () => {
    document.body.innerHTML = '<p><a title="old">x</a></p>';
    const link = document.querySelector('a') as Element;
    const shown = new AbortController();
    takeTitles(link, shown.signal);
    link.setAttribute('title', 'new');
    shown.abort();
    expect(link.getAttribute('title')).toBe('new');
  });
});
