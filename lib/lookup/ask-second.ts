// Asks second sources about one belief, within two requests, and keeps what they say. Only for a card that is being read.

import type { Failure, SourceId } from '../core/failure.ts';
import { type ResearcherId, type WorkIds, workKey } from '../core/ids.ts';
import type { Match } from '../core/match.ts';
import type { Opinion } from '../core/opinion.ts';
import type { PersonRecord, Researcher } from '../core/person.ts';
import { err, ok, type Result } from '../core/result.ts';
import type { NameOnPage } from '../core/subject.ts';
import type { RecentWorks, WorkRecord } from '../core/work.ts';
import type { Get } from '../net/get.ts';
import type { Answered, Source } from '../sources/source.ts';
import type { Word } from './opinions.ts';
import { rememberId } from './other-ids.ts';
import { type Loaded, readThrough } from './read-through.ts';
import type { RecordDeps } from './records.ts';
import { findSeat } from './seat.ts';
import { type Belief, type Heard, judgeIndex, judgeOwner, needsPerson } from './second-opinion.ts';
import { secondSources } from './second-plan.ts';

/** A card costs no more than this on top of what it shows. */
const MOST_REQUESTS = 2;

export type SecondQuestion = {
  readonly subject: NameOnPage;
  readonly match: Match;
  /** The person's own record and recent works, as far as the card has them. */
  readonly profile: Researcher | undefined;
  readonly works: () => Promise<RecentWorks | undefined>;
};

/** What they say. `not-found` where none has anything to say; another failure where one could not answer, and is worth asking again. */
export async function askSecond(
  question: SecondQuestion,
  deps: RecordDeps,
  signal: AbortSignal,
): Promise<Result<Word<readonly Opinion[]>, Failure>> {
  const belief = beliefOf(question);
  const asking = reader(deps, signal);
  const known = belief.orcidOnPaper ? 'on-paper' : belief.orcid ? 'on-record' : 'none';
  let failure: Failure = { kind: 'not-found' };
  for (const id of secondSources(question.subject, known)) {
    const source = deps.sources[id];
    if (!source) continue;
    const heard = await (id === 'orcid' ? hearOwner(id, source, belief, asking) : hearIndex(id, source, belief, question.subject, asking));
    if (!heard.ok && heard.error.kind !== 'not-found') failure = heard.error;
    if (!heard.ok) continue;
    const opinion =
      id === 'orcid' ? judgeOwner(belief, heard.value) : judgeIndex(await withWorks(belief, question, heard.value), heard.value);
    if (opinion.verdict === 'silent') continue;
    const { researcher } = question.match;
    if (researcher && opinion.also) await rememberId(researcher.id, opinion.also, deps);
    return ok({ value: [opinion], final: failure.kind === 'not-found' });
  }
  return err(failure);
}

type Known = Omit<Belief, 'works'>;

function beliefOf({ subject, match, profile }: SecondQuestion): Known {
  const orcid = match.researcher?.orcid ?? profile?.orcid;
  const title = subject.title ?? match.work?.title;
  return {
    printedName: subject.name,
    name: profile?.name ?? match.researcher?.name ?? subject.name,
    otherNames: profile?.otherNames ?? [],
    ...(orcid ? { orcid } : {}),
    orcidOnPaper: match.evidence.some(({ code }) => code === 'orcid-in-record' || code === 'orcid-on-page'),
    paper: { ids: { ...match.work?.ids, ...subject.work }, ...(title ? { title } : {}) },
  };
}

/** Theirs are compared with ours where there are any; a record that mixes several people has papers of all of them. */
async function withWorks(belief: Known, { match, works }: SecondQuestion, { person }: Heard): Promise<Belief> {
  const recent = person?.works.length && !match.mixed ? await works() : undefined;
  return { ...belief, works: recent?.works ?? [] };
}

export type Asking = {
  work(id: SourceId, source: Source, ids: WorkIds, title: string | undefined): Promise<Loaded<WorkRecord> | undefined>;
  person(id: SourceId, source: Source, who: ResearcherId): Promise<Loaded<PersonRecord> | undefined>;
};

/** Reads through the cache; once the requests are spent, from the cache alone. */
export function reader(deps: RecordDeps, signal: AbortSignal): Asking {
  let left = MOST_REQUESTS;
  const counted =
    (id: SourceId): Get =>
    async (request) => {
      left -= 1;
      const answer = await deps.getFor(id, signal)(request);
      // Nothing was sent to a source that may not be asked.
      if (!answer.ok && answer.error.kind === 'disabled') left += 1;
      return answer;
    };
  const read = <T>(
    source: SourceId,
    { freshness }: Source,
    facet: string,
    id: string,
    freshFor: number,
    ask: ((get: Get) => Answered<T>) | undefined,
  ): Promise<Loaded<T> | undefined> =>
    readThrough<T>(
      {
        ...{ source, facet, id, freshFor, missingFor: () => freshness.notFound },
        ...(ask && left > 0 ? { fetch: () => ask(counted(source)) } : {}),
      },
      deps,
    );
  return {
    work: (id, source, ids, title) => {
      const { work, freshness } = source;
      return read(id, source, 'work', workKey(ids) ?? '', freshness.work, work && ((get) => work(ids, get, title)));
    },
    person: (id, source, who) => {
      const { person, freshness } = source;
      return read(id, source, 'person', who, freshness.researcher, person && ((get) => person(who, get)));
    },
  };
}

/**
 * What a loaded record comes to: absent, unknown to the cache and a source that is switched off are all `not-found`, and stand. One that
 * may not be asked for now, in cache-only mode or without a permission, has not answered.
 */
function given<T>(loaded: Loaded<T> | undefined): Result<T, Failure> {
  if (!loaded) return NOTHING;
  if (loaded.result.ok) return loaded.result;
  const { error } = loaded.result;
  const off = error.kind === 'disabled' && error.why !== 'cache-only' && error.why !== 'permission';
  return error.kind === 'too-new' || off ? NOTHING : loaded.result;
}

const NOTHING = err<Failure>({ kind: 'not-found' });

export async function hearOwner(id: SourceId, source: Source, { orcid }: Known, asking: Asking): Promise<Result<Heard, Failure>> {
  if (!orcid) return NOTHING;
  const person = given(await asking.person(id, source, `orcid:${orcid}`));
  return person.ok ? ok({ source: id, index: source.title, person: person.value }) : person;
}

export async function hearIndex(
  id: SourceId,
  source: Source,
  belief: Known,
  subject: NameOnPage,
  asking: Asking,
): Promise<Result<Heard, Failure>> {
  const record = given(await asking.work(id, source, belief.paper.ids, belief.paper.title));
  if (!record.ok) return record;
  const { seat, open } = findSeat(subject, record.value);
  if (!seat?.researcher || !open) return NOTHING;
  const heard: Heard = { source: id, index: source.title, seat };
  if (!needsPerson(belief, seat)) return ok(heard);
  const person = given(await asking.person(id, source, seat.researcher));
  return person.ok ? ok({ ...heard, person: person.value }) : person;
}
