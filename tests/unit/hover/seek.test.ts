// @vitest-environment happy-dom
// The reader is brought where only it can tell, once, and hears where the pointer was.

import { beforeEach, expect, it, vi } from 'vitest';
import { awaitReader } from '../../../entrypoints/page/seek.ts';
import type { PartDetector } from '../../../lib/sites/detector.ts';
import { createGlance } from '../../../lib/sites/glance.ts';

const tell = (id: string): void => {
  document.getElementById(id)?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
};
const here = (): URL => new URL('https://journal.example/7');
const rules = (finds: boolean): PartDetector => ({ finds: () => finds }) as PartDetector;

beforeEach(() => {
  document.head.innerHTML = '';
  document.body.innerHTML =
    '<p class="authors" id="byline">Ada One</p><p id="text">Text</p><ol><li id="ref">Roe R. <a href="https://doi.org/10.5555/1">doi</a></li></ol>';
});

function listen(own: PartDetector | undefined, brought = true) {
  const bring = vi.fn(() => Promise.resolve(brought));
  const heard: EventTarget[] = [];
  const seek = awaitReader({
    doc: document,
    glance: createGlance(document, here, own, undefined),
    holds: (target) => target.closest('.authors') !== null,
    bring,
    onThere: (events) => void heard.push(...events.flatMap(({ target }) => target ?? [])),
  });
  return { bring, heard, seek };
}

it('brings nothing where the rules of the site find bylines', () => {
  const { bring, seek } = listen(rules(true));
  for (const id of ['text', 'byline']) tell(id);
  expect(bring).not.toHaveBeenCalled();
  seek.stop();
});

it('brings it for a reference, and says where the pointer is by then', async () => {
  const { bring, heard } = listen(rules(true));
  tell('ref');
  tell('text');
  await vi.waitFor(() => expect(heard).toEqual([document.getElementById('text')]));
  tell('ref');
  expect(bring).toHaveBeenCalledTimes(1);
});

it('keeps where the pointer came to rest while the reader was on its way', async () => {
  const { heard } = listen(undefined);
  tell('text');
  document.getElementById('text')?.dispatchEvent(new PointerEvent('pointermove', { bubbles: true }));
  await vi.waitFor(() => expect(heard).toEqual([document.getElementById('text'), document.getElementById('text')]));
});

it('brings it wherever the rules find nothing, and tries again when it could not come', async () => {
  const { bring, heard, seek } = listen(undefined, false);
  tell('text');
  await Promise.resolve();
  await Promise.resolve();
  tell('text');
  expect(bring).toHaveBeenCalledTimes(2);
  expect(heard).toEqual([]);
  seek.stop();
});

it('takes what happened before it listened', async () => {
  const { bring, heard, seek } = listen(undefined);
  const text = document.getElementById('text');
  let over: PointerEvent | undefined;
  text?.addEventListener('pointerout', (event) => {
    over = event;
  });
  text?.dispatchEvent(new PointerEvent('pointerout'));
  seek.see(over ? [over] : []);
  await vi.waitFor(() => expect(heard).toEqual([text]));
  expect(bring).toHaveBeenCalledTimes(1);
});

it('keeps the shortcut that was pressed while the reader was on its way', async () => {
  const heard: string[] = [];
  const seek = awaitReader({
    doc: document,
    glance: { at: () => true },
    holds: () => false,
    bring: () => Promise.resolve(true),
    onThere: (events) => void heard.push(...events.map(({ type }) => type)),
  });
  document.getElementById('ref')?.querySelector('a')?.focus();
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'B' }));
  await vi.waitFor(() => expect(heard).toEqual(['keydown']));
  seek.stop();
});
