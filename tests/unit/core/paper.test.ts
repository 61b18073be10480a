// The key of a paper: by its ids, or by its title and who it is by.

import { expect, test } from 'vitest';
import { paperKey } from '../../../lib/core/paper.ts';

const keyOf = (title: string | undefined, byline: readonly string[], work = {}) => paperKey({ work, byline, ...(title ? { title } : {}) });
const LONG = 'On the Découpling of “Things”';

test('ids come first', () => {
  expect(keyOf(LONG, ['Ada Byron'], { doi: '10.1000/1', arxiv: '2001.01234' })).toBe('arxiv:2001.01234');
});

test.each([['Ada Byron', 'Bo Two'], ['Byron, Ada'], ['A. BYRON'], ['Byron A'], ['Ada Býron', 'Cy Three']])(
  'without any it is the title and the first family name, however printed: %s',
  (...byline) => {
    expect(keyOf(LONG, byline)).toBe('title:on the decoupling of things:byron');
    expect(keyOf('ON THE DECOUPLING OF THINGS.', byline)).toBe(keyOf(LONG, byline));
  },
);

test('a short title is shared by many papers: the whole byline tells', () => {
  expect(keyOf('Deep learning', ['Y LeCun', 'Y Bengio', 'G Hinton'])).toBe('title:deep learning:lecun,bengio,hinton');
  expect(keyOf('图神经网络在推荐系统中的应用研究综述分析', ['王伟', '李娜'])).toBe('title:图神经网络在推荐系统中的应用研究综述分析:王伟');
});

test('a page that gives neither has no key for it', () => {
  for (const title of [undefined, '', ' … ']) expect(keyOf(title, ['Ada Byron'])).toBeUndefined();
});

test('no key is longer than what can be kept', () => {
  const key = keyOf('word '.repeat(400), ['x'.repeat(600)]);
  expect(key?.length).toBe(300);
  expect(
    keyOf(
      'Editorial',
      Array.from({ length: 3000 }, (_, n) => `A Number${n}`),
    )?.length,
  ).toBe(300);
});
