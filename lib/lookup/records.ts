// One question's view of the sources: every facet read through the cache, each load shared within the question. Knows which source answers what.

import type { Failure, SourceId } from '../core/failure.ts';
import { type ResearcherId, splitResearcherId, type WorkIds, workKey } from '../core/ids.ts';
import type { Collaborators, Researcher, Twin } from '../core/person.ts';
import { err, type Result } from '../core/result.ts';
import { DAY } from '../core/time.ts';
import type { RecentWorks, WorkRecord } from '../core/work.ts';
import type { Get } from '../net/get.ts';
import type { Answered, Source } from '../sources/source.ts';
import { isFresh } from './age.ts';
import { type Loaded, missingSchedule, type ReadDeps, type ReadSpec, readThrough } from './read-through.ts';

/** The source asked first for works and people; the others give second opinions. */
export const SPINE: SourceId = 'openalex';
/** A researcher's record can lag a day behind the work that names them (SOURCES, "new author id before /authors exists"). */
const personSchedule = (tries: number): number => Math.min(tries, 7) * DAY;

export type RecordDeps = ReadDeps & {
  readonly sources: Readonly<Record<SourceId, Source>>;
  readonly getFor: (source: SourceId, signal: AbortSignal) => Get;
};

/**
 * A paper of these days is found under its own id or not at all: only once a journal has it, weeks later, do records merge and need the
 * way by its address, a credit. The third try, on the third day, takes it all the same.
 */
const FREE_TRIES = 2;

/** Splinters come and go by the week. */
const TWINS_FOR = 14 * DAY;

type Early<T> = (loaded: Loaded<T>) => void;

/** How a facet may be read: from the cache only, or from its source too. */
export type Reach = 'cache' | 'network';

export type Records = {
  /** Requests sent so far to find out who somebody is: about the paper, people of the name and their works. */
  readonly spent: () => number;
  /** What was said and is not to be kept beyond this question, by the id it would be kept under. */
  readonly passing: Map<string, { readonly value: unknown; readonly at: number }>;
  /** Any facet, read as the others are: through the cache, shared within the question. */
  read<T>(
    spec: Omit<ReadSpec<T>, 'fetch' | 'early'>,
    reach: Reach,
    early: Early<T> | undefined,
    fetch: ((get: Get, missed: number) => Answered<T>) | undefined,
  ): Promise<Loaded<T> | undefined>;
  work(ids: WorkIds, reach: Reach, early?: Early<WorkRecord>): Promise<Loaded<WorkRecord> | undefined>;
  researcher(id: ResearcherId, reach: Reach, early?: Early<Researcher>): Promise<Loaded<Researcher> | undefined>;
  collaborators(id: ResearcherId, reach: Reach, early?: Early<Collaborators>): Promise<Loaded<Collaborators> | undefined>;
  works(id: ResearcherId, reach: Reach, early?: Early<RecentWorks>): Promise<Loaded<RecentWorks> | undefined>;
  /** Other records of the same person; with `find` they are looked for where the cache does not know. */
  twins(id: ResearcherId, find?: () => Answered<readonly Twin[]>): Promise<Loaded<readonly Twin[]> | undefined>;
};

/** Facets that say who somebody is; all others are of somebody known. */
const WHO: ReadonlySet<string> = new Set(['work', 'named', 'seated']);

