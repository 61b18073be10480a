// The user's own data: settings, keys, followed people, corrections. Every write is answered after it is safe, or refused as a whole.

import type { SourceId } from '../core/failure.ts';
import { ok } from '../core/result.ts';
import type { Correction, FollowedPerson, Settings, UserDocument } from '../core/you.ts';
import type { Documents, Notice, Saved } from './documents.ts';
import { CORRECTIONS, FOLLOWS, KEYS, type Keys, SETTINGS, USER_DOCUMENTS } from './user-documents.ts';
import { type CorrectionDraft, newCorrectionId, wordOf } from './user-words.ts';

export type Changed = UserDocument;

/** More lies under names of ours than the user's own data. */
const KINDS: readonly Changed[] = ['settings', 'keys', 'follows', 'corrections', 'notes', 'interests', 'meetings'];

/** Reads never fail: storage that does not answer gives the last known or copied state, and `notices` says so. */
export type UserData = {
  settings(): Promise<Settings>;
  /** A list is changed by a function of what is saved, so that two who change it at once do not undo each other. */
  setSettings(patch: Partial<Settings> | ((saved: Settings) => Partial<Settings>)): Promise<Saved<Settings>>;
  people(): Promise<readonly FollowedPerson[]>;
  /** Changes the list as one step, so that reading and writing cannot be parted by another window. Return the same list to change nothing. */
  changePeople<R>(change: (people: readonly FollowedPerson[]) => { people: readonly FollowedPerson[]; answer: R }): Promise<Saved<R>>;
  /** Adds, or replaces the one of the same key. */
  putPerson(person: FollowedPerson): Promise<Saved<FollowedPerson>>;
  corrections(): Promise<readonly Correction[]>;
  /** The same correction twice stays one, with the later date. */
  addCorrection(draft: CorrectionDraft): Promise<Saved<Correction>>;
  removeCorrection(id: string): Promise<Saved<Correction | undefined>>;
  keys(): Promise<Keys>;
  /** An empty or absent key removes it. One that is removed or replaced is in no copy either. */
  setKey(source: SourceId, key: string | undefined): Promise<Saved<null>>;
  /** Hears of every change, from any window. Returns how to stop. */
  onChange(listener: (what: Changed) => void): () => void;
  /** What the user should hear about the state of their data. */
  notices(): Promise<readonly Notice[]>;
  dismissNotices(): Promise<void>;
};

export type UserDataDeps = {
  readonly documents: Documents;
  readonly now: () => number;
  /** At least twelve random hexadecimal digits. */
  readonly random: () => string;
};

export function createUserData(deps: UserDataDeps): UserData {
  const { documents, now, random } = deps;

  const changePeople: UserData['changePeople'] = (change) =>
    documents.update([FOLLOWS], (draft) => {
      const { people, answer } = change(draft.get(FOLLOWS));
      draft.set(FOLLOWS, people);
      return answer;
    });

  return {
    settings: () => documents.read(SETTINGS),
    setSettings: (patch) =>
      documents.update([SETTINGS], (draft) => {
        const saved = draft.get(SETTINGS);
        const settings = { ...saved, ...(typeof patch === 'function' ? patch(saved) : patch) };
        draft.set(SETTINGS, settings);
        return settings;
      }),
    people: () => documents.read(FOLLOWS),
    changePeople,
    putPerson: (person) =>
      changePeople((people) => {
        const replaced = people.map((one) => (one.key === person.key ? person : one));
        return { people: replaced.includes(person) ? replaced : [...people, person], answer: person };
      }),
    corrections: () => documents.read(CORRECTIONS),
    addCorrection: (given) =>
      documents.update([CORRECTIONS], (draft) => {
        const before = draft.get(CORRECTIONS);
        const same = before.find((one) => wordOf(one) === wordOf(given));
        // The newest word counts, also where it was said before, and where the clock was set back since the last: of one date the later in the list.
        const at = before.reduce((latest, one) => Math.max(latest, one.at), now());
        const added: Correction = { ...given, id: same?.id ?? newCorrectionId(random), at };
        draft.set(CORRECTIONS, [...before.filter((one) => one !== same), added]);
        return added;
      }),
    removeCorrection: (id) =>
      documents.update([CORRECTIONS], (draft) => {
        const before = draft.get(CORRECTIONS);
        const removed = before.find((one) => one.id === id);
        if (removed)
          draft.set(
            CORRECTIONS,
            before.filter((one) => one !== removed),
          );
        return removed;
      }),
    keys: () => documents.read(KEYS),
    async setKey(source, key) {
      const saved = await documents.update([KEYS], (draft) => {
        const { [source]: before, ...others } = draft.get(KEYS);
        draft.set(KEYS, key ? { ...others, [source]: key } : others);
        return before;
      });
      if (!saved.ok) return saved;
      // Also where it was gone before: whoever removed it may have been stopped before the copies were dropped.
      if (!key || (saved.value !== undefined && saved.value !== key)) await documents.forget(KEYS);
      return ok(null);
    },
    onChange: (listener) =>
      documents.onChange((kind) => {
        const what = KINDS.find((one) => one === kind);
        if (what) listener(what);
      }),
    notices: () => documents.notices(USER_DOCUMENTS),
    dismissNotices: () => documents.dismissNotices(USER_DOCUMENTS),
  };
}
