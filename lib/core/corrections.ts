// Which of the user's corrections speak of a name on a page or of a record: one rule for who they are, how they are marked and what
// can be undone. Pure.

import { type ResearcherId, workKey } from './ids.ts';
import type { NameOnPage } from './subject.ts';
import type { Correction } from './you.ts';

/** A correction about a name; the others are about records. */
export type NameCorrection = Exclude<Correction, { kind: 'same' }>;

/**
 * Those made for this name, on this paper or everywhere, in the order given. `sameName` tells whether two printed names are spelled
 * the same. Where the byline has the spelling twice, what was said of a seat is for that seat only.
 */
export function correctionsOn(
  subject: Pick<NameOnPage, 'name' | 'position' | 'byline' | 'work'>,
  corrections: readonly Correction[],
  sameName: (a: string, b: string) => boolean,
): readonly NameCorrection[] {
  if (corrections.length === 0) return [];
  const { name, position, byline } = subject;
  const work = workKey(subject.work);
  const named = corrections.filter(
    (one): one is NameCorrection =>
      one.kind !== 'same' && (one.work === undefined || one.work === work) && (one.name === name || sameName(one.name, name)),
  );
  if (!named.some(hasSeat) || byline.filter((other) => other === name).length < 2) return named;
  return named.filter((one) => !hasSeat(one) || one.position === position);
}

const hasSeat = (one: NameCorrection): one is Extract<NameCorrection, { position: number }> => one.kind !== 'block';

/** Every other record that the user has said to be this person, directly or by way of others. */
export function joinedWith(id: ResearcherId, corrections: readonly Correction[]): readonly ResearcherId[] {
  const joins = corrections.filter((one) => one.kind === 'same');
  const found = new Set([id]);
  // Sets hand out what is added while they are walked.
  for (const one of found)
    for (const { researcher, other } of joins) {
      if (researcher === one) found.add(other);
      if (other === one) found.add(researcher);
    }
  found.delete(id);
  return [...found];
}
