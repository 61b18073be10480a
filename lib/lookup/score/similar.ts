// How alike two texts are among given candidates: cosines whose word weights come from the candidates' own works. Pure.

import type { Candidate } from './features.ts';

/** Works of nobody in particular, as if seen beside the rivals', so that a lone candidate's words weigh alike. */
const UNSEEN_WORKS = 20;
/** Long words are rarer; added to their weight. */
const LONG_WORD = 0.4;

export type QueryWords = { readonly title: Words; readonly places: Words };
/** For the query's words: in how many works of all candidates they stand, and in how many there are words at all. */
export type Words = { readonly counts: ReadonlyMap<string, number>; readonly works: number };
export type Idf = { readonly of: ReadonlyMap<string, number>; readonly norm: number; readonly usual: number };
export type Field = 'title' | 'places';

export function countWords(words: readonly string[], candidates: readonly Candidate[], field: Field): Words {
  const counts = new Map(words.map((word) => [word, 0]));
  let works = 0;
  for (const candidate of candidates) works += addCounts(counts, candidate, field);
  return { counts, works };
}

function addCounts(counts: Map<string, number>, candidate: Candidate, field: Field): number {
  let works = 0;
  for (const work of candidate.works) {
    if (work[field].length > 0) works += 1;
    for (const word of work[field]) {
      const count = counts.get(word);
      if (count !== undefined) counts.set(word, count + 1);
    }
  }
  return works;
}

/** How telling each word is for one candidate: the works of its rivals are the sample of what others write. */
export function idf(words: Words, candidate: Candidate, field: Field): Idf {
  const own = new Map([...words.counts.keys()].map((word) => [word, 0]));
  const works = words.works - addCounts(own, candidate, field) + UNSEEN_WORKS;
  const of = new Map<string, number>();
  let squares = 0;
  for (const [word, count] of words.counts) {
    const weight = Math.log(works / (count - (own.get(word) ?? 0) + 1)) + (word.length > 5 ? LONG_WORD : 0);
    of.set(word, weight);
    squares += weight * weight;
  }
  return { of, norm: Math.sqrt(squares), usual: Math.log(works / 2) + LONG_WORD / 2 };
}

/** Words of one work against the query's. */
export function cosine(idf: Idf, words: readonly string[]): number {
  if (idf.norm === 0 || words.length === 0) return 0;
  let dot = 0;
  let squares = 0;
  for (const word of words) {
    const weight = idf.of.get(word);
    if (weight !== undefined) dot += weight * weight;
    squares += weight === undefined ? idf.usual * idf.usual : weight * weight;
  }
  return squares === 0 ? 0 : dot / (idf.norm * Math.sqrt(squares));
}
