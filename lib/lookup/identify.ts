// Who is this: corrections, the iD on the page, the paper's own record, in that order. Never guesses; says why and what was tried.

import { correctionsOn, joinedWith } from '../core/corrections.ts';
import type { Failure, SourceId } from '../core/failure.ts';
import { type ResearcherId, type WorkIds, workKey } from '../core/ids.ts';
import { chosenElsewhere, lastWord } from '../core/last-word.ts';
import type { Evidence, Match, MatchLevel } from '../core/match.ts';
import type { Researcher } from '../core/person.ts';
import { err, ok, type Result } from '../core/result.ts';
import { isSame } from '../core/same.ts';
import type { NameOnPage } from '../core/subject.ts';
import type { Authorship, WorkRecord } from '../core/work.ts';
import type { Correction } from '../core/you.ts';
import { mixedSigns } from '../insight/plausible.ts';
import { compareWithAny, sameName } from '../names/compare.ts';
import { isAnonymous, isGroup } from '../names/group.ts';
import { isNew } from './age.ts';
import { note, reason } from './evidence.ts';
import type { Loaded } from './read-through.ts';
import { orKept, personAtHand, type Reach, type Records, SPINE } from './records.ts';
import { findSeat, judgeAcross, type Seat } from './seat.ts';

export type Identified = {
  readonly result: Result<Match, Failure>;
  readonly at: number;
  readonly stale: boolean;
  readonly source: SourceId;
};

export type IdentifyInput = {
  readonly subject: NameOnPage;
  readonly records: Records;
  readonly reach: Reach;
  readonly corrections: readonly Correction[];
  readonly now: number;
  /** Ids that the paper's record has, where what the user said may be known by them. */
  readonly known?: WorkIds;
  /** Looks for the person behind a name that no record settles; the match as it came in where it finds nobody. */
  readonly guess: (question: Unsettled) => Promise<Match>;
  /** Hears the belief that follows from an old record while a new one is fetched. */
  readonly early?: (identified: Identified) => void;
};

/** A name without a seat that counts: what is known of it, and of the paper. */
export type Unsettled = {
  readonly match: Match;
  readonly record?: WorkRecord;
  readonly reach: Reach;
  readonly blocked: (id: ResearcherId) => boolean;
  /** When what is known of the paper was read. */
  readonly at: number;
  /** Hears what is known while more is asked. */
  readonly tell: (match: Match) => void;
};

/** The belief about one name on a page; undefined where only the cache was allowed and it does not know. */
export async function identify(input: IdentifyInput): Promise<Identified | undefined> {
  const { subject, records, now } = input;
  const here = workKey(subject.work);
  const settled = (match: Match, at = now, stale = false): Identified => ({ result: ok(match), at, stale, source: SPINE });

  if (subject.group || isGroup(subject.name)) return settled(unknown(subject, [note('group')], { group: true }));
  if (isAnonymous(subject.name)) return settled(unknown(subject, [note('anonymous')]));

  const known = input.known ?? (await idsAtHand(input));
  const mine = correctionsOn(subject, input.corrections, sameName, known);
  const pin = lastWord(mine);
  if (pin?.kind === 'none') return settled(unknown(subject, [{ ...reason('you-said-none', 'note', 'you'), at: pin.at }]));
  if (pin)
    return settled(
      believed(subject, 'confirmed', pin.researcher, pin.researcherName, [{ ...reason('you-chose', 'for', 'you'), at: pin.at }]),
    );
  const refused = mine.filter((one) => one.kind === 'block');
  const refusal = (id: ResearcherId) => {
    const ids = refused.length > 0 ? [id, ...joinedWith(id, input.corrections)] : [];
    return refused.findLast((one) => ids.includes(one.researcher));
  };
  const blocked = (id: ResearcherId): boolean => refusal(id) !== undefined;
  const saidNot = (id: ResearcherId, name: string): Evidence | undefined => {
    const said = refusal(id);
    if (said) return { ...reason('you-said-not', 'against', 'you', { name }), at: said.at };
    const chosen = chosenElsewhere(subject, id, input.corrections, sameName, known);
    return chosen && { ...reason('you-chose-other', 'against', 'you', { name: chosen.name }), at: chosen.at };
  };

  const guessed = (match: Match, reach: Reach, at: number, record?: WorkRecord): Promise<Match> => {
    const tell = (early: Match): void => input.early?.(settled(early, now, true));
    return input.guess({ match, reach, blocked, at, tell, ...(record ? { record } : {}) });
  };

  const printed = subject.orcid ? await byPrintedOrcid(input, subject.orcid) : undefined;
  const notPrinted = printed?.person && saidNot(printed.person.id, printed.person.name);
  const tried = [...(printed?.evidence ?? []), ...(notPrinted ? [notPrinted] : [])];
  if (!here) {
    if (printed?.person && !notPrinted) {
      return settled(withRecord(believed(subject, 'confirmed', printed.person.id, printed.person.name, printed.evidence), printed.person));
    }
    return settled(await guessed(unknown(subject, [...tried, note('no-work-id')]), input.reach, now));
  }

  const judge = async (loaded: Loaded<WorkRecord>, stale: boolean, reach: Reach): Promise<Identified> => {
    if (!loaded.result.ok) {
      const failure = loaded.result.error;
      const believable = notPrinted ? undefined : printed?.person;
      if (believable) {
        return settled(
          withRecord(believed(subject, 'confirmed', believable.id, believable.name, printed?.evidence ?? []), believable),
          now,
          stale,
        );
      }
      if (failure.kind !== 'too-new') return { result: err(failure), at: loaded.at, stale, source: loaded.source };
      const none = unknown(subject, [...tried, note(isNew(subject.work, now) ? 'record-missing' : 'record-absent')], {
        retryAt: failure.retryAt,
      });
      return settled(await guessed(none, reach, loaded.at), loaded.at, stale);
    }
    // What the user said on another page of the paper is known by the record's ids.
    const { ids } = loaded.result.value;
    const isNews = input.corrections.length > 0 && !input.known && !isSame(ids, known);
    const heard = isNews ? await identify({ ...input, reach, known: ids }) : undefined;
    if (heard) return heard;
    const judged = await judgeRecord(input, loaded.result.value, printed, reach, saidNot);
    const match = judged.level === 'unknown' ? await guessed(judged, reach, loaded.at, loaded.result.value) : judged;
    return { result: ok(match), at: loaded.at, stale, source: loaded.source };
  };

  let before: Promise<void> | undefined;
  const loaded = await records.work(subject.work, input.reach, (old) => {
    before = judge(old, true, 'cache').then((identified) => input.early?.(identified));
  });
  const identified = loaded && (await judge(loaded, loaded.stale, input.reach));
  // However slow the disk: what is old is told before what is new, never after.
  await before;
  return identified;
}

