// What may come over the wire, checked at the door: bounded plain data, no addresses, no markup. Only the server uses it.

import * as z from 'zod/mini';
import type { DEFAULT_SETTINGS } from '../core/you.ts';

/** Longer than any printed name; the longest collaboration string seen is 412 characters. */
const NAME = z.string().check(z.minLength(1), z.maxLength(600));
const TEXT = z.string().check(z.maxLength(2_000));
const SEATS = 5_000;
const ID = z.string().check(z.maxLength(200));
const RESEARCHER = z
  .string()
  .check(z.regex(/^(openalex:A\d{2,12}|orcid:\d{4}-\d{4}-\d{4}-\d{3}[\dX]|s2:\d{1,20}|dblp:[\w/.-]{1,60}|inspire:\d{1,12})$/));
const SEAT = z.int().check(z.gte(0), z.lt(SEATS));
const names = z.array(NAME).check(z.maxLength(SEATS));

const workIds = z.object({
  arxiv: z.optional(ID),
  doi: z.optional(ID),
  pmid: z.optional(ID),
  pmcid: z.optional(ID),
  openreview: z.optional(ID),
  acl: z.optional(ID),
  dblp: z.optional(ID),
  inspire: z.optional(ID),
  openalex: z.optional(ID),
});

export const nameOnPage = z.object({
  kind: z.literal('name'),
  name: NAME,
  position: SEAT,
  byline: names,
  bylineCut: z.optional(z.boolean()),
  work: workIds,
  title: z.optional(TEXT),
  orcid: z.optional(z.string().check(z.regex(/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/))),
  affiliations: z.optional(z.array(TEXT).check(z.maxLength(50))),
  group: z.optional(z.boolean()),
  site: ID,
  category: z.optional(ID),
});
const researcherRef = z.object({ kind: z.literal('researcher'), id: RESEARCHER, name: z.optional(NAME) });
const workRef = z.object({ kind: z.literal('work'), ids: workIds });

export const askSchema = z.object({
  v: z.literal(1),
  subject: z.discriminatedUnion('kind', [nameOnPage, researcherRef, workRef]),
  facets: z.array(z.enum(['match', 'profile', 'collaborators', 'works', 'you'])).check(z.maxLength(20)),
  intent: z.enum(['prefetch', 'hover', 'open']),
});

const tab = z.object({ tabId: z.int() });
const nothing = z.nullish(z.null());
const delay = z.int().check(z.gte(0), z.lte(5_000));
const siteList = z.array(ID).check(z.maxLength(500));

/** One schema per call, by name; a call without one is refused. */
export const callSchemas = {
  'page-settings': z.object({ site: ID }),
  'open-card-code': nothing,
  follow: z.object({ subject: z.discriminatedUnion('kind', [nameOnPage, researcherRef]), researcher: RESEARCHER, name: NAME }),
  unfollow: z.object({ key: ID }),
  correct: z.object({
    subject: nameOnPage,
    kind: z.enum(['pin', 'block']),
    researcher: RESEARCHER,
    researcherName: NAME,
    everywhere: z.optional(z.boolean()),
  }),
  'undo-correction': z.object({ id: ID }),
  'set-page-setting': z.object({
    openDelay: z.optional(delay),
    clickOnly: z.optional(z.boolean()),
    siteOff: z.optional(z.object({ site: ID, off: z.boolean() })),
  }),
  marks: z.object({
    subjects: z.array(z.object({ name: NAME, position: SEAT, byline: names, work: workIds })).check(z.maxLength(2_000)),
  }),
  'open-options': z.object({ section: z.optional(z.enum(['general', 'sites', 'sources', 'privacy', 'data'])) }),
  'page-report': tab,
  'read-page': tab,
  settings: nothing,
  'set-settings': z.partial(
    z.object({
      openDelay: delay,
      clickOnly: z.boolean(),
      modifier: z.enum(['none', 'alt', 'ctrl', 'shift', 'meta']),
      shortcut: z.string().check(z.maxLength(40)),
      numbers: z.boolean(),
      theme: z.enum(['auto', 'light', 'dark']),
      sitesOff: siteList,
      sourcesOff: siteList,
      cacheOnly: z.boolean(),
      markFollowed: z.boolean(),
    }) satisfies z.ZodMiniType<typeof DEFAULT_SETTINGS, unknown>,
  ),
  following: nothing,
  corrections: nothing,
  search: z.object({ query: NAME }),
  sources: nothing,
  'set-key': z.object({ source: ID, key: z.string().check(z.maxLength(500)) }),
  'privacy-log': nothing,
  'cache-stats': nothing,
  'clear-cache': nothing,
} as const;
