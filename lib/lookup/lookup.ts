// Runs a question: identifies the name, then loads each facet on its own and emits it as it becomes known.

import type { FacetId, Facets } from '../core/facets.ts';
import type { Candidate, Failure, SourceId } from '../core/failure.ts';
import type { ResearcherId, WorkIds } from '../core/ids.ts';
import type { Match } from '../core/match.ts';
import { withOpinions } from '../core/opinion.ts';
import type { Researcher } from '../core/person.ts';
import type { Ask, FacetPart } from '../core/question.ts';
import { err, ok, type Result } from '../core/result.ts';
import { isSame } from '../core/same.ts';
import type { NameOnPage } from '../core/subject.ts';
import type { WorkRecord } from '../core/work.ts';
import type { Correction, FollowedPerson, You } from '../core/you.ts';
import { mixedSigns } from '../insight/plausible.ts';
import { asSaid } from '../names/said.ts';
import { type AskAmong, decidedAmong } from './among.ts';
import { dated } from './evidence.ts';
import { type Identified, identify } from './identify.ts';
import { joinedTo, openTwins, withJoined } from './joined.ts';
import { type AskSecond, opinionsOn } from './opinions.ts';
import type { Loaded } from './read-through.ts';
import { createRecords, type Reach, type RecordDeps, type Records, SPINE } from './records.ts';

export type Emit = (part: FacetPart) => void;

export type LookupDeps = RecordDeps & {
  /** Makes every source known, those of the second script too. */
  readonly allSources: () => Promise<unknown>;
  readonly corrections: () => Promise<readonly Correction[]>;
  /** What the user has to do with a researcher and a name. `record`: the ids that the record of the name's paper has. */
  readonly you: (researcher: { id: ResearcherId; orcid?: string } | undefined, subject: Ask['subject'], record?: WorkIds) => Promise<You>;
  /** The people the user follows: they are looked at first where a name has to be guessed. */
  readonly followed: () => Promise<readonly FollowedPerson[]>;
  /** Under which id somebody is found now whose record is gone; undefined where that is not known. */
  readonly successor: (
    id: ResearcherId,
    sources: { work(ids: WorkIds): Promise<WorkRecord | undefined>; researcher(id: ResearcherId): Promise<Researcher | undefined> },
  ) => Promise<ResearcherId | undefined>;
};

/** One Port's questions: later, stronger asks share what earlier ones have under way. */
export type Session = { answer(ask: Ask, emit: Emit): Promise<void> };

export type Lookup = {
  session(signal: AbortSignal): Session;
  /** Candidates by name, only on the user's explicit request. */
  search(name: string, signal: AbortSignal): Promise<Result<readonly Candidate[], Failure>>;
  /** The record of a work if it is cached; never asks a source. */
  cachedWork(ids: WorkIds): Promise<WorkRecord | undefined>;
};

/** Builds the lookup from its rooms. Nothing is kept in memory but questions under way. */
export function createLookup(deps: LookupDeps): Lookup {
  return {
    session(signal) {
      const records = createRecords(deps, signal);
      return {
        answer: (ask, emit) =>
          answer(ask, ask.now ? createRecords(deps, signal, true) : records, { ...deps, signal }, (part) => signal.aborted || emit(part)),
      };
    },
    async search(name, signal) {
      const search = deps.sources[SPINE]?.search;
      if (!search) return err({ kind: 'disabled', why: 'settings' });
      const found = await search(asSaid(name), deps.getFor(SPINE, signal));
      return found.ok ? ok(found.value.value) : found;
    },
    async cachedWork(ids) {
      const loaded = await createRecords(deps, AbortSignal.abort()).work(ids, 'cache');
      return loaded?.result.ok ? loaded.result.value : undefined;
    },
  };
}

type Deps = LookupDeps & { readonly signal: AbortSignal };

async function answer(ask: Ask, records: Records, deps: Deps, emit: Emit): Promise<void> {
  switch (ask.subject.kind) {
    case 'name':
      return answerName(ask, ask.subject, records, deps, emit);
    case 'researcher':
      return answerResearcher(ask, ask.subject.id, records, deps, emit);
    case 'work':
      // No facet of a work on its own is shown yet.
      return;
  }
}

