// Are two records one person? Pure; proposes by rule, joins nobody.

import type { ResearcherId } from '../core/ids.ts';
import type { SeatedWork } from '../core/work.ts';
import { compareWithAny, levelRank } from '../names/compare.ts';
import { fold } from '../names/fold.ts';
import { parseName } from '../names/parse.ts';
import { EAST_ASIAN } from '../names/words.ts';

type Bearer = { readonly id: ResearcherId; readonly name: string; readonly otherNames: readonly string[]; readonly orcid?: string };

/** A record as two of them are compared. */
export type Traits = Bearer & {
  /** By their record, or by their full name where they have none. */
  readonly coauthors: ReadonlySet<string>;
  /** Folded names of institutions. */
  readonly places: ReadonlySet<string>;
  /** How many works it has, as far as it is known. */
  readonly works: number;
};

type Recorded = Bearer & { readonly works: readonly SeatedWork[] };

/** Each record of a list is compared with every other, and one alone with none. */
const read = new WeakMap<Recorded, Traits>();

/** The traits that works tell; `works` are those read of them, not necessarily all. Remembered by the object. */
export function traitsOf(record: Recorded): Traits {
  const known = read.get(record);
  if (known) return known;
  const { id, name, otherNames, orcid, works } = record;
  const seats = works.flatMap((work) => work.seats);
  const own = seats.filter(({ researcher }) => researcher === id);
  const others = seats.filter(({ researcher }) => researcher !== id);
  const traits = {
    id,
    name,
    otherNames,
    ...(orcid ? { orcid } : {}),
    // Initials meet too easily, and so do names that millions share.
    coauthors: new Set(others.flatMap((seat) => seat.researcher ?? (isTelling(seat.name) ? fold(seat.name) : []))),
    places: new Set(own.flatMap((seat) => seat.places.map(fold))),
    works: works.length,
  };
  read.set(record, traits);
  return traits;
}

/** Three common co-authors behind one full name are near-proof (IDENTITY 5.6). */
const CLEAR_COAUTHORS = 3;
/** A splinter: a record a new paper or two fell into because no affiliation was known. */
const SPLINTER_WORKS = 2;

/**
 * `orcid`: both carry the same iD. `likely`: the full names agree, no iD contradicts, and they share three co-authors, or one is a
 * splinter with a common co-author and a common institution. Two who sit on one byline are never one person.
 */
export function onePerson(a: Traits, b: Traits): 'orcid' | 'likely' | undefined {
  if (a.id === b.id || a.coauthors.has(b.id) || b.coauthors.has(a.id)) return undefined;
  const { level } = compareWithAny(a.name, b.name, b.otherNames);
  if (level === 'conflict') return undefined;
  if (a.orcid && b.orcid) return a.orcid === b.orcid ? 'orcid' : undefined;
  if (levelRank(level) < levelRank('full')) return undefined;
  const shared = inCommon(a.coauthors, b.coauthors);
  if (shared >= CLEAR_COAUTHORS) return 'likely';
  const splinter = Math.min(a.works, b.works) <= SPLINTER_WORKS;
  return splinter && shared > 0 && inCommon(a.places, b.places) > 0 ? 'likely' : undefined;
}

/** Printed in full, and with a surname that not millions share: whoever bears it is mostly the same person. */
export function isTelling(name: string): boolean {
  const { family, given } = parseName(name);
  return (given[0]?.length ?? 0) > 1 && !EAST_ASIAN.has(family.join(''));
}

const inCommon = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((one) => b.has(one)).length;
