// Which of the user's corrections speak of a name on a page: one rule for who they are, how they are marked and what can be undone. Pure.

import { workKey } from './ids.ts';
import type { NameOnPage } from './subject.ts';
import type { Correction } from './you.ts';

/**
 * Those made for this name, on this paper or everywhere, in the order given. `sameName` tells whether two printed names are spelled
 * the same. Where the byline has the spelling twice, a pin is for its own seat only.
 */
export function correctionsOn(
  subject: Pick<NameOnPage, 'name' | 'position' | 'byline' | 'work'>,
  corrections: readonly Correction[],
  sameName: (a: string, b: string) => boolean,
): readonly Correction[] {
  if (corrections.length === 0) return corrections;
  const { name, position, byline } = subject;
  const work = workKey(subject.work);
  const named = corrections.filter(
    (one) => (one.work === undefined || one.work === work) && (one.name === name || sameName(one.name, name)),
  );
  if (!named.some((one) => one.kind === 'pin') || byline.filter((other) => other === name).length < 2) return named;
  return named.filter((one) => one.kind !== 'pin' || one.position === position);
}
