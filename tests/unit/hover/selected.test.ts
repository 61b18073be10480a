// @vitest-environment happy-dom
// Which name is selected: one whole name or a part of it, never one of several.

import { beforeEach, expect, it } from 'vitest';
import { selectedName } from '../../../lib/hover/selected.ts';
import { detectorOf, HTML } from './page.ts';

/** Where things stand on a page without layout: each 100 wide, one after the other. */
const PLACES = ['a', 'b', 'text'];
const boxOf = (id: string) => new DOMRect(PLACES.indexOf(id) * 100, 0, 80, 20);

function select(...ids: string[]): string | undefined {
  const range = { getClientRects: () => ids.map(boxOf) };
  const selection = { rangeCount: 1, isCollapsed: ids.length === 0, getRangeAt: () => range };
  const doc = Object.assign(document, {
    getSelection: () => selection,
    elementFromPoint: (x: number) => (x % 100 < 80 ? document.getElementById(PLACES[Math.floor(x / 100)] ?? '') : document.body),
  });
  const hit = selectedName(doc, detectorOf(document));
  return hit?.byline.names[hit.index]?.name;
}

beforeEach(() => {
  document.body.innerHTML = HTML;
});

it('is the one name under the selection, with what stands beside it', () => {
  expect(select('b')).toBe('Bo Two');
  expect(select('b', 'text')).toBe('Bo Two');
});

it('is none where none, several or a whole passage are selected', () => {
  expect(select()).toBeUndefined();
  expect(select('text')).toBeUndefined();
  expect(select('a', 'b')).toBeUndefined();
  expect(select(...Array.from({ length: 40 }, () => 'a'))).toBeUndefined();
});
