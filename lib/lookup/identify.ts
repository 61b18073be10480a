// Who is this: corrections, the iD on the page, the paper's own record, in that order. Never guesses; says why and what was tried.

import { correctionsOn } from '../core/corrections.ts';
import type { Failure, SourceId } from '../core/failure.ts';
import { type ResearcherId, workKey } from '../core/ids.ts';
import type { Evidence, Match, MatchLevel } from '../core/match.ts';
import type { Researcher } from '../core/person.ts';
import { err, ok, type Result } from '../core/result.ts';
import type { NameOnPage } from '../core/subject.ts';
import type { Authorship, WorkRecord } from '../core/work.ts';
import type { Correction } from '../core/you.ts';
import { mixedSigns } from '../insight/plausible.ts';
import { compareWithAny, sameName } from '../names/compare.ts';
import { isAnonymous, isGroup } from '../names/group.ts';
import { isNew } from './age.ts';
import { note, reason } from './evidence.ts';
import type { Loaded } from './read-through.ts';
import { personAtHand, type Reach, type Records, SPINE } from './records.ts';
import { findSeat, judgeAcross } from './seat.ts';

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

  const mine = correctionsOn(subject, input.corrections, sameName);
  const pin = mine.findLast((one) => one.kind === 'pin' || one.kind === 'none');
  if (pin?.kind === 'none') return settled(unknown(subject, [{ ...reason('you-said-none', 'note', 'you'), at: pin.at }]));
  if (pin)
    return settled(
      believed(subject, 'confirmed', pin.researcher, pin.researcherName, [{ ...reason('you-chose', 'for', 'you'), at: pin.at }]),
    );
  const blocked = (id: ResearcherId): boolean => mine.some((one) => one.kind === 'block' && one.researcher === id);
  const saidNot = (id: ResearcherId): Evidence | undefined => (blocked(id) ? reason('you-said-not', 'against', 'you') : undefined);

  const guessed = (match: Match, reach: Reach, at: number, record?: WorkRecord): Promise<Match> => {
    const tell = (early: Match): void => input.early?.(settled(early, now, true));
    return input.guess({ match, reach, blocked, at, tell, ...(record ? { record } : {}) });
  };

  const printed = subject.orcid ? await byPrintedOrcid(input, subject.orcid) : undefined;
  if (!here) {
    if (printed?.person && !blocked(printed.person.id)) {
      return settled(withRecord(believed(subject, 'confirmed', printed.person.id, printed.person.name, printed.evidence), printed.person));
    }
    return settled(await guessed(unknown(subject, [...(printed?.evidence ?? []), note('no-work-id')]), input.reach, now));
  }

  const judge = async (loaded: Loaded<WorkRecord>, stale: boolean, reach: Reach): Promise<Identified> => {
    if (!loaded.result.ok) {
      const failure = loaded.result.error;
      const believable = printed?.person && !blocked(printed.person.id) ? printed.person : undefined;
      if (believable) {
        return settled(
          withRecord(believed(subject, 'confirmed', believable.id, believable.name, printed?.evidence ?? []), believable),
          now,
          stale,
        );
      }
      if (failure.kind !== 'too-new') return { result: err(failure), at: loaded.at, stale, source: loaded.source };
      const none = unknown(subject, [...(printed?.evidence ?? []), note(isNew(subject.work, now) ? 'record-missing' : 'record-absent')], {
        retryAt: failure.retryAt,
      });
      return settled(await guessed(none, reach, loaded.at), loaded.at, stale);
    }
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

type Printed = { readonly person?: Researcher; readonly evidence: readonly Evidence[] };

/** Rule 1: an iD printed with the name, if the record it leads to can be this name. */
async function byPrintedOrcid(input: IdentifyInput, orcid: string): Promise<Printed> {
  const loaded = await input.records.researcher(`orcid:${orcid}`, input.reach);
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
  saidNot: (id: ResearcherId) => Evidence | undefined,
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
    const no = saidNot(printed.person.id);
    if (no) return { ...unknown(subject, [...evidence, no]), ...paper };
    const agrees =
      seat && (seat.researcher === printed.person.id || seat.printedOrcid === subject.orcid || seat.researcherOrcid === subject.orcid);
    const level: MatchLevel = agrees ? 'verified' : 'confirmed';
    return { ...withRecord(believed(subject, level, printed.person.id, printed.person.name, evidence), printed.person), ...paper };
  }
  const { across } = found;
  if (!(found.open || across) || !seat?.researcher) return { ...unknown(subject, evidence), ...paper };
  const no = saidNot(seat.researcher);
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
