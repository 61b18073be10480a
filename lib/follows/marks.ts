// Which names of a page are followed people, and how sure that is. Pure; what it is given is all it knows.

import { correctionsOn, joinedWith } from '../core/corrections.ts';
import { idsOf } from '../core/followed.ts';
import { chosenElsewhere, lastWord } from '../core/last-word.ts';
import type { Mark, MarkAnswer, MarkQuery, MarkSubject } from '../core/marks.ts';
import type { WorkRecord } from '../core/work.ts';
import type { Correction, FollowedPerson } from '../core/you.ts';
import { compareNames, compareWithAny, sameName } from '../names/compare.ts';
import { parseName } from '../names/parse.ts';
import { followedBy } from './followed-by.ts';
import { createNameIndex, type NameIndex } from './name-index.ts';
import { isRareName } from './rare.ts';
import { recordedSeat, type SeatCache } from './recorded-seat.ts';

/** What is needed of a work's record. */
type Recorded = Pick<WorkRecord, 'ids' | 'authorships'>;
/** The cached one, where there is one. */
type RecordOf = (subject: MarkSubject) => Recorded | undefined;

export type Marker = {
  mark(subject: MarkSubject, record?: Recorded): Mark;
  markAll(query: MarkQuery, recordOf?: RecordOf): MarkAnswer;
};

/** In longer bylines one known name is chance: large collaborations hold everybody. */
const SMALL_BYLINE = 30;
/** Co-authors that make a name good in a longer byline, or against a record that names somebody else (a split profile, as a rule). */
const SEVERAL = 3;
/** Names whose people are remembered: a few of the longest list pages. */
const REMEMBERED = 50_000;
/** Names of a byline that are looked at; a page sends up to 5,000. */
const LOOKED_AT = 300;

type Made = { readonly corrections: readonly Correction[]; readonly marker: Marker };
const made = new WeakMap<readonly FollowedPerson[], Made>();

/** The marker for these very lists, made anew only when one of them has changed: reading thousands of names takes a tenth of a second. */
export function markerFor(people: readonly FollowedPerson[], corrections: readonly Correction[]): Marker {
  const before = made.get(people);
  if (before?.corrections === corrections) return before.marker;
  const marker = createMarker(people, corrections);
  made.set(people, { corrections, marker });
  return marker;
}

/** Made once per list of people; marking a name is then a few microseconds. `corrections` beat everything. */
export function createMarker(followed: readonly FollowedPerson[], corrections: readonly Correction[] = []): Marker {
  const people = withJoined(followed, corrections);
  const index = createNameIndex(people, (person) => [person.name, ...person.otherNames], true);
  const company = new Map<FollowedPerson, NameIndex<string>>();
  /** Names seldom repeat with another answer: a list page prints the same people again and again. */
  const named = new Map<string, readonly FollowedPerson[]>();

  function peopleNamed(name: string): readonly FollowedPerson[] {
    const known = named.get(name);
    if (known) return known;
    const found = index.find(name).filter((person) => isFullMatch(compareWithAny(name, person.name, person.otherNames).level));
    if (named.size >= REMEMBERED) named.clear();
    named.set(name, found);
    return found;
  }

  /** Do at least `enough` of the byline's other names belong to people they have written with? */
  function inCompany(person: FollowedPerson, { byline, position }: MarkSubject, enough: number): boolean {
    if (person.coauthors.length === 0) return false;
    const near = byline.slice(Math.max(0, position - LOOKED_AT), position + LOOKED_AT).filter((name) => name !== byline[position]);
    const spelledAlike = near.filter((name) => person.coauthors.includes(name));
    if (spelledAlike.length >= enough) return true;
    const coauthors = company.get(person) ?? createNameIndex(person.coauthors, (name) => [name], false);
    company.set(person, coauthors);
    const known = near.filter((name) => coauthors.find(name).some((other) => isFullMatch(compareNames(name, other))));
    return known.length >= enough;
  }

  /** The user's own word on this seat: a pin, or who they said it is not. */
  function wordOn(subject: MarkSubject, record: Recorded | undefined): { pinned?: Mark; blocked: ReadonlySet<string> } {
    const mine = correctionsOn(subject, corrections, sameName, record?.ids);
    const said = lastWord(mine);
    const blocked = new Set<string>(mine.flatMap((one) => (one.kind === 'block' ? [one.researcher] : [])));
    return { blocked, ...(said ? { pinned: said.kind === 'pin' && followedBy(people, said.researcher) ? 'confirmed' : 'none' } : {}) };
  }

  function mark(subject: MarkSubject, record: Recorded | undefined, seats: SeatCache): Mark {
    if (people.length === 0) return 'none';
    const { pinned, blocked } = wordOn(subject, record);
    if (pinned) return pinned;
    const allowed = (person: FollowedPerson): boolean =>
      !idsOf(person).some((id) => blocked.has(id) || chosenElsewhere(subject, id, corrections, sameName, record?.ids));
    const seat = record && recordedSeat(subject, record.authorships, people, seats);
    if (seat?.person && allowed(seat.person)) return 'confirmed';
    const byName = peopleNamed(subject.name).some((person) => {
      if (!allowed(person)) return false;
      const { family, given } = parseName(subject.name);
      if (!seat?.somebodyElse && isRareName(family, given)) return true;
      return inCompany(person, subject, subject.byline.length > SMALL_BYLINE || seat?.somebodyElse ? SEVERAL : 1);
    });
    return byName ? 'name' : 'none';
  }

  return {
    mark: (subject, record) => mark(subject, record, new Map()),
    markAll({ subjects }, recordOf) {
      const seats: SeatCache = new Map();
      return subjects.map((subject) => mark(subject, recordOf?.(subject), seats));
    },
  };
}

/** Records the user said are one person are followed together. */
function withJoined(people: readonly FollowedPerson[], corrections: readonly Correction[]): readonly FollowedPerson[] {
  if (!corrections.some(({ kind }) => kind === 'same')) return people;
  return people.map((person) => {
    const joined = person.ids.flatMap((id) => joinedWith(id, corrections)).filter((id) => !person.ids.includes(id));
    return joined.length > 0 ? { ...person, ids: [...person.ids, ...joined] } : person;
  });
}

/** Initials are no evidence, and neither is half a name. */
const isFullMatch = (level: ReturnType<typeof compareNames>): boolean => level === 'same' || level === 'full';
