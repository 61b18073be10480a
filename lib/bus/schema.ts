// What may come over the wire, checked at the door: bounded plain data, no addresses, no markup. Only the server uses it.

import { MOST_RECORDS } from '../core/full-work.ts';
import type { ResearcherId } from '../core/ids.ts';
import type { Ask } from '../core/question.ts';
import { ok } from '../core/result.ts';
import { boolean, list, matching, misfit, object, oneBy, oneOf, type Shape, text, wholeFrom } from '../core/shape.ts';
import type { DEFAULT_SETTINGS } from '../core/you.ts';
import type { CallName, Calls } from './protocol.ts';

/** Longer than any printed name; the longest collaboration string seen is 412 characters. */
const LONGEST_NAME = 600;
const NAME = text(1, LONGEST_NAME);
/** What a page prints may be longer than we need: one odd seat or title is no reason to leave the whole byline unanswered. */
const printed =
  (most: number): Shape<string> =>
  (value) =>
    typeof value === 'string' ? ok(value.slice(0, most)) : misfit('expected string');
const TEXT = printed(2_000);
const SEATS = 5_000;
const ID = text(0, 200);
/** A cursor is the sort values of one record, encoded; recorded ones are 60 to 90 characters. */
const CURSOR = text(1, 1_000);
const RESEARCHER = matching<ResearcherId>(
  /^(openalex:A\d{2,12}|orcid:\d{4}-\d{4}-\d{4}-\d{3}[\dX]|s2:\d{1,20}|dblp:[\w/.-]{1,60}|inspire:\d{1,12})$/,
  'not the id of a researcher',
);
const SEAT = wholeFrom(0, SEATS - 1);
const names = list(printed(LONGEST_NAME), SEATS);

const workIds = object({}, { arxiv: ID, doi: ID, pmid: ID, pmcid: ID, openreview: ID, acl: ID, dblp: ID, inspire: ID, openalex: ID });

const nameOnPage = object(
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
const person = oneBy('kind', { name: nameOnPage, researcher: researcherRef });

export const askSchema: Shape<Ask> = object({
  v: oneOf(1),
  subject: oneBy('kind', { name: nameOnPage, researcher: researcherRef, work: workRef }),
  facets: list(oneOf('match', 'profile', 'collaborators', 'works', 'you'), 20),
  intent: oneOf('prefetch', 'hover', 'open'),
});

const tab = object({ tabId: wholeFrom(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER) });
const nothing: Shape<null> = (value) => (value === undefined || value === null ? ok(null) : misfit('expected nothing'));
const delay = wholeFrom(0, 5_000);
const siteList = list(ID, 500);
const settings = {
  openDelay: delay,
  clickOnly: boolean,
  modifier: oneOf('none', 'alt', 'ctrl', 'shift', 'meta'),
  shortcut: text(0, 40),
  numbers: boolean,
  theme: oneOf('auto', 'light', 'dark'),
  sitesOff: siteList,
  sourcesOff: siteList,
  cacheOnly: boolean,
  markFollowed: boolean,
} satisfies { [K in keyof typeof DEFAULT_SETTINGS]: Shape<(typeof DEFAULT_SETTINGS)[K]> };

/** One schema per call, by name; a call without one is refused. */
export const callSchemas: { readonly [C in CallName]: Shape<Calls[C][0]> } = {
  'page-settings': object({ site: ID }),
  'open-card-code': nothing,
  'open-more-code': nothing,
  'open-reader-code': nothing,
  'open-marks-code': nothing,
  follow: object({ subject: person, researcher: RESEARCHER, name: NAME }),
  unfollow: object({ key: ID }),
  correct: object(
    { subject: nameOnPage, kind: oneOf('pin', 'block'), researcher: RESEARCHER, researcherName: NAME },
    { everywhere: boolean },
  ),
  'undo-correction': object({ id: ID }),
  'set-page-setting': object({}, { openDelay: delay, clickOnly: boolean, siteOff: object({ site: ID, off: boolean }) }),
  marks: object({ subjects: list(object({ name: printed(LONGEST_NAME), position: SEAT, byline: names, work: workIds }), 2_000) }),
  'open-options': object({}, { section: oneOf('general', 'sites', 'sources', 'privacy', 'data') }),
  'open-panel': object({ subject: person }, { tab: boolean }),
  'panel-subject': object({}, { key: ID }),
  'page-report': tab,
  'read-page': tab,
  settings: nothing,
  'set-settings': object({}, settings),
  following: nothing,
  corrections: nothing,
  restore: object({ key: ID }),
  notices: nothing,
  'dismiss-notices': nothing,
  search: object({ query: NAME }),
  'works-page': object(
    { ids: list(RESEARCHER, MOST_RECORDS), order: oneOf('newest', 'cited'), reach: oneOf('cache', 'network') },
    { cursor: CURSOR },
  ),
  sources: nothing,
  'set-key': object({ source: ID, key: text(0, 500) }),
  'privacy-log': nothing,
  'cache-stats': nothing,
  'clear-cache': nothing,
};