/** The ids that the paper's record has, as far as it is at hand, where anything was said that they could tell of. */
async function idsAtHand({ subject, records, corrections }: IdentifyInput): Promise<WorkIds | undefined> {
  const kept = corrections.length > 0 ? await records.work(subject.work, 'cache') : undefined;
  return kept?.result.ok ? kept.result.value.ids : undefined;
}

type Printed = { readonly person?: Researcher; readonly evidence: readonly Evidence[] };

/** Rule 1: an iD printed with the name, if the record it leads to can be this name. */
async function byPrintedOrcid(input: IdentifyInput, orcid: string): Promise<Printed> {
  const loaded = await orKept((reach) => input.records.researcher(`orcid:${orcid}`, reach), input.reach);
  if (!loaded?.result.ok) return { evidence: [] };
  const person = loaded.result.value;
  const { level } = compareWithAny(input.subject.name, person.name, person.otherNames);
  if (level === 'conflict') return { evidence: [reason('orcid-on-page-differs', 'against', SPINE, { orcid, name: person.name })] };
  return { person, evidence: [reason('orcid-on-page', 'for', 'page', { orcid })] };
}

/** Rule 2: the seat in the record, then the researcher's own record, which may still say that it is somebody else. */
async function judgeRecord(
  input: IdentifyInput,
  record: WorkRecord,
  printed: Printed | undefined,
  reach: Reach,
  saidNot: (id: ResearcherId, name: string) => Evidence | undefined,
): Promise<Match> {
  const { subject, records } = input;
  const found = findSeat(subject, record);
  const { seat } = found;
  const evidence: Evidence[] = [...(printed?.evidence ?? []), ...found.evidence];
  const paper = {
    onThisPaper: onThisPaper(subject, seat, record),
    work: { ids: record.ids, ...(record.title ? { title: record.title } : {}) },
  };

  if (printed?.person) {
    const no = saidNot(printed.person.id, printed.person.name) ?? saidNot(`orcid:${subject.orcid}`, printed.person.name);
    if (no) return { ...unknown(subject, [...evidence, no]), ...paper };
    return { ...besideRecord(subject, printed.person, printed.evidence, found, record), ...paper };
  }
  const { across } = found;
  if (!(found.open || across) || !seat?.researcher) return { ...unknown(subject, evidence), ...paper };
  // Second sources know some people by their iD alone, and so may the user's word.
  const iDs = seat.researcherOrcid ? [`orcid:${seat.researcherOrcid}` as const] : [];
  const no = [seat.researcher, ...iDs].map((id) => saidNot(id, seat.researcherName ?? seat.printedName)).find(Boolean);
  if (no) return { ...unknown(subject, [...evidence, no]), ...paper };

  // An iD that no record answers to cannot say who it is, but it can say who it is not.
  const { orcid } = subject;
  if (orcid && [seat.printedOrcid, seat.researcherOrcid].some((iD) => iD && iD !== orcid))
    return { ...unknown(subject, [...evidence, reason('orcid-on-page-differs', 'against', SPINE, { orcid })]), ...paper };

  const name = seat.researcherName ?? seat.printedName;
  const loaded = await personAtHand(records, seat.researcher, reach);
  if (!loaded?.result.ok) {
    // Somebody whose name cannot be read is nobody before their own record has been.
    if (across) return { ...unknown(subject, [...evidence, reason('other-script', 'against', SPINE, { name })]), ...paper };
    return { ...believed(subject, 'confirmed', seat.researcher, name, evidence, seat.researcherOrcid), ...paper };
  }
  const person = loaded.result.value;
  const read = across && judgeAcross(subject.name, person, across);
  if (read) evidence.push(read.why);
  else if (compareWithAny(subject.name, person.name, person.otherNames).level === 'conflict')
    evidence.push(reason('record-other-person', 'against', SPINE, { name: person.name }));
  if (evidence.at(-1)?.weight === 'against') return { ...unknown(subject, evidence), ...paper };
  const iD = seat.printedOrcid;
  const printedId = orcid ?? iD;
  if (printedId && person.orcid && printedId !== person.orcid) {
    return { ...unknown(subject, [...evidence, reason('orcid-on-page-differs', 'against', SPINE, { orcid: printedId })]), ...paper };
  }
  if (iD && iD === person.orcid) evidence.push(reason('orcid-in-record', 'for', SPINE, { orcid: iD }));
  const level = read?.level === 'likely' ? 'likely' : 'confirmed';
  return { ...withRecord(believed(subject, level, person.id, person.name, evidence, person.orcid), person), ...paper };
}

