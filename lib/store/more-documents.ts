// Documents of the user's data that no page's start needs: notes, interests, meetings. A changed shape gets a migration here and an example
// in the tests.

import { type Interest, LONGEST_TAG, type Meeting, MOST_TAGS, type PersonNote } from '../core/remembered.ts';
import { list, matching, object, oneOf, text } from '../core/shape.ts';
import type { DocumentSpec } from './document.ts';
import { by, unionBy } from './user-documents.ts';
import { id, line, name, orcid, researcherId, time, wholeItems } from './user-schema.ts';

/** Characters of one note: several pages, and far below what storage holds. */
export const LONGEST_NOTE = 10_000;
/** Bounds against hostile files, far above what a person collects. */
export const MANY = { notes: 20_000, ids: 50, interests: 5_000 };
/** Meetings kept; the oldest go first. */
export const MOST_MEETINGS = 5_000;

export const note = object(
  {
    key: matching(/^n[0-9a-f]{12}$/, 'is not n and 12 hexadecimal digits'),
    ids: list(researcherId, MANY.ids),
    name,
    text: text(0, LONGEST_NOTE),
    tags: list(text(1, LONGEST_TAG), MOST_TAGS),
    at: time,
  },
  { orcid },
);
export const interest = object({
  kind: oneOf('topic', 'institution'),
  id: matching(/^[TI]\d{1,12}$/, 'is not the key of a topic or an institution'),
  name,
  since: time,
});
const meeting = object({ researcher: researcherId, work: id, at: time }, { title: line });

export const notes = list(note, MANY.notes);
export const interests = list(interest, MANY.interests);
const meetings = list(meeting, MOST_MEETINGS);

export const NOTES: DocumentSpec<readonly PersonNote[]> = {
  kind: 'notes',
  migrations: [],
  empty: [],
  parse: by(notes),
  salvage: (data) => wholeItems(data, note),
  union: (salvaged, copy) => unionBy(salvaged, copy, ({ key }) => key),
};

export const INTERESTS: DocumentSpec<readonly Interest[]> = {
  kind: 'interests',
  migrations: [],
  empty: [],
  parse: by(interests),
  salvage: (data) => wholeItems(data, interest),
  union: (salvaged, copy) => unionBy(salvaged, copy, ({ id }) => id),
};

export const MEETINGS: DocumentSpec<readonly Meeting[]> = {
  kind: 'meetings',
  migrations: [],
  empty: [],
  parse: by(meetings),
  salvage: (data) => wholeItems(data, meeting).slice(-MOST_MEETINGS),
  union: (salvaged, copy) => unionBy(salvaged, copy, ({ researcher, work }) => `${researcher} ${work}`).slice(-MOST_MEETINGS),
};

export const MORE_DOCUMENTS = [NOTES, INTERESTS, MEETINGS] as const;
