// Papers announced today by the world's clock: written by its people, on arXiv already, unknown to every record service.

import type { Corpus, HtmlForm, Paper } from './model.ts';
import { chance, roll } from './random.ts';

const SEED = 3;
/** How many a day brings. */
export const FRESH_PAPERS = 60;
// Above the numbers of every other part.
const FIRST_NUMBER = 90001;
// Groups that have something today, by the seed.
const SPREAD = 40;

const monthOf = (now: number): string => {
  const day = new Date(now);
  return `${String(day.getUTCFullYear()).slice(2)}${String(day.getUTCMonth() + 1).padStart(2, '0')}`;
};

/** All of today's, in the order of their numbers. */
export const freshPapers = (corpus: Corpus, now: number): Paper[] =>
  Array.from({ length: FRESH_PAPERS }, (_, at) => makeFresh(corpus, now, at));

/** One of today's by its id, or undefined. */
export function freshPaper(corpus: Corpus, now: number, arxiv: string): Paper | undefined {
  const [month, number] = arxiv.split('.');
  const at = Number(number) - FIRST_NUMBER;
  return month === monthOf(now) && at >= 0 && at < FRESH_PAPERS ? makeFresh(corpus, now, at) : undefined;
}

function makeFresh(corpus: Corpus, now: number, at: number): Paper {
  // An older paper's byline writes again, in another order, under a new title.
  const from = corpus.size > 0 ? basis(corpus, at) : undefined;
  const byline = from ? [...from.byline].reverse() : [{ name: 'Ana Petrov' }];
  const subject = from?.title.replace(/\.$/, '') ?? 'an open question';
  return {
    arxiv: `${monthOf(now)}.${FIRST_NUMBER + at}`,
    title: `${chance(SEED, 'lead', at) < 0.5 ? 'Revisiting' : 'Beyond'}: ${subject}`,
    abstract: `We come back to an earlier result (${subject}) and remove one of its assumptions. New experiments agree with the theory.`,
    date: new Date(now).toISOString().slice(0, 10),
    version: 1,
    categories: from?.categories ?? ['cs.LG'],
    byline,
    html: (1 + roll(6, SEED, 'html', at)) as HtmlForm, // 1 to 6
  };
}

function basis(corpus: Corpus, at: number): Paper | undefined {
  for (let tries = 0; tries < SPREAD; tries += 1) {
    const found = corpus.at(roll(corpus.size, SEED, 'basis', at, tries));
    if (found?.arxiv && found.byline.length <= 30) return found;
  }
  return undefined;
}
