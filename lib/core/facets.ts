// The kinds of knowledge we load, cache and show each on its own, and the shape of each.

import type { Match } from './match.ts';
import type { Collaborators, Researcher, Twin } from './person.ts';
import type { RecentWorks } from './work.ts';
import type { You } from './you.ts';

/** Adding a facet: its shape here, its plan in lib/lookup, a section that shows it. */
export type Facets = {
  match: Match;
  profile: Researcher;
  collaborators: Collaborators;
  works: RecentWorks;
  you: You;
  twins: readonly Twin[];
};

export type FacetId = keyof Facets;
