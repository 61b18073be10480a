// How unlike its predecessors a paper's text is: backward similarity after Kelly, Papanikolaou, Seru and Taddy (2021),
// "Measuring Technological Innovation over the Long Run", https://doi.org/10.1257/aeri.20190499. Pure.

export type Text = {
  /** The work's key. */
  readonly id: string;
  readonly text: string;
  /** ISO date, or a year. */
  readonly date: string;
};

export type Novelty = {
  /** From 0 (the words of its predecessors) to 100 (none of them). */
  readonly percent: number;
  /** Predecessors with a text that it was compared with. */
  readonly sample: number;
  /** The nearest of them, most similar first, with the similarity from 0 to 1. */
  readonly nearest: readonly { readonly id: string; readonly similarity: number }[];
};

/** Fewer predecessors with an abstract tell nothing. */
export const LEAST_PREDECESSORS = 5;
/** How many of the most similar predecessors count: a paper is as new as the distance to what is closest to it. */
export const NEAREST = 5;
/** Papers a researcher's figure needs at least. */
export const LEAST_PAPERS = 3;
/** Abstracts below this many words are placeholders ("No abstract available"). */
const LEAST_WORDS = 20;

/**
 * `100 * (1 - b)`, `b` being the mean cosine similarity of the paper to its `NEAREST` most similar predecessors. Words are weighted
 * by their frequency in the text and by how rare they were before the paper appeared (backward inverse document frequency:
 * `log((1 + N) / (1 + n))` over the N predecessors, n of which have the word). Kelly et al. sum over all patents of five years;
 * with a paper's own references and related works for predecessors, the nearest of them say the same and do not grow with the list.
 * Works of the same date or later are left out. Undefined below `LEAST_PREDECESSORS`.
 */
export function noveltyOf(paper: Text, others: readonly Text[]): Novelty | undefined {
  const own = count(paper.text);
  const before = [...new Map(others.map((other) => [other.id, other])).values()]
    .filter(({ id, date }) => id !== paper.id && earlier(date, paper.date))
    .map(({ id, text }) => ({ id, words: count(text) }))
    .filter(({ words }) => size(words) >= LEAST_WORDS);
  if (size(own) < LEAST_WORDS || before.length < LEAST_PREDECESSORS) return undefined;

  const documents = new Map<string, number>();
  for (const { words } of before) for (const word of words.keys()) documents.set(word, (documents.get(word) ?? 0) + 1);
  const rarity = (word: string): number => Math.log((1 + before.length) / (1 + (documents.get(word) ?? 0)));
  const vector = weighted(own, rarity);
  const nearest = before
    .map(({ id, words }) => ({ id, similarity: cosine(vector, weighted(words, rarity)) }))
    .sort((a, b) => b.similarity - a.similarity)
    .slice(0, NEAREST);
  const mean = nearest.reduce((total, { similarity }) => total + similarity, 0) / nearest.length;
  return { percent: 100 * (1 - mean), sample: before.length, nearest };
}

/** The mean of a researcher's papers; undefined below `LEAST_PAPERS` papers that have a figure. */
export function meanNovelty(papers: readonly (Novelty | undefined)[]): { readonly percent: number; readonly sample: number } | undefined {
  const known = papers.flatMap((novelty) => (novelty ? [novelty.percent] : []));
  if (known.length < LEAST_PAPERS) return undefined;
  return { percent: known.reduce((total, percent) => total + percent, 0) / known.length, sample: known.length };
}

/** As far as both are known: a year alone is before any day of a later year only. */
function earlier(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) < other.slice(0, length);
}

type Words = ReadonlyMap<string, number>;

/** Words of letters, at least three, in lower case and without a plural's s; formulas are left out. */
function count(text: string): Words {
  const plain = text.replace(/\$[^$]*\$|\\[a-z]+/gi, ' ').toLowerCase();
  const words = new Map<string, number>();
  for (const [found] of plain.matchAll(/\p{L}{3,}/gu)) {
    const word = found.length > 4 ? found.replace(/(?<!s)s$/, '') : found;
    words.set(word, (words.get(word) ?? 0) + 1);
  }
  return words;
}

const size = (words: Words): number => [...words.values()].reduce((total, times) => total + times, 0);

function weighted(words: Words, rarity: (word: string) => number): Words {
  const total = size(words);
  return new Map([...words].map(([word, times]) => [word, (times / total) * rarity(word)]));
}

function cosine(a: Words, b: Words): number {
  const length = norm(a) * norm(b);
  if (length === 0) return 0;
  let product = 0;
  for (const [word, weight] of a) product += weight * (b.get(word) ?? 0);
  return product / length;
}

const norm = (words: Words): number => Math.sqrt([...words.values()].reduce((total, weight) => total + weight * weight, 0));
