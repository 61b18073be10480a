// The follow list as the popup sees it, and changing it: shown at once, taken back with words where it could not be saved, every removal
// with a way back.

import { useEffect, useRef, useState } from 'preact/hooks';
import { popup } from '../../assets/locales/en/popup.ts';
import { call } from '../../lib/bus/client.ts';
import type { Failure } from '../../lib/core/failure.ts';
import type { ResearcherId } from '../../lib/core/ids.ts';
import type { NameOnPage, ResearcherRef } from '../../lib/core/subject.ts';
import type { FollowedPerson } from '../../lib/core/you.ts';
import { wordsOf } from '../ui/words.ts';

const t = wordsOf('popup', popup);

/** A sentence for the live region, with a way back where there is one. */
export type Notice = { readonly words: string; readonly undo?: () => void } | { readonly failure: Failure };

/** Who is meant: by id, and by ORCID where the id is not in the list. */
export type Meant = { readonly id: ResearcherId; readonly name: string; readonly orcid?: string | undefined };

export type Following = {
  /** Undefined until the list was read. Newest first; who was removed while the popup is open keeps their row. */
  readonly people: readonly FollowedPerson[] | undefined;
  readonly count: number | undefined;
  readonly follows: (person: Meant) => boolean;
  /** From a name on a page the paper becomes an anchor to find them again. */
  readonly follow: (person: Meant, from: NameOnPage | ResearcherRef) => void;
  readonly unfollow: (person: Meant) => void;
  /** Says a sentence where the outcome of following is said. */
  readonly tell: (notice: Notice) => void;
  /** Reads the list again: it may have been changed elsewhere. */
  readonly refresh: () => void;
};

const isThem = (person: FollowedPerson, { id, orcid }: Meant): boolean =>
  person.ids.includes(id) || id === `orcid:${person.orcid}` || (orcid !== undefined && person.orcid === orcid);

export function useFollowing(tell: (notice: Notice | undefined) => void): Following {
  const [people, setPeople] = useState<readonly FollowedPerson[]>();
  const [left, setLeft] = useState<readonly FollowedPerson[]>([]);
  /** What the user pressed and is not saved yet. */
  const [meant, setMeant] = useState<ReadonlyMap<ResearcherId, boolean>>(new Map());
  /** Quick presses wait for each other, so that they end as the last one meant. */
  const line = useRef<Promise<unknown>>(Promise.resolve());
  const latest = useRef(people);
  latest.current = people;

  const read = async (): Promise<void> => {
    const answer = await call('following', null);
    if (!answer.ok) return tell({ failure: answer.error });
    latest.current = answer.value;
    setPeople(answer.value);
  };
  useEffect(() => {
    void read();
  }, []);

  const inLine = (id: ResearcherId, follow: boolean, change: () => Promise<Notice | undefined>): void => {
    tell(undefined);
    setMeant((before) => new Map(before).set(id, follow));
    line.current = line.current.then(async () => {
      const said = await change();
      await read();
      setMeant((before) => new Map([...before].filter(([other, wish]) => other !== id || wish !== follow)));
      if (said) tell(said);
    });
  };

  const follow: Following['follow'] = (person, from) =>
    inLine(person.id, true, async () => {
      const answer = await call('follow', { subject: from, researcher: person.id, name: person.name });
      return answer.ok ? { words: t('followed', { name: person.name }) } : { failure: answer.error };
    });

  const bringBack = (person: FollowedPerson, shown: Meant): void =>
    inLine(shown.id, true, async () => {
      const answer = await call('restore', { key: person.key });
      if (!answer.ok) return { failure: answer.error };
      // The browser was started anew in between: what can be brought back is the id.
      if (!answer.value) follow(shown, { kind: 'researcher', id: shown.id, name: person.name });
      return answer.value ? { words: t('followed', { name: person.name }) } : undefined;
    });

  const unfollow: Following['unfollow'] = (person) =>
    inLine(person.id, false, async () => {
      const all = latest.current ?? [];
      const one = all.find((each) => isThem(each, person));
      if (!one) return undefined;
      const answer = await call('unfollow', { key: one.key });
      if (!answer.ok) return { failure: answer.error };
      await read();
      // With them go their other records.
      const removed = all.filter((each) => !latest.current?.some(({ key }) => key === each.key));
      setLeft((before) => [...removed, ...before.filter(({ key }) => !removed.some((each) => each.key === key))]);
      return { words: t('unfollowed', { name: person.name }), undo: () => bringBack(one, person) };
    });

  const gone = left.filter((one) => !people?.some(({ key, ids }) => key === one.key || ids.some((id) => one.ids.includes(id))));
  return {
    people: people && [...people, ...gone].sort((a, b) => b.since - a.since),
    count: people?.length,
    follows: (person) => meant.get(person.id) ?? people?.some((one) => isThem(one, person)) ?? false,
    follow,
    unfollow,
    tell,
    refresh: () => void read(),
  };
}
