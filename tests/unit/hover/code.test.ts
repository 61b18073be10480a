// Code that comes later: brought once, whoever wants it, and asked for again where it could not be brought.

import { beforeEach, expect, it, vi } from 'vitest';
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

/** Code whose way it is to be brought by one of these at a time; the last from there on. */
function codeBy(...ways: readonly (() => Promise<Answer>)[]) {
  const bring = vi.fn(() => (ways[bring.mock.calls.length - 1] ?? ways.at(-1) ?? refused)());
  const code = createCode(KEY, bring, (factory: string) => ({ made: factory }));
  return { bring, code };
}

beforeEach(() => void Reflect.deleteProperty(globalThis, KEY));

it('comes once, whoever wants it', async () => {
  const { bring, code } = codeBy(brought);
  expect(code.now()).toBeUndefined();
  const [one, other] = await Promise.all([code.load(), code.load()]);
  expect(one).toEqual({ made: 'brought' });
  expect(other).toBe(one);
  expect(code.now()).toBe(one);
  expect(bring).toHaveBeenCalledTimes(1);
});

it('what was refused is asked for at the next need', async () => {
  const { bring, code } = codeBy(refused, brought);
  expect(await code.load()).toBeUndefined();
  expect(await code.load()).toEqual({ made: 'brought' });
  expect(bring).toHaveBeenCalledTimes(2);
});

it('an answer without code is none', async () => {
  const { code } = codeBy(async () => ok(null));
  expect(await code.load()).toBeUndefined();
  expect(code.now()).toBeUndefined();
});
