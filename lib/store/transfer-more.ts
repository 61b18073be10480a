// Notes and interests of a file beside those that are here: nothing is lost, nothing stands twice. Pure.

import { samePerson } from '../core/followed.ts';
import type { Interest, PersonNote } from '../core/remembered.ts';
import { isSame } from '../core/same.ts';
import { LONGEST_NOTE } from './more-documents.ts';
import { newNoteKey } from './user-words.ts';

/** Those that are here keep their places; two notes on one person become one with both texts, the one that is here first. */
export function withNotes(held: readonly PersonNote[], given: readonly PersonNote[], random: () => string): readonly PersonNote[] {
  const notes = [...held];
  for (const note of given) {
    const place = notes.findIndex((one) => samePerson(one, note));
    const known = notes[place];
    if (known) notes[place] = both(known, note);
    else notes.push(notes.some(({ key }) => key === note.key) ? { ...note, key: newNoteKey(random) } : note);
  }
  return notes.length === held.length && notes.every((one, place) => one === held[place]) ? held : notes;
}

function both(known: PersonNote, note: PersonNote): PersonNote {
  const orcid = known.orcid ?? note.orcid;
  const merged: PersonNote = {
    ...known,
    ids: [...new Set([...known.ids, ...note.ids])],
    ...(orcid ? { orcid } : {}),
    text: known.text.includes(note.text) ? known.text : [known.text, note.text].filter(Boolean).join('\n\n').slice(0, LONGEST_NOTE),
    tags: [...new Set([...known.tags, ...note.tags])],
  };
  return isSame(known, merged) ? known : merged;
}

export function withInterests(held: readonly Interest[], given: readonly Interest[]): readonly Interest[] {
  const known = new Set(held.map(({ id }) => id));
  const added = given.filter(({ id }) => !known.has(id));
  return added.length > 0 ? [...held, ...added] : held;
}
