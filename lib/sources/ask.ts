// One request, asked, checked and read: what every call of a source comes down to.

import { err, ok } from '../core/result.ts';
import type { Shape } from '../core/shape.ts';
import type { Get, GetRequest } from '../net/get.ts';
import { readShape } from './shapes.ts';
import type { Answered } from './source.ts';

/** What a request costs where the source counts no credits. */
export const FREE: GetRequest['cost'] = { kind: 'free', credits: 0 };

/** Asks and reads; `at` is when the answer came, ms since the epoch. Nothing left of it (`undefined`) is `not-found`. */
export async function askAs<S, T>(
  source: string,
  get: Get,
  request: GetRequest,
  shape: Shape<S>,
  read: (body: S, at: number) => T | undefined,
): Answered<T> {
  const answer = await get(request);
  if (!answer.ok) return answer;
  const body = readShape(shape, answer.value.body, source);
  if (!body.ok) return body;
  const value = read(body.value, answer.value.at);
  return value === undefined ? err({ kind: 'not-found' }) : ok({ value, at: answer.value.at });
}
