// Asks who the people of a byline are, each once, and leaves when the popup closes.

import { useEffect, useRef, useState } from 'preact/hooks';
import { openQuestion, type Question } from '../../lib/bus/client.ts';
import { type Known, learn, NOTHING, type Seat } from './person-key.ts';

type Asked = { readonly question: Question; readonly waiting: ((known: Known) => void)[] };

export type KnownPeople = {
  readonly of: (seat: number) => Known;
  /** Asks the network about one of them, again if need be; resolves with all that came. */
  readonly ask: (one: Seat) => Promise<Known>;
};

/**
 * What is known of the seats of one byline. `reach` says how far one is asked about without being asked for:
 * `hover` as far as the network, `prefetch` only in the cache, undefined not at all.
 */
export function useKnown(seats: readonly Seat[], reach: (one: Seat) => 'hover' | 'prefetch' | undefined): KnownPeople {
  const [, draw] = useState(0);
  const known = useRef(new Map<number, Known>());
  const asked = useRef(new Map<number, Asked>());

  const set = (seat: number, change: (before: Known) => Known): Known => {
    const next = change(known.current.get(seat) ?? NOTHING);
    known.current.set(seat, next);
    draw((count) => count + 1);
    return next;
  };
  const settle = (seat: number): void => {
    const one = known.current.get(seat) ?? NOTHING;
    for (const resolve of asked.current.get(seat)?.waiting.splice(0) ?? []) resolve(one);
  };
  const questionFor = (seat: number): Asked => {
    const before = asked.current.get(seat);
    if (before) return before;
    const question = openQuestion(
      (part) => {
        // The end of a look into the cache is not the end of a question to the network that followed it.
        if ('done' in part && part.intent === 'prefetch') return;
        set(seat, (one) => learn(one, part));
        if ('done' in part) settle(seat);
      },
      (failure) => {
        asked.current.get(seat)?.question.leave();
        set(seat, (one) => ({ ...one, asking: false, failure }));
        settle(seat);
        asked.current.delete(seat);
      },
    );
    const made: Asked = { question, waiting: [] };
    asked.current.set(seat, made);
    return made;
  };
  const send = ({ seat, subject }: Seat, intent: 'prefetch' | 'hover'): Asked => {
    const one = questionFor(seat);
    if (intent === 'hover') set(seat, (before) => ({ ...before, asking: true, failure: undefined }));
    one.question.ask({ v: 1, subject, facets: ['match', 'profile'], intent });
    return one;
  };

  useEffect(() => {
    for (const one of seats) {
      if (one.subject.group || asked.current.has(one.seat) || known.current.has(one.seat)) continue;
      const intent = reach(one);
      if (intent) send(one, intent);
    }
  });
  useEffect(
    () => () => {
      for (const { question } of asked.current.values()) question.leave();
    },
    [],
  );

  return {
    of: (seat) => known.current.get(seat) ?? NOTHING,
    ask: (one) => new Promise((resolve) => void send(one, 'hover').waiting.push(resolve)),
  };
}
