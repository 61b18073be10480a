// Authors the page spells in another way than its tags: each has a place, and all of the name.

import { expect, it } from 'vitest';
import { createReaderDetector } from '../../../lib/sites/page.ts';
import { parse } from './parse.ts';
import { tag } from './read.ts';

it.each([
  ['umlauts spelled out', ['Mueller, Joerg'], 'Jörg Müller'],
  ['in the given name alone', ['Mueller, Joerg'], 'Jörg Mueller'],
  ['a stroke spelled out', ['Soerensen, Ole'], 'Ole Sørensen'],
  ['umlauts among others', ['Mueller, Joerg', 'Tarn, Ada'], 'Jörg Müller (Institut für Moor und Ried), Ada Tarn (Fen University)'],
  ['a middle initial like the first name', ['Collins, James', 'Tarn, Ada'], 'James J. Collins, Ada Tarn'],
  ['the second of two initials like the first name', ['Collins, James', 'Tarn, Ada'], 'James A. J. Collins, Ada Tarn'],
  ['initials alone', ['Collins, J. J.', 'Tarn, Ada'], 'J. J. Collins, Ada Tarn'],
  ['the initial of the tag', ['Collins, James', 'Tarn, Ada'], 'J. Collins, Ada Tarn'],
])('%s', (_label, tagged, line) => {
  const head = tag('citation_title', 'How reeds slow the current') + tagged.map((name) => tag('citation_author', name)).join('');
  const doc = parse(`<html><head>${head}</head><body><h1>How reeds slow the current</h1><p>${line}</p></body></html>`);
  const [byline] = createReaderDetector(doc, new URL('https://journal.example/7')).bylines();
  const printed = line.replace(/ \([^)]*\)/g, '').split(', ');
  expect(byline?.names.map(({ name, element }) => [name, element.localName])).toEqual(printed.map((name) => [name, 'p']));
});
