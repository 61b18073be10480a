// What may come over the wire with the calls that users make, checked at the door. Loaded with the first of them; only the server uses it.

import { CATEGORIES_PER_PAGE, MOST_RECORDS } from '../core/full-work.ts';
import { LONGEST_TAG, MOST_TAGS } from '../core/remembered.ts';
import { boolean, list, matching, object, oneBy, oneOf, type Shape, text, wholeFrom } from '../core/shape.ts';
import { MOST_TEXTS } from '../core/work-text.ts';
import type { DEFAULT_SETTINGS } from '../core/you.ts';
import type { Calls, LaterCall } from './protocol.ts';
import { ID, NAME, nameOnPage, nothing, person, RESEARCHER } from './schema.ts';

/** A cursor is the sort values of one record, encoded; recorded ones are 60 to 90 characters. */
const CURSOR = text(1, 1_000);
const whom = { researcher: RESEARCHER, researcherName: NAME };
/** Codes of reasons; a card shows a dozen at most. */
const seen = list(text(1, 60), 50);
const ids = list(RESEARCHER, 50);
const ORCID = matching(/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/, 'not an ORCID iD');
const tabId = wholeFrom(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
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
  sitesOn: siteList,
  sourcesOff: siteList,
  cacheOnly: boolean,
  markFollowed: boolean,
  me: list(object({ id: RESEARCHER, name: NAME }), 50),
  rememberMet: boolean,
  subfield: matching(/^\d{4}$/, 'not a subfield'),
} satisfies { [K in keyof typeof DEFAULT_SETTINGS]: Shape<(typeof DEFAULT_SETTINGS)[K]> };

const pair = object({ subject: person, kind: oneOf('same', 'apart'), ...whom, other: RESEARCHER, otherName: NAME }, { seen });

/** One schema per call, by name; a call without one is refused. */
export const laterSchemas: { readonly [C in LaterCall]: Shape<Calls[C][0]> } = {
  follow: object({ subject: person, researcher: RESEARCHER, name: NAME }),
  unfollow: object({ key: ID }),
  correct: oneBy('kind', {
    pin: object({ subject: nameOnPage, kind: oneOf('pin'), ...whom }, { everywhere: boolean, seen }),
    block: object({ subject: nameOnPage, kind: oneOf('block'), ...whom }, { everywhere: boolean, seen }),
    none: object({ subject: nameOnPage, kind: oneOf('none') }, { seen }),
    same: pair,
    apart: pair,
  }),
  'undo-correction': object({ id: ID }),
  'find-people': object({ query: NAME, ask: boolean }),
  'set-page-setting': object({}, { openDelay: delay, clickOnly: boolean, siteOff: object({ site: ID, off: boolean }) }),
  'open-options': object({}, { section: oneOf('general', 'sites', 'sources', 'privacy', 'data') }),
  notes: nothing,
  'set-note': object({ ids, name: NAME, text: text(0, 10_000), tags: list(text(0, LONGEST_TAG), MOST_TAGS) }, { key: ID, orcid: ORCID }),
  interests: nothing,
  'set-interest': object({ kind: oneOf('topic', 'institution'), id: matching(/^[TI]\d{1,12}$/, 'no key'), name: NAME, on: boolean }),
  meetings: object({ ids }),
  'page-report': object({ tabId }),
  'read-page': object({ tabId }, { keep: boolean }),
  'set-settings': object({}, settings),
  following: nothing,
  corrections: nothing,
  restore: object({ key: ID }),
  notices: nothing,
  'dismiss-notices': nothing,
  search: object({ query: NAME }),
  'work-texts': object({ keys: list(matching(/^W\d{2,12}$/, 'not the key of a work'), MOST_TEXTS), reach: oneOf('cache', 'network') }),
  categories: object({ ids: list(text(1, 40), CATEGORIES_PER_PAGE), reach: oneOf('cache', 'network') }),
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
