// What sections share is worked out once for the same arguments, and anew as soon as one of them is another.

import { expect, it, vi } from 'vitest';
import { lastOf } from '../../../components/works/last.ts';

it('is made once for the very same arguments, and given again as it is', () => {
  const make = vi.fn((one: readonly string[], other: number) => [...one, other]);
  const made = lastOf(make);
  const works = ['a'];
  expect(made(works, 1)).toBe(made(works, 1));
  expect(make).toHaveBeenCalledOnce();
});

it('is made anew for other arguments, were they alike', () => {
  const made = lastOf((works: readonly string[], other: number) => [...works, other]);
  const works = ['a'];
  const first = made(works, 1);
  expect(made(works, 2)).toEqual(['a', 2]);
  expect(made(['a'], 1)).toEqual(first);
  expect(made(['b'], 1)).toEqual(['b', 1]);
});
