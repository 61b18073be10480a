// A name that several people fit, and a second source that has this very paper under one of them: what it has said decides.

import type { Failure } from '../core/failure.ts';
import { workKey } from '../core/ids.ts';
import type { Match } from '../core/match.ts';
import type { Result } from '../core/result.ts';
import type { NameOnPage } from '../core/subject.ts';
import { hasSpoken, said, type Word } from './opinions.ts';
import type { Records } from './records.ts';

/** What a match becomes by it. */
export type Decided = Pick<Match, 'level' | 'evidence' | 'also' | 'mixed'> & Required<Pick<Match, 'researcher'>>;

export type AskAmong = (subject: NameOnPage, match: Match) => Promise<Result<Word<Decided>, Failure>>;

/** The match with the one of its candidates that is named; as it came in where none is. With `ask`, sources are asked for what is not known. */
export async function decidedAmong(
  subject: NameOnPage,
  match: Match,
  records: Records,
  ask?: { readonly among: AskAmong; readonly now: () => number },
): Promise<Match> {
  const work = workKey(subject.work);
  const { candidates = [] } = match;
  if (!work || match.researcher || candidates.length === 0 || hasSpoken(match)) return match;
  const id = `${work}/${subject.position}/${subject.name}`;
  const heard = await said<Decided>(id, records, ask && { find: () => ask.among(subject, match), now: ask.now });
  if (!heard) return match;
  const { at, value } = heard;
  // Whoever the user has ruled out since is no candidate any more.
  if (!candidates.some((one) => one.id === value.researcher.id)) return match;
  const { candidates: _, retryAt: __, ...rest } = match;
  return { ...rest, ...value, evidence: [...value.evidence.map((one) => ({ ...one, at })), ...match.evidence.map(explains)] };
}

/** What left it open explains, and no more. */
const explains = (evidence: Match['evidence'][number]): Match['evidence'][number] =>
  evidence.source === 'you' ? evidence : { ...evidence, weight: 'note' };
