// Notes and interests of a file beside those that are here: nothing is lost, nothing stands twice. Pure.

import { idsOf } from '../core/followed.ts';
import { type Interest, MOST_TAGS, type PersonNote } from '../core/remembered.ts';
import { isSame } from '../core/same.ts';
import { LONGEST_NOTE, MANY } from './more-documents.ts';
import { newNoteKey } from './user-words.ts';

type Joined = {
  readonly notes: readonly PersonNote[];
  /** Places of those that had no room for all that the file says. */
  readonly cut: ReadonlySet<number>;
};

/** Those that are here keep their places; two notes on one person become one with both texts, the one that is here first. */
export function withNotes(held: readonly PersonNote[], given: readonly PersonNote[], random: () => string): Joined {
  const notes = [...held];
  const keys = new Set(held.map(({ key }) => key));
  const places = new Map<string, number>();
  const cut = new Set<number>();
  const stands = (note: PersonNote, place: number): void => {
    for (const id of idsOf(note)) places.set(id, Math.min(place, places.get(id) ?? place));
  };
  held.forEach(stands);
  for (const note of given) {
    const place = Math.min(...idsOf(note).map((id) => places.get(id) ?? notes.length), notes.length);
    const known = notes[place];
    const { note: joined, whole } = known
      ? both(known, note)
      : { note: keys.has(note.key) ? { ...note, key: newNoteKey(random) } : note, whole: true };
    if (!whole) cut.add(place);
    notes[place] = joined;
    keys.add(joined.key);
    stands(joined, place);
  }
  const same = notes.length === held.length && notes.every((one, place) => one === held[place]);
  return { notes: same ? held : notes, cut };
}

/** `whole`: all that either says is in it. What has no room is left in the file rather than cut off. */
function both(known: PersonNote, note: PersonNote): { note: PersonNote; whole: boolean } {
  const orcid = known.orcid ?? note.orcid;
  const text = bothTexts(known.text, note.text);
  const tags = [...new Set([...known.tags, ...note.tags])];
  const merged: PersonNote = {
    ...known,
    ids: [...new Set([...known.ids, ...note.ids])].slice(0, MANY.ids),
    ...(orcid ? { orcid } : {}),
    text: text.length > LONGEST_NOTE ? known.text : text,
    tags: tags.slice(0, MOST_TAGS),
  };
  return { note: isSame(known, merged) ? known : merged, whole: text.length <= LONGEST_NOTE && tags.length <= MOST_TAGS };
}

/** What both say, said once: the one that has all of the other, else what is here and the paragraphs that only the file has. */
function bothTexts(known: string, given: string): string {
  if (paragraphs(given).every((one) => says(known, one))) return known;
  if (paragraphs(known).every((one) => says(given, one))) return given;
  return [known, ...paragraphs(given).filter((one) => !says(known, one))].join('\n\n');
}

const paragraphs = (text: string): readonly string[] => text.split(/\n\s*\n/).filter(Boolean);

const isWord = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

/** Does it stand in the text, and not only as a part of other words? */
function says(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    const within = (isWord(text[at - 1]) && isWord(words[0])) || (isWord(text[end]) && isWord(words.at(-1)));
    if (!within) return true;
  }
  return false;
}

export function withInterests(held: readonly Interest[], given: readonly Interest[]): readonly Interest[] {
  const known = new Set(held.map(({ id }) => id));
  const added = given.filter(({ id }) => !known.has(id));
  return added.length > 0 ? [...held, ...added] : held;
}
