// Data from outside: refused with its place and a reason, or read down to what the shape names.

import { describe, expect, it } from 'vitest';
import {
  boolean,
  list,
  matching,
  number,
  numberFrom,
  object,
  oneBy,
  oneOf,
  type Shape,
  string,
  text,
  wholeFrom,
} from '../../../lib/core/shape.ts';

const person = object({ name: text(1, 5), tags: list(string, 2) }, { age: wholeFrom(0, 150) });
const animal = oneBy('kind', { cat: object({ kind: oneOf('cat'), lives: number }), dog: object({ kind: oneOf('dog') }) });

/** `path: why` of a value that does not fit. */
function refusal(shape: Shape<unknown>, value: unknown): string {
  const read = shape(value);
  return read.ok ? 'fits' : `${read.error.path.join('.')}: ${read.error.why}`;
}

describe('what does not fit', () => {
  it.each([
    ['nothing', string, undefined, ': expected string'],
    ['a number for a string', string, 5, ': expected string'],
    ['a string object', string, Object('five'), ': expected string'],
    ['not a number', number, Number.NaN, ': expected number'],
    ['an endless number', number, Number.POSITIVE_INFINITY, ': expected number'],
    ['a number in a string', number, '5', ': expected number'],
    ['a number for a truth', boolean, 1, ': expected boolean'],
    ['too long a text', text(1, 3), 'four', ': more than 3'],
    ['too short a text', text(1, 3), '', ': less than 1'],
    ['too great a number', numberFrom(0, 10), 11, ': more than 10'],
    ['too small a number', numberFrom(0, 10), -0.5, ': less than 0'],
    ['a broken number', wholeFrom(0, 10), 1.5, ': expected int'],
    ['a number no longer exact', wholeFrom(0, 1e300), 2 ** 60, ': expected int'],
    ['another word', oneOf('a', 'b'), 'c', ': not one of a, b'],
    ['another spelling', matching(/^a+$/, 'is not a'), 'ab', ': is not a'],
    ['a list for an object', object({}), [], ': expected object'],
    ['null for an object', object({}), null, ': expected object'],
    ['an object for a list', list(string), { 0: 'a', length: 1 }, ': expected array'],
    ['too long a list', list(string, 1), ['a', 'b'], ': more than 1'],
    ['a hole in a list', list(string), Array(1), '0: expected string'],
    ['a missing field', person, { tags: [] }, 'name: expected string'],
    ['a broken optional field', person, { name: 'Ada', tags: [], age: null }, 'age: expected int'],
    ['deep inside', list(person), [{ name: 'Ada', tags: ['a', 5] }], '0.tags.1: expected string'],
    ['an unknown kind', animal, { kind: 'cow' }, 'kind: not one of cat, dog'],
    ['a kind from the prototype', animal, { kind: 'constructor' }, 'kind: not one of cat, dog'],
    ['no kind', animal, 'cat', 'kind: not one of cat, dog'],
    ['a kind without its field', animal, { kind: 'cat' }, 'lives: expected number'],
  ])('%s', (_, shape: Shape<unknown>, value, expected) => {
    expect(refusal(shape, value)).toBe(expected);
  });
});

describe('what fits', () => {
  it('keeps the named fields and no others', () => {
    const given = JSON.parse('{"name":"Ada","tags":["x"],"age":36,"more":1,"__proto__":{"admin":true}}');
    const read = person(given);
    expect(read).toEqual({ ok: true, value: { name: 'Ada', tags: ['x'], age: 36 } });
    expect(read.ok && 'admin' in read.value).toBe(false);
  });

  it('leaves an absent or undefined optional field out', () => {
    for (const given of [
      { name: 'Ada', tags: [] },
      { name: 'Ada', tags: [], age: undefined },
    ]) {
      const read = person(given);
      expect(read.ok && Object.keys(read.value)).toEqual(['name', 'tags']);
    }
  });

  it('takes both bounds', () => {
    for (const value of [0, 10]) expect(numberFrom(0, 10)(value)).toEqual({ ok: true, value });
    for (const value of ['a', 'abc']) expect(text(1, 3)(value)).toEqual({ ok: true, value });
  });

  it('is read as a copy', () => {
    const given = { name: 'Ada', tags: ['x'] };
    const read = person(given);
    expect(read.ok && read.value.tags).not.toBe(given.tags);
  });
});
