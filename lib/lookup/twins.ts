// Other records of somebody whose record is known: looked for once their card is read, proposed by rule, joined by the same iD alone.
// Loaded with the background's later part.

import type { Candidate, Failure } from '../core/failure.ts';
import type { ResearcherId } from '../core/ids.ts';
import type { Collaborators, Researcher, Twin } from '../core/person.ts';
import { err, ok, type Result } from '../core/result.ts';
import type { SeatedWork } from '../core/work.ts';
import { isTooLarge, mixedSigns } from '../insight/plausible.ts';
import { onePerson, type Traits, traitsOf } from '../insight/split.ts';
import { compareWithAny, levelRank } from '../names/compare.ts';
import { fold } from '../names/fold.ts';
import type { Answered } from '../sources/source.ts';
import { candidateOf } from './guess/candidate.ts';
import { type Asks, findPeople, findWorks, left } from './guess/people.ts';
import type { Loaded } from './read-through.ts';
import { type Records, SPINE } from './records.ts';
import { togetherId } from './united.ts';

/** Records that are compared: a list of works holds a hundred, and people with more twins than that are no people. */
const MOST = 5;
/** Where more people bear a name, only an iD or the same institution is a reason to compare at all. */
const FEW = 5;

/** What is known of the record that is shown. */
type Own = { readonly profile: Researcher; readonly circle: Collaborators };

/**
 * Records that are the same person by their iD (`joined`) or look like it: the same full name, and co-authors or an institution in common.
 * Free where nobody else bears the name, else a credit for all of them; within what is left of the name's requests.
 */
export async function twinsOf(ids: Ids, records: Records, asks: Asks, now: () => number): Answered<readonly Twin[]> {
  const [profile, circle] = await Promise.all([records.researcher(ids[0], 'cache'), circleOf(ids, records)]);
  // Whoever may be several people looks like everybody.
  if (!profile?.result.ok || !circle?.result.ok || mixedSigns(profile.result.value).length > 0) return err({ kind: 'cancelled' });
  const found = await findTwins({ profile: profile.result.value, circle: circle.result.value }, records, asks);
  return found.ok ? ok({ value: found.value, at: now() }) : found;
}

/** `ids`: the record, and those it is shown together with. */
type Ids = readonly [ResearcherId, ...ResearcherId[]];

const circleOf = (ids: Ids, records: Records): Promise<Loaded<Collaborators> | undefined> =>
  ids.length === 1
    ? records.collaborators(ids[0], 'cache')
    : records.read<Collaborators>(
        { source: SPINE, facet: 'collaborators', id: togetherId(ids), freshFor: Number.POSITIVE_INFINITY, missingFor: () => 0 },
        'cache',
        undefined,
        undefined,
      );

async function findTwins(own: Own, records: Records, asks: Asks): Promise<Result<readonly Twin[], Failure>> {
  const { profile } = own;
  // One request for the name, and one for the works.
  const found = await findPeople(profile.name, records, left(records) > 1 ? 'network' : 'cache', asks, []);
  if (found.failure) return err(found.failure);
  if (!found.asked) return err({ kind: 'cancelled' });
  const namesakes = found.people.filter((one) => couldBe(profile, one));
  const others = (found.total > FEW ? namesakes.filter((one) => one.orcid || isNear(profile, one)) : namesakes)
    .sort((a, b) => Number(isNear(profile, b)) - Number(isNear(profile, a)) || (a.worksCount ?? 0) - (b.worksCount ?? 0))
    .slice(0, MOST);
  if (others.length === 0) return ok([]);
  const { worksOf, complete, failure } = await findWorks(others, records, left(records) > 0 ? 'network' : 'cache', asks);
  if (!complete) return err(failure ?? { kind: 'cancelled' });
  const self = traitsOfOwn(own);
  return ok(
    others.flatMap((candidate): Twin[] => {
      const works = worksOf.get(candidate.id) ?? [];
      const why = onePerson(self, traitsOf({ ...candidate, otherNames: [], works }));
      if (!why) return [];
      const twin = candidateOf({ person: { candidate, works, ids: [candidate.id] }, shared: sharedBy(own, candidate, works) });
      return [why === 'orcid' ? { ...twin, joined: true } : twin];
    }),
  );
}

/** The same full name, and no iD that says otherwise; of a record too large for one person the iD must say so. */
function couldBe({ id, name, otherNames, orcid }: Researcher, other: Candidate): boolean {
  if (other.id === id || (orcid && other.orcid && orcid !== other.orcid)) return false;
  const { level } = compareWithAny(other.name, name, otherNames);
  if (orcid !== undefined && orcid === other.orcid) return level !== 'conflict';
  return levelRank(level) >= levelRank('full') && !isTooLarge(other);
}

const institutionsOf = ({ latest, history }: Researcher) => [...latest, ...history.map(({ institution }) => institution)];

/** Is the place that the list of names gives for the other one of theirs? It stands there with its country. */
function isNear(profile: Researcher, other: Candidate): boolean {
  if (profile.orcid && profile.orcid === other.orcid) return true;
  const place = fold(other.affiliation ?? '');
  return institutionsOf(profile).some(({ name }) => place.startsWith(fold(name)));
}

/** Of the record that is shown the works need not be read: its co-authors and places are known. */
const traitsOfOwn = ({ profile, circle }: Own): Traits => ({
  ...profile,
  coauthors: new Set(circle.people.map((one) => one.id)),
  places: new Set(institutionsOf(profile).map((one) => fold(one.name))),
  works: profile.worksCount ?? Number.POSITIVE_INFINITY,
});

function sharedBy({ circle }: Own, { id }: Candidate, works: readonly SeatedWork[]): readonly string[] {
  const met = new Set(
    works.flatMap(({ seats }) => seats.flatMap(({ researcher }) => (researcher && researcher !== id ? [researcher] : []))),
  );
  return circle.people.filter((one) => met.has(one.id)).map(({ name }) => name);
}
