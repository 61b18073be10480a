// The staged part of the world: facts and scenarios together.

import { createFacts } from '../facts/corpus.ts';
import { createListCorpus } from '../list-corpus.ts';
import type { Corpus } from '../model.ts';

export function createStaged(_now: () => number): Corpus {
  const facts = createFacts();
  return createListCorpus(facts.papers, facts.people);
}
