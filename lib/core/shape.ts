// Checks data from outside against a shape and keeps what the shape names. Small, since it goes into every background. Pure.

import { type Err, err, ok, type Result } from './result.ts';

/** Where data does not fit, from the outside in, and in words. */
export type Misfit = { readonly path: readonly (string | number)[]; readonly why: string };

/** Reads a value: what is known of it, or the first place that does not fit. Never throws. */
export type Shape<T> = (value: unknown) => Result<T, Misfit>;

/** What a shape reads. */
export type Shaped<S> = S extends Shape<infer T> ? T : never;

type Fields = Readonly<Record<string, Shape<unknown>>>;
type ShapedFields<Needed extends Fields, Optional extends Fields> = { [K in keyof Needed]: Shaped<Needed[K]> } & {
  [K in keyof Optional]?: Shaped<Optional[K]>;
};

export const misfit = (why: string, path: Misfit['path'] = []): Err<Misfit> => err({ path, why });

/** `why` is told of what fails the test. */
export const that =
  <T>(why: string, test: (value: unknown) => value is T): Shape<T> =>
  (value) =>
    test(value) ? ok(value) : misfit(why);

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const string = that('expected string', (value) => typeof value === 'string');
/** Neither NaN nor infinite. */
export const number = that('expected number', (value): value is number => Number.isFinite(value));
export const boolean = that('expected boolean', (value) => typeof value === 'boolean');

/** A value of `shape` whose size lies between two bounds, both allowed. */
const within =
  <T>(shape: Shape<T>, least: number, most: number, sizeOf: (value: T) => number): Shape<T> =>
  (value) => {
    const read = shape(value);
    if (!read.ok) return read;
    const size = sizeOf(read.value);
    return size < least ? misfit(`less than ${least}`) : size > most ? misfit(`more than ${most}`) : read;
  };

/** A string of so many UTF-16 units. */
export const text = (least: number, most: number): Shape<string> => within(string, least, most, ({ length }) => length);
export const numberFrom = (least: number, most: number): Shape<number> => within(number, least, most, (value) => value);
export const wholeFrom = (least: number, most: number): Shape<number> =>
  within(
    that('expected int', (value): value is number => Number.isSafeInteger(value)),
    least,
    most,
    (value) => value,
  );

/** A string that matches; `T` is the promise the pattern keeps. */
export const matching = <T extends string = string>(pattern: RegExp, why: string): Shape<T> =>
  that(why, (value): value is T => typeof value === 'string' && pattern.test(value));

export const oneOf = <const T>(...values: readonly T[]): Shape<T> =>
  that(`not one of ${values.join(', ')}`, (value): value is T => values.some((one) => one === value));

export const list =
  <T>(item: Shape<T>, most = Number.POSITIVE_INFINITY): Shape<T[]> =>
  (value) => {
    if (!Array.isArray(value)) return misfit('expected array');
    if (value.length > most) return misfit(`more than ${most}`);
    const items: T[] = [];
    for (const [index, one] of value.entries()) {
      const read = item(one);
      if (!read.ok) return misfit(read.error.why, [index, ...read.error.path]);
      items.push(read.value);
    }
    return ok(items);
  };

/** Keeps the named fields alone. An optional one may be absent; an undefined one counts as absent and is left out. */
export function object<Needed extends Fields, Optional extends Fields = Record<never, never>>(
  needed: Needed,
  optional?: Optional,
): Shape<ShapedFields<Needed, Optional>> {
  const fields = Object.entries({ ...needed, ...optional });
  return (value) => {
    if (!isObject(value)) return misfit('expected object');
    const kept: Record<string, unknown> = {};
    for (const [key, shape] of fields) {
      const given = value[key];
      if (given === undefined && !Object.hasOwn(needed, key)) continue;
      const read = shape(given);
      if (!read.ok) return misfit(read.error.why, [key, ...read.error.path]);
      if (read.value !== undefined) kept[key] = read.value;
    }
    // Every field was read by the shape that gives it its type.
    return ok(kept as ShapedFields<Needed, Optional>);
  };
}

/** One of several objects, told apart by a field whose value names its shape. */
export const oneBy =
  <K extends string, S extends Fields>(field: K, shapes: S): Shape<Shaped<S[keyof S]>> =>
  (value) => {
    const named = isObject(value) ? value[field] : undefined;
    const shape = typeof named === 'string' && Object.hasOwn(shapes, named) ? shapes[named] : undefined;
    // The entry's own type, which the lookup by a string has widened.
    return shape ? (shape(value) as Result<Shaped<S[keyof S]>, Misfit>) : misfit(`not one of ${Object.keys(shapes).join(', ')}`, [field]);
  };
