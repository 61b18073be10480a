// What the user has to do with a person and a name: do they follow them, what have they corrected. Pure.

import { correctionsOn } from '../core/corrections.ts';
import type { ResearcherId } from '../core/ids.ts';
import type { Subject } from '../core/subject.ts';
import type { Correction, FollowedPerson, You } from '../core/you.ts';
import { sameName } from '../names/compare.ts';
import { followedBy } from './followed-by.ts';

/** `researcher` is whom the subject was found to be; absent while nobody is believed. */
export function youOf(
  researcher: { readonly id: ResearcherId; readonly orcid?: string } | undefined,
  subject: Subject,
  people: readonly FollowedPerson[],
  corrections: readonly Correction[],
): You {
  const ids = researcher ? [researcher.id, ...(researcher.orcid ? [`orcid:${researcher.orcid}`] : [])] : [];
  const followed = ids.map((id) => followedBy(people, id)).find((person) => person !== undefined);
  const touching = subject.kind === 'name' ? correctionsOn(subject, corrections, sameName) : [];
  return {
    ...(followed ? { following: { key: followed.key, since: followed.since } } : {}),
    corrections: touching.toSorted((a, b) => b.at - a.at),
  };
}
