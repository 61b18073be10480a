// Following and unfollowing people. The list itself is the store's; what makes one person of several records is core's.

import { mergePeople, samePerson, withPeople } from '../core/followed.ts';
import type { ResearcherId } from '../core/ids.ts';
import { isSame } from '../core/same.ts';
import type { FollowedPerson } from '../core/you.ts';
import type { Saved } from '../store/documents.ts';
import type { UserData } from '../store/user-data.ts';
import { newPersonKey } from '../store/user-words.ts';
import { followedBy } from './followed-by.ts';
import { type PersonFacts, personOf } from './person.ts';

export type Follows = {
  /** Follows, or adds what is new to somebody already followed. Nobody is followed twice, by any id or ORCID. */
  follow(facts: PersonFacts): Promise<Saved<FollowedPerson>>;
  /** Answers who it was, for `restore`; undefined when the key is nobody's. */
  unfollow(key: string): Promise<Saved<FollowedPerson | undefined>>;
  /** Takes an `unfollow` back. */
  restore(person: FollowedPerson): Promise<Saved<FollowedPerson>>;
  /** By any id, `orcid:` ones included. */
  find(id: ResearcherId): Promise<FollowedPerson | undefined>;
  /**
   * Adds what was learnt later; the affiliation and the coauthors of the facts replace older ones. Undefined when nobody has the key.
   * Writes only when something is new.
   */
  enrich(key: string, facts: PersonFacts): Promise<Saved<FollowedPerson | undefined>>;
  list(): Promise<readonly FollowedPerson[]>;
};

export type FollowsDeps = {
  readonly userData: Pick<UserData, 'people' | 'changePeople' | 'removePerson'>;
  readonly now: () => number;
  /** At least twelve random hexadecimal digits. */
  readonly random: () => string;
};

export function createFollows({ userData, now, random }: FollowsDeps): Follows {
  const add = (person: FollowedPerson): Promise<Saved<FollowedPerson>> =>
    userData.changePeople((before) => {
      const people = withPeople(before, [person]);
      return { people, answer: people.find((one) => samePerson(one, person)) ?? person };
    });

  return {
    follow: (facts) => add(personOf(facts, newPersonKey(random), now())),
    unfollow: userData.removePerson,
    restore: add,
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

function renewed(person: FollowedPerson, learnt: FollowedPerson): FollowedPerson {
  const merged = mergePeople({ ...person, coauthors: learnt.coauthors }, { ...learnt, coauthors: person.coauthors });
  const next = learnt.affiliation ? { ...merged, affiliation: learnt.affiliation } : merged;
  return isSame(next, person) ? person : next;
}

const sameItems = <T>(a: readonly T[], b: readonly T[]): boolean => a.length === b.length && a.every((item, n) => item === b[n]);
