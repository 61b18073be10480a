// Builders for the lookup tests: a cache in memory, a source that answers from tables and counts what it is asked.

import type { Failure } from '../../../lib/core/failure.ts';
import type { ResearcherId, WorkIds } from '../../../lib/core/ids.ts';
import { workKey } from '../../../lib/core/ids.ts';
import type { PersonRecord, Researcher } from '../../../lib/core/person.ts';
import type { FacetPart } from '../../../lib/core/question.ts';
import { err, ok } from '../../../lib/core/result.ts';
import type { NameOnPage } from '../../../lib/core/subject.ts';
import type { Authorship, RecentWorks, WorkRecord } from '../../../lib/core/work.ts';
import type { Correction, FollowedPerson } from '../../../lib/core/you.ts';
import { createLookup, type LookupDeps } from '../../../lib/lookup/lookup.ts';
import type { Source } from '../../../lib/sources/source.ts';
import { researcher } from '../../support/researcher.ts';

export const NOW = Date.UTC(2026, 10, 21, 12);
export const DAY = 86_400_000;

export const seat = (position: number, printedName: string, more: Partial<Authorship> = {}): Authorship => ({
  position,
  printedName,
  researcherName: printedName,
  researcher: `openalex:A50000000${position}`,
  institutions: [],
  affiliations: [],
  ...more,
});

export const record = (authorships: readonly Authorship[], more: Partial<WorkRecord> = {}): WorkRecord => ({
  ids: { arxiv: '2410.00001', openalex: 'W1' },
  title: 'A paper',
  authorships,
  truncated: false,
  ...more,
});

export const person = (id: ResearcherId, name: string, more: Partial<Researcher> = {}): Researcher =>
  researcher(id, name, { worksCount: 12, ...more });

/** What a second source holds of somebody. */
export const elsewhere = (id: ResearcherId, name: string, more: Partial<PersonRecord> = {}): PersonRecord => ({
  id,
  name,
  otherNames: [],
  orcids: [],
  works: [],
  ...more,
});

export const onPage = (byline: readonly string[], position: number, more: Partial<NameOnPage> = {}): NameOnPage => ({
  kind: 'name',
  name: byline[position] ?? '',
  position,
  byline,
  work: { arxiv: '2410.00001' },
  site: 'arxiv',
  ...more,
});

const SENT = { url: 'https://example.org/', cost: { kind: 'free', credits: 0 } } as const;

type Second = {
  readonly works?: Readonly<Record<string, WorkRecord | Failure>>;
  readonly people?: Readonly<Record<string, PersonRecord | Failure>>;
};

type Tables = {
  readonly works?: Readonly<Record<string, WorkRecord | Failure>>;
  readonly people?: Readonly<Record<string, Researcher | Failure>>;
  readonly recent?: Readonly<Record<string, RecentWorks>>;
  /** Second sources by their ids: whom they have for a work, what they hold of a person. */
  readonly second?: Readonly<Record<string, Second>>;
  readonly corrections?: readonly Correction[];
  readonly followed?: readonly FollowedPerson[];
  readonly successors?: Readonly<Record<string, ResearcherId>>;
  /** A slow disk: what a read of this facet waits for. */
  readonly disk?: (facet: string) => Promise<void>;
};

/** A lookup over tables. `asked` lists what went out, in order; `clock.now` can be moved. */
export function lookupOver(tables: Tables) {
  const rows = new Map<string, { value: unknown; at: number }>();
  const asked: string[] = [];
  const clock = { now: NOW };
  const find = async <T>(table: Readonly<Record<string, T | Failure>> | undefined, kind: string, key: string) => {
    asked.push(`${kind} ${key}`);
    const found = table?.[key];
    if (found === undefined) return err<Failure>({ kind: 'not-found' });
    return typeof found === 'object' && found !== null && 'kind' in found
      ? err(found as Failure)
      : ok({ value: found as T, at: clock.now });
  };
  const base = {
    title: 'Test',
    home: 'https://example.org/',
    hosts: [],
    why: 'for tests',
    knows: ['openalex', 'orcid'] as const,
    limits: { perSecond: 10, atOnce: 4 },
    freshness: { work: 30 * DAY, researcher: 7 * DAY, collaborators: 14 * DAY, works: DAY, notFound: DAY },
  };
  const openalex: Source = {
    ...base,
    work: (ids: WorkIds) => find(tables.works, 'work', workKey(ids) ?? ''),
    researcher: (id) => find(tables.people, 'researcher', id),
    collaborators: (id) => find({ [id]: { people: [], more: false } }, 'collaborators', id),
    works: (id) => find({ [id]: { works: [] }, ...tables.recent }, 'works', id),
  };
  // Net counts what is sent: a call of the way it was given.
  const second = ([id, { works, people }]: [string, Second]): [string, Source] => [
    id,
    {
      ...base,
      title: id.toUpperCase(),
      ...(works ? { work: (ids, get) => get(SENT).then(() => find(works, `${id} work`, workKey(ids) ?? '')) } : {}),
      person: (who, get) => get(SENT).then(() => find(people, `${id} person`, who)),
    },
  ];
  const deps: LookupDeps = {
    sources: { openalex, ...Object.fromEntries(Object.entries(tables.second ?? {}).map(second)) },
    allSources: async () => undefined,
    getFor: () => () => Promise.resolve(err({ kind: 'not-found' })),
    cache: {
      get: async <T>(key: { source: string; facet: string; id: string }) => {
        await tables.disk?.(key.facet);
        return rows.get(JSON.stringify(key)) as { value: T; at: number } | undefined;
      },
      put: async (key: object, value: unknown, at: number) => {
        rows.set(JSON.stringify(key), { value, at });
      },
    },
    now: () => clock.now,
    corrections: async () => tables.corrections ?? [],
    you: async () => ({ corrections: [] }),
    followed: async () => tables.followed ?? [],
    successor: async (id) => tables.successors?.[id],
  };
  const lookup = createLookup(deps);
  const ask = async (subject: NameOnPage, intent: 'prefetch' | 'hover' | 'open' = 'hover', signal = new AbortController().signal) => {
    const parts: FacetPart[] = [];
    await lookup
      .session(signal)
      .answer({ v: 1, subject, facets: ['match', 'profile', 'collaborators', 'works', 'you'], intent }, (part) => parts.push(part));
    return parts;
  };
  const matchOf = async (subject: NameOnPage, intent: 'prefetch' | 'hover' | 'open' = 'hover') => {
    const parts = await ask(subject, intent);
    const last = parts.filter((part) => part.facet === 'match').at(-1);
    if (!last?.result.ok) throw new Error(`no match: ${JSON.stringify(last)}`);
    return last.result.value;
  };
  return { lookup, ask, matchOf, asked, clock, rows, deps };
}
