// @vitest-environment happy-dom
// One copy of the page script per page, in whichever world it lives.

import { expect, it } from 'vitest';
import { takeOver } from '../../../entrypoints/page/take-over.ts';

it('the newer copy sends the older one home, once, and stays itself', () => {
  const gone: string[] = [];
  for (const copy of ['first', 'after an update', 'after another']) takeOver(document, () => gone.push(copy));
  expect(gone).toEqual(['first', 'after an update']);
});

it('a copy on another document stays', () => {
  const gone: string[] = [];
  takeOver(document, () => gone.push('here'));
  takeOver(document.implementation.createHTMLDocument(), () => gone.push('there'));
  expect(gone).toEqual([]);
});
