// The file of an export: how it is written, and how one from anywhere is read. Pure; a file that is not whole is refused with its place.

import * as z from 'zod/mini';
import type { Interest, PersonNote } from '../core/remembered.ts';
import { err, ok, type Result } from '../core/result.ts';
import type { Misfit, Shape } from '../core/shape.ts';
import type { ImportProblem } from '../core/transfer.ts';
import type { Correction, FollowedPerson, Settings } from '../core/you.ts';
import { type DocumentSpec, migrate, versionOf } from './document.ts';
import { findOddity } from './json-check.ts';
import * as more from './more-documents.ts';
import { CORRECTIONS, FOLLOWS, SETTINGS } from './user-documents.ts';
import * as shape from './user-schema.ts';

export type Contents = {
  /** Those the file has: what its version did not know yet is not said. */
  readonly settings?: Partial<Settings>;
  readonly follows: readonly FollowedPerson[];
  readonly corrections: readonly Correction[];
  readonly notes: readonly PersonNote[];
  readonly interests: readonly Interest[];
};
export type Held = Contents & { readonly settings: Settings };

const { NOTES, INTERESTS } = more;
const FORMAT = 'byline-export';
const FILE_VERSION = 1;
/** Characters. 20,000 followed people with all their co-authors stay under it. */
const LARGEST = 40_000_000;
const ABOUT =
  'Everything you told Byline: settings, the people, topics and institutions you follow, your notes, your corrections. Keys for services are not in it. Import it in the options.';

/** One kind of document in a file; what is in it is checked once it is brought up to our version. */
const PART = z.optional(z.object({ version: z.int().check(z.gte(1)), data: z.unknown() }));
/** The frame of a file, whatever else a later version may have put beside it. */
const FRAME = z.object({ version: z.number(), settings: PART, follows: PART, corrections: PART, notes: PART, interests: PART });

type Part = { readonly version: number; readonly data: unknown };
const part = <T>(spec: DocumentSpec<T>, data: T): Part => ({ version: versionOf(spec), data });

/** The file's text. `now` in ms since the epoch. */
export function writeFile(contents: Held, now: number): string {
  const file = {
    format: FORMAT,
    version: FILE_VERSION,
    about: ABOUT,
    exportedAt: new Date(now).toISOString(),
    settings: part(SETTINGS, contents.settings),
    follows: part(FOLLOWS, contents.follows),
    corrections: part(CORRECTIONS, contents.corrections),
    notes: part(NOTES, contents.notes),
    interests: part(INTERESTS, contents.interests),
  };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

const broken = (detail: string): Result<never, ImportProblem> => err({ kind: 'broken', detail });

/** Reads a file's text. Anything amiss refuses all of it. */
export function readFile(json: string): Result<Contents, ImportProblem> {
  if (json.length > LARGEST) return broken(`larger than ${LARGEST / 1_000_000} MB`);
  let file: unknown;
  try {
    file = JSON.parse(json);
  } catch (error) {
    // The engine's words name the place.
    return err({ kind: 'not-json', detail: error instanceof Error ? error.message.slice(0, 300) : '' });
  }
  if (typeof file !== 'object' || file === null || Array.isArray(file)) return err({ kind: 'foreign', detail: 'not an object' });
  if (!('format' in file) || file.format !== FORMAT) return err({ kind: 'foreign', detail: `"format" is not "${FORMAT}"` });
  const oddity = findOddity(json);
  if (oddity) return broken(oddity);
  const frame = FRAME.safeParse(file);
  if (!frame.success) {
    const [issue] = frame.error.issues;
    const place = String(issue?.path[0] ?? 'file');
    return broken(place === 'version' ? 'version: not a number' : `${place}: no version`);
  }
  const { version, ...parts } = frame.data;
  if (version > FILE_VERSION) return err({ kind: 'newer', detail: `version ${version}, this is ${FILE_VERSION}` });
  const settings = readPart(parts.settings, SETTINGS, shape.settings);
  if (!settings.ok) return settings;
  const follows = readPart(parts.follows, FOLLOWS, shape.people);
  if (!follows.ok) return follows;
  const corrections = readPart(parts.corrections, CORRECTIONS, shape.corrections);
  if (!corrections.ok) return corrections;
  const notes = readPart(parts.notes, NOTES, more.notes);
  if (!notes.ok) return notes;
  const interests = readPart(parts.interests, INTERESTS, more.interests);
  if (!interests.ok) return interests;
  const people = follows.value ?? [];
  const twice =
    firstRepeat(
      'follows',
      'key',
      people.map(({ key }) => key),
    ) ??
    firstRepeat(
      'corrections',
      'id',
      (corrections.value ?? []).map(({ id }) => id),
    ) ??
    firstRepeat(
      'notes',
      'key',
      (notes.value ?? []).map(({ key }) => key),
    ) ??
    firstRepeat(
      'interests',
      'id',
      (interests.value ?? []).map(({ id }) => id),
    );
  if (twice) return broken(twice);
  return ok({
    ...(settings.value ? { settings: said(settings.value, parts.settings?.data) } : {}),
    follows: people,
    corrections: corrections.value ?? [],
    notes: notes.value ?? [],
    interests: interests.value ?? [],
  });
}

/** One part, brought up to our version; undefined where the file does not have it. */
function readPart<T>(given: Part | undefined, spec: DocumentSpec<unknown>, schema: Shape<T>): Result<T | undefined, ImportProblem> {
  if (!given) return ok(undefined);
  if (given.version > versionOf(spec))
    return err({ kind: 'newer', detail: `${spec.kind}: version ${given.version}, this is ${versionOf(spec)}` });
  const read = schema(migrate(given.data, given.version, spec.migrations));
  return read.ok ? read : broken(`${pathOf([spec.kind, 'data', ...read.error.path])}: ${read.error.why}`);
}

/** Without what the way up from an older version has filled in: nobody said that. */
function said(settings: Settings, data: unknown): Partial<Settings> {
  const given = new Set(Object.keys(Object(data)));
  return Object.fromEntries(Object.entries(settings).filter(([name]) => given.has(name)));
}

const pathOf = (path: Misfit['path']): string =>
  path.map((step, n) => (typeof step === 'number' ? `[${step}]` : `${n ? '.' : ''}${step}`)).join('');

function firstRepeat(list: string, field: string, names: readonly string[]): string | undefined {
  const seen = new Map<string, number>();
  for (const [n, name] of names.entries()) {
    const before = seen.get(name);
    if (before !== undefined) return `${list}.data[${n}].${field}: the same as in [${before}]`;
    seen.set(name, n);
  }
  return undefined;
}
