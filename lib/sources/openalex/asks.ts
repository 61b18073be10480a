// The questions OpenAlex is asked, and how its answers become our own data. Loaded with the first of them.

import { type ResearcherId, splitResearcherId, type WorkIds } from '../../core/ids.ts';
import { err, ok } from '../../core/result.ts';
import { object, type Shape } from '../../core/shape.ts';
import type { WorkRecord } from '../../core/work.ts';
import type { Get, GetRequest } from '../../net/get.ts';
import { askAs } from '../ask.ts';
import type { Answered, Asks } from '../source.ts';
import { authorKeysOf } from './ids.ts';
import { cut, ofArxiv, readCandidates, readCollaborators, readRecentWorks, readResearcher, readWork } from './read.ts';
import {
  authorRequest,
  collaboratorsRequest,
  keyRequest,
  landingRequest,
  recentWorksRequest,
  suggestRequest,
  workRequests,
} from './requests.ts';
import { authorShape, groupsShape, suggestionsShape, workListShape, workShape } from './schema.ts';
import { namedPeople, worksTogether } from './seated.ts';

export const asks: Required<Omit<Asks, 'person' | 'categories'>> = {
  work,

  async researcher(id, get) {
    const key = keyOf(id);
    return key ? ask(get, authorRequest(key), authorShape, readResearcher) : err({ kind: 'not-found' });
  },

  async collaborators(id, get, also = []) {
    const keys = ownKeysOf([id, ...also]);
    if (!keys) return err({ kind: 'not-found' });
    return ask(get, collaboratorsRequest(keys), groupsShape, (groups) => readCollaborators(groups, [id, ...also]));
  },

  async works(id, get, also = []) {
    const keys = ownKeysOf([id, ...also]);
    if (!keys) return err({ kind: 'not-found' });
    return ask(get, recentWorksRequest(keys), workListShape, ({ results, meta }) => readRecentWorks(results, meta?.count, [id, ...also]));
  },

  async search(name, get) {
    const asked = name.replace(/\s+/g, ' ').trim();
    return asked ? ask(get, suggestRequest(asked), suggestionsShape, readCandidates) : err({ kind: 'not-found' });
  },

  named: namedPeople,
  together: worksTogether,

  async checkKey(key, get) {
    const trimmed = key.trim();
    if (trimmed === '') return ok(false);
    const answer = await ask(get, keyRequest(trimmed), object({}), () => true);
    if (answer.ok) return ok(true);
    return answer.error.kind === 'needs-key' ? ok(false) : answer;
  },
};

/** Ways to one paper, however many ids it has: of the four requests a name may take, two are for its people. */
const MOST_WAYS = 2;

/** Free ways first; the address of the arXiv page (1 credit) where there is no second one. */
async function work(ids: WorkIds, get: Get): Answered<WorkRecord> {
  const ways = workRequests(ids).slice(0, MOST_WAYS);
  for (const request of ways) {
    const answer = await ask(get, request, workShape, (found) => readWork(found, true, ids.arxiv));
    if (answer.ok || answer.error.kind !== 'not-found') return answer;
  }
  return ids.arxiv && ways.length < MOST_WAYS ? byLanding(ids.arxiv, get) : err({ kind: 'not-found' });
}

async function byLanding(arxiv: string, get: Get): Answered<WorkRecord> {
  const listed = await ask(get, landingRequest(arxiv), workListShape, ({ results }) => ofArxiv(results, arxiv));
  if (!listed.ok) return listed;
  const found = listed.value;
  const fromList = ok({ value: readWork(found.value, false, arxiv), at: found.at });
  const openalex = fromList.value.value.ids.openalex;
  const [again] = cut(found.value) && openalex ? workRequests({ openalex }) : [];
  if (!again) return fromList;
  const whole = await ask(get, again, workShape, (full) => readWork(full, true, arxiv));
  // A list can know a record that no longer stands alone; its first hundred seats are still true.
  return !whole.ok && whole.error.kind === 'not-found' ? fromList : whole;
}

const ask = <S, T>(get: Get, request: GetRequest, shape: Shape<S>, read: (body: S) => T | undefined): Answered<T> =>
  askAs('openalex', get, request, shape, read);

/** The keys of several records that are one person; undefined where the first is none of ours. */
const ownKeysOf = (ids: readonly [ResearcherId, ...ResearcherId[]]): readonly string[] | undefined =>
  authorKeysOf([ids[0]]).length > 0 ? authorKeysOf(ids) : undefined;

/** What the authors endpoint takes: its own keys and ORCID iDs. */
function keyOf(id: ResearcherId): string | undefined {
  const { registry, key } = splitResearcherId(id);
  return registry === 'orcid' ? `orcid:${key}` : authorKeysOf([id])[0];
}
