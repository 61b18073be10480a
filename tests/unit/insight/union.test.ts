// Two records as one person: counted anew, never added.

import { describe, expect, test } from 'vitest';
import type { FullWork } from '../../../lib/core/full-work.ts';
import type { Researcher } from '../../../lib/core/person.ts';
import { unionOf } from '../../../lib/insight/union.ts';

const record = (n: number, more: Partial<Researcher> = {}): Researcher => ({
  id: `openalex:A${n}`,
  name: 'Dana Whitlock',
  otherNames: [],
  worksCount: 40,
  citedByCount: 900,
  hIndex: 20,
  i10Index: 30,
  latest: [],
  history: [],
  topics: [],
  byYear: [{ year: 2024, works: 9, citedBy: 5 }],
  ...more,
});
const work = (n: number, citedByCount: number, more: Partial<FullWork> = {}): FullWork => ({
  ids: { openalex: `W${n}` },
  title: `A study of something in particular, number ${n}`,
  year: 2020,
  venueKind: 'journal',
  topics: [],
  authors: [{ name: 'Dana Whitlock', institutions: [] }],
  authorsTruncated: false,
  citedByCount,
  references: [],
  related: [],
  ...more,
});

describe('counts', () => {
  test('are those of the works together, whatever the records say', () => {
    const works = [work(1, 30), work(2, 12), work(3, 3), work(4, 1)];
    expect(unionOf([record(1), record(2)], { works, total: 4 })).toMatchObject({
      id: 'openalex:A1',
      worksCount: 4,
      citedByCount: 46,
      hIndex: 3,
      i10Index: 2,
    });
  });

  test('a preprint and its published version are one work, and count as the better cited one', () => {
    const title = 'The same result, first as a preprint';
    const works = [
      work(1, 9, { title, ids: { openalex: 'W1', doi: '10.1000/one' } }),
      work(2, 7, { title, venueKind: 'repository', year: 2019, ids: { openalex: 'W2', arxiv: '1901.00001' } }),
      work(3, 2),
    ];
    expect(unionOf([record(1), record(2)], { works })).toMatchObject({ worksCount: 2, citedByCount: 11, hIndex: 2 });
  });

  test('with only the most cited at hand: h where it is exact, and no sum of citations', () => {
    const works = Array.from({ length: 5 }, (_, at) => work(at, 10 - at * 2));
    const joined = unionOf([record(1), record(2)], { works, total: 300 });
    expect(joined).toMatchObject({ worksCount: 300, hIndex: 4, i10Index: 1 });
    expect(joined).not.toHaveProperty('citedByCount');
    const famous = Array.from({ length: 5 }, (_, at) => work(at, 100 + at));
    expect(unionOf([record(1), record(2)], { works: famous, total: 300 })).not.toHaveProperty('hIndex');
  });

  test('without works there are none: those of one record are not the person’s', () => {
    for (const count of ['worksCount', 'citedByCount', 'hIndex', 'i10Index'])
      expect(unionOf([record(1), record(2)])).not.toHaveProperty(count);
    expect(unionOf([record(1), record(2)]).byYear).toEqual([]);
  });

  test('by year: each work where it came out, the citations of both in the year they came in; a preprint with its better cited version', () => {
    const title = 'The same result, first as a preprint';
    const works = [
      work(1, 9, {
        title,
        year: 2021,
        ids: { openalex: 'W1', doi: '10.1000/one' },
        citedByYear: [
          { year: 2022, count: 4 },
          { year: 2023, count: 5 },
        ],
      }),
      work(2, 7, {
        title,
        venueKind: 'repository',
        year: 2020,
        ids: { openalex: 'W2', arxiv: '2001.00001' },
        citedByYear: [{ year: 2022, count: 7 }],
      }),
      work(3, 1, { year: 2023, citedByYear: [{ year: 2023, count: 1 }] }),
      work(4, 0, { year: 2019 }),
    ];
    expect(unionOf([record(1), record(2)], { works }).byYear).toEqual([
      { year: 2019, works: 1, citedBy: 0 },
      { year: 2021, works: 1, citedBy: 0 },
      { year: 2022, works: 0, citedBy: 4 },
      { year: 2023, works: 1, citedBy: 6 },
    ]);
  });

  test('by year without citations of the years before the source tells of any: it knows the last ten or so', () => {
    const citedByYear = [2018, 2017].map((year) => ({ year, count: 12 }));
    const works = [work(1, 500, { year: 1995, citedByYear }), work(2, 0, { year: 2016 }), work(3, 0, { year: 2019 })];
    expect(unionOf([record(1), record(2)], { works }).byYear).toEqual([
      { year: 1995, works: 1 },
      { year: 2016, works: 1 },
      { year: 2017, works: 0, citedBy: 12 },
      { year: 2018, works: 0, citedBy: 12 },
      { year: 2019, works: 1, citedBy: 0 },
    ]);
  });

  test('by year without citations where a cited work does not tell when, and not at all where works are missing', () => {
    expect(unionOf([record(1), record(2)], { works: [work(1, 3), work(2, 0)] }).byYear).toEqual([{ year: 2020, works: 2 }]);
    expect(unionOf([record(1), record(2)], { works: [work(1, 3)], total: 300 }).byYear).toEqual([]);
  });

  test('nobody without works has an h-index of their own', () => {
    expect(unionOf([record(1), record(2)], { works: [], total: 0 })).toMatchObject({ worksCount: 0, citedByCount: 0, hIndex: 0 });
  });
});

test('names, places and topics of both, each once', () => {
  const tarn = { id: 'I1', name: 'Tarn University' };
  const fen = { name: 'Fen College' };
  const a = record(1, { otherNames: ['D. Whitlock'], latest: [tarn], history: [{ institution: tarn, years: [2021, 2019] }] });
  const b = record(2, {
    name: 'Dana Q. Whitlock',
    otherNames: ['D. Whitlock', 'Dana Whitlock'],
    orcid: '0000-0002-1825-0097',
    latest: [tarn, fen],
    history: [
      { institution: tarn, years: [2022, 2021] },
      { institution: fen, years: [2024] },
    ],
    topics: [{ id: 'T1', name: 'Topic', count: 8 }],
  });
  expect(unionOf([a, b])).toMatchObject({
    name: 'Dana Whitlock',
    otherNames: ['D. Whitlock', 'Dana Q. Whitlock'],
    orcid: '0000-0002-1825-0097',
    latest: [tarn, fen],
    history: [
      { institution: fen, years: [2024] },
      { institution: tarn, years: [2022, 2021, 2019] },
    ],
    topics: [{ id: 'T1', name: 'Topic' }],
  });
});
