// Which given names are used for one another, and which only look it.

import { expect, it } from 'vitest';
import { isAlias } from '../../../lib/names/aliases.ts';

it.each([
  ['bob', 'robert', true],
  ['fred', 'alfred', true],
  ['drew', 'andrew', true],
  ['beth', 'elizabeth', true],
  ['danny', 'daniel', true],
  ['jack', 'john', true],
  ['yannis', 'ioannis', true],
  ['bob', 'roberta', false],
  ['anna', 'joanna', false],
  ['arun', 'varun', false],
  ['amir', 'samir', false],
  ['jack', 'jean', false],
  ['edward', 'theodore', false],
])('%s for %s, either way round: %s', (one, other, known) => {
  expect([isAlias(one, other), isAlias(other, one)]).toEqual([known, known]);
});
