// Who a printed name could be: people found under it, people the user knows, people its co-authors write with. Judges nobody.

import type { Candidate, Failure, NamedPeople } from '../../core/failure.ts';
import type { ResearcherId } from '../../core/ids.ts';
import { err, ok } from '../../core/result.ts';
import { DAY } from '../../core/time.ts';
import type { SeatedWork, SeatedWorks } from '../../core/work.ts';
import { compareNames, compareWithAny } from '../../names/compare.ts';
import type { Get } from '../../net/get.ts';
import type { Answered, Source } from '../../sources/source.ts';
import { type Loaded, missingSchedule } from '../read-through.ts';
import { orKept, type Reach, type Records, SPINE } from '../records.ts';
import { waysToAsk } from './ways.ts';

/** What a guess asks. */
export type Asks = Required<Pick<Source, 'named' | 'together'>>;

/** Works in one list, of everybody in it together: OpenAlex gives no more. */
const MOST_LISTED = 100;
/** New people are recorded nightly; who bears a name hardly changes within days. */
const NAMED_FOR = 7 * DAY;
/** A list of works is evidence, not news. */
const SEATED_FOR = 14 * DAY;
/** More than this many people are not told apart (IDENTITY 5.3). */
export const MOST_PEOPLE = 25;
/** Works of somebody whose number is not told. */
const USUAL_WORKS = 20;
/** Requests for one name, those about its paper among them. */
const MOST_REQUESTS = 4;
/** Lists of works: a credit each. */
const MOST_LISTS = 2;

/** Requests this name has left. */
export const left = (records: Records): number => MOST_REQUESTS - records.spent();

export type Found = {
  readonly people: readonly Candidate[];
  /** Everybody found under the name, those not listed included. */
  readonly total: number;
  readonly tried: readonly string[];
  /** True where every way that was worth it has been asked. */
  readonly asked: boolean;
  readonly failure?: Failure;
  /** When the oldest of it was said. */
  readonly at: number;
};

/** May there be more people of the name than those found? */
export const isCut = ({ total, people, asked, failure }: Found): boolean => total > people.length || !asked || failure !== undefined;

/** Another known person with a name: from the user's own list, or from somebody's collaborators. */
export type Known = Pick<Candidate, 'id' | 'name'> & { readonly otherNames?: readonly string[] };

/** People of the name, those who cannot be it left out. Nothing is asked with reach `cache`. */
export async function findPeople(name: string, records: Records, reach: Reach, asks: Asks, known: readonly Known[]): Promise<Found> {
  const { ways, both } = waysToAsk(name);
  const people = new Map<ResearcherId, Candidate>();
  const tried: string[] = [];
  let total = 0;
  let asked = true;
  let failure: Failure | undefined;
  let oldest = Number.POSITIVE_INFINITY;
  // The last request is kept for the works; where a long byline had to be read again it is the only one, and the works come with the next card.
  const most = records.spent() + (left(records) > 1 ? left(records) - 1 : left(records));
  for (const [at, way] of ways.entries()) {
    if (people.size > 0 && !(both && at === 1)) break;
    const loaded = await named(way, records, records.spent() < most ? reach : 'cache', asks);
    // Beyond what may be spent no way is worth it.
    if (!loaded && reach === 'network') break;
    oldest = Math.min(oldest, loaded?.at ?? oldest);
    if (!loaded) asked = false;
    else if (!loaded.result.ok) {
      // Nobody of this name is an answer; anything else is none.
      if (isTrouble(loaded.result.error)) {
        failure = loaded.result.error;
        break;
      }
      tried.push(way);
    } else {
      tried.push(way);
      const fitting = loaded.result.value.people.filter((one) => compareNames(name, one.name) !== 'conflict');
      // Of those beyond the list as many may fit as within it.
      const { people: listed, total: all = listed.length } = loaded.result.value;
      total = Math.max(total, listed.length > 0 ? Math.round((Math.max(all, listed.length) * fitting.length) / listed.length) : 0);
      for (const one of fitting) if (!people.has(one.id)) people.set(one.id, one);
    }
  }
  for (const { id, name: theirs, otherNames = [] } of known) {
    if (!people.has(id) && compareWithAny(name, theirs, otherNames).level !== 'conflict') people.set(id, { id, name: theirs });
  }
  const listed = [...people.values()].slice(0, MOST_PEOPLE);
  return { people: listed, total: Math.max(total, listed.length), tried, asked, at: oldest, ...(failure ? { failure } : {}) };
}

const isTrouble = ({ kind }: Failure): boolean => kind !== 'too-new' && kind !== 'not-found';

function named(way: string, records: Records, reach: Reach, asks: Asks) {
  const spec = { source: SPINE, facet: 'named', id: way.toLowerCase(), freshFor: NAMED_FOR, missingFor: missingSchedule };
  return orKept((from) => records.read<NamedPeople>(spec, from, undefined, (get) => asks.named(way, get)), reach);
}

