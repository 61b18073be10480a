// A person as a line in a list of candidates: what tells them apart from their namesakes. Pure.

import type { Candidate } from '../../core/failure.ts';
import type { SeatedWork } from '../../core/work.ts';
import type { Weighed } from './judge.ts';

/** Topics in one line. */
const TOPICS = 2;

type Shown = { readonly person: Pick<Weighed['person'], 'candidate' | 'works' | 'ids'>; readonly shared: readonly string[] };

export function candidateOf({ person, shared }: Shown): Candidate {
  const { candidate, works } = person;
  const years = works.flatMap(({ year }) => year ?? []);
  // Of busy people only the newest works are read: their first year is not known then.
  const all = candidate.worksCount === undefined || works.length >= candidate.worksCount - 1;
  const affiliation = candidate.affiliation ?? placeOf(person);
  const topics = topicsOf(works);
  const known = works.reduce<SeatedWork | undefined>(
    (best, work) => ((work.citedByCount ?? 0) > (best?.citedByCount ?? 0) ? work : best),
    undefined,
  );
  return {
    ...candidate,
    ...(affiliation ? { affiliation } : {}),
    ...(topics.length > 0 ? { topics } : {}),
    ...(all && years.length > 0 ? { years: [Math.min(...years), Math.max(...years)] as const } : {}),
    ...(known ? { knownFor: known.title } : {}),
    sharedCoauthors: shared,
  };
}

/** The newest place they gave. */
function placeOf({ works, ids }: Shown['person']): string | undefined {
  for (const { seats } of works.toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0))) {
    const place = seats.find(({ researcher, places }) => researcher !== undefined && ids.includes(researcher) && places.length > 0)
      ?.places[0];
    if (place) return place;
  }
  return undefined;
}

function topicsOf(works: readonly SeatedWork[]): string[] {
  const counts = new Map<string, number>();
  for (const { topics } of works) if (topics[0]) counts.set(topics[0], (counts.get(topics[0]) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, TOPICS)
    .map(([name]) => name);
}
