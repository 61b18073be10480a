// @vitest-environment happy-dom
// What a hand means: a click is not a drag, a node is taken along, the picture pulled, pinched and zoomed.

import { beforeEach, expect, it } from 'vitest';
import { type Meant, watchHand } from '../../../components/graph/hand.ts';

let box: HTMLElement;
let said: unknown[][];
let end: () => void;

beforeEach(() => {
  document.body.replaceChildren();
  box = document.createElement('div');
  box.tabIndex = 0;
  box.setPointerCapture = () => undefined;
  document.body.append(box);
  said = [];
  const note =
    (what: string) =>
    (...args: unknown[]) =>
      void said.push([what, ...args]);
  const meant: Meant = {
    // A dot lies at the left.
    at: ({ x }) => (x < 50 ? 7 : undefined),
    hover: note('hover'),
    click: note('click'),
    twice: note('twice'),
    drag: note('drag'),
    drop: note('drop'),
    pull: note('pull'),
    zoom: note('zoom'),
  };
  end = watchHand(box, meant);
});

const send = (type: string, x: number, y: number, more: PointerEventInit = {}) =>
  box.dispatchEvent(new PointerEvent(type, { clientX: x, clientY: y, pointerId: 1, button: 0, bubbles: true, cancelable: true, ...more }));

it('a press that hardly moves is a click on what lies there', () => {
  send('pointerdown', 10, 10);
  send('pointermove', 12, 11);
  send('pointerup', 12, 11);
  send('pointerdown', 100, 10);
  send('pointerup', 100, 10);
  expect(said).toEqual([
    ['click', 7],
    ['click', undefined],
  ]);
});

it('a node goes with the hand until it is let go', () => {
  send('pointerdown', 10, 10);
  send('pointermove', 30, 40);
  send('pointermove', 90, 40);
  send('pointerup', 90, 40);
  send('pointermove', 95, 40);
  expect(said).toEqual([['drag', 7, { x: 30, y: 40 }], ['drag', 7, { x: 90, y: 40 }], ['drop'], ['hover', undefined]]);
});

it('the picture goes with a hand on nothing, and no other button takes hold of it', () => {
  send('pointerdown', 100, 10);
  send('pointermove', 110, 10);
  send('pointermove', 115, 30);
  send('pointercancel', 115, 30);
  send('pointerdown', 100, 10, { button: 2 });
  send('pointermove', 130, 10);
  expect(said).toEqual([
    ['pull', { x: 10, y: 0 }],
    ['pull', { x: 5, y: 20 }],
    ['hover', undefined],
  ]);
});

it('two fingers zoom about the middle between them, and what one held is let go', () => {
  send('pointerdown', 10, 100);
  send('pointermove', 20, 100);
  send('pointerdown', 120, 100, { pointerId: 2 });
  send('pointermove', 220, 100, { pointerId: 2 });
  send('pointerup', 220, 100, { pointerId: 2 });
  send('pointerup', 20, 100);
  expect(said).toEqual([['drag', 7, { x: 20, y: 100 }], ['drop'], ['zoom', 2, { x: 120, y: 100 }], ['pull', { x: 50, y: 0 }]]);
});

it('the wheel is the page\u2019s until one is inside, but for a pinch on a touchpad', () => {
  const turn = ({ ctrlKey = false, ...more }: WheelEventInit): boolean => {
    const event = new WheelEvent('wheel', { cancelable: true, bubbles: true, ...more });
    // The test's DOM takes a wheel for an event without keys and places.
    return box.dispatchEvent(Object.assign(event, { ctrlKey, clientX: 5, clientY: 6 }));
  };
  expect(turn({ deltaY: 100 })).toBe(true);
  expect(said).toEqual([]);
  expect(turn({ deltaY: 100, ctrlKey: true })).toBe(false);
  box.focus();
  expect(turn({ deltaY: -3, deltaMode: 1 })).toBe(false);
  expect(said.map(([what, by]) => [what, Number(by) > 1])).toEqual([
    ['zoom', false],
    ['zoom', true],
  ]);
});

it('hears nothing after its end', () => {
  end();
  send('pointermove', 10, 10);
  send('dblclick', 10, 10);
  expect(said).toEqual([]);
});
