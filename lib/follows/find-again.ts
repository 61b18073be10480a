// Finds a followed person again whose ids the source no longer knows: ids are merged and deleted upstream without a word of where to.

import type { ResearcherId, WorkIds } from '../core/ids.ts';
import type { Researcher } from '../core/person.ts';
import type { WorkRecord } from '../core/work.ts';
import type { FollowedPerson } from '../core/you.ts';
import { compareNames, compareWithAny } from '../names/compare.ts';

export type FindAgainDeps = {
  /** The record of a work, or undefined where it cannot be had now. */
  readonly work: (ids: WorkIds) => Promise<WorkRecord | undefined>;
  readonly researcher: (id: ResearcherId) => Promise<Researcher | undefined>;
};

/**
 * The record a person is under now: by their ORCID, else by the seat of their full name in the anchor works. Undefined where
 * nothing fits or two seats could be theirs: a wrong person is worse than none.
 */
export async function findAgain(person: FollowedPerson, deps: FindAgainDeps): Promise<Researcher | undefined> {
  const fits = (found: Researcher | undefined): Researcher | undefined =>
    found && compareWithAny(person.name, found.name, found.otherNames).level !== 'conflict' ? found : undefined;
  if (person.orcid) {
    const found = fits(await deps.researcher(`orcid:${person.orcid}`));
    if (found) return found;
  }
  for (const { ids } of person.anchors) {
    const record = await deps.work(ids);
    const seats = record?.authorships.filter(({ printedName }) => isFull(person, printedName)) ?? [];
    // It may be an id they have already: from the last time they were found, or the one that is gone, which nobody answers to.
    const [seat] = seats;
    if (seats.length !== 1 || !seat?.researcher) continue;
    const found = fits(await deps.researcher(seat.researcher));
    if (found) return found;
  }
  return undefined;
}

const isFull = (person: FollowedPerson, printed: string): boolean =>
  [person.name, ...person.otherNames].some((name) => ['same', 'full'].includes(compareNames(name, printed)));
