// What the panel computes from somebody's papers: close collaborators, shares of topics and their movement, years as runs.
import { describe, expect, it } from 'vitest';
import { panelSections } from '../../../assets/locales/en/panel-sections.ts';
import type { FullWork } from '../../../lib/core/full-work.ts';
import type { ResearcherId } from '../../../lib/core/ids.ts';
import { followedAmong } from '../../../lib/insight/acquaintance.ts';
import { coauthors, MOST_AUTHORS } from '../../../lib/insight/close.ts';
import { commonTopics, pairs, yearsOf } from '../../../lib/insight/compare.ts';
import { topicMovement, topicShares, topicsOf } from '../../../lib/insight/topic-shares.ts';
import { runWords, yearRuns } from '../../../lib/insight/year-runs.ts';

const SELF: ResearcherId = 'openalex:A1';
const topic = (name: string, field = 'Field') => ({ id: `T${name}`, name, score: 1, field: { id: '1', name: field } });
let made = 0;
const work = (year: number, names: readonly string[], about = 'Nets'): FullWork => {
  made += 1;
  return {
    ids: { openalex: `W${made}` },
    title: `Work ${made}`,
    year,
    topics: [topic(about)],
    authors: ['A1', ...names].map((key) => ({
      name: key,
      researcher: `openalex:${key}` as const,
      institutions: [{ name: `${key} at ${year}` }],
    })),
    authorsTruncated: false,
    references: [],
    related: [],
  };
};
const closest = (works: readonly FullWork[], counted: readonly [string, number][] = []) =>
  coauthors(
    [SELF],
    counted.map(([key, sharedWorks]) => ({ id: `openalex:${key}`, name: key, sharedWorks })),
    works,
    2026,
  );

describe('collaborators', () => {
  it('close are three shared papers, or two of the last three years', () => {
    const rows = closest([
      work(2010, ['A2', 'A3', 'A4']),
      work(2011, ['A2', 'A3']),
      work(2012, ['A2']),
      work(2024, ['A5', 'A6']),
      work(2026, ['A5']),
      work(2023, ['A6']),
    ]);
    const close = rows.filter((row) => row.close).map(({ name }) => name);
    expect(close.sort()).toEqual(['A2', 'A5']);
  });

  it('a preprint and its published version are one shared paper, in what is read and in what the record counts', () => {
    const versions = (year: number) => {
      const title = `The same result of ${year}, first as a preprint`;
      return [
        { ...work(year, ['A2']), title, venueKind: 'repository' },
        { ...work(year, ['A2']), title, venueKind: 'journal' },
      ];
    };
    const [row] = closest(versions(2026));
    expect([row?.sharedWorks, row?.recent, row?.close]).toEqual([1, 1, false]);
    const [counted] = closest(versions(2026), [['A2', 4]]);
    expect([counted?.sharedWorks, counted?.close]).toEqual([3, true]);
    const people = [SELF, 'openalex:A2' as const].map((id) => ({
      id,
      ids: [id],
      name: id,
      works: versions(2025).map((one, at) => ({ ...one, ids: { openalex: `W9${at}` } })),
    }));
    expect(pairs(people)[0]?.papers.map(({ venueKind }) => venueKind)).toEqual(['journal']);
    expect(commonTopics(people)[0]?.counts).toEqual([1, 1]);
  });

  it('the recent come before the former of as many papers', () => {
    const rows = closest([
      work(2001, ['A2']),
      work(2002, ['A2']),
      work(2003, ['A2']),
      ...[2024, 2025, 2026].map((year) => work(year, ['A3'])),
    ]);
    expect(rows.map(({ name }) => name)).toEqual(['A3', 'A2']);
    expect(rows[1]).toMatchObject({
      years: [2001, 2003],
      recent: 0,
      sharedWorks: 3,
      institution: { name: 'A2 at 2003' },
      topics: ['Nets'],
    });
  });

  it('counts the whole record where it is counted, names people only the papers name, and never the researcher', () => {
    const rows = closest(
      [work(2026, ['A2', 'A1', 'A9'])],
      [
        ['A2', 40],
        ['A7', 5],
        ['A1', 99],
      ],
    );
    expect(rows.map(({ name, sharedWorks }) => [name, sharedWorks])).toEqual([
      ['A2', 40],
      ['A7', 5],
      ['A9', 1],
    ]);
    expect(rows[1]?.years).toBeUndefined();
  });

  it('a crowd makes nobody close', () => {
    const crowd = Array.from({ length: 60 }, (_, place) => `A${place + 10}`);
    const rows = closest(
      [2024, 2025, 2026].map((year) => work(year, crowd)),
      [['A10', 3]],
    );
    expect(rows.filter(({ close }) => close)).toEqual([]);
    expect(rows[0]?.sharedWorks).toBe(3);
    expect(panelSections['collaborators-rule']).toContain(`more than ${MOST_AUTHORS} authors`);
  });

  describe('of somebody whose papers are mostly by crowds', () => {
    /** A list's record ends at a hundred names, of however many. */
    const hundred = Array.from({ length: 99 }, (_, place) => `A${place + 100}`);
    const crowds = (count: number) => Array.from({ length: count }, () => ({ ...work(2020, hundred), authorsTruncated: true }));

    it('nobody is close by the bare count of papers, named in the bylines that were read or cut off them', () => {
      const rows = closest(crowds(100), [
        ['A100', 1500],
        ['A9', 1400],
      ]);
      expect(rows.filter(({ close }) => close)).toEqual([]);
    });

    it('unread papers stand for small ones only as those read together do', () => {
      const small = Array.from({ length: 2 }, () => work(2010, ['A100', 'A2']));
      const rows = closest(
        [...crowds(18), ...small],
        [
          ['A100', 60],
          ['A2', 4],
          ['A101', 60],
        ],
      );
      expect(rows.filter(({ close }) => close).map(({ name }) => name)).toEqual(['A100', 'A2']);
    });

    it('one such paper among many says nothing of the unread papers of others', () => {
      const others = Array.from({ length: 20 }, () => work(2020, ['A3']));
      const rows = closest(
        [...crowds(1), ...others],
        [
          ['A9', 4],
          ['A8', 3],
        ],
      );
      // The one byline that was cut may have named them.
      expect(rows.filter(({ close }) => close).map(({ name }) => name)).toEqual(['A3', 'A9']);
    });
  });
});

