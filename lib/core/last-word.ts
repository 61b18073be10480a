// Which of the user's words on a name counts. Pure.

import type { NameCorrection } from './corrections.ts';

/** The last of what was chosen for the name, or that nobody was: a person who was refused since is chosen no more. Oldest first. */
export function lastWord(mine: readonly NameCorrection[]): Extract<NameCorrection, { kind: 'pin' | 'none' }> | undefined {
  const counts = mine.filter(
    (one, at) => one.kind !== 'pin' || !mine.slice(at + 1).some((later) => later.kind === 'block' && later.researcher === one.researcher),
  );
  return counts.findLast((one) => one.kind !== 'block');
}
