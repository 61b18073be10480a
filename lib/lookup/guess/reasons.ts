// What speaks for a guess, in words a reader understands: each reason with its numbers. Pure; decides nothing.

import { journalOf } from '../../core/journal.ts';
import type { Evidence } from '../../core/match.ts';
import type { SeatedWork } from '../../core/work.ts';
import { isTelling } from '../../insight/split.ts';
import { fold } from '../../names/fold.ts';
import { reason } from '../evidence.ts';
import { SPINE } from '../records.ts';
import type { Person } from './persons.ts';

/** What a co-author with a name of millions says beside one whose name tells them from others. */
const COMMON_NAME = 0.5;
/** Names in one sentence. */
const MOST_NAMES = 3;
/** Shorter words stand in every title. */
const WORD = 5;
/** Beginnings of words: "diabetic" meets "diabetes". */
const STEM = 6;
/** One common word is chance. */
const COMMON_WORDS = 2;
/** An institution's name in few letters is an abbreviation of many. */
const LONGEST_ACRONYM = 4;

export type Page = {
  readonly others: readonly string[];
  readonly title?: string;
  readonly affiliations: readonly string[];
  readonly category?: string;
  /** As `journalOf` gives it. */
  readonly venue?: string;
};

/** `company`: the co-authors by what each says; a name that millions share, or an initial, is half a reason. */
export type Kinds = { readonly coauthors: number; readonly company: number; readonly place: boolean; readonly topic: boolean };

const speaks = (code: Evidence['code'], params: Evidence['params']): Evidence => reason(code, 'for', SPINE, params);

/** Reasons for one person, and how many kinds of them there are. `shared`: page names they have written with. */
export function reasonsFor(person: Person, page: Page, shared: readonly string[]): { reasons: readonly Evidence[]; kinds: Kinds } {
  const place = samePlace(person, page.affiliations);
  const topic = sameTopic(person.works, page);
  const reasons: Evidence[] = [];
  if (shared.length > 0) {
    const names = shared.slice(0, MOST_NAMES).join(', ');
    reasons.push(speaks('shared-coauthors', { shared: shared.length, others: page.others.length, names }));
  }
  if (place) reasons.push(speaks('same-affiliation', { affiliation: place.name, ...(place.year ? { year: place.year } : {}) }));
  const inJournal = page.venue ? person.works.filter(({ ids }) => journalOf(ids.doi) === page.venue) : [];
  if (inJournal.length > 0) {
    const journal = inJournal.find(({ venue }) => venue)?.venue;
    reasons.push(speaks('same-journal', { count: inJournal.length, ...(journal ? { journal } : {}) }));
  }
  if (topic) reasons.push(speaks('same-topic', { topic }));
  const company = shared.reduce((sum, name) => sum + (isTelling(name) ? 1 : COMMON_NAME), 0);
  return { reasons, kinds: { coauthors: shared.length, company, place: place !== undefined, topic: topic !== undefined } };
}

export const kindsIn = ({ coauthors, place, topic }: Kinds): number => [coauthors > 0, place, topic].filter(Boolean).length;

/** A place of theirs that the page prints beside the name, with the latest year it is known for. */
function samePlace(person: Person, affiliations: readonly string[]): { name: string; year: number | undefined } | undefined {
  const printed = affiliations.map((line) => ` ${fold(line)} `);
  let found: { name: string; year: number | undefined } | undefined;
  for (const { seats, year } of person.works) {
    for (const { researcher, places } of seats) {
      if (researcher === undefined || !person.ids.includes(researcher)) continue;
      for (const name of places) {
        const folded = fold(name);
        if (folded.length <= LONGEST_ACRONYM || !printed.some((line) => line.includes(` ${folded} `))) continue;
        if (!found || (year ?? 0) > (found.year ?? 0)) found = { name, year };
      }
    }
  }
  return found;
}

const stems = (text: string): Set<string> =>
  new Set(
    fold(text)
      .split(' ')
      .filter((word) => word.length >= WORD)
      .map((word) => word.slice(0, STEM)),
  );

/**
 * What they work on that the page is about too: the topic of the work whose title has most words in common with the page's, else the
 * narrowest of their topics and fields that the page's category names.
 */
function sameTopic(works: readonly SeatedWork[], { title = '', category = '' }: Page): string | undefined {
  const asked = stems(title);
  let best: { topic: string; common: number } | undefined;
  for (const work of works) {
    const common = [...stems(`${work.title} ${work.topics.join(' ')}`)].filter((stem) => asked.has(stem)).length;
    if (common >= COMMON_WORDS && common > (best?.common ?? 0)) best = { topic: work.topics[0] ?? work.title, common };
  }
  if (best) return best.topic;
  const named = stems(category);
  const isNamed = (name: string): boolean => {
    const words = [...stems(name)];
    return words.length > 0 && words.every((stem) => named.has(stem));
  };
  return works.flatMap(({ topics }) => topics).find(isNamed);
}
