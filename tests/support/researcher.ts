// A researcher with an id and a name, for tests; everything else is empty or given.

import type { ResearcherId } from '../../lib/core/ids.ts';
import type { Researcher } from '../../lib/core/person.ts';

export const researcher = (id: ResearcherId, name: string, more: Partial<Researcher> = {}): Researcher => ({
  id,
  name,
  otherNames: [],
  latest: [],
  history: [],
  topics: [],
  byYear: [],
  ...more,
});
