// Which given names are used for one another, and which only look it.

import { expect, it } from 'vitest';
import { isAlias } from '../../../lib/names/aliases.ts';

it.each([
  ['bob', 'robert'],
  ['fred', 'alfred'],
  ['drew', 'andrew'],
  ['beth', 'elizabeth'],
  ['danny', 'daniel'],
  ['jack', 'john'],
  ['yannis', 'ioannis'],
])('%s is %s', (short, long) => {
  expect([isAlias(short, long), isAlias(long, short)]).toEqual([true, true]);
});

it.each([
  ['bob', 'roberta'],
  ['anna', 'joanna'],
  ['arun', 'varun'],
  ['amir', 'samir'],
  ['jack', 'jean'],
  ['edward', 'theodore'],
])('%s is not %s', (one, other) => {
  expect([isAlias(one, other), isAlias(other, one)]).toEqual([false, false]);
});
