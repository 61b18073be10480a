// What the cache already knows of a researcher, without asking anybody: for following them, and for what is shown offline.

import type { ResearcherId } from '../core/ids.ts';
import type { Collaborators, Researcher } from '../core/person.ts';
import type { RecentWorks } from '../core/work.ts';
import { otherIds } from './other-ids.ts';
import { createRecords, type RecordDeps } from './records.ts';

export type KnownFacts = {
  readonly profile?: Researcher;
  readonly works?: RecentWorks;
  readonly collaborators?: Collaborators;
  /** Their ids at sources that have agreed on a paper of theirs. */
  readonly also?: readonly ResearcherId[];
};

/** The records of these people as far as the cache has them, in the order given. */
export async function knownProfiles(ids: readonly ResearcherId[], deps: RecordDeps): Promise<readonly Researcher[]> {
  const records = createRecords(deps, AbortSignal.abort());
  const all = await Promise.all(ids.map((id) => records.researcher(id, 'cache')));
  return all.flatMap((one) => (one?.result.ok ? [one.result.value] : []));
}

/** Facets of `id` in the cache, however old; absent where nothing is kept. */
export async function knownFacts(id: ResearcherId, deps: RecordDeps): Promise<KnownFacts> {
  const records = createRecords(deps, AbortSignal.abort());
  const [profile, works, collaborators, also] = await Promise.all([
    records.researcher(id, 'cache'),
    records.works(id, 'cache'),
    records.collaborators(id, 'cache'),
    otherIds(id, deps),
  ]);
  return {
    ...(profile?.result.ok ? { profile: profile.result.value } : {}),
    ...(works?.result.ok ? { works: works.result.value } : {}),
    ...(collaborators?.result.ok ? { collaborators: collaborators.result.value } : {}),
    ...(also.length > 0 ? { also } : {}),
  };
}
