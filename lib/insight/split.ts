// Are two records one person? Pure; proposes by rule, joins nobody.

import type { ResearcherId } from '../core/ids.ts';
import type { SeatedWork } from '../core/work.ts';
import { compareWithAny, levelRank } from '../names/compare.ts';
import { fold } from '../names/fold.ts';
import { parseName } from '../names/parse.ts';
import { EAST_ASIAN } from '../names/words.ts';

export type RecordedPerson = {
  readonly id: ResearcherId;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly orcid?: string;
  /** Works read of them; not necessarily all. */
  readonly works: readonly SeatedWork[];
};

/** Three common co-authors behind one full name are near-proof (IDENTITY 5.6). */
const CLEAR_COAUTHORS = 3;
/** A splinter: a record a new paper or two fell into because no affiliation was known. */
const SPLINTER_WORKS = 2;

/**
 * `orcid`: both carry the same iD. `likely`: the full names agree, no iD contradicts, and they share three co-authors, or one is a
 * splinter with a common co-author and a common institution. Two who sit on one byline are never one person.
 */
export function onePerson(a: RecordedPerson, b: RecordedPerson): 'orcid' | 'likely' | undefined {
  if (a.id === b.id || [...a.works, ...b.works].some((work) => sits(work, a.id) && sits(work, b.id))) return undefined;
  const { level } = compareWithAny(a.name, b.name, b.otherNames);
  if (level === 'conflict') return undefined;
  if (a.orcid && b.orcid) return a.orcid === b.orcid ? 'orcid' : undefined;
  if (levelRank(level) < levelRank('full')) return undefined;
  const shared = inCommon(coauthors(a), coauthors(b));
  if (shared >= CLEAR_COAUTHORS) return 'likely';
  const splinter = Math.min(a.works.length, b.works.length) <= SPLINTER_WORKS;
  return splinter && shared > 0 && inCommon(places(a), places(b)) > 0 ? 'likely' : undefined;
}

const sits = ({ seats }: SeatedWork, id: ResearcherId): boolean => seats.some(({ researcher }) => researcher === id);

/**
 * Co-authors by their record, or by their full name where they have none. Initials meet too easily, and so do names that millions share.
 */
function coauthors(person: RecordedPerson): ReadonlySet<string> {
  const known = read.get(person);
  if (known) return known;
  const { id, works } = person;
  const others = works.flatMap(({ seats }) => seats.filter(({ researcher }) => researcher !== id));
  const found = new Set(others.flatMap(({ name, researcher }) => researcher ?? (isTelling(name) ? fold(name) : [])));
  read.set(person, found);
  return found;
}

/** Each record of a list is compared with every other. */
const read = new WeakMap<RecordedPerson, ReadonlySet<string>>();

/** Printed in full, and with a surname that not millions share: whoever bears it is mostly the same person. */
export function isTelling(name: string): boolean {
  const { family, given } = parseName(name);
  return (given[0]?.length ?? 0) > 1 && !EAST_ASIAN.has(family.join(''));
}

const places = ({ id, works }: RecordedPerson): ReadonlySet<string> =>
  new Set(works.flatMap(({ seats }) => seats.filter(({ researcher }) => researcher === id).flatMap((seat) => seat.places.map(fold))));

const inCommon = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((one) => b.has(one)).length;
