// What second sources have said of a belief: read with every answer, asked for only when told to. Asks nobody itself.

import type { Failure } from '../core/failure.ts';
import { workKey } from '../core/ids.ts';
import type { Match } from '../core/match.ts';
import type { Opinion } from '../core/opinion.ts';
import { err, ok, type Result } from '../core/result.ts';
import type { NameOnPage } from '../core/subject.ts';
import { DAY } from '../core/time.ts';
import { type Records, SPINE } from './records.ts';

/** Who wrote a paper is settled once; indexes mend their mistakes over months. */
const SPOKEN = 60 * DAY;
/** New papers reach other indexes within weeks. */
const SILENT = 14 * DAY;

/** Beliefs that more certainty is of use to. What the user has chosen is not up for discussion. */
const isOpen = (match: Match): boolean =>
  (match.level === 'confirmed' || match.level === 'likely') &&
  !match.evidence.some(({ code }) => code === 'you-chose') &&
  !hasSpoken(match);

/** Has a second source spoken already? */
export const hasSpoken = ({ evidence }: Match): boolean => evidence.some(({ code }) => code.startsWith('second-'));

/** What sources have said: `final` unless one that comes first could not answer. It counts for this card then, and is asked again for the next. */
export type Word<T> = { readonly value: T; readonly final: boolean };

/** Asks sources; a failure other than `not-found` where one could not answer, so that nothing is kept. */
export type AskSecond = (subject: NameOnPage, match: Match) => Promise<Result<Word<readonly Opinion[]>, Failure>>;

/** The opinions on the person believed in, none where nobody has said anything. With `ask`, sources are asked for what is not known. */
export async function opinionsOn(
  subject: NameOnPage,
  match: Match,
  records: Records,
  ask?: { readonly second: AskSecond; readonly now: () => number },
): Promise<readonly Opinion[]> {
  const work = workKey(subject.work);
  if (!match.researcher || !work || !isOpen(match)) return [];
  const id = `${work}/${subject.position}/${match.researcher.id}`;
  const heard = await said<readonly Opinion[]>(id, records, ask && { find: () => ask.second(subject, match), now: ask.now });
  if (!heard) return [];
  const { at, value } = heard;
  return value.map((one) => ({ ...one, evidence: one.evidence.map((each) => ({ ...each, at })) }));
}

/** What second sources have said under an id, and when; with `ask` it is found out where the cache does not know. What is kept comes first. */
export async function said<T>(
  id: string,
  records: Records,
  ask: { readonly find: () => Promise<Result<Word<T>, Failure>>; readonly now: () => number } | undefined,
): Promise<{ readonly value: T; readonly at: number } | undefined> {
  const loaded = await records.read<T>(
    { source: SPINE, facet: 'opinions', id, freshFor: SPOKEN, missingFor: () => SILENT },
    ask ? 'network' : 'cache',
    undefined,
    ask &&
      (async () => {
        records.passing.delete(id);
        const answer = await ask.find();
        if (!answer.ok) return answer;
        const heard = { value: answer.value.value, at: ask.now() };
        if (answer.value.final) return ok(heard);
        records.passing.set(id, heard);
        return err({ kind: 'cancelled' });
      }),
  );
  if (loaded?.result.ok) return { value: loaded.result.value, at: loaded.at };
  // Under an id stands what was said in answer to it.
  return records.passing.get(id) as { value: T; at: number } | undefined;
}
