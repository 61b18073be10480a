// What must hold beyond the model's number before somebody is called likely.

import { describe, expect, test } from 'vitest';
import type { SeatedWork } from '../../../lib/core/work.ts';
import { type Hand, judge } from '../../../lib/lookup/guess/judge.ts';
import { personsOf } from '../../../lib/lookup/guess/persons.ts';

const work = (n: number, name: string, others: readonly string[], places: readonly string[] = []): SeatedWork => ({
  ids: { openalex: `W${n}`, doi: `10.5555/sparse.${n}` },
  venue: 'Sparse Letters',
  title: `Sparse kernels for phase retrieval in high dimension, part ${n}`,
  year: 2025,
  topics: ['Kernel methods'],
  seats: [{ name, researcher: 'openalex:A1', places }, ...others.map((other) => ({ name: other, places: [] }))],
});

/** One candidate who has written with these, on a page of these: what is thought of them? */
function judged(name: string, recorded: string, met: readonly string[], byline: readonly string[], more: Partial<Hand> = {}, venue = '') {
  const works = [1, 2, 3, 4].map((n) => work(n, recorded, met, ['Tarn University']));
  const persons = personsOf(
    [{ id: 'openalex:A1', name: recorded, worksCount: 4 }],
    new Map([['openalex:A1', works]]),
    { ids: {} },
    () => undefined,
  );
  const hand = { name, position: 0, persons, cut: false, affiliations: [], ...more };
  const paper = { byline: [name, ...byline], title: 'Sparse kernels for phase retrieval at finite temperature', year: 2026 };
  return judge(hand, { ...paper, ...(venue ? { venue } : {}) }, { seats: new Map(), circles: new Map() }, () => false);
}
const likely = (...asked: Parameters<typeof judged>): boolean => judged(...asked).likely;

const COMPANY = ['Vera Oksanen', 'Otto Brannigan', 'Mira Svoboda'];
const MILLIONS = ['Yang Liu', 'Jing Li', 'Lei Wang'];

describe('likely', () => {
  test('in known company', () => {
    expect(likely('Dana Whitlock', 'Dana Whitlock', COMPANY, COMPANY)).toBe(true);
  });

  test('by initials, in company and on the same topic', () => {
    expect(likely('D. Whitlock', 'Dana Whitlock', COMPANY, COMPANY)).toBe(true);
  });

  test('where more bear the name than were looked at: in company of several', () => {
    expect(likely('Wei Zhang', 'Wei Zhang', COMPANY, COMPANY, { cut: true })).toBe(true);
  });
});

describe('not likely', () => {
  test('on the same topic alone', () => {
    expect(likely('Dana Whitlock', 'Dana Whitlock', ['Anna Berg'], COMPANY)).toBe(false);
  });

  test('where more bear the name, and the company has names of millions', () => {
    expect(likely('Wei Zhang', 'Wei Zhang', MILLIONS, MILLIONS, { cut: true })).toBe(false);
  });

  test('where more bear the name, in company of one', () => {
    expect(likely('Dana Whitlock', 'Dana Whitlock', COMPANY.slice(0, 1), COMPANY, { cut: true })).toBe(false);
  });

  test('where another name of the byline fits the record as well', () => {
    expect(likely('D. Whitlock', 'Dana Whitlock', COMPANY, [...COMPANY, 'Dana Whitlock'])).toBe(false);
  });

  test('with another name, whatever the company', () => {
    expect(likely('Daniel Whitlock', 'Dana Whitlock', COMPANY, COMPANY)).toBe(false);
  });
});

describe('the same journal', () => {
  const seen = (venue: string) => judged('Dana Whitlock', 'Dana Whitlock', ['Anna Berg'], COMPANY, {}, venue);
  const told = (venue: string) => seen(venue).weighed[0]?.reasons.find(({ code }) => code === 'same-journal');

  test('speaks for a person, and is told with its name', () => {
    expect(seen('10.5555/sparse').scored.probability).toBeGreaterThan(seen('').scored.probability);
    expect(told('10.5555/sparse')).toMatchObject({ weight: 'for', params: { count: 4, journal: 'Sparse Letters' } });
  });

  test('is not told of another journal, nor where the page names none', () => {
    expect(told('10.5555/dense')).toBeUndefined();
    expect(told('')).toBeUndefined();
  });

  test('alone makes nobody likely', () => {
    expect(seen('10.5555/sparse').likely).toBe(false);
  });
});
