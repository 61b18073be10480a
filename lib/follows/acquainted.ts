// People of the reader's own whose name fits what they typed: those they follow, then those they have met on a paper. Pure.

import type { Acquainted } from '../core/failure.ts';
import type { Researcher } from '../core/person.ts';
import type { FollowedPerson } from '../core/you.ts';
import { compareWithAny } from '../names/compare.ts';
import { fold } from '../names/fold.ts';

/** A list that is looked through in one glance. */
const MOST = 8;

/** Followed people by the record they are found under first. `met`: newest first. */
export function acquainted(query: string, followed: readonly FollowedPerson[], met: readonly Researcher[]): readonly Acquainted[] {
  const fits = ({ name, otherNames }: Pick<Researcher, 'name' | 'otherNames'>): boolean =>
    [name, ...otherNames].some((one) => containsWords(one, query)) || compareWithAny(query, name, otherNames).level !== 'conflict';
  const theirs = followed.filter(fits).flatMap(({ ids, name, affiliation, orcid }): Acquainted[] => {
    const id = ids.find((one) => one.startsWith('openalex:')) ?? ids[0];
    return id ? [{ id, name, ...(affiliation ? { affiliation } : {}), ...(orcid ? { orcid } : {}), known: 'followed' }] : [];
  });
  const others = met.filter(fits).map(({ id, name, latest, orcid, worksCount }): Acquainted => {
    const affiliation = latest[0]?.name;
    return {
      ...{ id, name, known: 'met' as const },
      ...(affiliation ? { affiliation } : {}),
      ...(orcid ? { orcid } : {}),
      ...(worksCount === undefined ? {} : { worksCount }),
    };
  });
  const listed = new Set(theirs.map(({ id }) => id));
  return [...theirs, ...others.filter(({ id }) => !listed.has(id))].slice(0, MOST);
}

const containsWords = (name: string, query: string): boolean => {
  const words = fold(name).split(' ');
  return fold(query)
    .split(' ')
    .every((asked) => words.some((word) => word.startsWith(asked)));
};
