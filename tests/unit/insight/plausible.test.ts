// When a researcher record is taken for several people, and when not.

import { describe, expect, test } from 'vitest';
import type { Researcher, Topic } from '../../../lib/core/person.ts';
import { mixedSigns } from '../../../lib/insight/plausible.ts';
import { researcher } from '../../support/researcher.ts';

const person = (more: Partial<Researcher> = {}) => researcher('openalex:A1', 'Jason Priem', more);
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

describe('institutions and fields far apart at once', () => {
  const FAR = [topic('Health Sciences', 30), topic('Physical Sciences', 30), topic('Social Sciences', 20)];
  const EVERYWHERE = ['CN', 'US', 'DE', 'BR', 'CN', 'CN'];
  const places = (countries: readonly string[], yearOf: (at: number) => number = () => 2024): Researcher['history'] =>
    countries.map((country, at) => ({ institution: { id: `I${at}`, name: `Place ${at}`, country }, years: [yearOf(at)] }));

  test('are several people, with the year, the places and the countries', () => {
    const signs = mixedSigns(person({ topics: FAR, history: places(EVERYWHERE) }));
    expect(signs).toMatchObject([{ code: 'mixed-places', params: { year: 2024, institutions: 6, countries: 4 } }]);
  });

  test.each([
    ['three domains at two places', { topics: FAR, history: places(['CN', 'US']) }],
    ['many places in one field', { topics: [topic('Physical Sciences', 90)], history: places(EVERYWHERE) }],
    ['many places of one country', { topics: FAR, history: places(['CN', 'CN', 'CN', 'CN', 'CN', 'CN']) }],
    ['places one after the other', { topics: FAR, history: places(EVERYWHERE, (at) => 2010 + at) }],
  ])('%s are one person', (_, more) => {
    expect(codes(person(more))).toEqual([]);
  });
});
