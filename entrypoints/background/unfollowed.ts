// Whom the user has unfollowed since the browser started: an undo, or following them again, brings back the whole record and not only its id.

import { idsOf } from '../../lib/core/followed.ts';
import type { FollowedPerson } from '../../lib/core/you.ts';
import type { KeyValue } from '../../lib/store/session.ts';

type People = readonly FollowedPerson[];

export type Unfollowed = {
  /** `people` go together, by the key of one of them. */
  keep(key: string, people: People): Promise<void>;
  of(key: string): Promise<People | undefined>;
  /** By any id of any of them. */
  by(ids: readonly string[]): Promise<{ readonly key: string; readonly people: People } | undefined>;
  drop(key: string): Promise<void>;
};

/** An entry for each key and each id, rather than one list: two who write at once would undo each other. */
const record = (key: string): string => `unfollowed:${key}`;
const pointer = (id: string): string => `unfollowed-id:${id}`;

export function createUnfollowed(session: KeyValue): Unfollowed {
  const of: Unfollowed['of'] = (key) => session.get<People>(record(key));
  return {
    of,
    async keep(key, people) {
      await session.set(record(key), people);
      await Promise.all(people.flatMap(idsOf).map((id) => session.set(pointer(id), key)));
    },
    async by(ids) {
      for (const id of ids) {
        const key = await session.get<string>(pointer(id));
        const people = key && (await of(key));
        if (key && people) return { key, people };
      }
      return undefined;
    },
    drop: (key) => session.remove(record(key)),
  };
}