async function answerName(ask: Ask, subject: NameOnPage, records: Records, deps: Deps, emit: Emit): Promise<void> {
  // An old belief already brings its facets; the renewed one brings them again only where it is about somebody else.
  const shown = new Map<string, Promise<unknown>>();
  const believe = (identified: Identified): void => {
    emit({ facet: 'match', ...identified });
    if (!identified.result.ok) return;
    const { researcher, joined = [] } = identified.result.value;
    const whole = [researcher?.id, ...joined].join();
    const before = shown.get(whole);
    if (before) {
      // What can be undone may be known only since the paper's record is.
      if (corrections.length > 0) shown.set(whole, Promise.all([before, emitYou(ask, researcher, records, deps, emit)]));
      return;
    }
    const facets = researcher && answerResearcher(ask, researcher.id, records, deps, emit, joined);
    shown.set(whole, Promise.all([emitYou(ask, researcher, records, deps, emit), facets]));
  };
  const corrections = await deps.corrections();
  let told = Promise.resolve();
  let last: Identified | undefined;
  const named = async (found: Identified): Promise<Identified> =>
    found.result.ok ? { ...found, result: ok(await decidedAmong(subject, found.result.value, records)) } : found;
  const withDates = async (match: Match, at: number): Promise<Match> => {
    const whole = withOpinions(match, await opinionsOn(subject, match, records));
    return { ...whole, evidence: dated(whole.evidence, at) };
  };
  // Guesses on works that are due to be read again, and of when those are.
  const old = new WeakMap<Match, number>();
  const aged = (found: Identified): Identified => {
    const at = found.result.ok ? old.get(found.result.value) : undefined;
    return at === undefined ? found : { ...found, at: Math.min(at, found.at), stale: true };
  };
  /** One after the other, each with all their records, and with what second sources are known to say of it. */
  const tell = (found: Identified): void => {
    told = told.then(async () => {
      const identified = await withJoined(await named(aged(found)), records, corrections);
      const { result, at } = identified;
      const whole = result.ok ? { ...identified, result: ok(await withDates(result.value, at)) } : identified;
      // Said already.
      if (!isSame(whole, last)) believe(whole);
      last = whole;
    });
  };
  const found = await identify({
    subject,
    records,
    reach: ask.intent === 'prefetch' ? 'cache' : 'network',
    corrections,
    now: deps.now(),
    early: tell,
    guess: async (unsettled) => {
      const { named, together } = deps.sources[SPINE] ?? {};
      if (!named || !together) return unsettled.match;
      const { guess } = await import('./guess/guess.ts');
      const spend = ask.intent === 'open';
      // A list of a whole byline asks who and no more: nobody is looked for by name who was not pointed at.
      const reach = wants(ask, 'collaborators') ? unsettled.reach : 'cache';
      const input = { ...unsettled, reach, subject, records, corrections, spend, old: (match: Match, at: number) => old.set(match, at) };
      return guess(input, { asks: { named, together }, followed: deps.followed });
    },
  });
  if (found) tell(found);
  await told;
  if (ask.intent !== 'open' || !found?.result.ok) return void (await Promise.all(shown.values()));
  const now = deps.now;
  const settled = await decidedAmong(subject, found.result.value, records, { among: among(records, deps), now });
  await opinionsOn(subject, settled, records, { second: second(records, ask, deps), now });
  tell(found);
  await told;
  await Promise.all(shown.values());
  // Reading the card has brought to light which other records are theirs.
  tell(found);
  await told;
  await Promise.all(shown.values());
}

/** Asks second sources with what the card has of the person. */
function second(records: Records, ask: Ask, deps: Deps): AskSecond {
  return async (subject, match) => {
    const id = match.researcher?.id;
    if (!id) return err({ kind: 'not-found' });
    const [{ askSecond }, profile] = await Promise.all([import('./ask-second.ts'), records.researcher(id, 'cache'), deps.allSources()]);
    // Shared with the section that shows them; where there is none, they are not worth a credit.
    const works = async () => value(await records.works(id, wants(ask, 'works') ? 'network' : 'cache'));
    return askSecond({ subject, match, profile: value(profile), works }, deps, deps.signal);
  };
}

/** Asks second sources which of a match's candidates it is. */
const among =
  (records: Records, deps: Deps): AskAmong =>
  async (subject, match) => {
    const [{ askAmong }] = await Promise.all([import('./ask-among.ts'), deps.allSources()]);
    return askAmong(subject, match, records, deps, deps.signal);
  };

