// How alike two texts are among given candidates: cosines whose word weights come from the candidates' own works. Pure.

import type { Candidate } from './features.ts';

/** Works of nobody in particular, as if seen beside the rivals', so that a lone candidate's words weigh alike. */
const UNSEEN_WORKS = 20;
/** Long words are rarer; added to their weight. */
const LONG_WORD = 0.4;
const LONG = 5;

/** Per candidate and work, in order: how alike the work is to the query's words, 0 to 1. Every work is looked through once. */
export function likeness(words: readonly string[], candidates: readonly Candidate[], field: 'title' | 'places'): number[][] {
  const index = new Map(words.map((word, at) => [word, at]));
  const counts = words.map(() => 0);
  let known = 0;
  const found = candidates.map(({ works }) => {
    const own = words.map(() => 0);
    let mine = 0;
    const hits = works.map((work) => {
      const shared: number[] = [];
      for (const word of work[field]) {
        const at = index.get(word);
        if (at === undefined) continue;
        shared.push(at);
        own[at] = (own[at] ?? 0) + 1;
      }
      if (work[field].length > 0) mine += 1;
      return { shared, others: work[field].length - shared.length };
    });
    own.forEach((count, at) => {
      counts[at] = (counts[at] ?? 0) + count;
    });
    known += mine;
    return { own, mine, hits };
  });
  return found.map(({ own, mine, hits }) => {
    // The works of its rivals are the sample of what others write.
    const rivals = known - mine + UNSEEN_WORKS;
    const weights = words.map(
      (word, at) => (Math.log(rivals / ((counts[at] ?? 0) - (own[at] ?? 0) + 1)) + (word.length > LONG ? LONG_WORD : 0)) ** 2,
    );
    const usual = (Math.log(rivals / 2) + LONG_WORD / 2) ** 2;
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    return hits.map(({ shared, others }) => {
      const met = shared.reduce((sum, at) => sum + (weights[at] ?? 0), 0);
      return met > 0 ? met / Math.sqrt(all * (met + others * usual)) : 0;
    });
  });
}
