// How alike two texts are among given candidates: cosines whose word weights come from the candidates' own works. Pure.

import type { Candidate } from './features.ts';

/** Works of nobody in particular, as if seen beside the rivals', so that a lone candidate's words weigh alike. */
const UNSEEN_WORKS = 20;
/** Long words are rarer; added to their weight. */
const LONG_WORD = 0.4;

export type Field = 'title' | 'places';
/** The query's words as found in the works of each candidate; every work is looked through once. */
export type Found = {
  readonly words: readonly string[];
  readonly candidates: readonly CandidateWords[];
  readonly counts: Float64Array;
  readonly works: number;
};
/** Per work the places of its words among the query's, and how many words it has. */
type CandidateWords = {
  readonly works: readonly { readonly shared: readonly number[]; readonly size: number }[];
  readonly counts: Float64Array;
  readonly known: number;
};

export function findWords(words: readonly string[], candidates: readonly Candidate[], field: Field): Found {
  const index = new Map(words.map((word, at) => [word, at]));
  const found = candidates.map((candidate): CandidateWords => {
    const counts = new Float64Array(words.length);
    let known = 0;
    const works = candidate.works.map((work) => {
      const shared: number[] = [];
      for (const word of work[field]) {
        const at = index.get(word);
        if (at !== undefined) shared.push(at);
      }
      for (const at of shared) counts[at] = (counts[at] ?? 0) + 1;
      if (work[field].length > 0) known += 1;
      return { shared, size: work[field].length };
    });
    return { works, counts, known };
  });
  const counts = Float64Array.from(words, (_, at) => found.reduce((sum, one) => sum + (one.counts[at] ?? 0), 0));
  return { words, candidates: found, counts, works: found.reduce((sum, one) => sum + one.known, 0) };
}

/** `of`: one number per work, in order; `cover`: the share of the query's words, by weight. */
export type Likeness = { readonly of: readonly number[]; readonly cover: number };

/** How alike each work of one candidate is to the query (0 to 1), and the share of the query's words its works hold together. */
export function likeness({ words, candidates, counts, works }: Found, seat: number): Likeness {
  const own = candidates[seat];
  if (!own) return { of: [], cover: 0 };
  // The works of its rivals are the sample of what others write.
  const others = works - own.known + UNSEEN_WORKS;
  const weights = words.map(
    (word, at) => Math.log(others / ((counts[at] ?? 0) - (own.counts[at] ?? 0) + 1)) + (word.length > 5 ? LONG_WORD : 0),
  );
  const usual = (Math.log(others / 2) + LONG_WORD / 2) ** 2;
  const norm = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0));
  const of = own.works.map(({ shared, size }) => {
    if (norm === 0 || shared.length === 0) return 0;
    let dot = 0;
    for (const at of shared) dot += (weights[at] ?? 0) ** 2;
    return dot / (norm * Math.sqrt(dot + (size - shared.length) * usual));
  });
  let all = 0,
    covered = 0;
  weights.forEach((weight, at) => {
    all += weight;
    if ((own.counts[at] ?? 0) > 0) covered += weight;
  });
  return { of, cover: all > 0 ? covered / all : 0 };
}
