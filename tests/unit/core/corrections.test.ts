// Which corrections hold for a name, and which records the user has joined.

import { describe, expect, test } from 'vitest';
import { correctionsOn, joinedWith } from '../../../lib/core/corrections.ts';
import type { ResearcherId } from '../../../lib/core/ids.ts';
import type { Correction } from '../../../lib/core/you.ts';

const same = (researcher: ResearcherId, other: ResearcherId, kind: 'same' | 'apart' = 'same'): Correction => ({
  kind,
  id: `${researcher}${other}`,
  at: 1,
  name: 'A',
  researcher,
  researcherName: 'A',
  other,
  otherName: 'A',
});

describe('records that are one person', () => {
  test('are joined both ways and by way of others, never with themselves', () => {
    const said = [same('openalex:A1', 'openalex:A2'), same('openalex:A3', 'openalex:A2'), same('openalex:A8', 'openalex:A9')];
    expect(joinedWith('openalex:A2', said)).toEqual(['openalex:A1', 'openalex:A3']);
    expect(joinedWith('openalex:A1', said)).toEqual(['openalex:A2', 'openalex:A3']);
    expect(joinedWith('openalex:A7', said)).toEqual([]);
  });

  test('a circle of words ends', () => {
    const said = [same('openalex:A1', 'openalex:A2'), same('openalex:A2', 'openalex:A3'), same('openalex:A3', 'openalex:A1')];
    expect(joinedWith('openalex:A1', said)).toEqual(['openalex:A2', 'openalex:A3']);
  });

  test('that are two people are not joined by way of a third, seen from any of them', () => {
    const apart = same('openalex:A1', 'openalex:A3', 'apart');
    const said = [same('openalex:A1', 'openalex:A2'), same('openalex:A2', 'openalex:A3'), same('openalex:A3', 'openalex:A4'), apart];
    expect(joinedWith('openalex:A1', said)).toEqual(['openalex:A2']);
    expect(joinedWith('openalex:A3', said)).toEqual(['openalex:A2', 'openalex:A4']);
    expect(joinedWith('openalex:A4', said)).toEqual(['openalex:A3', 'openalex:A2']);
    // Of the one in the middle both were said.
    expect(joinedWith('openalex:A2', said)).toEqual(['openalex:A1', 'openalex:A3', 'openalex:A4']);
  });

  test('say nothing of a name on a page', () => {
    const subject = { name: 'A', position: 0, byline: ['A'], work: { arxiv: '2001.01234' } };
    expect(correctionsOn(subject, [same('openalex:A1', 'openalex:A2')], (a, b) => a === b)).toEqual([]);
  });
});

test('"none of these" said of one of two who share a spelling is not the other\'s', () => {
  const none: Correction = { kind: 'none', id: 'c1', at: 1, name: 'Wei Zhang', work: 'arxiv:2001.01234', position: 0 };
  const byline = ['Wei Zhang', 'Ada Byron', 'Wei Zhang'];
  const at = (position: number) => ({ name: 'Wei Zhang', position, byline, work: { arxiv: '2001.01234' } });
  const equal = (a: string, b: string) => a === b;
  expect(correctionsOn(at(0), [none], equal)).toEqual([none]);
  expect(correctionsOn(at(2), [none], equal)).toEqual([]);
});
