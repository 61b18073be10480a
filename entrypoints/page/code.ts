// The way to code that comes later: brought by the background on the first need, once. Where it cannot be brought it is missing, and no fuss.

import type { CallAnswer } from '../../lib/bus/protocol.ts';

export type Code<T> = {
  /** What is there already. */
  now(): T | undefined;
  /** Undefined where it cannot be brought; the next need tries again. */
  load(): Promise<T | undefined>;
};

/** `key` is where the code leaves its factory in the isolated world; pages cannot see that world. `make` is called once. */
export function createCode<F, T>(key: symbol, bring: () => Promise<CallAnswer<'open-card-code'>>, make: (factory: F) => T): Code<T> {
  let made: T | undefined;
  let coming: Promise<T | undefined> | undefined;

  const take = async (): Promise<T | undefined> => {
    const answer = await bring();
    const factory = (globalThis as { [key: symbol]: unknown })[key] as F | undefined;
    if (answer.ok && factory) made ??= make(factory);
    if (!made) console.debug('byline: code could not be brought', answer.ok || answer.error.kind);
    return made;
  };

  return {
    now: () => made,
    load() {
      coming ??= take().finally(() => {
        if (!made) coming = undefined;
      });
      return coming;
    },
  };
}
