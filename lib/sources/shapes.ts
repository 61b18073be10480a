// Small building blocks for reading foreign JSON: forgiving where a field is one of many, strict where it is the point.

import type { Failure, SourceId } from '../core/failure.ts';
import { err, ok, type Result } from '../core/result.ts';
import { number as anyNumber, boolean, list, misfit, type Shape, string } from '../core/shape.ts';

/** A value that may be absent, null or of a wrong type; all three read as undefined, so that one odd field costs no record. */
export const optional =
  <T>(shape: Shape<T>): Shape<T | undefined> =>
  (value) => {
    const read = shape(value);
    return read.ok ? read : ok(undefined);
  };

/** Absent or null reads as undefined; anything else must fit. */
export const nullish =
  <T>(shape: Shape<T>): Shape<T | undefined> =>
  (value) =>
    value === undefined || value === null ? ok(undefined) : shape(value);

export const text = optional(string);
export const number = optional(anyNumber);
export const flag = optional(boolean);

const readGood = <T>(shape: Shape<T>, all: readonly unknown[]): T[] =>
  all.flatMap((item) => {
    const read = shape(item);
    return read.ok ? [read.value] : [];
  });

/** A list read item by item: a bad one is left out, the others stay. One object where a list should be counts as a list of one. */
export const items =
  <T>(shape: Shape<T>): Shape<T[]> =>
  (value) =>
    ok(readGood(shape, Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]));

/** Like `items`, for the list an answer is about: it must be there. */
export const rows =
  <T>(shape: Shape<T>): Shape<T[]> =>
  (value) =>
    Array.isArray(value) ? ok(readGood(shape, value)) : misfit('expected array');

/** Like `items`, for lists where a place has a meaning: a bad item leaves its place empty. */
export const seats =
  <T>(shape: Shape<T>): Shape<(T | undefined)[]> =>
  (value) =>
    list(optional(shape))(value ?? []);

/** Reads a whole body; the failure names the first place that does not fit. */
export function readShape<T>(shape: Shape<T>, body: unknown, source: SourceId): Result<T, Failure> {
  const read = shape(body);
  return read.ok ? read : err({ kind: 'bad-shape', source, path: read.error.path.join('.') || 'body' });
}
