// Notes, interests and meetings: read and changed one step at a time. Every write is answered after it is safe, or refused as a whole.

import { samePerson } from '../core/followed.ts';
import type { ResearcherId } from '../core/ids.ts';
import type { Interest, Meeting, PersonNote } from '../core/remembered.ts';
import type { Settings } from '../core/you.ts';
import type { Documents, Saved } from './documents.ts';
import { INTERESTS, MEETINGS, MOST_MEETINGS, NOTES } from './more-documents.ts';
import { SETTINGS } from './user-documents.ts';
import { newNoteKey } from './user-words.ts';

export type NoteDraft = Omit<PersonNote, 'key' | 'at'> & { readonly key?: string };

export type MoreUserData = {
  notes(): Promise<readonly PersonNote[]>;
  /** The person's note as a whole, in the place of the one they have. Without text and tags it is removed. */
  setNote(draft: NoteDraft): Promise<Saved<null>>;
  interests(): Promise<readonly Interest[]>;
  setInterest(interest: Omit<Interest, 'since'>, on: boolean): Promise<Saved<null>>;
  /** Where these records were met, newest first; nowhere while remembering is off. */
  meetings(researchers: readonly ResearcherId[]): Promise<readonly Meeting[]>;
  /** Everybody met, the last one first. */
  met(): Promise<readonly ResearcherId[]>;
  /** The same person on the same paper is kept once. */
  meet(meeting: Omit<Meeting, 'at'>): Promise<Saved<null>>;
  /** Changes settings, remembering switched off among them, and forgets who was met: both or neither. Then no copy has it either. */
  stopRemembering(patch: Partial<Settings>): Promise<Saved<Settings>>;
};

export type MoreUserDataDeps = { readonly documents: Documents; readonly now: () => number; readonly random: () => string };

export function createMoreUserData({ documents, now, random }: MoreUserDataDeps): MoreUserData {
  const remembered = async (): Promise<readonly Meeting[]> =>
    (await documents.read(SETTINGS)).rememberMet ? documents.read(MEETINGS) : [];
  return {
    notes: () => documents.read(NOTES),
    setNote: (draft) =>
      documents.update([NOTES], (open) => {
        const before = open.get(NOTES);
        // Records that were joined may have a note each.
        const known = before.find((one) => (draft.key ? one.key === draft.key : samePerson(one, draft)));
        const tags = [...new Set(draft.tags.map((tag) => tag.trim()).filter(Boolean))];
        const text = draft.text.trim();
        const others = before.filter((one) => one !== known);
        const kept: PersonNote = {
          ...known,
          ...draft,
          key: known?.key ?? newNoteKey(random),
          ids: [...new Set([...(known?.ids ?? []), ...draft.ids])],
          text,
          tags,
          at: now(),
        };
        if (text || tags.length > 0) open.set(NOTES, [...others, kept]);
        else if (known) open.set(NOTES, others);
        return null;
      }),
    interests: () => documents.read(INTERESTS),
    setInterest: (interest, on) =>
      documents.update([INTERESTS], (open) => {
        const before = open.get(INTERESTS);
        const known = before.some(({ id }) => id === interest.id);
        if (on && !known) open.set(INTERESTS, [...before, { ...interest, since: now() }]);
        if (!on && known)
          open.set(
            INTERESTS,
            before.filter(({ id }) => id !== interest.id),
          );
        return null;
      }),
    async meetings(researchers) {
      const theirs = (await remembered()).filter(({ researcher }) => researchers.includes(researcher));
      return theirs.sort((a, b) => b.at - a.at);
    },
    async met() {
      const all = (await remembered()).toSorted((a, b) => b.at - a.at);
      return [...new Set(all.map(({ researcher }) => researcher))];
    },
    meet: (meeting) =>
      documents.update([SETTINGS, MEETINGS], (open) => {
        const before = open.get(MEETINGS);
        // It may have been switched off since it was asked for.
        if (!open.get(SETTINGS).rememberMet) return null;
        if (!before.some(({ researcher, work }) => researcher === meeting.researcher && work === meeting.work))
          open.set(MEETINGS, [...before, { ...meeting, at: now() }].slice(-MOST_MEETINGS));
        return null;
      }),
    async stopRemembering(patch) {
      const change = { ...patch, rememberMet: false };
      const saved = await documents.update([SETTINGS, MEETINGS], (open) => {
        const settings = { ...open.get(SETTINGS), ...change };
        open.set(SETTINGS, settings);
        if (open.get(MEETINGS).length > 0) open.set(MEETINGS, []);
        return settings;
      });
      if (saved.ok) await documents.forget(MEETINGS);
      // What a newer version wrote cannot be emptied here; nothing more comes to it, at least.
      else if (saved.error.why === 'newer')
        await documents.update([SETTINGS], (open) => open.set(SETTINGS, { ...open.get(SETTINGS), ...change }));
      return saved;
    },
  };
}