/** Works of somebody who has been compared before. */
export async function seatedOf(id: ResearcherId, records: Records): Promise<readonly SeatedWork[]> {
  const loaded = await records.read<readonly SeatedWork[]>(seatedSpec(id), 'cache', undefined, undefined);
  return loaded?.result.ok ? loaded.result.value : [];
}

const seatedSpec = (id: ResearcherId) => ({ source: SPINE, facet: 'seated', id, freshFor: SEATED_FOR, missingFor: missingSchedule });

/** `complete` is false where the works of somebody were not to be had. */
export type Seated = {
  readonly worksOf: ReadonlyMap<ResearcherId, readonly SeatedWork[]>;
  readonly complete: boolean;
  /** True where the only ones missing had no room in a list that others filled: nothing is known of their company. */
  readonly crowded: boolean;
  /** Some of them are due to be read again. */
  readonly stale: boolean;
  readonly failure?: Failure;
  /** When the oldest of them were listed. */
  readonly at: number;
};

/**
 * Works of each of them; those not in the cache, and those that are old, are asked for together, at one credit for as many as fit in a
 * list. Old ones serve where no new ones are to be had.
 */
export async function findWorks(people: readonly Candidate[], records: Records, reach: Reach, asks: Asks): Promise<Seated> {
  const found = new Map<ResearcherId, Loaded<readonly SeatedWork[]>>();
  const crowded = new Set<ResearcherId>();
  const together = new Set<string>();
  let failure: Failure | undefined;
  const read = async (
    { id, worksCount = USUAL_WORKS }: Candidate,
    list?: (get: Get) => Answered<SeatedWorks>,
    ids: readonly ResearcherId[] = [],
  ): Promise<void> => {
    const loaded = await records.read<readonly SeatedWork[]>(
      seatedSpec(id),
      list ? 'network' : 'cache',
      undefined,
      list &&
        (async (get) => {
          const answer = await list(get);
          if (!answer.ok) return answer;
          const works = worksWith(id, answer.value.value);
          // Who is asked for alone has the room: their seats are beyond what a list gives of long bylines.
          const { value } = answer.value;
          const pushed = works.length === 0 && worksCount > 0 && isFull(value) && ids.length > 1;
          if (!pushed) return ok({ value: works, at: answer.value.at });
          crowded.add(id);
          return err({ kind: 'cancelled' });
        }),
    );
    if (!loaded) return;
    if (loaded.result.ok) found.set(id, loaded);
    else if (!crowded.has(id) && isTrouble(loaded.result.error)) failure ??= loaded.result.error;
  };
  await Promise.all(people.map((one) => read(one)));
  let room = reach === 'network' ? Math.min(MOST_LISTS, left(records)) : 0;
  let wanted = people.filter(({ id }) => found.get(id)?.stale !== false);
  while (room > 0 && wanted.length > 0) {
    // Who hid each other once are not asked for together again.
    const lists = batches(wanted)
      .map((ids) => (together.has(ids.join()) ? ids.slice(0, 1) : ids))
      .slice(0, room);
    for (const ids of lists) together.add(ids.join());
    room -= lists.length;
    await Promise.all(
      lists.map((ids) => {
        let asked: Answered<SeatedWorks> | undefined;
        // One request, however many rows it fills.
        const list = (get: Get): Answered<SeatedWorks> => (asked ??= asks.together(ids, 'newest', get));
        return Promise.all(people.filter(({ id }) => ids.includes(id)).map((one) => read(one, list, ids)));
      }),
    );
    // Without those who took the room.
    wanted = wanted.filter(({ id }) => crowded.has(id) && found.get(id)?.stale !== false);
  }
  const complete = found.size === people.length;
  return {
    worksOf: new Map([...found].flatMap(([id, { result }]) => (result.ok ? [[id, result.value] as const] : []))),
    complete,
    crowded: !complete && found.size > 0 && people.every(({ id }) => found.has(id) || crowded.has(id)),
    stale: [...found.values()].some((one) => one.stale),
    at: Math.min(...[...found.values()].map((one) => one.at)),
    ...(failure ? { failure } : {}),
  };
}

/** Are there more works than a list holds? */
const isFull = ({ works, total = works.length }: SeatedWorks): boolean => total > MOST_LISTED;

const worksWith = (id: ResearcherId, { works }: SeatedWorks): readonly SeatedWork[] =>
  works.filter(({ seats }) => seats.some(({ researcher }) => researcher === id));

/**
 * Who is asked for together. A list holds so many works, newest first, and whoever has hundreds would leave no room for the others: those
 * whose works all fit go together, the busy ones share a list of their own.
 */
export function batches(people: readonly Candidate[]): ResearcherId[][] {
  const small: ResearcherId[] = [];
  const busy: ResearcherId[] = [];
  let room = MOST_LISTED;
  for (const one of people.toSorted((a, b) => (a.worksCount ?? USUAL_WORKS) - (b.worksCount ?? USUAL_WORKS))) {
    const works = one.worksCount ?? USUAL_WORKS;
    if (works <= room) {
      small.push(one.id);
      room -= works;
    } else busy.push(one.id);
  }
  return [small, busy].filter((ids) => ids.length > 0).map((ids) => ids.sort());
}
