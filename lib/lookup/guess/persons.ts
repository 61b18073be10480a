// The people a name could be, as the model reads them: records of one person together, the page's own work left out. Pure.

import type { Candidate } from '../../core/failure.ts';
import { type ResearcherId, type WorkIds, workKey } from '../../core/ids.ts';
import { journalOf } from '../../core/journal.ts';
import type { SeatedWork } from '../../core/work.ts';
import { isTooLarge } from '../../insight/plausible.ts';
import { onePerson, traitsOf } from '../../insight/split.ts';
import { sharesId, titleKey } from '../../insight/versions.ts';
import { compareNames } from '../../names/compare.ts';
import { nameKeys } from '../../names/key.ts';
import type { Profile, ProfileWork } from '../score/types.ts';

/** One person: usually one record, more where records were found to be the same. */
export type Person = {
  /** The record with most works stands for them; one of several people only where there is no other. */
  readonly candidate: Candidate;
  readonly otherNames: readonly string[];
  readonly works: readonly SeatedWork[];
  /** Every record's id, the first one first. */
  readonly ids: readonly ResearcherId[];
  /** Records with the same iD, or the same by the user's word. */
  readonly joined: readonly ResearcherId[];
  /** Records that look like the same person, to be proposed. */
  readonly splits: readonly ResearcherId[];
};

export type PageWork = { readonly ids: WorkIds; readonly title?: string };

/** Does the record speak of the very paper on the page? What is asked there cannot be its own evidence. */
const isPageWork = (work: SeatedWork, page: PageWork): boolean =>
  sharesId(work.ids, page.ids) || (page.title !== undefined && titleKey(work.title) === titleKey(page.title));

/** What the user has said of two records: one person, or two. */
export type Said = (a: ResearcherId, b: ResearcherId) => 'same' | 'apart' | undefined;

export function personsOf(
  people: readonly Candidate[],
  worksOf: ReadonlyMap<ResearcherId, readonly SeatedWork[]>,
  page: PageWork,
  said: Said,
): readonly Person[] {
  const records = people.map((candidate) => {
    const works = (worksOf.get(candidate.id) ?? []).filter((work) => !isPageWork(work, page));
    const printed = works.flatMap(({ seats }) => seats.filter(({ researcher }) => researcher === candidate.id).map(({ name }) => name));
    return { ...candidate, candidate, works, otherNames: [...new Set(printed)].filter((name) => name !== candidate.name) };
  });
  const taken = new Set<ResearcherId>();
  const bySize = records.toSorted(
    (a, b) => Number(isTooLarge(a)) - Number(isTooLarge(b)) || (b.worksCount ?? b.works.length) - (a.worksCount ?? a.works.length),
  );
  return bySize.flatMap((main): Person[] => {
    if (taken.has(main.id)) return [];
    const same = bySize.flatMap((other) => {
      const open = other.id !== main.id && !taken.has(other.id);
      const why = open ? (said(main.id, other.id) ?? onePerson(traitsOf(main), traitsOf(other))) : undefined;
      // A record of several people looks like each of them.
      const vague = why === 'likely' && (isTooLarge(main) || isTooLarge(other));
      return why && why !== 'apart' && !vague ? [{ other, why }] : [];
    });
    for (const { other } of same) taken.add(other.id);
    taken.add(main.id);
    const all = [main, ...same.map(({ other }) => other)];
    return [
      {
        candidate: main.candidate,
        otherNames: [...new Set(all.flatMap((one) => [one.name, ...one.otherNames]))].filter((name) => name !== main.name),
        works: [...new Map(all.flatMap((one) => one.works).map((work) => [workKey(work.ids) ?? work.title, work])).values()],
        ids: all.map(({ id }) => id),
        joined: same.flatMap(({ other, why }) => (why === 'likely' ? [] : [other.id])),
        splits: same.flatMap(({ other, why }) => (why === 'likely' ? [other.id] : [])),
      },
    ];
  });
}

/** Who already is known among the page's authors: their ids, and the name as the page prints it. */
export type KnownSeats = ReadonlyMap<ResearcherId, string>;

/** Read often, with the same result: the model remembers what it has read by the object. */
const plain = new WeakMap<SeatedWork, Map<ResearcherId, ProfileWork>>();

/**
 * The profile the model compares. A co-author known by id stands there as the page prints them, however the record spells them;
 * `together` are page names somebody is known to have written with though no listed work shows it.
 */
export function profileOf(person: Person, known: KnownSeats, together: readonly string[]): Profile {
  const works = person.works.map((work): ProfileWork => {
    const changed = work.seats.some(({ researcher }) => researcher !== undefined && known.has(researcher));
    if (changed) return readWork(work, person.ids, known);
    const kept = plain.get(work) ?? new Map<ResearcherId, ProfileWork>();
    plain.set(work, kept);
    const before = kept.get(person.candidate.id) ?? readWork(work, person.ids, known);
    kept.set(person.candidate.id, before);
    return before;
  });
  return {
    id: person.candidate.id,
    name: person.candidate.name,
    otherNames: person.otherNames,
    works: [...works, ...together.map((name) => ({ coauthors: [name] }))],
  };
}

function readWork(work: SeatedWork, ids: readonly ResearcherId[], known: KnownSeats): ProfileWork {
  const own = work.seats.filter(({ researcher }) => researcher !== undefined && ids.includes(researcher));
  const venue = journalOf(work.ids.doi);
  return {
    title: work.title,
    ...(work.year === undefined ? {} : { year: work.year }),
    coauthors: work.seats
      .filter((seat) => !own.includes(seat))
      .map(({ name, researcher }) => (researcher && known.get(researcher)) ?? name),
    affiliations: own.flatMap(({ places }) => places),
    ...(venue ? { venue } : {}),
  };
}

/** Names a person has written with, by every key under which another spelling of them is found. */
type Circle = ReadonlyMap<string, readonly string[]>;
const circles = new WeakMap<Person, { known: KnownSeats; circle: Circle }>();

function circleOf(person: Person, known: KnownSeats): Circle {
  const before = circles.get(person);
  if (before?.known === known) return before.circle;
  const names = new Set(
    person.works.flatMap(({ seats }) =>
      seats
        .filter(({ researcher }) => researcher === undefined || !person.ids.includes(researcher))
        .map(({ name, researcher }) => (researcher && known.get(researcher)) ?? name),
    ),
  );
  const circle = new Map<string, string[]>();
  for (const name of names)
    for (const key of nameKeys(name)) {
      const there = circle.get(key);
      if (there) there.push(name);
      else circle.set(key, [name]);
    }
  circles.set(person, { known, circle });
  return circle;
}

/** Page names that `person` has written with, by id where it is known, else by name. */
export function sharedWith(person: Person, others: readonly string[], known: KnownSeats): readonly string[] {
  const circle = circleOf(person, known);
  return others.filter((other) =>
    nameKeys(other).some((key) =>
      circle.get(key)?.some((name) => name === other || !['conflict', 'weak'].includes(compareNames(name, other))),
    ),
  );
}
