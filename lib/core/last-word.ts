// Which of the user's words on a name counts, and what it says of the others of its byline. Pure.

import { correctionsOn, type NameCorrection } from './corrections.ts';
import type { WorkIds } from './ids.ts';
import type { NameOnPage } from './subject.ts';
import type { Correction } from './you.ts';

type Choice = Extract<NameCorrection, { kind: 'pin' | 'none' }>;

/** The last of what was chosen for the name, or that nobody was; nothing once that person was refused: what it replaced stays replaced. */
export function lastWord(mine: readonly NameCorrection[]): Choice | undefined {
  const last = mine.findLast((one) => one.kind !== 'block');
  if (last?.kind !== 'pin') return last;
  const since = mine.slice(mine.indexOf(last));
  return since.some((one) => one.kind === 'block' && one.researcher === last.researcher) ? undefined : last;
}

/** The user's word that this person is another author of this paper: two authors are never one person. The last two as in `correctionsOn`. */
export function chosenElsewhere(
  subject: Pick<NameOnPage, 'name' | 'position' | 'byline' | 'work' | 'title'>,
  id: string,
  corrections: readonly Correction[],
  sameName: (a: string, b: string) => boolean,
  record?: WorkIds,
): Choice | undefined {
  const words = corrections.flatMap((one) => {
    if (one.kind !== 'pin' || one.researcher !== id || one.position === subject.position) return [];
    const name = subject.byline[one.position];
    if (name === undefined) return [];
    return lastWord(correctionsOn({ ...subject, name, position: one.position }, corrections, sameName, record)) ?? [];
  });
  return words.find((one) => one.kind === 'pin' && one.researcher === id);
}
