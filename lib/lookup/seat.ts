// Finds the printed name's seat in a work's record and checks every gate of the paper route (DESIGN section 6, rule 2). Pure.

import type { Evidence } from '../core/match.ts';
import { isSame } from '../core/same.ts';
import type { NameOnPage } from '../core/subject.ts';
import type { Authorship, WorkRecord } from '../core/work.ts';
import { type Alignment, alignBylines } from '../names/align.ts';
import { compareNames, compareWithAny } from '../names/compare.ts';

export type Seat = {
  /** The seat of this name; absent where it has none. */
  readonly seat?: Authorship;
  /** True where every gate holds: the seat names a researcher, and it can be this one. */
  readonly open: boolean;
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
  const asResearcher = compareWithAny(subject.name, seat.researcherName ?? seat.printedName, []).level;
  if (asResearcher === 'conflict') return shut('record-other-person', { name: seat.researcherName ?? '' });
  // A nickname or a dropped surname is believed only where the whole byline stands as printed.
  if ((asResearcher === 'weak' || asRecorded === 'weak') && !whole) return shut('seat-other-name', { name: seat.printedName });
  evidence.push(
    asRecorded === 'initial' || asResearcher === 'initial'
      ? say('initials-only', 'note', { name: seat.researcherName ?? '' })
      : say('names-agree', 'for', { name: seat.researcherName ?? seat.printedName }),
  );
  return { seat, open: true, evidence };
}
