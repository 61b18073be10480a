// What the user has to do with a person and a name: do they follow them, what have they corrected. Pure.

import { type ResearcherId, workKey } from '../core/ids.ts';
import type { Subject } from '../core/subject.ts';
import type { Correction, FollowedPerson, You } from '../core/you.ts';
import { followedBy } from './follows.ts';

/** `researcher` is whom the subject was found to be; absent while nobody is believed. */
export function youOf(
  researcher: { readonly id: ResearcherId; readonly orcid?: string } | undefined,
  subject: Subject,
  people: readonly FollowedPerson[],
  corrections: readonly Correction[],
): You {
  const ids = researcher ? [researcher.id, ...(researcher.orcid ? [`orcid:${researcher.orcid}`] : [])] : [];
  const followed = ids.map((id) => followedBy(people, id)).find((person) => person !== undefined);
  const work = subject.kind === 'name' ? workKey(subject.work) : undefined;
  const touching = corrections.filter((one) => subject.kind === 'name' && one.name === subject.name && (!one.work || one.work === work));
  return {
    ...(followed ? { following: { key: followed.key, since: followed.since } } : {}),
    corrections: touching.sort((a, b) => b.at - a.at),
  };
}