/**
 * An iD that the page prints, beside the paper's record. Publishers swap the iDs of co-authors: one that the record has at somebody else's
 * seat says nothing of this name, and where the seat carries another iD one of the two is wrong.
 */
function besideRecord(
  subject: NameOnPage,
  person: Researcher,
  printed: readonly Evidence[],
  { seat, evidence: found }: Seat,
  record: WorkRecord,
): Match {
  const { orcid } = subject;
  const isTheirs = (one: Authorship): boolean => one.researcher === person.id || one.researcherOrcid === orcid;
  const elsewhere = record.authorships.some((one) => one !== seat && (isTheirs(one) || one.printedOrcid === orcid));
  const agrees = seat && (isTheirs(seat) || (seat.printedOrcid === orcid && !elsewhere));
  if (agrees) {
    const level: MatchLevel = elsewhere ? 'confirmed' : 'verified';
    return withRecord(believed(subject, level, person.id, person.name, [...printed, ...found]), person);
  }
  const other = seat && reason('orcid-used-twice', 'against', SPINE);
  if (elsewhere && other) return unknown(subject, [...printed, ...found, other]);
  // The name on record is somebody else's, or another record's of theirs.
  const ours = found.filter(({ code }) => code !== 'names-agree' && code !== 'initials-only' && code !== 'orcid-on-page-differs');
  const torn = [seat?.printedOrcid, seat?.researcherOrcid].some((iD) => iD && iD !== orcid);
  const against = torn ? [reason('orcid-on-page-differs', 'against', SPINE, orcid ? { orcid } : {})] : [];
  const evidence = [...printed, ...against, ...ours];
  return withRecord(believed(subject, torn ? 'likely' : 'confirmed', person.id, person.name, evidence), person);
}

function believed(
  subject: NameOnPage,
  level: MatchLevel,
  id: ResearcherId,
  name: string,
  evidence: readonly Evidence[],
  orcid?: string,
): Match {
  return { level, name: subject.name, evidence, researcher: { id, name, ...(orcid ? { orcid } : {}) } };
}

/** Adds what the researcher's record says of itself: the iD, and signs of several people in one. */
function withRecord(match: Match, person: Researcher): Match {
  const signs = mixedSigns(person);
  const researcher = { id: person.id, name: person.name, ...(person.orcid ? { orcid: person.orcid } : {}) };
  return { ...match, researcher, evidence: [...match.evidence, ...signs], ...(signs.length > 0 ? { mixed: true } : {}) };
}

function unknown(subject: NameOnPage, evidence: readonly Evidence[], more: Partial<Match> = {}): Match {
  const affiliations = subject.affiliations ?? [];
  return {
    level: 'unknown',
    name: subject.name,
    evidence,
    onThisPaper: { institutions: [], affiliations, position: subject.position, authors: subject.byline.length },
    ...more,
  };
}

function onThisPaper(subject: NameOnPage, seat: Authorship | undefined, record: WorkRecord): NonNullable<Match['onThisPaper']> {
  return {
    institutions: seat?.institutions ?? [],
    affiliations: subject.affiliations?.length ? subject.affiliations : (seat?.affiliations ?? []),
    position: seat?.position ?? subject.position,
    authors: record.authorships.length,
  };
}
