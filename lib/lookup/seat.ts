// Finds the printed name's seat in a work's record and checks every gate of the paper route (DESIGN section 6, rule 2). Pure.

import type { Evidence } from '../core/match.ts';
import type { Researcher } from '../core/person.ts';
import { isSame } from '../core/same.ts';
import type { NameOnPage } from '../core/subject.ts';
import type { Authorship, WorkRecord } from '../core/work.ts';
import { type Alignment, alignBylines } from '../names/align.ts';
import { compareNames, compareWithAny, levelRank, sameName } from '../names/compare.ts';

type Firmness = 'orcid' | 'others' | 'not';

export type Seat = {
  /** The seat of this name; absent where it has none. */
  readonly seat?: Authorship;
  /** True where every gate holds: the seat names a researcher, and it can be this one. */
  readonly open: boolean;
  /**
   * Every gate holds but the last: the researcher's name is in another script than the printed one, and reading across tells nothing.
   * The person's own record may know the printed spelling. Says what else holds them to the seat: an iD, or everybody else's places.
   */
  readonly across?: Firmness;
  readonly evidence: readonly Evidence[];
};

const SOURCE = 'openalex';
const say = (code: Evidence['code'], weight: Evidence['weight'], params?: Evidence['params']): Evidence => ({
  code,
  weight,
  source: SOURCE,
  ...(params ? { params } : {}),
});

type Cut = { readonly printedCut: boolean; readonly recordedCut: boolean };
type Aligned = {
  readonly asked: string;
  readonly printed: readonly string[];
  readonly recorded: readonly string[];
  readonly alignment: Alignment;
};

/** Every name of a byline asks for the same alignment, and one of 3,000 names takes a tenth of a second. */
let last: Aligned | undefined;

function align(printed: readonly string[], recorded: readonly string[], cut: Cut): Alignment {
  const asked = JSON.stringify(cut);
  if (last?.asked === asked && isSame(last.printed, printed) && isSame(last.recorded, recorded)) return last.alignment;
  last = { asked, printed, recorded, alignment: alignBylines(printed, recorded, cut) };
  return last.alignment;
}

/**
 * The seat of `subject` in `record`, with the reasons. A seat's id alone proves nothing: bylines must align, the printed name must
 * fit the recorded one and the researcher's, and nobody may sit twice.
 */
export function findSeat(subject: NameOnPage, record: WorkRecord): Seat {
  const recorded = record.authorships.map((authorship) => authorship.printedName || authorship.researcherName || '');
  const alignment = align(subject.byline, recorded, { printedCut: subject.bylineCut === true, recordedCut: record.truncated });
  if (alignment.quality === 'unrelated') return { open: false, evidence: [say('record-other-work', 'against')] };
  const index = alignment.pairs[subject.position];
  const seat = index === undefined ? undefined : record.authorships[index];
  if (!seat) return { open: false, evidence: [say('not-in-record', 'against', { authors: record.authorships.length })] };

  const whole = alignment.quality === 'whole';
  const evidence: Evidence[] = [
    say('seat-in-record', 'for', { seat: seat.position + 1, authors: record.authorships.length }),
    whole ? say('byline-aligned', 'for', { authors: record.authorships.length }) : say('byline-damaged', 'note'),
  ];
  const shut = (code: Evidence['code'], params?: Evidence['params']): Seat => ({
    seat,
    open: false,
    evidence: [...evidence, say(code, 'against', params)],
  });

  const asRecorded = compareNames(subject.name, seat.printedName || seat.researcherName || '');
  if (asRecorded === 'conflict') return shut('seat-other-name', { name: seat.printedName });
  if (!seat.researcher) return shut('seat-empty');
  if (record.authorships.some((other) => other !== seat && other.researcher === seat.researcher)) return shut('seat-used-twice');
  if (seat.printedOrcid && record.authorships.some((other) => other !== seat && other.printedOrcid === seat.printedOrcid)) {
    evidence.push(say('orcid-used-twice', 'note'));
  } else if (seat.printedOrcid && seat.researcherOrcid && seat.printedOrcid !== seat.researcherOrcid) {
    return shut('orcid-on-page-differs', { orcid: seat.printedOrcid });
  }
  const name = seat.researcherName ?? seat.printedName;
  const asResearcher = compareNames(subject.name, name);
  if (asResearcher === 'conflict' && whole && asRecorded === 'same' && isAcross(subject.name, name))
    return { seat, open: false, evidence, across: firmness(record, seat) };
  if (asResearcher === 'conflict') return shut('record-other-person', { name });
  // A nickname or a dropped surname is believed only where the whole byline stands as printed.
  if ((asResearcher === 'weak' || asRecorded === 'weak') && !whole) return shut('seat-other-name', { name: seat.printedName });
  evidence.push(
    asRecorded === 'initial' || asResearcher === 'initial'
      ? say('initials-only', 'note', { name: seat.researcherName ?? '' })
      : say('names-agree', 'for', { name }),
  );
  return { seat, open: true, evidence };
}

const LATIN = /\p{Script=Latin}/u;
/** Is one name in Latin letters and the other in none? */
const isAcross = (a: string, b: string): boolean => LATIN.test(a) !== LATIN.test(b);
/** Scripts that are read letter by letter: two names that differ then are two names. */
const isRead = (name: string): boolean => /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(name);

/**
 * Ids stay at their places when a byline changes. A seat that cannot be read has not been passed over by a shift where everybody else can
 * be read and stands at their own name, somebody after it among them. Of two such seats nobody can tell whether they changed places.
 */
function firmness({ authorships }: WorkRecord, seat: Authorship): Firmness {
  const others = authorships.filter((other) => other !== seat);
  const { printedOrcid, researcherOrcid } = seat;
  if (printedOrcid && printedOrcid === researcherOrcid && others.every((other) => other.printedOrcid !== printedOrcid)) return 'orcid';
  const stands = ({ printedName, researcherName = '' }: Authorship): boolean => levelRank(compareNames(printedName, researcherName)) > 1;
  return others.every(stands) && others.some(({ position }) => position > seat.position) ? 'others' : 'not';
}

/**
 * Who sits at a seat that `findSeat` could only see across two scripts, by their own record. A spelling that reading across would rule out
 * counts only where the seat is firm, since records list strangers among the spellings; without any, a firm seat is worth a guess.
 */
export function judgeAcross(
  printed: string,
  { name, otherNames }: Pick<Researcher, 'name' | 'otherNames'>,
  firm: Firmness,
): { readonly level: 'confirmed' | 'likely' | 'unknown'; readonly why: Evidence } {
  const { level, against } = compareWithAny(printed, name, otherNames);
  const spelling = level !== 'conflict' ? against : firm === 'not' ? undefined : otherNames.find((other) => sameName(other, printed));
  if (spelling !== undefined) return { level: 'confirmed', why: say('names-agree', 'for', { name: spelling }) };
  const inScript = [name, ...otherNames].find((one) => !isAcross(printed, one));
  if (inScript !== undefined) return { level: 'unknown', why: say('record-other-person', 'against', { name: inScript }) };
  if (firm === 'not' || isRead(printed)) return { level: 'unknown', why: say('other-script', 'against', { name }) };
  return { level: firm === 'orcid' ? 'confirmed' : 'likely', why: say('printed-alike', 'for', { name }) };
}
