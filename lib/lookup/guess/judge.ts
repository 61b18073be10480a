// Weighs the people a name could be against each other: who is likely, who is possible, or nobody. Pure.

import type { ResearcherId } from '../../core/ids.ts';
import { compareWithAny, levelRank } from '../../names/compare.ts';
import { isAnonymous, isGroup } from '../../names/group.ts';
import { type Scored, score } from '../score/model.ts';
import { type KnownSeats, type Person, profileOf, sharedWith } from './persons.ts';
import { type Kinds, kindsIn, type Page, reasonsFor } from './reasons.ts';

/** What is needed to weigh one name of a byline. */
export type Hand = {
  readonly name: string;
  readonly position: number;
  readonly persons: readonly Person[];
  /** More people bear the name than could be looked at. */
  readonly cut: boolean;
  readonly affiliations: readonly string[];
};

export type Paper = {
  readonly byline: readonly string[];
  readonly title?: string;
  readonly year?: number;
  /** In words. */
  readonly category?: string;
  /** As `journalOf` gives it. */
  readonly venue?: string;
};

export type Known = {
  /** By seat: the records of whoever sits there. */
  readonly seats: ReadonlyMap<number, readonly ResearcherId[]>;
  /** Whom they have written with, as far as it is known. */
  readonly circles: ReadonlyMap<ResearcherId, ReadonlySet<ResearcherId>>;
};

export type Weighed = {
  readonly person: Person;
  readonly probability: number;
  readonly shared: readonly string[];
  readonly kinds: Kinds;
  readonly reasons: ReturnType<typeof reasonsFor>['reasons'];
};

export type Verdict = {
  /** Everybody who can be it, the best first. */
  readonly weighed: readonly Weighed[];
  readonly scored: Scored;
  readonly likely: boolean;
  /** People of this name that were found, also those who cannot be it. */
  readonly namesakes: number;
};

/** Of a list that is cut the right one may not be in it: only company tells then. */
const CLEAR_COMPANY = 2;
/** Initials are no evidence: two kinds of reasons must speak (IDENTITY 5.5). */
const KINDS_FOR_INITIALS = 2;
/** Co-authors the model reads; of thousands the first tell enough. */
const MOST_COAUTHORS = 200;

export const othersOf = ({ byline }: Paper, position: number): readonly string[] =>
  byline.filter((name, at) => at !== position && !isGroup(name) && !isAnonymous(name)).slice(0, MOST_COAUTHORS);

export function judge(hand: Hand, paper: Paper, known: Known, excluded: (id: ResearcherId) => boolean): Verdict {
  const others = othersOf(paper, hand.position);
  const names: KnownSeats = new Map(
    [...known.seats].flatMap(([at, ids]) => (at === hand.position ? [] : ids.map((id) => [id, paper.byline[at] ?? ''] as const))),
  );
  // Two authors of one paper are never the same person.
  const namesakes = hand.persons.filter((one) => compareWithAny(hand.name, one.candidate.name, one.otherNames).level !== 'conflict');
  const persons = namesakes.filter((one) => !one.ids.some((id) => names.has(id) || excluded(id)));
  const together = persons.map((person) => company(person, names, known));
  const profiles = persons.map((person, at) => profileOf(person, names, together[at] ?? []));
  const scored = score(
    {
      name: hand.name,
      coauthors: others,
      ...(paper.title ? { title: paper.title } : {}),
      ...(paper.year === undefined ? {} : { year: paper.year }),
      ...(paper.venue ? { venue: paper.venue } : {}),
      // No category: the model was fitted on titles, and what a whole field has in common would count as if it were theirs alone.
      affiliations: hand.affiliations,
    },
    profiles,
  );
  const page: Page = { others, affiliations: hand.affiliations, ...paper };
  const weighed = persons
    .map((person, at): Weighed => {
      const shared = [...new Set([...sharedWith(person, others, names), ...(together[at] ?? [])])];
      return { person, probability: scored.probabilities[at] ?? 0, shared, ...reasonsFor(person, page, shared) };
    })
    .sort((a, b) => b.probability - a.probability);
  const [best] = weighed;
  const likely = best !== undefined && scored.likely && stands(best, hand, paper, scored, names);
  return { weighed, scored, likely, namesakes: namesakes.length };
}

/** Page names a person has written with by the word of those who sit there, though none of the works read shows it. */
function company(person: Person, names: KnownSeats, { circles }: Known): readonly string[] {
  const met = new Set(person.works.flatMap(({ seats }) => seats.flatMap(({ researcher }) => researcher ?? [])));
  return [...names].flatMap(([id, name]) => (!met.has(id) && person.ids.some((own) => circles.get(id)?.has(own)) ? [name] : []));
}

/** What must hold beyond the number: reasons that can be told, and nobody else on the page whom the record could mean as well. */
function stands({ person, kinds }: Weighed, hand: Hand, { byline }: Paper, { ambiguity }: Scored, names: KnownSeats): boolean {
  // A topic is shared by thousands: company or place must speak as well.
  if (kinds.coauthors === 0 && !kinds.place) return false;
  if (ambiguity === 'initials' && kindsIn(kinds) < KINDS_FOR_INITIALS) return false;
  if (hand.cut && kinds.company < CLEAR_COMPANY && !(kinds.coauthors > 0 && kinds.place)) return false;
  const fitness = (name: string): number => levelRank(compareWithAny(name, person.candidate.name, person.otherNames).level);
  const own = fitness(hand.name);
  const settled = new Set(names.values());
  return !byline.some((name, at) => at !== hand.position && !settled.has(name) && fitness(name) >= own);
}
