// Whom a work's record puts at a printed seat. An id at a position proves nothing: the bylines must align and the names agree.

import type { MarkSubject } from '../core/marks.ts';
import type { Authorship } from '../core/work.ts';
import type { FollowedPerson } from '../core/you.ts';
import { type Alignment, alignBylines } from '../names/align.ts';
import { compareNames, compareWithAny } from '../names/compare.ts';
import { followedBy } from './followed-by.ts';

/** Alignments of one query: all subjects of a work ask for the same one. */
export type SeatCache = Map<readonly Authorship[], { readonly byline: string; readonly alignment: Alignment }>;

export type RecordedSeat = {
  readonly person?: FollowedPerson;
  /** The seat carries an id, and it is nobody's whom the user follows. */
  readonly somebodyElse: boolean;
};

function followedAt(seat: Authorship, people: readonly FollowedPerson[]): FollowedPerson | undefined {
  const ids = [seat.researcher, seat.printedOrcid && `orcid:${seat.printedOrcid}`, seat.researcherOrcid && `orcid:${seat.researcherOrcid}`];
  for (const id of ids) {
    const person = id && followedBy(people, id);
    if (person) return person;
  }
  return undefined;
}

function aligned({ byline }: MarkSubject, record: readonly Authorship[], cache: SeatCache): Alignment {
  const printed = byline.join('\n');
  const known = cache.get(record);
  if (known?.byline === printed) return known.alignment;
  const alignment = alignBylines(
    byline,
    record.map((seat) => seat.printedName),
  );
  cache.set(record, { byline: printed, alignment });
  return alignment;
}

/** Undefined where the record says nothing of this seat. */
export function recordedSeat(
  subject: MarkSubject,
  record: readonly Authorship[],
  people: readonly FollowedPerson[],
  cache: SeatCache,
): RecordedSeat | undefined {
  const here = record[subject.position];
  // Most works have nobody in them whom the user follows, and then aligning is for nothing.
  if (!record.some((seat) => followedAt(seat, people))) return here?.researcher ? { somebodyElse: true } : undefined;
  const { pairs, quality, levels } = aligned(subject, record, cache);
  const place = pairs[subject.position];
  const seat = place === undefined || quality === 'unrelated' ? undefined : record[place];
  if (!seat) return undefined;
  const person = followedAt(seat, people);
  if (!person) return { somebodyElse: Boolean(seat.researcher) };
  const level = compareWithAny(subject.name, person.name, person.otherNames).level;
  const agree =
    level !== 'conflict' &&
    // A nickname or a dropped surname is believed only where the whole byline stands as printed, as on the card.
    (quality === 'whole' || (level !== 'weak' && levels[subject.position] !== 'weak')) &&
    (!seat.researcherName || compareNames(seat.printedName, seat.researcherName) !== 'conflict') &&
    // One id at two seats is a fault of the record, and no telling at which.
    record.filter((other) => followedAt(other, people) === person).length === 1;
  return agree ? { person, somebodyElse: false } : { somebodyElse: false };
}
