// Which records are one work. Two works made one would hide a paper; one made two would count it twice.

import { describe, expect, it } from 'vitest';
import { joinVersions, sharesId, type Versioned } from '../../../lib/insight/versions.ts';

const TITLE = 'The Gaussian equivalence of generative models';
const preprint: Versioned = {
  ids: { openalex: 'W1', arxiv: '2006.14709', doi: '10.48550/arxiv.2006.14709' },
  title: TITLE,
  year: 2020,
  venueKind: 'repository',
  authors: [{ name: 'Sebastian Goldt' }, { name: "Marc M'ezard" }],
};
const journal: Versioned = {
  ids: { openalex: 'W2', doi: '10.5555/prf.1' },
  title: 'Gaussian Equivalence of Generative Models',
  year: 2022,
  venueKind: 'journal',
  authors: [{ name: 'S. Goldt' }, { name: 'Marc Mézard' }],
};
const sizes = (...works: Versioned[]) => joinVersions(works).map((group) => group.length);

describe('one work', () => {
  it('is a preprint and what a journal made of it: another article, other case, initials, two years later', () => {
    expect(sizes(preprint, journal)).toEqual([2]);
  });
  it('is what carries one id in common, whatever the titles say', () => {
    const renamed = { ...preprint, ids: { openalex: 'W3', doi: '10.48550/arxiv.2006.14709' }, title: 'A new title altogether', year: 2035 };
    expect(sizes(preprint, renamed)).toEqual([2]);
  });
  it('is found across others in between, and stands where its first record stood', () => {
    const other = { ...journal, ids: { openalex: 'W9' }, title: 'Something else of the same length', venueKind: 'journal' };
    expect(joinVersions([preprint, other, journal]).map((group) => group.map(({ ids }) => ids.openalex))).toEqual([['W1', 'W2'], ['W9']]);
  });
});

describe('two works', () => {
  it('are two in journals under one title', () => {
    const second = { ...journal, ids: { openalex: 'W4', doi: '10.5555/other' } };
    expect(sizes(journal, second)).toEqual([1, 1]);
    // The preprint then goes with the first alone.
    expect(sizes(preprint, journal, second)).toEqual([2, 1]);
  });
  it('are short titles, other people, other arXiv numbers, and many years between', () => {
    const short = (id: string, venueKind: string): Versioned => ({ ids: { openalex: id }, title: 'Editorial', venueKind, authors: [] });
    expect(sizes(short('W5', 'repository'), short('W6', 'journal'))).toEqual([1, 1]);
    expect(sizes(preprint, { ...journal, authors: [{ name: 'Ada Byron' }, { name: 'Bo Diaz' }] })).toEqual([1, 1]);
    expect(sizes(preprint, { ...preprint, ids: { openalex: 'W7', arxiv: '2101.00001' } })).toEqual([1, 1]);
    expect(sizes(preprint, { ...journal, year: 2030 })).toEqual([1, 1]);
  });
  it('are parts with a number of their own', () => {
    const part = (n: number): Versioned => ({ ...preprint, ids: { openalex: `W8${n}` }, title: `Exact kernels and more, part ${n}` });
    expect(sizes(part(1), part(2), part(11))).toEqual([1, 1, 1]);
  });
});

it('2,000 works take no time to speak of', () => {
  const many = Array.from({ length: 2000 }, (_, n) => ({
    ...preprint,
    ids: { openalex: `W${n}` },
    title: `Exact kernels at large, part ${n}`,
  }));
  const from = performance.now();
  expect(joinVersions(many)).toHaveLength(2000);
  expect(performance.now() - from).toBeLessThan(500);
});

describe('an id in common', () => {
  it('is read in any of its forms: the arXiv number here, its DOI there', () => {
    expect(sharesId({ arxiv: '2006.14709' }, { doi: '10.48550/arxiv.2006.14709' })).toBe(true);
    expect(sharesId({ arxiv: '2006.14709' }, { arxiv: '2006.14710' })).toBe(false);
    expect(sharesId({}, {})).toBe(false);
  });
});
