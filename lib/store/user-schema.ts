// What the user's documents must look like, for data that comes back from storage or from a file. Nothing here writes.

import { NOBODY, type ResearcherId, readOrcid } from '../core/ids.ts';
import { ok } from '../core/result.ts';
import { boolean, isObject, list, matching, numberFrom, object, oneBy, oneOf, type Shape, text, that, wholeFrom } from '../core/shape.ts';
import { type Correction, DEFAULT_SETTINGS, type FollowedPerson, type Settings } from '../core/you.ts';

/** Longest printed name, title or affiliation we keep: the longest real ones stay under half of it. */
const TEXT = 1000;
/** Ids and keys of any service are far shorter. */
const ID = 300;
/** Bounds against hostile files, far above what a person collects. */
export const MANY = { people: 20_000, corrections: 50_000, ids: 50, coauthors: 50, anchors: 3, sites: 1000, keys: 100, reasons: 50 };

/** Reads an object once: a list of thousands is read at every change, and nearly all of it is as it was. Nobody changes what was read. */
function seenBefore<T extends object>(shape: Shape<T>): Shape<T> {
  const seen = new WeakMap<object, T>();
  return (value) => {
    const before = typeof value === 'object' && value ? seen.get(value) : undefined;
    if (before) return ok(before);
    const read = shape(value);
    if (!read.ok || typeof value !== 'object' || !value) return read;
    seen.set(value, read.value).set(read.value, read.value);
    return read;
  };
}

export const line = text(0, TEXT);
export const name = text(1, TEXT);
export const id = text(1, ID);
export const time = numberFrom(0, Number.MAX_SAFE_INTEGER);

const RESEARCHER = /^(openalex|orcid|s2|dblp|inspire):[^\s<>"]{1,200}$/;
export const researcherId = that(
  'is not the id of a researcher',
  (value): value is ResearcherId => typeof value === 'string' && RESEARCHER.test(value) && !NOBODY.has(value.slice('openalex:'.length)),
);
export const orcid = that('is not an ORCID iD', (value): value is string => typeof value === 'string' && readOrcid(value) === value);

const workIds = object({}, { arxiv: id, doi: id, pmid: id, pmcid: id, openreview: id, acl: id, dblp: id, inspire: id, openalex: id });

export const person = seenBefore(
  object(
    {
      key: matching(/^p[0-9a-f]{12}$/, 'is not p and 12 hexadecimal digits'),
      name,
      otherNames: list(name, MANY.ids),
      ids: list(researcherId, MANY.ids),
      anchors: list(object({ ids: workIds }, { title: line }), MANY.anchors),
      coauthors: list(name, MANY.coauthors),
      since: time,
    },
    { orcid, affiliation: line },
  ),
);

const said = { id, at: time, name };
const whom = { researcher: researcherId, researcherName: name };
const position = wholeFrom(0, Number.MAX_SAFE_INTEGER);
const seen = list(id, MANY.reasons);
export const correction = oneBy('kind', {
  pin: object({ kind: oneOf('pin'), ...said, ...whom, work: id, position }, { seen }),
  none: object({ kind: oneOf('none'), ...said, work: id, position }, { seen }),
  block: object({ kind: oneOf('block'), ...said, ...whom }, { work: id, seen }),
  same: object({ kind: oneOf('same', 'apart'), ...said, ...whom, other: researcherId, otherName: name }, { seen }),
  apart: object({ kind: oneOf('same', 'apart'), ...said, ...whom, other: researcherId, otherName: name }, { seen }),
});

/** Each setting on its own, so that one that is not understood falls back to its default without the others. */
const settingShapes = {
  openDelay: numberFrom(0, 10_000),
  clickOnly: boolean,
  modifier: oneOf('none', 'alt', 'ctrl', 'shift', 'meta'),
  shortcut: text(0, 60),
  numbers: boolean,
  theme: oneOf('auto', 'light', 'dark'),
  sitesOff: list(id, MANY.sites),
  sitesOn: list(id, MANY.sites),
  sourcesOff: list(id, MANY.sites),
  cacheOnly: boolean,
  markFollowed: boolean,
  me: list(object({ id: researcherId, name }), MANY.ids),
  rememberMet: boolean,
  subfield: matching(/^\d{4}$/, 'is not a subfield'),
} satisfies { [K in keyof Settings]: Shape<Settings[K]> };

export const people = list(person, MANY.people);
export const corrections = list(correction, MANY.corrections);
export const settings = object(settingShapes);

const secret = text(1, TEXT);
export const keys = that('is no list of keys', (value): value is Readonly<Record<string, string>> => {
  if (!isObject(value)) return false;
  const pairs = Object.entries(value);
  return pairs.length <= MANY.keys && pairs.every(([source, key]) => id(source).ok && secret(key).ok);
});

/** Fails to compile when a core type and its schema differ in a field, optional ones included: a field left out here would be lost. */
type Exact<A, B> = [keyof A, keyof B] extends [keyof B, keyof A] ? (A extends B ? (B extends A ? true : never) : never) : never;
type Deep<T> = T extends object ? { readonly [K in keyof T]: Deep<T[K]> } : T;
type Read<S> = S extends Shape<infer T> ? Deep<T> : never;
const _exact: [
  Exact<Read<typeof person>, Deep<FollowedPerson>>,
  Exact<Read<typeof correction>, Deep<Correction>>,
  Exact<Read<typeof settings>, Deep<Settings>>,
] = [true, true, true];
void _exact;

/** Settings as far as they are understood, the rest at their defaults. */
export function lenientSettings(data: unknown): Settings {
  const given = isObject(data) ? data : {};
  const read: Record<string, unknown> = { ...DEFAULT_SETTINGS };
  for (const [key, shape] of Object.entries(settingShapes)) {
    const found = shape(given[key]);
    if (Object.hasOwn(given, key) && found.ok) read[key] = found.value;
  }
  // Every key of Settings was either read by its own shape or left at its default.
  return read as Settings;
}

/** The items of a list that are whole; what is no list has none. */
export function wholeItems<T>(data: unknown, item: Shape<T>): T[] {
  if (!Array.isArray(data)) return [];
  return data.flatMap((one: unknown) => {
    const read = item(one);
    return read.ok ? [read.value] : [];
  });
}
