// @vitest-environment happy-dom
// The wait for the first hover: what of it the code hears that comes later, and what a page that is only read costs.

import { afterEach, beforeEach, expect, it } from 'vitest';
import { awaitFirstHover } from '../../../entrypoints/page/first-hover.ts';
import type { TrackedEvent } from '../../../lib/hover/track.ts';
import type { Detector } from '../../../lib/sites/detector.ts';

let asked = 0;
let heard: string[] | undefined;
let answer: (brought: boolean) => Promise<void>;
let stop: () => void;

const tell = (type: string, id: string): void => {
  const event = type === 'keydown' ? new KeyboardEvent(type, { key: 'B', bubbles: true }) : new PointerEvent(type, { bubbles: true });
  document.getElementById(id)?.dispatchEvent(event);
};

beforeEach(() => {
  document.body.innerHTML = '<p id="text">Text</p><p class="authors" id="byline"><a id="a" href="#">Ada One</a></p>';
  asked = 0;
  heard = undefined;
  ({ stop } = awaitFirstHover({
    doc: document,
    detector: { holds: (target: Element) => target.closest('.authors') !== null } as Detector,
    bring() {
      asked += 1;
      return new Promise((resolve) => {
        answer = async (brought) => {
          resolve(brought ? (events: readonly TrackedEvent[]) => (heard = events.map((event) => event.type)) : undefined);
          await Promise.resolve();
          await Promise.resolve();
        };
      });
    },
  }));
});
afterEach(() => stop());

it('asks for nothing while the page is only read', () => {
  for (const type of ['pointerover', 'pointermove', 'pointerdown', 'scroll', 'keydown']) tell(type, 'text');
  expect(asked).toBe(0);
});

it('asks once, and hands on where the pointer is and that it moved', async () => {
  for (const type of ['pointerover', 'pointermove', 'pointermove']) tell(type, 'a');
  tell('pointerover', 'byline');
  tell('pointermove', 'byline');
  expect(asked).toBe(1);
  await answer(true);
  expect(heard).toEqual(['pointerover', 'pointermove']);
  tell('pointerover', 'a');
  expect(asked).toBe(1);
});

it('forgets a pointer that has gone on', async () => {
  tell('pointerover', 'a');
  tell('pointermove', 'a');
  tell('pointerover', 'text');
  await answer(true);
  expect(heard).not.toContain('pointerover');
});

/** What the page may be used for meanwhile, and what is heard of it. */
const IN_USE: readonly [string, string[]][] = [
  ['pointerdown', ['pointerdown']],
  ['wheel', []],
  ['dragstart', []],
  ['scroll', []],
  ['keydown', ['keydown']],
];
it.each(IN_USE)('a %s meanwhile: where the pointer is counts, how it came there does not', async (type, told) => {
  tell('pointerover', 'a');
  tell('pointermove', 'a');
  tell(type, 'text');
  await answer(true);
  expect(heard).toEqual(['pointerover', ...told]);
});

it.each([
  ['wheel', ['pointerover', 'pointermove']],
  ['scroll', ['pointerover', 'pointermove']],
  ['pointerdown', ['pointerover', 'pointerdown']],
  ['dragstart', ['pointerover']],
  ['keydown', ['pointerover', 'keydown']],
])('moving on after a %s counts as it does once the code is there', async (type, told) => {
  tell('pointerover', 'a');
  tell(type, 'text');
  tell('pointermove', 'a');
  await answer(true);
  expect(heard).toEqual(told);
});

it('a pointer that has left the window meanwhile is nowhere', async () => {
  tell('pointerover', 'a');
  tell('pointermove', 'a');
  document.documentElement.dispatchEvent(new PointerEvent('pointerleave'));
  await answer(true);
  expect(heard).toEqual([]);
});

it('a finger that comes down is no press, and lifted it has not left', async () => {
  tell('pointerover', 'a');
  document.getElementById('a')?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, pointerType: 'touch' }));
  document.documentElement.dispatchEvent(new PointerEvent('pointerleave', { pointerType: 'touch' }));
  await answer(true);
  expect(heard).toEqual(['pointerover']);
});

it.each(IN_USE)('a %s meanwhile says nothing of the name the pointer goes onto next', async (type) => {
  tell('pointerover', 'byline');
  tell(type, 'text');
  tell('pointerover', 'a');
  tell('pointermove', 'a');
  await answer(true);
  expect(heard).toEqual(['pointerover', 'pointermove']);
});

it('the focus on a name brings the code; the key that follows is not lost', async () => {
  document.getElementById('a')?.focus();
  expect(asked).toBe(1);
  tell('keydown', 'a');
  await answer(true);
  expect(heard).toEqual(['keydown']);
});

it('asks again at the next name where the code could not be brought', async () => {
  tell('pointerover', 'a');
  await answer(false);
  expect(heard).toBeUndefined();
  tell('pointerover', 'a');
  expect(asked).toBe(2);
});

it('called off, hands on nothing', async () => {
  tell('pointerover', 'a');
  stop();
  await answer(true);
  expect(heard).toBeUndefined();
});
