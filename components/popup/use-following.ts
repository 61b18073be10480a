// The follow list as the popup sees it, and changing it: saved first, then shown; every removal can be undone.

import { useEffect, useState } from 'preact/hooks';
import { popup } from '../../assets/locales/en/popup.ts';
import { call } from '../../lib/bus/client.ts';
import type { Failure } from '../../lib/core/failure.ts';
import type { ResearcherId } from '../../lib/core/ids.ts';
import type { NameOnPage, ResearcherRef } from '../../lib/core/subject.ts';
import type { FollowedPerson } from '../../lib/core/you.ts';
import { wordsOf } from '../ui/words.ts';

const t = wordsOf('popup', popup);

/** A sentence for the live region, with a way back where there is one. */
export type Notice = { readonly words: string; readonly undo?: () => void; readonly failure?: Failure };

export type Following = {
  /** Undefined until the list was read. */
  readonly people: readonly FollowedPerson[] | undefined;
  find(id: ResearcherId): FollowedPerson | undefined;
  /** `after` runs once it is saved. */
  add(subject: NameOnPage | ResearcherRef, researcher: ResearcherId, name: string, after?: () => void): void;
  remove(key: string, name: string, after?: () => void): void;
  /** Reads the list again: it may have been changed elsewhere. */
  refresh(): void;
};

export function useFollowing(tell: (notice: Notice) => void): Following {
  const [people, setPeople] = useState<readonly FollowedPerson[]>();

  const read = async (): Promise<void> => {
    const answer = await call('following', null);
    if (answer.ok) setPeople(answer.value);
    else tell({ words: '', failure: answer.error });
  };
  useEffect(() => {
    void read();
  }, []);

  const add: Following['add'] = async (subject, researcher, name, after) => {
    const answer = await call('follow', { subject, researcher, name });
    tell(answer.ok ? { words: t('followed', { name }) } : { words: '', failure: answer.error });
    await read();
    after?.();
  };
  const remove: Following['remove'] = async (key, name, after) => {
    const before = people?.find((one) => one.key === key);
    const answer = await call('unfollow', { key });
    const [id] = before?.ids ?? [];
    const undo = id && before ? () => add({ kind: 'researcher', id, name: before.name }, id, before.name, after) : undefined;
    tell(answer.ok ? { words: t('unfollowed', { name }), ...(undo ? { undo } : {}) } : { words: '', failure: answer.error });
    await read();
    after?.();
  };
  return { people, find: (id) => people?.find((one) => one.ids.includes(id)), add, remove, refresh: () => void read() };
}
