// Share and novelty, recomputed by hand; absent rather than guessed.

import { describe, expect, it } from 'vitest';
import type { WorkTopic } from '../../../lib/core/full-work.ts';
import { meanNovelty, noveltyOf, type Text } from '../../../lib/insight/novelty.ts';
import { shareOf, subfieldsOf } from '../../../lib/insight/share.ts';

const topic = (subfield: string, score: number): WorkTopic => ({
  id: 'T1',
  name: 't',
  score,
  subfield: { id: subfield, name: `of ${subfield}` },
});
const work = (...topics: WorkTopic[]) => ({ topics });

describe('the share of a subfield', () => {
  it('is the mean over works of each work\u2019s own part, weighted by score', () => {
    const works = [work(topic('1702', 0.9), topic('2613', 0.1)), work(topic('2613', 0.5)), work(topic('1702', 0.2), topic('1702', 0.2))];
    // 0.9, 0 and 1.
    expect(shareOf(works)?.percent).toBeCloseTo((100 * 1.9) / 3);
    expect(shareOf(works, '2613')?.percent).toBeCloseTo((100 * 1.1) / 3);
    expect(shareOf(works)?.sample).toBe(3);
  });
  it('is absent below three works with topics; works without any do not count', () => {
    expect(shareOf([work(topic('1702', 1)), work(topic('1702', 1)), work(), work(topic('1702', 0))])).toBeUndefined();
    expect(shareOf([])).toBeUndefined();
  });
  it('can be of any subfield the works touch, most works first, each work once', () => {
    const works = [work(topic('1', 1), topic('1', 1)), work(topic('2', 1)), work(topic('2', 1), topic('1', 0.1)), work(topic('2', 1))];
    expect(subfieldsOf(works).map(({ id, works: count }) => [id, count])).toEqual([
      ['2', 3],
      ['1', 2],
    ]);
  });
});

const WORDS = 'alpha bravo charlie delta echo foxtrot golf hotel india juliet kilo lima mike november oscar papa quebec romeo sierra tango';
const other = (n: number, text = WORDS, date = '2019'): Text => ({ id: `W${n}`, text, date });
const fillers = (count: number) =>
  Array.from({ length: count }, (_, n) =>
    other(100 + n, Array.from({ length: 20 }, (_, at) => `word${String.fromCharCode(97 + n)}${String.fromCharCode(97 + at)}`).join(' ')),
  );
const paper: Text = { id: 'W0', text: WORDS, date: '2020-05-01' };

describe('novelty', () => {
  it('is whole where no word was there before, and as small as the nearest predecessors are alike', () => {
    expect(noveltyOf(paper, fillers(6))).toMatchObject({ percent: 100, sample: 6 });
    // One of the five nearest has the same words in the same measure (cosine 1), the four others none: 100 * (1 - 1/5).
    expect(noveltyOf(paper, [other(1), ...fillers(6)])?.percent).toBeCloseTo(80);
    expect(noveltyOf(paper, [other(1), ...fillers(6)])?.nearest[0]).toEqual({ id: 'W1', similarity: expect.closeTo(1) });
  });
  it('weighs a rare word more than one that all predecessors share', () => {
    const share = (word: string, n: number) =>
      other(
        n,
        WORDS.replace('alpha', word).replaceAll(/\b(?!alpha|shared)\w+/g, (w) => `${w}${String.fromCharCode(97 + n)}`),
      );
    const common = [1, 2, 3, 4, 5, 6].map((n) => share('shared', n));
    const rare = [share('alpha', 1), ...[2, 3, 4, 5, 6].map((n) => share('shared', n))];
    const one = { ...paper, text: WORDS.replace('bravo', 'shared') };
    // "shared" is in every predecessor, so it weighs nothing; "alpha" is in one.
    expect(noveltyOf(one, common)?.percent).toBe(100);
    expect(noveltyOf(one, rare)?.percent).toBeLessThan(100);
  });
  it('looks back only: later works, works of the same day and the paper itself are no predecessors', () => {
    const none = [other(1, WORDS, '2020-05-01'), other(2, WORDS, '2021'), other(3, WORDS, '2020'), { ...paper }, ...fillers(4)];
    expect(noveltyOf(paper, none)).toBeUndefined();
  });
  it('is absent below five predecessors with a text, and for a paper without one', () => {
    expect(noveltyOf(paper, fillers(4))).toBeUndefined();
    expect(noveltyOf(paper, [...fillers(4), ...fillers(4)])).toBeUndefined();
    expect(noveltyOf(paper, [...fillers(4), other(1, 'No abstract available.')])).toBeUndefined();
    expect(noveltyOf({ ...paper, text: '' }, fillers(9))).toBeUndefined();
  });
  it('of a researcher is the mean of at least three papers', () => {
    const of = (percent: number) => ({ percent, sample: 5, nearest: [] });
    expect(meanNovelty([of(60), of(70), undefined])).toBeUndefined();
    expect(meanNovelty([of(60), undefined, of(70), of(59)])).toEqual({ percent: 63, sample: 3 });
  });
});
