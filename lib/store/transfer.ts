// Export and import of the user's data. An import adds and fills gaps, never removes; it is done as a whole or not at all.

import { samePerson, withPeople } from '../core/followed.ts';
import { err, ok, type Result } from '../core/result.ts';
import type { ImportPreview, ImportProblem } from '../core/transfer.ts';
import type { Correction, FollowedPerson, Settings } from '../core/you.ts';
import type { Documents } from './documents.ts';
import { INTERESTS, NOTES } from './more-documents.ts';
import { type Contents, type Held, readFile, writeFile } from './transfer-file.ts';
import { withInterests, withNotes } from './transfer-more.ts';
import { withSettings } from './transfer-settings.ts';
import { CORRECTIONS, FOLLOWS, SETTINGS } from './user-documents.ts';
import { newCorrectionId, newPersonKey, wordOf } from './user-words.ts';

export type Transfer = {
  /** Everything but the keys, as a JSON file. */
  exportAll(): Promise<{ readonly fileName: string; readonly json: string }>;
  /** What an import would do, without doing it. */
  preview(json: string): Promise<Result<ImportPreview, ImportProblem>>;
  /** Does it, after a copy of what is there is safe. The answer says what was done. */
  importAll(json: string): Promise<Result<ImportPreview, ImportProblem>>;
};

/** Names shown of those an import would add; the count tells the rest. */
const NAMES_SHOWN = 100;

export function createTransfer(deps: { documents: Documents; now: () => number; random: () => string }): Transfer {
  const { documents, now, random } = deps;

  async function held(): Promise<Held> {
    const [settings, follows, corrections, notes, interests] = await Promise.all([
      documents.read(SETTINGS),
      documents.read(FOLLOWS),
      documents.read(CORRECTIONS),
      documents.read(NOTES),
      documents.read(INTERESTS),
    ]);
    return { settings, follows, corrections, notes, interests };
  }

  return {
    async exportAll() {
      return { fileName: `byline-${new Date(now()).toISOString().slice(0, 10)}.json`, json: writeFile(await held(), now()) };
    },
    async preview(json) {
      const file = readFile(json);
      return file.ok ? ok(combine(await held(), file.value, random).preview) : file;
    },
    async importAll(json) {
      const file = readFile(json);
      if (!file.ok) return file;
      const saved = await documents.update(
        [SETTINGS, FOLLOWS, CORRECTIONS, NOTES, INTERESTS],
        (draft) => {
          const before: Held = {
            settings: draft.get(SETTINGS),
            follows: draft.get(FOLLOWS),
            corrections: draft.get(CORRECTIONS),
            notes: draft.get(NOTES),
            interests: draft.get(INTERESTS),
          };
          const { after, preview } = combine(before, file.value, random);
          draft.set(SETTINGS, after.settings);
          draft.set(FOLLOWS, after.follows);
          draft.set(CORRECTIONS, after.corrections);
          draft.set(NOTES, after.notes);
          draft.set(INTERESTS, after.interests);
          return preview;
        },
        'before-import',
      );
      return saved.ok ? saved : err({ kind: 'not-saved', detail: saved.error.why });
    },
  };
}

/** Both together, and what that changes. What stays as it is stays the same object. */
function combine(before: Held, file: Contents, random: () => string): { after: Held; preview: ImportPreview } {
  const keys = new Set(before.follows.map((person) => person.key));
  const follows = withPeople(
    before.follows,
    file.follows.map((person) => withFreeKey(person, before.follows, keys, random)),
  );
  const corrections = withCorrections(before.corrections, file.corrections, random);
  const { notes, cut } = withNotes(before.notes, file.notes, random);
  const interests = withInterests(before.interests, file.interests);
  const settings = withSettings(before.settings, file.settings ?? {});
  const changed = (Object.keys(settings) as (keyof Settings)[]).filter(
    (name) => JSON.stringify(settings[name]) !== JSON.stringify(before.settings[name]),
  );
  const same = new Set(before.follows);
  const added = follows.filter((person) => !keys.has(person.key));
  const changes = follows.filter((person) => keys.has(person.key) && !same.has(person)).length;
  const adds = {
    people: added.length,
    corrections: corrections.length - before.corrections.length,
    notes: notes.length - before.notes.length,
    interests: interests.length - before.interests.length,
  };
  const kept = new Set(corrections);
  const repeated = before.corrections.filter((one) => !kept.has(one)).length;
  const isSameNote = (place: number): boolean => notes[place] === before.notes[place];
  const rewritten = before.notes.filter((_, place) => !isSameNote(place)).length;
  const left = [...cut].filter(isSameNote).length;
  const given = file.follows.length + file.corrections.length + file.notes.length + file.interests.length;
  const known = given - adds.people - changes - adds.corrections - repeated - adds.notes - rewritten - left - adds.interests;
  return {
    after: { settings: changed.length > 0 ? settings : before.settings, follows, corrections, notes, interests },
    preview: {
      adds,
      changes: { people: changes, corrections: repeated, notes: rewritten, settings: changed },
      unchanged: Math.max(0, known),
      names: added.slice(0, NAMES_SHOWN).map((person) => person.name),
      ...(cut.size > 0 ? { cut: [...cut].slice(0, NAMES_SHOWN).flatMap((place) => notes[place]?.name ?? []) } : {}),
    },
  };
}

/** A key is ours alone: in a file from another profile it may be somebody else's. */
function withFreeKey(
  person: FollowedPerson,
  held: readonly FollowedPerson[],
  keys: ReadonlySet<string>,
  random: () => string,
): FollowedPerson {
  if (!keys.has(person.key)) return person;
  const owner = held.find((one) => one.key === person.key);
  return owner && !samePerson(owner, person) ? { ...person, key: newPersonKey(random) } : person;
}

/** In the order they were said: the later word counts. Of two that say the same the later is kept, under the id it has here. */
function withCorrections(held: readonly Correction[], given: readonly Correction[], random: () => string): readonly Correction[] {
  const places = new Map(held.map((one, place) => [wordOf(one), place]));
  const ids = new Set(held.map((one) => one.id));
  const all = [...held];
  for (const one of given) {
    const place = places.get(wordOf(one));
    const known = place === undefined ? undefined : all[place];
    if (place === undefined || !known) all.push(ids.has(one.id) ? { ...one, id: newCorrectionId(random) } : one);
    else if (one.at > known.at) all[place] = { ...one, id: known.id };
  }
  return all.length === held.length && all.every((one, place) => one === held[place]) ? held : all.sort((a, b) => a.at - b.at);
}
