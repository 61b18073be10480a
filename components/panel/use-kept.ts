// What the user keeps beside following people, read once for the panel and again when it changes: notes, interests, who they are.

import { useEffect, useState } from 'preact/hooks';
import { call } from '../../lib/bus/client.ts';
import type { Failure } from '../../lib/core/failure.ts';
import type { Interest, PersonNote } from '../../lib/core/remembered.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/core/you.ts';

export type Kept = {
  /** Undefined until they were read. */
  readonly notes: readonly PersonNote[] | undefined;
  readonly interests: readonly Interest[] | undefined;
  readonly settings: Settings;
  /** True where it was saved. */
  readonly setNote: (note: Omit<PersonNote, 'key' | 'at'> & { readonly key?: string }) => Promise<boolean>;
  readonly setInterest: (interest: Omit<Interest, 'since'>, on: boolean) => Promise<void>;
  readonly setSettings: (patch: Partial<Settings>) => Promise<void>;
};

/** `changes` grows with each change made anywhere; `tell` hears what could not be saved. */
export function useKept(changes: number, first: Settings | undefined, tell: (notice: { failure: Failure }) => void): Kept {
  const [notes, setNotes] = useState<readonly PersonNote[]>();
  const [interests, setInterests] = useState<readonly Interest[]>();
  const [settings, setSettings] = useState(first ?? DEFAULT_SETTINGS);

  useEffect(() => {
    void call('notes', null).then((answer) => answer.ok && setNotes(answer.value));
    void call('interests', null).then((answer) => answer.ok && setInterests(answer.value));
    void call('settings', null).then((answer) => answer.ok && setSettings(answer.value));
  }, [changes]);

  return {
    notes,
    interests,
    settings,
    async setNote({ key, ids, orcid, name, text, tags }) {
      const answer = await call('set-note', { ...(key ? { key } : {}), ids, ...(orcid ? { orcid } : {}), name, text, tags });
      if (!answer.ok) tell({ failure: answer.error });
      const read = await call('notes', null);
      if (read.ok) setNotes(read.value);
      return answer.ok;
    },
    async setInterest(interest, on) {
      const answer = await call('set-interest', { ...interest, on });
      if (!answer.ok) tell({ failure: answer.error });
      const read = await call('interests', null);
      if (read.ok) setInterests(read.value);
    },
    async setSettings(patch) {
      // Shown at once, and taken back where it could not be saved.
      setSettings({ ...settings, ...patch });
      const answer = await call('set-settings', patch);
      setSettings(answer.ok ? answer.value : settings);
      if (!answer.ok) tell({ failure: answer.error });
    },
  };
}
