// Asks who the people of a byline are, each once, and leaves when the popup closes.

import { useEffect, useRef, useState } from 'preact/hooks';
import { openQuestion, type Question } from '../../lib/bus/client.ts';
import type { NameOnPage } from '../../lib/core/subject.ts';
import { type Known, learn, NOTHING } from './person-key.ts';

type Asked = { readonly question: Question; readonly waiting: ((known: Known) => void)[] };

export type KnownPeople = {
  readonly of: (subject: NameOnPage) => Known;
  /** Asks the network about one of them, again if need be; resolves with all that came. */
  readonly ask: (subject: NameOnPage) => Promise<Known>;
};

/**
 * What is known of each subject of one byline, by its seat. `reach` says how far one is asked about without being asked for:
 * `hover` as far as the network, `prefetch` only in the cache, undefined not at all.
 */
export function useKnown(subjects: readonly NameOnPage[], reach: (subject: NameOnPage) => 'hover' | 'prefetch' | undefined): KnownPeople {
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
  const send = (subject: NameOnPage, intent: 'prefetch' | 'hover'): Asked => {
    const one = questionFor(subject.position);
    if (intent === 'hover') set(subject.position, (before) => ({ ...before, asking: true, failure: undefined }));
    one.question.ask({ v: 1, subject, facets: ['match', 'profile'], intent });
    return one;
  };

  useEffect(() => {
    for (const subject of subjects) {
      if (subject.group || asked.current.has(subject.position) || known.current.has(subject.position)) continue;
      const intent = reach(subject);
      if (intent) send(subject, intent);
    }
  });
  useEffect(
    () => () => {
      for (const { question } of asked.current.values()) question.leave();
    },
    [],
  );

  return {
    of: (subject) => known.current.get(subject.position) ?? NOTHING,
    ask: (subject) => new Promise((resolve) => void send(subject, 'hover').waiting.push(resolve)),
  };
}
