// Rule 3 of DESIGN section 6: a name without a seat in a record. Looks for people, weighs them, and says why, or that nobody is known.

import { areApart, correctionsOn, joinedWith } from '../../core/corrections.ts';
import type { Failure } from '../../core/failure.ts';
import type { ResearcherId } from '../../core/ids.ts';
import { journalOf } from '../../core/journal.ts';
import { lastWord } from '../../core/last-word.ts';
import type { Evidence, Match } from '../../core/match.ts';
import type { NameOnPage } from '../../core/subject.ts';
import type { Correction, FollowedPerson } from '../../core/you.ts';
import { mixedSigns } from '../../insight/plausible.ts';
import { compareWithAny, sameName } from '../../names/compare.ts';
import { yearOf } from '../age.ts';
import { dated, note, reason } from '../evidence.ts';
import type { Unsettled } from '../identify.ts';
import { personAtHand, type Records, SPINE } from '../records.ts';
import { findSeat } from '../seat.ts';
import { settleByline } from './byline.ts';
import { candidateOf } from './candidate.ts';
import { categoryWords } from './category.ts';
import { type Hand, judge, type Paper, type Verdict, type Weighed } from './judge.ts';
import { type Asks, type Found, findPeople, findWorks, isCut, type Known as KnownPerson } from './people.ts';
import { personsOf, type Said } from './persons.ts';

export type GuessInput = Unsettled & {
  readonly subject: NameOnPage;
  readonly records: Records;
  /** May credits be spent? */
  readonly spend: boolean;
  readonly corrections: readonly Correction[];
  /** Hears which guess rests on works that are due to be read again, and of when they are. */
  readonly old: (match: Match, at: number) => void;
};

export type GuessDeps = { readonly asks: Asks; readonly followed: () => Promise<readonly FollowedPerson[]> };

/** Seats on either side that are looked at: who signs a list of thousands hardly tells who somebody is. */
const MOST_CERTAIN = 100;
/** Candidates on a card (DESIGN section 6). */
const MOST_CANDIDATES = 5;
/** Below this share of the belief somebody is not worth a line. */
const PLAUSIBLE = 0.02;
/** So many people without any sign for one of them are a list that tells nobody anything. */
const FEW = 5;
/** "None of these" at this belief is the answer. */
const NONE = 0.9;

/** The match with a person, with several, or still without one; never less than what came in. */
export async function guess(input: GuessInput, { asks, followed }: GuessDeps): Promise<Match> {
  const { subject, records, reach, spend } = input;
  const match = { ...input.match, evidence: dated(input.match.evidence, input.at) };
  const following = await followed();
  const certain = certainSeats(input);
  const circles = await circlesOf(certain, records);
  const found = await findPeople(subject.name, records, reach, asks, [
    ...following.flatMap(({ ids, name, otherNames }) => ids.filter(isSpine).map((id) => ({ id, name, otherNames }))),
    ...circles.people,
  ]);
  const plain = withReasons(match, dated([...triedFor(found), ...troubled(found.failure)], found.at), found.failure);
  if (found.people.length === 0) return plain;

  const kept = await findWorks(found.people, records, 'cache', asks);
  const later = withReasons(plain, dated([note('not-compared', { count: found.total })], found.at));
  const mayAsk = reach === 'network' && spend;
  if (!kept.complete && !mayAsk) return later;
  if (!kept.complete) input.tell(later);
  else if (kept.stale && mayAsk) input.tell(await guess({ ...input, reach: 'cache' }, { asks, followed }));
  const seated = mayAsk && (!kept.complete || kept.stale) ? await findWorks(found.people, records, reach, asks) : kept;
  if (!seated.complete && !seated.crowded) return withReasons(plain, troubled(seated.failure), seated.failure);
  // Whose works are not known is not weighed, as if they had no company, but counts among those who could not be looked at.
  const looked: Found = { ...found, people: found.people.filter(({ id }) => seated.worksOf.has(id)) };

  const said: Said = (a, b) =>
    joinedWith(a, input.corrections).includes(b) ? 'same' : areApart(a, b, input.corrections) ? 'apart' : undefined;
  const page = { ids: subject.work, ...(subject.title ? { title: subject.title } : {}) };
  const year = input.record?.year ?? yearOf(subject.work);
  const category = categoryWords(subject.category);
  const venue = journalOf(subject.work.doi) ?? journalOf(input.record?.ids.doi);
  const paper: Paper = {
    byline: subject.byline,
    ...(subject.title ? { title: subject.title } : {}),
    ...(year === undefined ? {} : { year }),
    ...(category ? { category } : {}),
    ...(venue ? { venue } : {}),
  };
  const hand: Hand = {
    name: subject.name,
    position: subject.position,
    persons: personsOf(looked.people, seated.worksOf, page, said),
    cut: isCut(looked),
    affiliations: match.onThisPaper?.affiliations.length
      ? match.onThisPaper.affiliations
      : (match.onThisPaper?.institutions.map(({ name }) => name) ?? []),
  };
  const excluded = (id: ResearcherId): boolean => input.blocked(id) || otherIdThan(subject.orcid, id, found);
  const known = await settleByline({
    said,
    blockedAt: blockedAt(input),
    subject,
    paper,
    page,
    hand,
    certain,
    circles: circles.of,
    records,
    asks,
    excluded,
  });
  const believed = await believe(input, plain, looked, judge(hand, paper, known, excluded), following);
  const guessed = { ...believed, evidence: dated(believed.evidence, seated.at) };
  if (seated.stale) input.old(guessed, seated.at);
  return guessed;
}