/** The readers of one question. `signal` ends every request they started; `doubt`: see {@link ReadSpec}. */
export function createRecords(deps: RecordDeps, signal: AbortSignal, doubt?: boolean): Records {
  const pending = new Map<string, Promise<unknown>>();
  let spent = 0;
  const getFor = (source: SourceId, facet: string): Get => {
    const get = deps.getFor(source, signal);
    if (!WHO.has(facet)) return get;
    return (request) => {
      spent += 1;
      return get(request);
    };
  };

  function read<T>(
    spec: Omit<ReadSpec<T>, 'fetch' | 'early'>,
    reach: Reach,
    early: Early<T> | undefined,
    fetch: ((get: Get, missed: number) => Answered<T>) | undefined,
  ): Promise<Loaded<T> | undefined> {
    if (reach === 'cache') return readThrough(spec, deps);
    if (!fetch) return Promise.resolve(undefined);
    const name = `${spec.source}/${spec.facet}/${spec.id}`;
    const shared = pending.get(name);
    // The map is keyed by source, facet and id, so what is under a key was started by this same facet.
    if (shared) return shared as Promise<Loaded<T> | undefined>;
    const started = readThrough<T>(
      {
        ...spec,
        ...(early ? { early } : {}),
        ...(doubt ? { doubt } : {}),
        fetch: (missed) => (signal.aborted ? cancelled() : fetch(getFor(spec.source, spec.facet), missed)),
      },
      deps,
    ).finally(() => pending.delete(name));
    pending.set(name, started);
    return started;
  }

  const person = (id: ResearcherId, source: SourceId) => ({ source, id, missingFor: personSchedule });

  return {
    read,
    passing: new Map(),
    spent: () => spent,
    async work(ids, reach, early) {
      const id = workKey(ids);
      const source = deps.sources[SPINE];
      if (!id || !source) return undefined;
      const load = source.work;
      // A name may be known on a paper that no record has.
      const spec = { source: SPINE, facet: 'work', id, freshFor: source.freshness.work, missingFor: missingSchedule, absences: true };
      return read(
        spec,
        reach,
        early,
        load && ((get, missed) => load(ids, isFresh(ids, deps.now()) && missed < FREE_TRIES ? freely(get) : get)),
      );
    },
    async researcher(id, reach, early) {
      const source = deps.sources[SPINE];
      if (!source) return undefined;
      const load = source.researcher;
      const spec = { ...person(id, SPINE), facet: 'profile', freshFor: source.freshness.researcher };
      return read(spec, reach, early, load && ((get) => load(id, get)));
    },
    async collaborators(id, reach, early) {
      const source = deps.sources[SPINE];
      if (!source || splitResearcherId(id).registry !== SPINE) return undefined;
      const load = source.collaborators;
      const spec = { ...person(id, SPINE), facet: 'collaborators', freshFor: source.freshness.collaborators };
      return read(spec, reach, early, load && ((get) => load(id, get)));
    },
    async works(id, reach, early) {
      const source = deps.sources[SPINE];
      if (!source || splitResearcherId(id).registry !== SPINE) return undefined;
      const load = source.works;
      const spec = { ...person(id, SPINE), facet: 'works', freshFor: source.freshness.works };
      return read(spec, reach, early, load && ((get) => load(id, get)));
    },
    twins: (id, find) => read({ ...person(id, SPINE), facet: 'twins', freshFor: TWINS_FOR }, find ? 'network' : 'cache', undefined, find),
  };
}

/** A record that is old serves to check who somebody is as well; the profile facet renews it without holding up the answer. */
export async function personAtHand(records: Records, id: ResearcherId, reach: Reach): Promise<Loaded<Researcher> | undefined> {
  const kept = await records.researcher(id, 'cache');
  return kept?.result.ok ? kept : records.researcher(id, reach);
}

/** What was known before serves while its source cannot be asked. */
export async function orKept<T>(load: (reach: Reach) => Promise<Loaded<T> | undefined>, reach: Reach): Promise<Loaded<T> | undefined> {
  const loaded = await load(reach);
  const kept = loaded?.result.ok === false ? await load('cache') : undefined;
  return kept?.result.ok ? kept : loaded;
}

/** A way that costs something leads nowhere yet. */
const freely =
  (get: Get): Get =>
  (request) =>
    request.cost.credits > 0 ? Promise.resolve(err({ kind: 'not-found' })) : get(request);

const cancelled = async (): Promise<Result<never, Failure>> => err({ kind: 'cancelled' });
