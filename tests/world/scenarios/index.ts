// The named situations, for tests in browsers: which page, which name, and what a reader must be told.

import { createFacts, type Facts } from '../facts/corpus.ts';
import { stageFaulty } from './faulty.ts';
import { stageGuessed } from './guessed.ts';
import { stageOdd } from './odd.ts';
import type { Scenario } from './scenario.ts';
import { stageSecond } from './second.ts';
import { stageSizes } from './sizes.ts';
import { createStage, type Stage } from './stage.ts';
import { factPaper, stageUsual } from './usual.ts';

export type { Expected, MatchLevel, Scenario } from './scenario.ts';

// The real service answers for this id, with thousands of works of others.
const DELETED_AUTHOR = { id: 'A5317838346', name: 'Deleted Author', alternatives: ['Deleted Author'], institutions: [] } as const;

/** All facts and situations at a moment. What is new is new at that moment. */
export function stageAll(now: number): { facts: Facts; stage: Stage } {
  const facts = createFacts();
  const stage = createStage(now);
  stageUsual(stage, facts);
  stageFaulty(stage);
  stageSizes(stage);
  stageOdd(stage);
  stageGuessed(stage);
  stageSecond(stage);
  stage.people.push(DELETED_AUTHOR);
  return { facts, stage };
}

/** The situations of a world whose clock says `now`. */
export const scenariosAt = (now: number): readonly Scenario[] => stageAll(now).stage.scenarios;

/** The situations of a world by the machine's clock. */
export const SCENARIOS: readonly Scenario[] = scenariosAt(Date.now());

/** A situation by its name. Throws for a name that is not staged. */
export function scenario(name: string, among: readonly Scenario[] = SCENARIOS): Scenario {
  const found = among.find((one) => one.name === name);
  if (!found) throw new Error(`no scenario ${name}; there are ${among.map((one) => one.name).join(', ')}`);
  return found;
}

const home = factPaper(createFacts(), 'A Fourier perspective');

/** The paper to show somebody first. Its last author is Sebastian Goldt. */
export const HOME: { readonly arxiv: string; readonly url: string; readonly title: string; readonly authors: readonly string[] } = {
  arxiv: home.arxiv ?? '',
  url: `https://arxiv.org/abs/${home.arxiv ?? ''}`,
  title: home.title,
  authors: home.byline.map((name) => name.name),
};