/** From a verdict to what is shown. */
async function believe(
  input: GuessInput,
  plain: Match,
  found: Found,
  verdict: Verdict,
  following: readonly FollowedPerson[],
): Promise<Match> {
  const { records, reach, subject } = input;
  const [best] = verdict.weighed;
  if (!best) return withReasons(plain, [note('none-fits', { count: found.total })]);
  if (verdict.likely) {
    const id = best.person.candidate.id;
    const loaded = await personAtHand(records, id, reach);
    const record = loaded?.result.ok ? loaded.result.value : undefined;
    const names = [...(record?.otherNames ?? []), ...best.person.otherNames];
    const fits = compareWithAny(subject.name, record?.name ?? best.person.candidate.name, names).level !== 'conflict';
    if (!fits) return withReasons(plain, [reason('record-other-person', 'against', SPINE, { name: record?.name ?? '' })]);
    const orcid = record?.orcid ?? best.person.candidate.orcid;
    if (subject.orcid && orcid && subject.orcid !== orcid)
      return withReasons(plain, [reason('orcid-on-page-differs', 'against', SPINE, { orcid: subject.orcid })]);
    const signs = record ? mixedSigns(record) : [];
    const { candidates: _, retryAt: __, ...rest } = plain;
    return {
      ...rest,
      level: 'likely',
      researcher: { id, name: record?.name ?? best.person.candidate.name, ...(orcid ? { orcid } : {}) },
      ...(best.person.joined.length > 0 ? { joined: best.person.joined } : {}),
      evidence: [...best.reasons, ...about(best, found, verdict, following, orcid), ...plain.evidence.map(asNote), ...signs],
      ...(signs.length > 0 ? { mixed: true } : {}),
    };
  }
  const plausible = verdict.weighed.filter(({ probability }) => probability >= PLAUSIBLE);
  const spoken = verdict.weighed.some(({ kinds }) => kinds.coauthors > 0 || kinds.place);
  const shown = plausible.slice(0, MOST_CANDIDATES).map(candidateOf);
  if (plausible.length > 1 && verdict.scored.none < NONE && (spoken || found.total <= FEW)) {
    return {
      ...withReasons(plain, [note('several-fit', { count: Math.max(found.total, plausible.length) })]),
      level: 'ambiguous',
      candidates: shown,
    };
  }
  const standsOut = plausible.length === 1 && best.probability > verdict.scored.none;
  return { ...withReasons(plain, [note('none-fits', { count: found.total })]), ...(standsOut ? { candidates: shown } : {}) };
}