/** `joined`: other records of the person, told by a match, which also brings what the user has to do with them. */
async function answerResearcher(
  ask: Ask,
  id: ResearcherId,
  records: Records,
  deps: Deps,
  emit: Emit,
  joined?: readonly ResearcherId[],
): Promise<void> {
  const reach: Reach = ask.intent === 'prefetch' ? 'cache' : 'network';
  const costly: Reach = ask.intent === 'open' ? 'network' : 'cache';
  const facet = async <F extends 'profile' | 'collaborators' | 'works'>(
    name: F,
    load: (early: (loaded: Loaded<Facets[F]>) => void) => Promise<Loaded<Facets[F]> | undefined>,
  ): Promise<Loaded<Facets[F]> | undefined> => {
    if (!wants(ask, name)) return undefined;
    // The union of parts cannot be followed through a generic name; facet and value come from the same F.
    const say = (loaded: Loaded<Facets[F]>): void => emit({ facet: name, ...loaded } as FacetPart);
    const loaded = await load(say);
    if (loaded) say(loaded);
    return loaded;
  };
  const next = await successorOf(ask, id, records, deps);
  if (next) return answerResearcher(ask, next, records, deps, emit, joined);
  const also = joined ?? (await joinedTo(id, records, await deps.corrections()));
  if (also.length > 0) {
    const { answerUnited } = await import('./united.ts');
    await Promise.all([
      answerUnited({ ids: [id, ...also], ask, records, deps, emit }),
      joined ? undefined : emitYou(ask, { id }, records, deps, emit),
    ]);
    return emitTwins(ask, [id, ...also], records, deps, emit);
  }
  const profile = await facet('profile', async (early) => {
    const loaded = await records.researcher(id, reach, (one) => early(plausible(one)));
    return loaded && plausible(loaded);
  });
  // Facets are keyed by the spine's own id: an ORCID subject waits for the record that names it.
  const known = profile?.result.ok ? profile.result.value.id : id;
  const rest = Promise.all([
    facet('collaborators', (early) => records.collaborators(known, costly, early)),
    facet('works', (early) => records.works(known, costly, early)),
  ]);
  if (!joined) {
    const orcid = profile?.result.ok ? profile.result.value.orcid : undefined;
    await emitYou(ask, { id: known, ...(orcid ? { orcid } : {}) }, records, deps, emit);
  }
  await rest;
  await emitTwins(ask, [known], records, deps, emit);
  if (joined) return;
  const found = await joinedTo(known, records, await deps.corrections());
  if (found.length > 0) await answerResearcher(ask, known, records, deps, emit, found);
}

/** Other records of theirs: looked for where the card is read, else as far as they are known. That there is no telling is nobody's news. */
async function emitTwins(
  ask: Ask,
  ids: readonly [ResearcherId, ...ResearcherId[]],
  records: Records,
  deps: Deps,
  emit: Emit,
): Promise<void> {
  const { named, together } = deps.sources[SPINE] ?? {};
  if (!wants(ask, 'twins') || !named || !together) return;
  const find = async () => (await import('./twins.ts')).twinsOf(ids, records, { named, together }, deps.now);
  const [id] = ids;
  const loaded = await records.twins(id, ask.intent === 'open' ? find : undefined);
  if (!loaded?.result.ok) return;
  emit({ facet: 'twins', ...loaded, result: ok(openTwins(id, loaded.result.value, await deps.corrections())) });
}

/** Somebody the user opened by an id that is gone upstream, under the id they have now. */
async function successorOf(ask: Ask, id: ResearcherId, records: Records, deps: LookupDeps): Promise<ResearcherId | undefined> {
  if (ask.subject.kind !== 'researcher' || ask.subject.id !== id || ask.intent === 'prefetch') return undefined;
  const loaded = await records.researcher(id, 'network');
  if (!loaded || loaded.result.ok || loaded.result.error.kind !== 'too-new') return undefined;
  return deps.successor(id, {
    work: async (ids) => value(await records.work(ids, 'network')),
    researcher: async (other) => value(await records.researcher(other, 'network')),
  });
}

const value = <T>(found: Loaded<T> | undefined): T | undefined => (found?.result.ok ? found.result.value : undefined);

/** A record that looks like several people says so itself: it may be shown without a match, which would. */
function plausible(loaded: Loaded<Researcher>): Loaded<Researcher> {
  const { result } = loaded;
  return result.ok && mixedSigns(result.value).length > 0 ? { ...loaded, result: ok({ ...result.value, mixed: true }) } : loaded;
}

async function emitYou(
  ask: Ask,
  researcher: { id: ResearcherId; orcid?: string } | undefined,
  records: Records,
  deps: LookupDeps,
  emit: Emit,
): Promise<void> {
  if (!wants(ask, 'you')) return;
  const { subject } = ask;
  const record = subject.kind === 'name' ? value(await records.work(subject.work, 'cache')) : undefined;
  const you = await deps.you(researcher, subject, record?.ids);
  emit({ facet: 'you', at: deps.now(), stale: false, source: 'you' satisfies SourceId, result: ok(you) });
}

const wants = (ask: Ask, facet: FacetId): boolean => ask.facets.includes(facet);
