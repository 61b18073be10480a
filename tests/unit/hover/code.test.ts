// Code that comes later: brought once, and asked for again where the background said nothing or was just being stopped.

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createCode } from '../../../entrypoints/page/code.ts';
import type { CallAnswer } from '../../../lib/bus/protocol.ts';
import { err, ok } from '../../../lib/core/result.ts';

type Answer = CallAnswer<'open-card-code'>;

const KEY = Symbol('code');
const leave = (): void => void Object.assign(globalThis, { [KEY]: 'brought' });
const brought = async (): Promise<Answer> => {
  leave();
  return ok(null);
};
const refused = async (): Promise<Answer> => err({ kind: 'cancelled' });
const silent = (): Promise<Answer> => new Promise(() => undefined);

/** Code whose way it is to be brought by one of these at a time; the last from there on. */
function codeBy(...ways: readonly (() => Promise<Answer>)[]) {
  const bring = vi.fn(() => (ways[bring.mock.calls.length - 1] ?? ways.at(-1) ?? silent)());
  const code = createCode(KEY, bring, (factory: string) => ({ made: factory }));
  return { bring, code };
}

beforeEach(() => {
  vi.useFakeTimers();
  Reflect.deleteProperty(globalThis, KEY);
});
afterEach(() => void vi.useRealTimers());

it('comes once, whoever wants it', async () => {
  const { bring, code } = codeBy(brought);
  expect(code.now()).toBeUndefined();
  const [one, other] = await Promise.all([code.load(), code.load()]);
  expect(one).toEqual({ made: 'brought' });
  expect(other).toBe(one);
  expect(code.now()).toBe(one);
  expect(bring).toHaveBeenCalledTimes(1);
});

it('a question that went down with a stopped worker is asked again', async () => {
  const { bring, code } = codeBy(silent, brought);
  const loaded = code.load();
  await vi.advanceTimersByTimeAsync(4_000);
  expect(await loaded).toEqual({ made: 'brought' });
  expect(bring).toHaveBeenCalledTimes(2);
});

it('what was refused is asked for a second time, and at the next need', async () => {
  const { bring, code } = codeBy(refused, refused, brought);
  const first = code.load();
  await vi.advanceTimersByTimeAsync(4_000);
  expect(await first).toBeUndefined();
  expect(bring).toHaveBeenCalledTimes(2);
  expect(await code.load()).toEqual({ made: 'brought' });
});

it('an answer without code is none', async () => {
  const { code } = codeBy(async () => ok(null));
  const loaded = code.load();
  await vi.advanceTimersByTimeAsync(4_000);
  expect(await loaded).toBeUndefined();
  expect(code.now()).toBeUndefined();
});
