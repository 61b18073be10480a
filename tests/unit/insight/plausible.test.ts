// When a researcher record is taken for several people, and when not.

import { describe, expect, test } from 'vitest';
import type { Researcher, Topic } from '../../../lib/core/person.ts';
import { mixedSigns } from '../../../lib/insight/plausible.ts';

const person = (more: Partial<Researcher> = {}): Researcher => ({
  id: 'openalex:A1',
  name: 'Jason Priem',
  otherNames: [],
  latest: [],
  history: [],
  topics: [],
  byYear: [],
  ...more,
});
const codes = (record: Researcher) => mixedSigns(record).map((sign) => sign.code);
const topic = (domain: string, count: number): Topic => ({ id: domain, name: domain, domain, count });

describe('signs of several people in one record', () => {
  test('a sound record has none', () => {
    expect(
      codes(
        person({
          worksCount: 120,
          byYear: [{ year: 2020, works: 40, citedBy: 9 }],
          otherNames: ['J. Priem', 'Priem, Jason', 'Jason R. Priem'],
        }),
      ),
    ).toEqual([]);
  });

  test('more works in a year than anybody signs', () => {
    expect(mixedSigns(person({ byYear: [{ year: 2016, works: 671, citedBy: 1 }] }))[0]).toMatchObject({
      code: 'mixed-rate',
      params: { works: 671, year: 2016 },
    });
  });

  test('more works than a life holds', () => expect(codes(person({ worksCount: 34_000 }))).toEqual(['mixed-size']));

  test('one co-author taken in by mistake is not enough, two strangers are', () => {
    expect(codes(person({ otherNames: ['Bradley M. Hemminger'] }))).toEqual([]);
    expect(codes(person({ otherNames: ['Bradley M. Hemminger', 'B. M. Hemminger', 'Heather Piwowar'] }))).toEqual(['mixed-names']);
  });

  test('two spellings of one stranger count once', () => {
    expect(codes(person({ otherNames: ['Bradley M. Hemminger', 'Hemminger, Bradley'] }))).toEqual([]);
  });

  test('four unrelated domains in even parts, and not a broad career', () => {
    const even = ['Physical Sciences', 'Life Sciences', 'Health Sciences', 'Social Sciences'].map((domain) => topic(domain, 25));
    expect(codes(person({ topics: even }))).toEqual(['mixed-fields']);
    expect(codes(person({ topics: [topic('Physical Sciences', 90), topic('Life Sciences', 5), topic('Social Sciences', 5)] }))).toEqual([]);
    expect(codes(person({ topics: even.map((one) => ({ ...one, count: 2 })) }))).toEqual([]);
  });
});
