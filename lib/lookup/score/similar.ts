// How alike two texts are among given candidates: cosines whose word weights come from the candidates' own works. Pure.

import type { Candidate } from './features.ts';

/** Works of nobody in particular, as if seen beside the rivals', so that a lone candidate's words weigh alike. */
const UNSEEN_WORKS = 20;

/** What it says that something is shared which so many of so many works of others have. */
const rarity = (having: number, works: number): number => Math.log((works + UNSEEN_WORKS) / (having + 1));

/** Per candidate: how much it says that so many works of theirs stand in the same journal; 0 where none does. */
export function sameVenue(venue: string, candidates: readonly Candidate[]): number[] {
  const own = candidates.map(({ works }) => (venue ? works.filter((work) => work.venue === venue).length : 0));
  const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
  const [having, works] = [sum(own), sum(candidates.map((one) => one.works.length))];
  return candidates.map((one, seat) => {
    const count = own[seat] ?? 0;
    return Math.log1p(count) * rarity(having - count, works - one.works.length);
  });
}

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
    const weights = counts.map((count, at) => rarity(count - (own[at] ?? 0), known - mine) ** 2);
    const usual = rarity(1, known - mine) ** 2;
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    return hits.map(({ shared, others }) => {
      const met = shared.reduce((sum, at) => sum + (weights[at] ?? 0), 0);
      return met > 0 ? met / Math.sqrt(all * (met + others * usual)) : 0;
    });
  });
}
