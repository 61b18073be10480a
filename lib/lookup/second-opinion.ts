// Whether a second source, asked for the same paper and the same seat, means the person we believe in. Pure; knows no source's addresses.

import type { SourceId } from '../core/failure.ts';
import type { WorkIds } from '../core/ids.ts';
import type { Evidence } from '../core/match.ts';
import type { Opinion } from '../core/opinion.ts';
import type { PersonRecord } from '../core/person.ts';
import type { Authorship } from '../core/work.ts';
import { idKeys, titleKey } from '../insight/versions.ts';
import { compareNames, compareWithAny, type NameLevel } from '../names/compare.ts';

/** What we believe, as far as a second source can speak to it. */
export type Belief = {
  readonly printedName: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly orcid?: string;
  /** The paper itself carries the iD, on the page or in its record. */
  readonly orcidOnPaper: boolean;
  /** Works of the person believed in, besides others this paper. None where their record mixes several people: it proves nothing then. */
  readonly works: readonly Titled[];
  /** The paper in question. */
  readonly paper: Titled;
};

type Titled = { readonly ids: WorkIds; readonly title?: string };

/** What a source has said: its seat in the paper's byline, and what it holds of the person there. */
export type Heard = {
  readonly source: SourceId;
  /** As sentences name it. */
  readonly index: string;
  readonly seat?: Authorship;
  readonly person?: PersonRecord;
};

/** One more paper in common can be a mistaken merge on either side; two besides this one are the rule of IDENTITY's two indexes. */
const ENOUGH_WORKS = 2;
/** Titles of fewer words are shared by strangers ("Introduction", "Reply to comments"). */
const TELLING_WORDS = 4;

/** ORCID's own record of the iD we have: its owner may go by another name, or list this paper. */
export function judgeOwner(belief: Omit<Belief, 'works'>, { source, person }: Heard): Opinion {
  const silent: Opinion = { source, verdict: 'silent', evidence: [] };
  if (!person) return silent;
  const { name, otherNames, orcids } = person;
  const evidence: Evidence[] = [];
  const say = (code: Evidence['code'], weight: Evidence['weight'], params: Evidence['params']): void => {
    evidence.push({ code, weight, source, ...(params ? { params } : {}) });
  };
  if (compareWithAny(belief.printedName, name, otherNames).level === 'conflict') {
    say('record-other-person', 'against', { name });
    return { source, verdict: belief.orcidOnPaper ? 'refutes' : 'disagrees', evidence };
  }
  const listed = person.works.some((work) => isSamePaper(work, belief.paper));
  // The owner of an iD that is not on the paper may be somebody else of this name, unless they list the paper.
  if (!belief.orcidOnPaper && !listed) return silent;
  say('names-agree', 'for', { name });
  if (listed) say('second-own-list', 'for', { orcid: orcids[0] ?? '' });
  return { source, verdict: 'agrees', sure: true, evidence };
}

/** An index of papers and people: an iD decides, then a name that cannot be theirs, then other papers in common. */
export function judgeIndex(belief: Belief, { source, index, seat, person }: Heard): Opinion {
  const silent: Opinion = { source, verdict: 'silent', evidence: [] };
  const id = person?.id ?? seat?.researcher;
  if (!seat || !id) return silent;
  const name = person?.name ?? seat.researcherName ?? seat.printedName;
  const orcids = [...(person?.orcids ?? []), ...(seat.researcherOrcid ? [seat.researcherOrcid] : [])];
  const other = orcids[0];
  const reason = (code: Evidence['code'], weight: Evidence['weight'], params: Evidence['params']): Evidence[] => [
    { code, weight, source, params: { index, ...params } },
  ];
  // It has put somebody there who cannot be the printed name: its mistake, no word on ours.
  if (compareWithAny(belief.printedName, name, person?.otherNames ?? []).level === 'conflict') return silent;
  if (belief.orcid && orcids.includes(belief.orcid))
    return { source, verdict: 'agrees', sure: true, also: id, evidence: reason('second-same-orcid', 'for', { orcid: belief.orcid }) };

  const common = person ? worksInCommon(belief, person.works) : 0;
  const instead = other ? { id: `orcid:${other}` as const, name, orcid: other } : undefined;
  if (belief.orcid && other) {
    // With many papers in common it is one person with two iDs.
    if (common >= ENOUGH_WORKS) return silent;
    const evidence = reason('second-other-orcid', 'against', { name, orcid: other });
    return { source, verdict: 'disagrees', evidence, ...(instead ? { instead } : {}) };
  }
  if (isSomebodyElse(belief, [name, ...(person?.otherNames ?? [])]))
    return { source, verdict: 'disagrees', evidence: reason('second-other-name', 'against', { name }), ...(instead ? { instead } : {}) };
  if (common < ENOUGH_WORKS) return silent;
  return { source, verdict: 'agrees', also: id, evidence: reason('second-same-works', 'for', { count: common }) };
}

/** Their names conflict, and no spelling on either side bridges them; initials bridge nothing. */
function isSomebodyElse({ name, otherNames }: Belief, theirs: readonly string[]): boolean {
  const [first = ''] = theirs;
  const bridges: readonly NameLevel[] = ['same', 'full', 'weak'];
  return (
    compareNames(first, name) === 'conflict' &&
    !theirs.some((one) => [name, ...otherNames].some((other) => bridges.includes(compareNames(one, other))))
  );
}

/** Is a second request worth it? Not where the seat alone says all, or there is nobody to ask about. */
export const needsPerson = (belief: Pick<Belief, 'orcid'>, seat: Authorship): boolean =>
  seat.researcher !== undefined && !(belief.orcid !== undefined && seat.researcherOrcid === belief.orcid);

function worksInCommon(belief: Belief, theirs: readonly Titled[]): number {
  const keys = new Set(theirs.flatMap(keysOf));
  const ours = belief.works.filter((work) => !isSamePaper(work, belief.paper));
  return ours.filter((work) => keysOf(work).some((key) => keys.has(key))).length;
}

const isSamePaper = (one: Titled, other: Titled): boolean => {
  const keys = new Set(keysOf(other));
  return keysOf(one).some((key) => keys.has(key));
};

/** A paper by its ids, and by a title that tells: a preprint and its published form have different ids. */
function keysOf({ ids, title = '' }: Titled): readonly string[] {
  return [...idKeys(ids), ...(title.trim().split(/\s+/).length >= TELLING_WORDS ? [titleKey(title)] : [])];
}
