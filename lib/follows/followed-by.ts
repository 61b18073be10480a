// Who of the followed people has an id. Pure.

import { idsOf } from '../core/followed.ts';
import type { FollowedPerson } from '../core/you.ts';

/** Who has an id, per list: the list is a new one after every change. */
const indexes = new WeakMap<readonly FollowedPerson[], ReadonlyMap<string, FollowedPerson>>();

function indexOf(people: readonly FollowedPerson[]): ReadonlyMap<string, FollowedPerson> {
  const index = indexes.get(people) ?? new Map(people.flatMap((person) => idsOf(person).map((id) => [id, person] as const)));
  indexes.set(people, index);
  return index;
}

/** The followed person with an id, at once. */
export const followedBy = (people: readonly FollowedPerson[], id: string): FollowedPerson | undefined => indexOf(people).get(id);
