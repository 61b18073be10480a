// How the user knows somebody: whom they follow among the co-authors, whom they both have written with. Pure.

import type { FullWork } from '../core/full-work.ts';
import type { ResearcherId } from '../core/ids.ts';
import type { FollowedPerson } from '../core/you.ts';
import type { Coauthor } from './close.ts';
import { isPreprint, joinVersions } from './versions.ts';

export type Shared = { readonly id: ResearcherId; readonly name: string; readonly works: number };

/** Followed people among somebody's co-authors, most shared papers first. Ids decide, never names. */
export function followedAmong(people: readonly Coauthor[], followed: readonly FollowedPerson[]): readonly Shared[] {
  const ids = new Set(followed.flatMap((one) => one.ids));
  return people
    .filter(({ id }) => ids.has(id))
    .map(({ id, name, sharedWorks }) => ({ id, name, works: sharedWorks }))
    .sort((a, b) => b.works - a.works);
}

/** Who wrote with both, by the papers that have been read of each; `works` is the smaller of the two counts. */
export function sharedCoauthors(
  one: { readonly ids: readonly ResearcherId[]; readonly works: readonly FullWork[] },
  other: { readonly ids: readonly ResearcherId[]; readonly works: readonly FullWork[] },
): readonly Shared[] {
  const theirs = countAuthors(other.works);
  const selves = new Set([...one.ids, ...other.ids]);
  return [...countAuthors(one.works).values()]
    .flatMap((author) => {
      const also = theirs.get(author.id);
      return also && !selves.has(author.id) ? [{ ...author, works: Math.min(author.works, also.works) }] : [];
    })
    .sort((a, b) => b.works - a.works || a.name.localeCompare(b.name));
}

/** Papers that both have; a preprint and its published version once, as the published one. */
export function sharedPapers(one: readonly FullWork[], other: readonly FullWork[]): readonly FullWork[] {
  const [ones, others] = [one, other].map((works) => new Set(works.map(({ ids }) => ids.openalex)));
  return joinVersions([...one, ...other]).flatMap((versions) => {
    const both = versions.some(({ ids }) => ones?.has(ids.openalex)) && versions.some(({ ids }) => others?.has(ids.openalex));
    const shown = versions.find((work) => !isPreprint(work)) ?? versions[0];
    return both && shown ? [shown] : [];
  });
}

/** Each of a list that is compared is counted for every other, and again on every drawing. */
const counted = new WeakMap<readonly FullWork[], ReadonlyMap<ResearcherId, Shared>>();

function countAuthors(works: readonly FullWork[]): ReadonlyMap<ResearcherId, Shared> {
  const known = counted.get(works);
  if (known) return known;
  const counts = new Map<ResearcherId, Shared>();
  for (const versions of joinVersions(works)) {
    const here = new Map(
      versions.flatMap(({ authors }) => authors.flatMap(({ researcher, name }) => (researcher ? [[researcher, name] as const] : []))),
    );
    for (const [id, name] of here) counts.set(id, { id, name, works: (counts.get(id)?.works ?? 0) + 1 });
  }
  counted.set(works, counts);
  return counts;
}
