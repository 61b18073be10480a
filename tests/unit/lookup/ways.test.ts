// In which spellings a name is looked for, who is asked for together, and what a category says.

import { describe, expect, test } from 'vitest';
import { categoryWords } from '../../../lib/lookup/guess/category.ts';
import { batches } from '../../../lib/lookup/guess/people.ts';
import { waysToAsk } from '../../../lib/lookup/guess/ways.ts';

describe('ways to ask', () => {
  test.each([
    ['Sebastian Goldt', ['Sebastian Goldt', 'Goldt Sebastian', 'S Goldt']],
    ['Goldt, Sebastian', ['Sebastian Goldt', 'Goldt Sebastian', 'S Goldt']],
    ['Jason R. Priem', ['Jason R. Priem', 'Jason Priem', 'J Priem']],
    ['J. Robert Oppenheimer', ['J. Robert Oppenheimer', 'Robert Oppenheimer', 'J Oppenheimer']],
    ["Lenka Zdeborov'a", ["Lenka Zdeborov'a", 'lenka zdeborova', "Zdeborov'a Lenka"]],
    ['S. Goldt', ['S. Goldt']],
    ['王小明', ['王小明']],
    ['Anandamayi', ['Anandamayi']],
  ])('%s', (name, ways) => {
    expect(waysToAsk(name).ways).toEqual(ways);
  });

  test('never more than three, whatever the name', () => {
    expect(waysToAsk("Maria Aparecida Fernanda dos Santos Cavalcanti d'Albuquerque").ways.length).toBeLessThanOrEqual(3);
  });

  test('a middle name is asked with and without; nothing is asked of a group', () => {
    expect(waysToAsk('Jason R. Priem').both).toBe(true);
    expect(waysToAsk('Sebastian Goldt').both).toBe(false);
    expect(waysToAsk('The BABAR Collaboration').ways).toEqual([]);
  });
});

describe('who is asked for together', () => {
  const one = (id: number, worksCount?: number) => ({
    id: `openalex:A${id}` as const,
    name: 'A',
    ...(worksCount === undefined ? {} : { worksCount }),
  });

  test('a hundred works of all fit in one list', () => {
    expect(batches([one(3, 40), one(1, 50), one(2, 10)])).toEqual([['openalex:A1', 'openalex:A2', 'openalex:A3']]);
  });

  test('somebody with hundreds is asked for apart, so that the others are seen', () => {
    expect(batches([one(1, 400), one(2, 3), one(3, 70), one(4, 900)])).toEqual([
      ['openalex:A2', 'openalex:A3'],
      ['openalex:A1', 'openalex:A4'],
    ]);
  });

  test('of somebody whose number is not told a usual one is taken', () => {
    expect(batches([one(1), one(2), one(3)])).toHaveLength(1);
  });
});

describe('categories', () => {
  test.each([
    ['cs.LG', 'machine learning, computer science'],
    ['Machine Learning (cs.LG)', 'Machine Learning, machine learning, computer science'],
    ['hep-th', 'high energy physics theory'],
    ['cond-mat.dis-nn', 'disordered systems, neural networks, condensed matter physics'],
    ['cs.ZZ', 'computer science'],
    ['Marine biology', 'Marine biology'],
  ])('%s', (printed, words) => {
    expect(categoryWords(printed)).toBe(words);
  });

  test('none is none', () => {
    expect(categoryWords(undefined)).toBeUndefined();
    expect(categoryWords(' ')).toBeUndefined();
  });
});
