// What the user's documents must look like, for data that comes back from storage or from a file. Nothing here writes.

import * as z from 'zod/mini';
import { NOBODY, type ResearcherId, readOrcid } from '../core/ids.ts';
import { type Correction, DEFAULT_SETTINGS, type FollowedPerson, type Settings } from '../core/you.ts';

// zod compiles its objects with `new Function`, which an extension's CSP forbids and reports on every start.
z.config({ jitless: true });

/** Longest printed name, title or affiliation we keep: the longest real ones stay under half of it. */
const TEXT = 1000;
/** Ids and keys of any service are far shorter. */
const ID = 300;
/** Bounds against hostile files, far above what a person collects. */
const MANY = { people: 20_000, corrections: 50_000, ids: 50, coauthors: 50, anchors: 3, sites: 1000, keys: 100 };

const text = z.string().check(z.maxLength(TEXT));
const name = z.string().check(z.minLength(1), z.maxLength(TEXT));
const id = z.string().check(z.minLength(1), z.maxLength(ID));
const time = z.number().check(z.nonnegative(), z.lte(Number.MAX_SAFE_INTEGER));
const list = <T extends z.ZodMiniType>(item: T, max: number) => z.array(item).check(z.maxLength(max));

const RESEARCHER = /^(openalex|orcid|s2|dblp|inspire):[^\s<>"]{1,200}$/;
const researcherId = z.custom<ResearcherId>(
  (value) => typeof value === 'string' && RESEARCHER.test(value) && !NOBODY.has(value.slice('openalex:'.length)),
  'is not the id of a researcher',
);
const orcid = z.string().check(z.refine((value) => readOrcid(value) === value, 'is not an ORCID iD'));

const workIds = z.object({
  arxiv: z.exactOptional(id),
  doi: z.exactOptional(id),
  pmid: z.exactOptional(id),
  pmcid: z.exactOptional(id),
  openreview: z.exactOptional(id),
  acl: z.exactOptional(id),
  dblp: z.exactOptional(id),
  inspire: z.exactOptional(id),
  openalex: z.exactOptional(id),
});

export const person = z.object({
  key: z.string().check(z.regex(/^p[0-9a-f]{12}$/, 'is not p and 12 hexadecimal digits')),
  name,
  otherNames: list(name, MANY.ids),
  ids: list(researcherId, MANY.ids),
  orcid: z.exactOptional(orcid),
  affiliation: z.exactOptional(text),
  anchors: list(z.object({ ids: workIds, title: z.exactOptional(text) }), MANY.anchors),
  coauthors: list(name, MANY.coauthors),
  since: time,
});

const correctionCore = { id, at: time, name, researcher: researcherId, researcherName: name };
export const correction = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('pin'), ...correctionCore, work: id, position: z.number().check(z.int(), z.nonnegative()) }),
  z.object({ kind: z.literal('block'), ...correctionCore, work: z.exactOptional(id) }),
]);

/** Each setting on its own, so that one that is not understood falls back to its default without the others. */
const settingShapes = {
  openDelay: z.number().check(z.nonnegative(), z.lte(10_000)),
  clickOnly: z.boolean(),
  modifier: z.enum(['none', 'alt', 'ctrl', 'shift', 'meta']),
  shortcut: z.string().check(z.maxLength(60)),
  numbers: z.boolean(),
  theme: z.enum(['auto', 'light', 'dark']),
  sitesOff: list(id, MANY.sites),
  sourcesOff: list(id, MANY.sites),
  cacheOnly: z.boolean(),
  markFollowed: z.boolean(),
} satisfies { [K in keyof Settings]: z.ZodMiniType<Settings[K]> };

export const people = list(person, MANY.people);
export const corrections = list(correction, MANY.corrections);
export const settings = z.object(settingShapes);
export const keys = z
  .record(id, z.string().check(z.minLength(1), z.maxLength(TEXT)))
  .check(z.refine((value) => Object.keys(value).length <= MANY.keys, 'holds too many keys'));

/** Fails to compile when a core type and its schema differ in a field, optional ones included: a field left out here would be lost. */
type Exact<A, B> = [keyof A, keyof B] extends [keyof B, keyof A] ? (A extends B ? (B extends A ? true : never) : never) : never;
type Deep<T> = T extends object ? { readonly [K in keyof T]: Deep<T[K]> } : T;
const _exact: [
  Exact<Deep<z.infer<typeof person>>, Deep<FollowedPerson>>,
  Exact<Deep<z.infer<typeof correction>>, Deep<Correction>>,
  Exact<Deep<z.infer<typeof settings>>, Deep<Settings>>,
] = [true, true, true];
void _exact;

/** Settings as far as they are understood, the rest at their defaults. */
export function lenientSettings(data: unknown): Settings {
  const given: Record<string, unknown> = typeof data === 'object' && data !== null ? { ...data } : {};
  const read: Record<string, unknown> = { ...DEFAULT_SETTINGS };
  for (const [key, shape] of Object.entries(settingShapes)) {
    const parsed = z.safeParse(shape, given[key]);
    if (Object.hasOwn(given, key) && parsed.success) read[key] = parsed.data;
  }
  // Every key of Settings was either parsed by its own shape or left at its default.
  return read as Settings;
}

/** The items of a list that are whole; what is no list has none. */
export function wholeItems<T>(data: unknown, item: z.ZodMiniType<T>): T[] {
  if (!Array.isArray(data)) return [];
  return data.flatMap((one: unknown) => {
    const parsed = z.safeParse(item, one);
    return parsed.success ? [parsed.data] : [];
  });
}