/** What else a reader should know of somebody likely. */
function about(
  { person }: Weighed,
  found: Found,
  { scored, ...verdict }: Verdict,
  following: readonly FollowedPerson[],
  orcid?: string,
): Evidence[] {
  const namesakes = isCut(found) ? found.total : verdict.namesakes;
  const follows = following.some(({ ids }) => person.ids.some((id) => ids.includes(id)));
  const others = [...person.joined, ...person.splits];
  return [
    namesakes === 1 && scored.ambiguity !== 'initials' ? reason('unique-name', 'for', SPINE) : note('namesakes', { count: namesakes }),
    ...(follows ? [reason('you-follow', 'for', 'you')] : []),
    reason('estimate', 'note', 'byline', { percent: Math.min(99, Math.floor(scored.probability * 100)) }),
    ...(orcid ? [] : [note('orcid-missing')]),
    ...(others.length > 0 ? [note('split-record', { count: others.length + 1, ids: others.join(', ') })] : []),
  ];
}

/** What spoke for or against a seat in a record explains a guess, and no more. The user's own word stays what it is. */
const asNote = (evidence: Evidence): Evidence => (evidence.source === 'you' ? evidence : { ...evidence, weight: 'note' });

function withReasons(match: Match, evidence: readonly Evidence[], failure?: Failure): Match {
  const retryAt = failure?.kind === 'rate-limited' ? Math.min(failure.retryAt, match.retryAt ?? failure.retryAt) : match.retryAt;
  return { ...match, evidence: [...match.evidence, ...evidence], ...(retryAt === undefined ? {} : { retryAt }) };
}

const triedFor = ({ tried, people, asked }: Found): Evidence[] => {
  const [first] = tried;
  if (first === undefined) return [];
  return people.length === 0 && asked
    ? [note('nobody-found', { names: tried.join(', ') })]
    : [note('tried-name', { names: tried.join(', ') })];
};
const troubled = (failure: Failure | undefined): Evidence[] => (failure ? [note('guess-failed')] : []);

const isSpine = (id: ResearcherId): boolean => id.startsWith(`${SPINE}:`);

/** The page prints an iD, and the record carries another: not them. */
const otherIdThan = (orcid: string | undefined, id: ResearcherId, { people }: Found): boolean => {
  const theirs = orcid && people.find((one) => one.id === id)?.orcid;
  return theirs !== undefined && theirs !== '' && theirs !== orcid;
};

/** Whom the user has said another name of the byline is not. */
const blockedAt =
  ({ subject, corrections, record }: GuessInput) =>
  (name: string, position: number): ReadonlySet<ResearcherId> =>
    new Set(
      corrections.length > 0
        ? correctionsOn({ ...subject, name, position }, corrections, sameName, record?.ids).flatMap((one) =>
            one.kind === 'block' ? [one.researcher] : [],
          )
        : [],
    );

/** The other seats of the byline that need no guess: by the paper's record, or by the user's word. */
function certainSeats({ subject, record, corrections }: GuessInput): ReadonlyMap<number, readonly ResearcherId[]> {
  const seats = new Map<number, readonly ResearcherId[]>();
  const from = Math.max(0, subject.position - MOST_CERTAIN);
  for (const [at, name] of subject.byline.slice(from, subject.position + MOST_CERTAIN).entries()) {
    const position = from + at;
    if (position === subject.position) continue;
    const there = { ...subject, name, position };
    const words = corrections.length > 0 ? correctionsOn(there, corrections, sameName, record?.ids) : [];
    const word = lastWord(words);
    const { seat, open } = record && !word ? findSeat(there, record) : { seat: undefined, open: false };
    const refused = words.some((one) => one.kind === 'block' && one.researcher === seat?.researcher);
    if (word?.kind === 'pin') seats.set(position, [word.researcher]);
    else if (open && seat?.researcher && !refused) seats.set(position, [seat.researcher]);
  }
  return seats;
}

/** Whom the certain ones have written with, as far as the cache knows: evidence, and people to look at. */
async function circlesOf(
  seats: ReadonlyMap<number, readonly ResearcherId[]>,
  records: Records,
): Promise<{ of: ReadonlyMap<ResearcherId, ReadonlySet<ResearcherId>>; people: readonly KnownPerson[] }> {
  const ids = [...seats.values()].flat();
  const read = await Promise.all(ids.map(async (id) => [id, await records.collaborators(id, 'cache')] as const));
  const circles = read.flatMap(([id, one]) => (one?.result.ok ? [[id, one.result.value.people] as const] : []));
  return {
    of: new Map(circles.map(([id, people]) => [id, new Set(people.map((one) => one.id))])),
    people: circles.flatMap(([, people]) => people),
  };
}
