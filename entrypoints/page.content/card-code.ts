// The way to the card's code: brought by the background on the first need, once. Where it cannot be brought there is no card, and no fuss.

import { CARD_FACTORY, type CardDeps, type CardFactory, type Cards } from '../../components/card/card-api.ts';
import type { CallAnswer } from '../../lib/bus/protocol.ts';

export type CardCode = {
  /** What is there already. */
  now(): Cards | undefined;
  /** Undefined where it cannot be brought; the next need tries again. */
  load(): Promise<Cards | undefined>;
};

export function createCardCode({ bring, deps }: { bring: () => Promise<CallAnswer<'open-card-code'>>; deps: CardDeps }): CardCode {
  let cards: Cards | undefined;
  let coming: Promise<Cards | undefined> | undefined;

  const make = (): Cards | undefined => {
    const factory = (globalThis as { [CARD_FACTORY]?: CardFactory })[CARD_FACTORY];
    cards ??= factory?.(deps);
    return cards;
  };

  return {
    now: () => cards,
    load() {
      coming ??= bring().then((answer) => {
        const made = answer.ok ? make() : undefined;
        if (!made) {
          coming = undefined;
          console.debug('byline: the card could not be brought', answer);
        }
        return made;
      });
      return coming;
    },
  };
}
