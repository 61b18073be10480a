// When two records of followed people are one person, and what they are together. Pure.

import { type WorkIds, workKey } from './ids.ts';
import { isSame } from './same.ts';
import type { FollowedPerson } from './you.ts';

/** A list of ids or names longer than this is a mixed record; what comes first is what we were surest of. */
const MOST = 50;
export const MOST_ANCHORS = 3;
export const MOST_COAUTHORS = 50;

export const idsOf = (person: Pick<FollowedPerson, 'ids' | 'orcid'>): readonly string[] =>
  person.orcid ? [...person.ids, `orcid:${person.orcid}`] : person.ids;

/** The same by any id or ORCID. Names never decide. */
export function samePerson(a: Pick<FollowedPerson, 'ids' | 'orcid'>, b: Pick<FollowedPerson, 'ids' | 'orcid'>): boolean {
  const ids = new Set(idsOf(a));
  return idsOf(b).some((id) => ids.has(id));
}

function union<T>(first: readonly T[], second: readonly T[], most: number, name: (item: T) => string): readonly T[] {
  const items = new Map<string, T>();
  for (const item of [...first, ...second]) if (!items.has(name(item))) items.set(name(item), item);
  return [...items.values()].slice(0, most);
}

const asIs = (text: string): string => text;
const anchorName = (anchor: { readonly ids: WorkIds; readonly title?: string }): string => workKey(anchor.ids) ?? anchor.title ?? '';

/** Both as one: `first` keeps its key, name, date and whatever else it has; `second` fills the gaps. `first` itself when nothing is new. */
export function mergePeople(first: FollowedPerson, second: FollowedPerson): FollowedPerson {
  const orcid = first.orcid ?? second.orcid;
  const affiliation = first.affiliation ?? second.affiliation;
  const merged: FollowedPerson = {
    key: first.key,
    name: first.name,
    otherNames: union(first.otherNames, [second.name, ...second.otherNames], MOST, asIs).filter((name) => name !== first.name),
    ids: union(first.ids, second.ids, MOST, asIs),
    ...(orcid ? { orcid } : {}),
    ...(affiliation ? { affiliation } : {}),
    anchors: union(first.anchors, second.anchors, MOST_ANCHORS, anchorName),
    coauthors: union(first.coauthors, second.coauthors, MOST_COAUTHORS, asIs),
    since: first.since,
  };
  return isSame(first, merged) ? first : merged;
}

/**
 * The list with `additions` in it, nobody twice: records that are the same person become one, at the place and under the key that
 * were there first. Unchanged people stay the same objects, and a list in which nothing is new stays the same list.
 */
export function withPeople(people: readonly FollowedPerson[], additions: readonly FollowedPerson[]): readonly FollowedPerson[] {
  const seats: (FollowedPerson | undefined)[] = [];
  const seatOf = new Map<string, number>();
  for (const person of [...people, ...additions]) {
    const taken = [...new Set(idsOf(person).flatMap((id) => seatOf.get(id) ?? []))].sort((a, b) => a - b);
    const seat = taken[0] ?? seats.length;
    const merged = [...taken.map((n) => seats[n]), person].filter((one) => one !== undefined).reduce(mergePeople);
    for (const n of taken) seats[n] = undefined;
    seats[seat] = merged;
    for (const id of [...idsOf(merged), ...idsOf(person)]) seatOf.set(id, seat);
  }
  const after = seats.filter((one) => one !== undefined);
  return after.length === people.length && after.every((one, n) => one === people[n]) ? people : after;
}
