// Following and unfollowing people. The list itself is the store's; what makes one person of several records is core's.

import { joinedWith } from '../core/corrections.ts';
import { idsOf, mergePeople, samePerson, withPeople } from '../core/followed.ts';
import type { ResearcherId } from '../core/ids.ts';
import { isSame } from '../core/same.ts';
import type { Correction, FollowedPerson } from '../core/you.ts';
import type { Saved } from '../store/documents.ts';
import type { UserData } from '../store/user-data.ts';
import { newPersonKey } from '../store/user-words.ts';
import { followedBy } from './followed-by.ts';
import { type PersonFacts, personOf } from './person.ts';

export type Follows = {
  /** Follows, or adds what is new to somebody already followed. Nobody is followed twice, by any id or ORCID. */
  follow(facts: PersonFacts): Promise<Saved<FollowedPerson>>;
  /** Whom `unfollow` removes. */
  joined(key: string): Promise<readonly FollowedPerson[]>;
  /** With every other that the user has said is the same person. Answers who they were, for `restore`; nobody when the key is nobody's. */
  unfollow(key: string): Promise<Saved<readonly FollowedPerson[]>>;
  /** Takes an `unfollow` back. */
  restore(people: readonly FollowedPerson[]): Promise<Saved<null>>;
  /** By any id, `orcid:` ones included. */
  find(id: ResearcherId): Promise<FollowedPerson | undefined>;
  /**
   * Adds what was learnt later; the affiliation and the coauthors of the facts replace older ones, and their ids stand first. Undefined when nobody has the key.
   * Writes only when something is new.
   */
  enrich(key: string, facts: PersonFacts): Promise<Saved<FollowedPerson | undefined>>;
  list(): Promise<readonly FollowedPerson[]>;
};

export type FollowsDeps = {
  readonly userData: Pick<UserData, 'people' | 'changePeople' | 'corrections'>;
  readonly now: () => number;
  /** At least twelve random hexadecimal digits. */
  readonly random: () => string;
};

export function createFollows({ userData, now, random }: FollowsDeps): Follows {
  return {
    follow: (facts) => {
      const person = personOf(facts, newPersonKey(random), now());
      return userData.changePeople((before) => {
        const people = withPeople(before, [person]);
        return { people, answer: people.find((one) => samePerson(one, person)) ?? person };
      });
    },
    joined: async (key) => joinedIn(await userData.people(), key, await userData.corrections()),
    async unfollow(key) {
      const corrections = await userData.corrections();
      return userData.changePeople((before) => {
        const answer = joinedIn(before, key, corrections);
        return { people: answer.length > 0 ? before.filter((one) => !answer.includes(one)) : before, answer };
      });
    },
    restore: (people) => userData.changePeople((before) => ({ people: withPeople(before, people), answer: null })),
    find: async (id) => followedBy(await userData.people(), id),
    list: userData.people,
    enrich: (key, facts) =>
      userData.changePeople((before) => {
        const person = before.find((one) => one.key === key);
        if (!person) return { people: before, answer: undefined };
        const learnt = personOf(facts, key, person.since);
        const people = withPeople(
          before.map((one) => (one === person ? renewed(person, learnt) : one)),
          [],
        );
        return { people: sameItems(people, before) ? before : people, answer: people.find((one) => samePerson(one, person)) };
      }),
  };
}

/** The one of the key and every other that the user has said is the same person; nobody where the key is nobody's. */
function joinedIn(people: readonly FollowedPerson[], key: string, corrections: readonly Correction[]): readonly FollowedPerson[] {
  const { ids = [] } = people.find((one) => one.key === key) ?? {};
  const joined = new Set<string>(ids.flatMap((id) => joinedWith(id, corrections)));
  return people.filter((one) => one.key === key || idsOf(one).some((id) => joined.has(id)));
}

function renewed(person: FollowedPerson, learnt: FollowedPerson): FollowedPerson {
  const merged = mergePeople({ ...person, coauthors: learnt.coauthors }, { ...learnt, coauthors: person.coauthors });
  // Where they are found now comes first: it is what opens them.
  const ids = merged.ids.toSorted((a, b) => Number(learnt.ids.includes(b)) - Number(learnt.ids.includes(a)));
  const next = { ...merged, ids, ...(learnt.affiliation ? { affiliation: learnt.affiliation } : {}) };
  return isSame(next, person) ? person : next;
}

const sameItems = <T>(a: readonly T[], b: readonly T[]): boolean => a.length === b.length && a.every((item, n) => item === b[n]);
