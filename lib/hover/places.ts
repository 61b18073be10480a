// Numbers the places of names, so that the machine can speak of them as plain data. Forgets the oldest.

import type { NameId } from './machine-types.ts';
import type { Target } from './subject.ts';

export type Places = { idOf(target: Target): NameId; targetOf(id: NameId): Target | undefined };

/** Over, waiting, open and chip are at most four; the rest is slack for the pointer's way between them. */
const KEPT = 16;

export function createPlaces(): Places {
  const kept = new Map<NameId, Target>();
  let last = 0;

  return {
    idOf(target) {
      const name = target.byline.names[target.index];
      for (const [id, known] of kept) {
        if (
          known.index === target.index &&
          known.byline.root === target.byline.root &&
          known.byline.names[known.index]?.name === name?.name
        ) {
          // A byline read again has fresh elements and ranges; a name come back to is no longer the oldest.
          kept.delete(id);
          kept.set(id, target);
          return id;
        }
      }
      last += 1;
      kept.set(last, target);
      const oldest = kept.keys().next().value;
      if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
      return last;
    },
    targetOf: (id) => kept.get(id),
  };
}
