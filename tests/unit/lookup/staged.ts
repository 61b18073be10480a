// The staged papers of the embedded world, as names to ask about.

import type { NameOnPage } from '../../../lib/core/subject.ts';
import { createCorpus, type Scenario, scenario, scenariosAt } from '../../world/index.ts';
import { nameOf } from './over-world.ts';
import { NOW } from './support.ts';

export const corpus = createCorpus(7, 2_000, () => NOW);
export const SCENARIOS: readonly Scenario[] = scenariosAt(NOW);

export const staged = (name: string): Scenario => scenario(name, SCENARIOS);

export function paperOf({ arxiv }: Scenario) {
  const paper = corpus.byArxiv(arxiv);
  if (!paper) throw new Error(`no paper ${arxiv}`);
  return paper;
}

export const subjectOf = (name: string): NameOnPage => nameOf(paperOf(staged(name)), staged(name).seat);
