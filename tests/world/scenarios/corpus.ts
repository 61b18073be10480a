// The staged part of the world as a corpus: facts and situations together.

import { createListCorpus } from '../list-corpus.ts';
import type { Corpus } from '../model.ts';
import { stageAll } from './index.ts';

export function createStaged(now: () => number): Corpus {
  const { facts, stage } = stageAll(now());
  return createListCorpus([...facts.papers, ...stage.papers], [...facts.people, ...stage.people]);
}
