// Asks who the people of a byline are, a few at a time, and leaves when the popup closes.

import { useEffect, useRef, useState } from 'preact/hooks';
import { openQuestion, type Question } from '../../lib/bus/client.ts';
import type { Part } from '../../lib/core/question.ts';
import type { NameOnPage } from '../../lib/core/subject.ts';
import type { Known } from './person-key.ts';

/** Beyond this many authors a byline is asked about one by one, on request: opening the popup must stay cheap. */
export const ASKED_AT_ONCE = 12;

const NOTHING: Known = { asking: false };

/**
 * What is known of each subject, by its place in the list. The cache is read for all; the first `network` of them may be asked about.
 * `again` asks once more for one of them, with the network.
 */
export function useKnown(subjects: readonly NameOnPage[], network: number): { known: readonly Known[]; ask: (index: number) => void } {
  const [known, setKnown] = useState<readonly Known[]>([]);
  const questions = useRef<(Question | undefined)[]>([]);

  const take = (index: number, part: Part): void =>
    setKnown((before) => {
      const next = [...before];
      const one = next[index] ?? NOTHING;
      if ('done' in part) next[index] = { ...one, asking: false };
      else if (part.result.ok) next[index] = { ...one, [part.facet]: part.result.value };
      return next;
    });

  const ask = (index: number, intent: 'prefetch' | 'hover'): void => {
    const subject = subjects[index];
    if (!subject) return;
    if (intent === 'hover') setKnown((before) => Object.assign([...before], { [index]: { ...(before[index] ?? NOTHING), asking: true } }));
    questions.current[index] ??= openQuestion(
      (part) => take(index, part),
      () => take(index, { done: true, intent }),
    );
    questions.current[index]?.ask({ v: 1, subject, facets: ['match', 'profile', 'you'], intent });
  };

  // The list is new only with a new page report; its length and first name say so without comparing thousands of objects.
  const identity = `${subjects.length} ${subjects[0]?.name ?? ''} ${subjects[0]?.work.arxiv ?? subjects[0]?.work.doi ?? ''}`;
  useEffect(() => {
    subjects.forEach((subject, index) => {
      if (!subject.group) ask(index, index < network ? 'hover' : 'prefetch');
    });
    return () => {
      for (const question of questions.current) question?.leave();
      questions.current = [];
    };
  }, [identity]);

  return { known: subjects.map((_, index) => known[index] ?? NOTHING), ask: (index) => ask(index, 'hover') };
}
