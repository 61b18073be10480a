// Where a word for one paper is offered, it can be kept.

import { expect, test } from 'vitest';
import { hasPaper } from '../../../components/card/card-facts.ts';
import { paperKey } from '../../../lib/core/paper.ts';
import type { NameOnPage } from '../../../lib/core/subject.ts';

const name: NameOnPage = { kind: 'name', name: 'Ada Byron', position: 0, byline: ['Ada Byron'], work: {}, site: 'cvf' };

test.each([
  ['an id', { work: { pmid: '1' } }, true],
  ['a title', { title: 'On engines' }, true],
  ['a title of other letters', { title: '論' }, true],
  ['a title without letters', { title: ' — ?' }, false],
  ['neither', {}, false],
])('a paper with %s', (_, more, told) => {
  const subject = { ...name, ...more };
  expect(hasPaper({ subject })).toBe(told);
  expect(paperKey(subject) !== undefined).toBe(told);
});
