// Small building blocks for reading foreign JSON: forgiving where a field is one of many, strict where it is the point.

import * as z from 'zod/mini';
import type { Failure, SourceId } from '../core/failure.ts';
import { err, ok, type Result } from '../core/result.ts';

/** A value that may be absent, null or of a wrong type; all three read as undefined, so that one odd field costs no record. */
export const optional = <S extends z.ZodMiniType>(shape: S) => z.catch(z.optional(shape), undefined);

export const text = optional(z.string());
export const number = optional(z.number());
export const flag = optional(z.boolean());

const readEach = <S extends z.ZodMiniType>(shape: S, list: readonly unknown[]): (z.output<S> | undefined)[] =>
  list.map((item) => {
    const read = z.safeParse(shape, item);
    return read.success ? read.data : undefined;
  });

const readGood = <S extends z.ZodMiniType>(shape: S, list: readonly unknown[]): z.output<S>[] =>
  list.flatMap((item) => {
    const read = z.safeParse(shape, item);
    return read.success ? [read.data] : [];
  });

/** A list read item by item: a bad one is left out, the others stay. One object where a list should be counts as a list of one. */
export const items = <S extends z.ZodMiniType>(shape: S) =>
  z.pipe(
    z.optional(z.unknown()),
    z.transform((value) => readGood(shape, Array.isArray(value) ? value : value === null || value === undefined ? [] : [value])),
  );

/** Like `items`, for the list an answer is about: it must be there. */
export const rows = <S extends z.ZodMiniType>(shape: S) =>
  z.pipe(
    z.array(z.unknown()),
    z.transform((value) => readGood(shape, value)),
  );

/** Like `items`, for lists where a place has a meaning: a bad item leaves its place empty. */
export const seats = <S extends z.ZodMiniType>(shape: S) =>
  z.pipe(
    z.nullish(z.array(z.unknown())),
    z.transform((value) => readEach(shape, value ?? [])),
  );

/** Reads a whole body; the failure names the first place that does not fit. */
export function readShape<S extends z.ZodMiniType>(shape: S, body: unknown, source: SourceId): Result<z.output<S>, Failure> {
  const read = z.safeParse(shape, body);
  if (read.success) return ok(read.data);
  return err({ kind: 'bad-shape', source, path: read.error.issues[0]?.path.map(String).join('.') || 'body' });
}
