// A question asked before anybody is there to hear the answer: keeps the parts until the card's code has arrived. One listener only.

import type { Failure } from '../core/failure.ts';
import type { Part } from '../core/question.ts';

type Heard = { readonly onPart: (part: Part) => void; readonly onLost: (failure: Failure) => void };
type Listening = {
  /** Resolves with the first that comes. */
  readonly came: Promise<void>;
  /** Hears everything from the beginning; what came before now comes at once. */
  listen(heard: Heard): void;
};

/** The question that `open` opens, with an ear of its own. */
export function openEarly<Q extends object>(open: (onPart: Heard['onPart'], onLost: Heard['onLost']) => Q): Q & Listening {
  let heard: Heard | undefined;
  const parts: Part[] = [];
  let lost: Failure | undefined;
  let tell = (): void => {};
  const came = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const question = open(
    (part) => {
      if (heard) heard.onPart(part);
      else parts.push(part);
      tell();
    },
    (failure) => {
      if (heard) heard.onLost(failure);
      else lost = failure;
      tell();
    },
  );
  return {
    ...question,
    came,
    listen(next) {
      heard = next;
      for (const part of parts.splice(0)) next.onPart(part);
      if (lost) next.onLost(lost);
    },
  };
}
