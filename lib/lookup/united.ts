// The facets of somebody with several records, as of one person. Loaded with the background's later part; decides nobody's identity.

import type { Facets } from '../core/facets.ts';
import type { SourceId } from '../core/failure.ts';
import type { ResearcherId } from '../core/ids.ts';
import type { Researcher } from '../core/person.ts';
import type { Ask, FacetPart } from '../core/question.ts';
import { ok } from '../core/result.ts';
import { mixedSigns } from '../insight/plausible.ts';
import { unionOf, type WorksOfAll } from '../insight/union.ts';
import type { Get } from '../net/get.ts';
import type { Answered } from '../sources/source.ts';
import type { Loaded } from './read-through.ts';
import { type Reach, type RecordDeps, type Records, SPINE } from './records.ts';
import { worksPage } from './works-pages.ts';

export type United = {
  readonly ids: readonly [ResearcherId, ...ResearcherId[]];
  readonly ask: Ask;
  readonly records: Records;
  readonly deps: RecordDeps & { readonly signal: AbortSignal };
  readonly emit: (part: FacetPart) => void;
};

/**
 * Profile, collaborators and works of all records together, under the first one's id. Counts need the works themselves, a credit, and
 * come only once the card is read; until then there are none rather than one record's.
 */
export async function answerUnited(input: United): Promise<void> {
  const { ask } = input;
  const reach: Reach = ask.intent === 'prefetch' ? 'cache' : 'network';
  const costly: Reach = ask.intent === 'open' ? 'network' : 'cache';
  await Promise.all([profile(input, reach, costly), list(input, 'collaborators', costly), list(input, 'works', costly)]);
}

async function profile({ ids, ask, records, deps, emit }: United, reach: Reach, costly: Reach): Promise<void> {
  if (!ask.facets.includes('profile')) return;
  const [first, ...others] = await Promise.all(ids.map((id) => records.researcher(id, reach)));
  if (!first) return;
  if (!first.result.ok) return emit({ facet: 'profile', ...first, result: first.result });
  const all = [first.result.value, ...others.flatMap((one) => (one?.result.ok ? [one.result.value] : []))] as const;
  const say = (of: WorksOfAll | undefined, at: number, stale: boolean): void => {
    const whole = unionOf(all, of);
    const mixed = all.some((record) => mixedSigns(record).length > 0);
    const value: Researcher = mixed ? { ...whole, mixed: true } : whole;
    emit({ facet: 'profile', source: SPINE, at, stale, result: ok(value) });
  };
  const asked = { ids, order: 'cited' } as const;
  const until = { ...deps, getFor: (source: SourceId) => deps.getFor(source, deps.signal) };
  const kept = await worksPage({ ...asked, reach: 'cache' }, until);
  const page = kept.ok && kept.value ? kept.value : undefined;
  const renew = costly === 'network' && (!page || page.stale);
  say(page?.page, page?.at ?? first.at, renew);
  if (!renew) return;
  const fresh = await worksPage({ ...asked, reach: 'network' }, until);
  if (fresh.ok && fresh.value) say(fresh.value.page, fresh.value.at, false);
  else if (!fresh.ok) emit({ facet: 'profile', source: SPINE, at: deps.now(), stale: true, result: fresh });
}

/** Under which id the cache keeps what is of several records together. */
export const togetherId = ([id, ...also]: readonly ResearcherId[]): string => [id, ...also.sort()].join('+');

type Question<F extends 'collaborators' | 'works'> = (id: ResearcherId, get: Get, also: readonly ResearcherId[]) => Answered<Facets[F]>;

async function list<F extends 'collaborators' | 'works'>({ ids, ask, records, deps, emit }: United, facet: F, reach: Reach): Promise<void> {
  const source = deps.sources[SPINE];
  const [id, ...also] = ids;
  // A source's question of a facet's name answers that facet; through a generic name that cannot be followed.
  const load = source?.[facet] as Question<F> | undefined;
  if (!source || !load || !ask.facets.includes(facet)) return;
  const say = (loaded: Loaded<Facets[F]>): void => emit({ facet, ...loaded } as FacetPart);
  const spec = {
    source: SPINE,
    facet,
    id: togetherId(ids),
    freshFor: source.freshness[facet],
    missingFor: () => source.freshness.notFound,
  };
  const loaded = await records.read<Facets[F]>(spec, reach, say, (get) => load(id, get, also));
  if (loaded) say(loaded);
}
