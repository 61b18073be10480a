// Compares what was found on a page with the truth. Pure. People only: groups count neither way.

import type { PageReport, PageWork } from '../../../lib/core/page.ts';
import type { TrueName, Truth } from './corpus.ts';

export type Score = {
  bylines: number;
  exact: number;
  expected: number;
  found: number;
  wrong: number;
  onNegative: number;
  hovers: number;
  hits: number;
  problems: string[];
};

export const emptyScore = (): Score => ({
  bylines: 0,
  exact: 0,
  expected: 0,
  found: 0,
  wrong: 0,
  onNegative: 0,
  hovers: 0,
  hits: 0,
  problems: [],
});

/** Case, accents, points and spaces do not count. */
export const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/[^\p{L}\p{N}]+/gu, '');

export const shown = (name: TrueName): string => name.display ?? name.name;

const accepts = (truth: TrueName, found: string): boolean => plain(found) === plain(shown(truth));

function people(truth: readonly TrueName[]): TrueName[] {
  return truth.filter((name) => !name.collective);
}

/** The reported people, without groups the truth does not ask for. */
function reported(work: PageWork, truth: readonly TrueName[]): string[] {
  const groups = new Set(truth.filter((name) => name.collective).flatMap((name) => [plain(name.name), plain(shown(name))]));
  return work.authors
    .filter(
      (author) =>
        !groups.has(plain(author.name)) && (!author.group || truth.some((name) => !name.collective && accepts(name, author.name))),
    )
    .map((author) => author.name);
}

type Comparison = { hits: number; wrong: string[]; missed: string[]; exact: boolean };

function compare(truth: readonly TrueName[], names: readonly string[]): Comparison {
  const left = [...truth];
  const wrong: string[] = [];
  for (const name of names) {
    const at = left.findIndex((author) => accepts(author, name));
    if (at < 0) wrong.push(name);
    else left.splice(at, 1);
  }
  const exact = truth.length === names.length && truth.every((author, index) => accepts(author, names[index] ?? ''));
  return { hits: truth.length - left.length, wrong, missed: left.map(shown), exact };
}

/** Adds one page to a score. Works with an id of their own that the truth does not speak of (references) count neither way. */
export function addPage(score: Score, truth: Truth, report: PageReport | undefined, label: string): void {
  const works = [...(report?.works ?? [])];
  if (truth.negative) {
    const names = works.flatMap((work) => work.authors.map((author) => author.name));
    score.onNegative += names.length;
    if (names.length) score.problems.push(`${label}: names on a page without a paper: ${names.slice(0, 6).join('; ')}`);
    return;
  }
  const expected = truth.papers?.length ? truth.papers : [{ title: truth.title, authors: truth.authors }];
  const usedIds = new Set<string>();
  for (const paper of expected) {
    const authors = people(paper.authors);
    const ranked = works
      .map((work) => ({ work, result: compare(authors, reported(work, paper.authors)) }))
      .sort(
        (a, b) =>
          Number(b.result.exact) - Number(a.result.exact) ||
          b.result.hits - b.result.wrong.length - (a.result.hits - a.result.wrong.length),
      );
    const best = ranked[0];
    const result = best && (best.result.exact || best.result.hits > 0) ? best.result : compare(authors, []);
    if (best && result === best.result) {
      works.splice(works.indexOf(best.work), 1);
      for (const id of Object.values(best.work.ids)) usedIds.add(String(id));
    }
    score.bylines++;
    if (result.exact) score.exact++;
    score.expected += authors.length;
    score.found += result.hits;
    score.wrong += result.wrong.length;
    if (!result.exact) {
      const missed = result.missed.length ? ` missed: ${result.missed.slice(0, 5).join('; ')} (${result.missed.length})` : '';
      const wrong = result.wrong.length ? ` wrong: ${result.wrong.slice(0, 5).join('; ')} (${result.wrong.length})` : '';
      score.problems.push(`${label}:${missed}${wrong}${missed || wrong ? '' : ' order'}`);
    }
  }
  for (const work of works) {
    if (Object.keys(work.ids).length && !Object.values(work.ids).some((id) => usedIds.has(String(id)))) continue;
    const extra = compare(
      truth.authors,
      work.authors.filter((author) => !author.group).map((author) => author.name),
    ).wrong;
    score.wrong += extra.length;
    if (extra.length) score.problems.push(`${label}: beside the byline: ${extra.slice(0, 5).join('; ')} (${extra.length})`);
  }
}

export function addScore(total: Score, score: Score): void {
  for (const key of ['bylines', 'exact', 'expected', 'found', 'wrong', 'onNegative', 'hovers', 'hits'] as const) total[key] += score[key];
  total.problems.push(...score.problems);
}
