// What the user has to do with a person and a name: do they follow them, what have they corrected. Pure.

import { correctionsOn, isOfPair, joinedWith } from '../core/corrections.ts';
import type { ResearcherId, WorkIds } from '../core/ids.ts';
import type { Subject } from '../core/subject.ts';
import type { Correction, FollowedPerson, You } from '../core/you.ts';
import { sameName } from '../names/compare.ts';
import { followedBy } from './followed-by.ts';

/**
 * Whom the user follows by the id they asked about, where the record that answered bears another one, nobody's in the list: it was moved
 * upstream.
 */
export function movedFrom(
  researcher: { readonly id: ResearcherId } | undefined,
  subject: Subject,
  people: readonly FollowedPerson[],
): FollowedPerson | undefined {
  const moved = researcher && subject.kind === 'researcher' && subject.id !== researcher.id;
  return moved && !followedBy(people, researcher.id) ? followedBy(people, subject.id) : undefined;
}

/** `researcher` is whom the subject was found to be; absent while nobody is believed. `record`: the ids its paper's record has. */
export function youOf(
  researcher: { readonly id: ResearcherId; readonly orcid?: string } | undefined,
  subject: Subject,
  people: readonly FollowedPerson[],
  corrections: readonly Correction[],
  record?: WorkIds,
): You {
  const records = researcher ? [researcher.id, ...joinedWith(researcher.id, corrections)] : [];
  const ids = [...records, ...(researcher?.orcid ? [`orcid:${researcher.orcid}` as const] : [])];
  const followed = ids.map((id) => followedBy(people, id)).find((person) => person !== undefined);
  const touching: Correction[] = subject.kind === 'name' ? [...correctionsOn(subject, corrections, sameName, record)] : [];
  for (const one of corrections) if (isOfPair(one) && [one.researcher, one.other].some((id) => records.includes(id))) touching.push(one);
  return {
    ...(followed ? { following: { key: followed.key, since: followed.since } } : {}),
    corrections: touching.toSorted((a, b) => b.at - a.at),
  };
}
