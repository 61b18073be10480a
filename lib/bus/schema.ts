// What may come over the wire, checked at the door: bounded plain data, no addresses, no markup. Only the server uses it.

import type { ResearcherId } from '../core/ids.ts';
import type { Ask } from '../core/question.ts';
import { ok } from '../core/result.ts';
import { boolean, list, matching, misfit, object, oneBy, oneOf, type Shape, text, wholeFrom } from '../core/shape.ts';
import type { Calls, FirstCall } from './protocol.ts';

/** Longer than any printed name; the longest collaboration string seen is 412 characters. */
const LONGEST_NAME = 600;
export const NAME = text(1, LONGEST_NAME);
/** What a page prints may be longer than we need: one odd seat or title is no reason to leave the whole byline unanswered. */
const printed =
  (most: number): Shape<string> =>
  (value) =>
    typeof value === 'string' ? ok(value.slice(0, most)) : misfit('expected string');
const TEXT = printed(2_000);
const SEATS = 5_000;
export const ID = text(0, 200);
export const RESEARCHER = matching<ResearcherId>(
  /^(openalex:A\d{2,12}|orcid:\d{4}-\d{4}-\d{4}-\d{3}[\dX]|s2:\d{1,20}|dblp:[\w/.-]{1,60}|inspire:\d{1,12})$/,
  'not the id of a researcher',
);
const SEAT = wholeFrom(0, SEATS - 1);
const names = list(printed(LONGEST_NAME), SEATS);

const workIds = object({}, { arxiv: ID, doi: ID, pmid: ID, pmcid: ID, openreview: ID, acl: ID, dblp: ID, inspire: ID, openalex: ID });

export const nameOnPage = object(
  { kind: oneOf('name'), name: printed(LONGEST_NAME), position: SEAT, byline: names, work: workIds, site: ID },
  {
    bylineCut: boolean,
    title: TEXT,
    orcid: matching(/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/, 'not an ORCID iD'),
    affiliations: list(TEXT, 50),
    group: boolean,
    category: ID,
  },
);
const researcherRef = object({ kind: oneOf('researcher'), id: RESEARCHER }, { name: NAME });
const workRef = object({ kind: oneOf('work'), ids: workIds });
export const person = oneBy('kind', { name: nameOnPage, researcher: researcherRef });

export const askSchema: Shape<Ask> = object(
  {
    v: oneOf(1),
    subject: oneBy('kind', { name: nameOnPage, researcher: researcherRef, work: workRef }),
    facets: list(oneOf('match', 'profile', 'collaborators', 'works', 'you', 'twins'), 20),
    intent: oneOf('prefetch', 'hover', 'open'),
  },
  { now: boolean },
);

export const nothing: Shape<null> = (value) => (value === undefined || value === null ? ok(null) : misfit('expected nothing'));
/** One schema per call that a start or a hover makes; the others are in schema-later.ts. A call without one is refused. */
export const firstSchemas: { readonly [C in FirstCall]: Shape<Calls[C][0]> } = {
  'page-settings': object({ site: ID }),
  'open-page-code': nothing,
  'open-card-code': nothing,
  'open-more-code': nothing,
  'open-reader-code': nothing,
  'open-marks-code': nothing,
  marks: object({
    subjects: list(object({ name: printed(LONGEST_NAME), position: SEAT, byline: names, work: workIds }, { title: TEXT }), 2_000),
  }),
  'open-panel': object({ subject: person }, { tab: boolean }),
  'panel-subject': object({}, { key: ID }),
  settings: nothing,
};
