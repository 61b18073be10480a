// One author of the page as the popup knows them: the question about a seat, and what to say of the answer. Pure.

import { sentAround } from '../../lib/core/byline.ts';
import type { Failure } from '../../lib/core/failure.ts';
import type { Match } from '../../lib/core/match.ts';
import type { PageReport, PageWork } from '../../lib/core/page.ts';
import type { Researcher } from '../../lib/core/person.ts';
import type { Part } from '../../lib/core/question.ts';
import type { NameOnPage } from '../../lib/core/subject.ts';

export type Known = {
  readonly match?: Match | undefined;
  readonly profile?: Researcher | undefined;
  /** The network was asked and has not said everything yet. */
  readonly asking: boolean;
  /** Why nothing, or nothing newer, is known. */
  readonly failure?: Failure | undefined;
  /** When what is shown was read, where that is an old copy. */
  readonly oldFrom?: number | undefined;
};

export const NOTHING: Known = { asking: false };

/** One of a work's authors: where they stand on the page, and the question about them, which tells their place in what is sent. */
export type Seat = { readonly seat: number; readonly subject: NameOnPage };

/** The question about one seat of a work on the page. Of a longer byline the part around the seat is sent. */
export function subjectOf(report: PageReport, work: PageWork, seat: number): NameOnPage | undefined {
  const author = work.authors[seat];
  if (!author) return undefined;
  const { sent, before } = sentAround(work.authors, seat);
  return {
    kind: 'name',
    name: author.name,
    position: seat - before,
    byline: sent.map((one) => one.name),
    work: work.ids,
    site: report.site,
    ...(work.title ? { title: work.title } : {}),
    ...(author.orcid ? { orcid: author.orcid } : {}),
    ...(author.affiliations ? { affiliations: author.affiliations } : {}),
    ...(author.group ? { group: true } : {}),
    ...(work.cut || sent.length < work.authors.length ? { bylineCut: true } : {}),
    ...(work.category ? { category: work.category } : {}),
  };
}

/** What is known after one more part of the answer. A failure never takes away what was known before. */
export function learn(known: Known, part: Part): Known {
  if ('done' in part) return { ...known, asking: false };
  const { facet, result } = part;
  if (facet !== 'match' && facet !== 'profile') return known;
  if (result.ok) {
    const renewed = facet === 'match' ? { failure: undefined, oldFrom: part.stale ? part.at : undefined } : {};
    return { ...known, [facet]: result.value, ...renewed };
  }
  // Nothing on record is an answer; the match says it in its own words.
  return result.error.kind === 'not-found' || result.error.kind === 'too-new' ? known : { ...known, failure: result.error };
}

/** Who the name is believed to be; undefined where following would be following a string. */
export const believed = ({ match }: Known): Match['researcher'] =>
  match?.level === 'ambiguous' || match?.level === 'unknown' ? undefined : match?.researcher;

/** Where they are: on this paper first. */
export const placeOf = ({ match, profile }: Known, printed: readonly string[] = []): string | undefined =>
  match?.onThisPaper?.institutions[0]?.name ?? match?.onThisPaper?.affiliations[0] ?? profile?.latest[0]?.name ?? printed[0];
