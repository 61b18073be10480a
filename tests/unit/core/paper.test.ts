// The key of a paper: by its ids, or by its title and who it is by.

import { expect, test } from 'vitest';
import { paperKey, paperKeys } from '../../../lib/core/paper.ts';

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

test('a paper may be known by any id of it, and by its title', () => {
  const page = { work: { doi: '10.48550/arxiv.2001.01234' }, byline: ['Ada Byron'], title: LONG };
  expect([...paperKeys(page)]).toEqual(['doi:10.48550/arxiv.2001.01234', 'arxiv:2001.01234', 'title:on the decoupling of things:byron']);
  const keys = paperKeys({ work: { arxiv: '2001.01234' }, byline: [] }, { doi: '10.1000/1', openalex: 'W1' });
  expect([...keys]).toEqual(['arxiv:2001.01234', 'doi:10.48550/arxiv.2001.01234', 'doi:10.1000/1', 'openalex:W1']);
  expect([...paperKeys({ work: {}, byline: ['Ada Byron'] })]).toEqual([]);
});

test('a short title is shared by many papers: the whole byline tells', () => {
  expect(keyOf('Deep learning', ['Y LeCun', 'Y Bengio', 'G Hinton'])).toBe('title:deep learning:lecun,bengio,hinton');
  expect(keyOf('图神经网络在推荐系统中的应用研究综述分析', ['王伟', '李娜'])).toBe('title:图神经网络在推荐系统中的应用研究综述分析:王伟');
});

test('a page that gives neither has no key for it', () => {
  for (const title of [undefined, '', ' … ']) expect(keyOf(title, ['Ada Byron'])).toBeUndefined();
});

test('no key is longer than what can be kept', () => {
  expect(keyOf('word '.repeat(400), ['x'.repeat(600)])?.length).toBe(300);
  const crowd = (size: number): string[] => Array.from({ length: size }, (_, n) => `A Number${n}`);
  expect(keyOf('Editorial', crowd(3000))).toBe(keyOf('Editorial', crowd(10)));
});