describe('topics', () => {
  const TOPICS = [
    { id: 'T1', name: 'Nets', count: 6, field: 'Computer Science' },
    { id: 'T2', name: 'Optimization', count: 2, field: 'Mathematics' },
    { id: 'T3', name: 'Vision', count: 2, field: 'Computer Science' },
    { id: 'T4', name: 'Uncounted' },
  ];

  it('are shares of all mentions, at any level', () => {
    expect(topicShares(TOPICS, 'topic').map(({ name, share }) => [name, share])).toEqual([
      ['Nets', 0.6],
      ['Optimization', 0.2],
      ['Vision', 0.2],
    ]);
    expect(topicShares(TOPICS, 'field')).toEqual([
      { name: 'Computer Science', works: 8, share: 0.8 },
      { name: 'Mathematics', works: 2, share: 0.2 },
    ]);
    expect(topicShares(TOPICS, 'domain')).toEqual([]);
  });

  it('move over the years, the last period whole', () => {
    const works = [2015, 2016, 2017, 2018]
      .map((year) => work(year, [], 'Old'))
      .concat([2022, 2023, 2024].map((year) => work(year, [], 'New')));
    const moved = topicMovement(works, 'topic');
    expect(moved?.names).toEqual(['Old', 'New']);
    expect(moved?.periods.map(({ from, to, shares }) => [from, to, ...shares])).toEqual([
      [2015, 2015, 1, 0],
      [2016, 2018, 1, 0],
      [2022, 2024, 0, 1],
    ]);
  });

  it('of a preprint and its published version are those of one paper', () => {
    const versions = (year: number) => {
      const title = `The same result of ${year}, first as a preprint`;
      return [
        { ...work(year, [], 'Old'), title, venueKind: 'repository' },
        // Of some only the preprint was read for its topics.
        { ...work(year, [], 'Old'), title, ...(year === 2019 ? { topics: [] } : {}) },
      ];
    };
    const works = [2019, 2020, 2021].flatMap(versions).concat([2022, 2023, 2024].map((year) => work(year, [], 'New')));
    const moved = topicMovement(works, 'topic');
    expect(moved?.periods.reduce((sum, period) => sum + period.works, 0)).toBe(6);
    expect(topicsOf(works).map(({ name, count }) => [name, count])).toEqual([
      ['Old', 3],
      ['New', 3],
    ]);
  });

  it('of few papers, or of one year, do not move', () => {
    expect(
      topicMovement(
        [2020, 2021, 2022].map((year) => work(year, [])),
        'topic',
      ),
    ).toBeUndefined();
    expect(
      topicMovement(
        Array.from({ length: 9 }, () => work(2024, [])),
        'topic',
      ),
    ).toBeUndefined();
    expect(topicMovement([], 'topic')).toBeUndefined();
  });
});

it.each([
  [[2020], '2020'],
  [[2018, 2020, 2019, 2014], '2018–2020, 2014'],
  [[2014, 2016, 2016], '2014–2016'],
  [[], ''],
])('%j in runs: %s', (years, words) => {
  expect(yearRuns(years).map(runWords).join(', ')).toBe(words);
});

describe('side by side', () => {
  const person = (key: string, works: readonly FullWork[]) => ({
    id: `openalex:${key}` as const,
    ids: [`openalex:${key}` as const],
    name: key,
    works,
  });
  const both = work(2020, ['A2', 'A3'], 'Shared');
  const people = [person('A1', [both, work(2022, ['A4'], 'Mine')]), person('A2', [both, work(2010, ['A4'], 'Theirs')])];

  it('each pair has its shared papers and co-authors, and none of the two among them', () => {
    const [pair] = pairs(people);
    expect(pair?.papers).toEqual([both]);
    expect(pair?.coauthors.map(({ name }) => name)).toEqual(['A3', 'A4']);
    expect(pairs([...people, person('A9', [])])).toHaveLength(3);
  });

  it('topics both have come first, counted for each; years are those of the papers', () => {
    expect(commonTopics(people)).toEqual([
      { name: 'Shared', counts: [1, 1] },
      { name: 'Mine', counts: [1, 0] },
      { name: 'Theirs', counts: [0, 1] },
    ]);
    expect(people.map(yearsOf)).toEqual([
      [2020, 2022],
      [2010, 2020],
    ]);
    expect(yearsOf(person('A9', []))).toBeUndefined();
  });

  it('who is followed among the co-authors is told by ids, never by names', () => {
    const rows = closest([work(2024, ['A2']), work(2025, ['A3', 'A2'])]);
    const followed = { key: 'p1', name: 'Somebody', otherNames: [], anchors: [], coauthors: [], since: 1 };
    expect(
      followedAmong(rows, [
        { ...followed, ids: ['openalex:A2'] },
        { ...followed, name: 'A3', ids: [] },
      ]),
    ).toEqual([{ id: 'openalex:A2', name: 'A2', works: 2 }]);
  });
});
