// Reading shortcuts, and telling granted sites from shipped ones. Mounts nothing.

// The options page as a reader uses it, over calls that answer from a table.

import { expect, it } from 'vitest';
import { readShortcut } from '../../../components/options/general-part.tsx';
import { grantedBeyond } from '../../../entrypoints/background/beyond.ts';

const keys = { ctrlKey: false, altKey: false, shiftKey: false, metaKey: false };

it('a shortcut needs a modifier that typing does not use, and a letter or digit', () => {
  expect(readShortcut({ ...keys, code: 'KeyB' })).toBeUndefined();
  expect(readShortcut({ ...keys, shiftKey: true, code: 'KeyB' })).toBeUndefined();
  expect(readShortcut({ ...keys, ctrlKey: true, code: 'F5' })).toBeUndefined();
  expect(readShortcut({ ...keys, altKey: true, shiftKey: true, code: 'KeyB' })).toBe('Alt+Shift+B');
  // The key by its place: Alt changes what it types.
  expect(readShortcut({ ...keys, ctrlKey: true, metaKey: true, code: 'Digit7' })).toBe('Ctrl+Meta+7');
});

it('a shipped site is not one the user granted, whatever of its pattern the browser repeats', () => {
  const shipped = ['https://arxiv.org/abs/*', 'https://api.openalex.org/*'];
  const origins = ['https://arxiv.org/*', 'https://api.openalex.org/*', 'https://example.org/*', 'chrome://favicon/*'];
  expect(grantedBeyond(origins, shipped)).toEqual(['https://example.org/*']);
  expect(grantedBeyond(['*://*/*'], shipped)).toEqual(['*://*/*']);
});
