// Are two records one person: what proposes it, and what rules it out.

import { describe, expect, test } from 'vitest';
import type { ResearcherId } from '../../../lib/core/ids.ts';
import type { SeatedWork } from '../../../lib/core/work.ts';
import { onePerson, type Traits, traitsOf } from '../../../lib/insight/split.ts';

let works = 0;
const work = (id: ResearcherId, name: string, others: readonly string[], places: readonly string[] = []): SeatedWork => ({
  ids: { openalex: `W${++works}` },
  title: `Work ${works}`,
  topics: [],
  seats: [{ name, researcher: id, places }, ...others.map((other) => ({ name: other, places: [] }))],
});
const record = (n: number, name: string, others: readonly (readonly string[])[], more: Partial<Traits> = {}): Traits => {
  const id = `openalex:A${n}` as const;
  return { ...traitsOf({ id, name, otherNames: [], works: others.map((names) => work(id, name, names, ['Tarn University'])) }), ...more };
};

describe('one person', () => {
  test('by the same iD, even where only initials agree', () => {
    const orcid = '0000-0002-1825-0097';
    expect(onePerson(record(1, 'Dana Whitlock', [], { orcid }), record(2, 'D. Whitlock', [], { orcid }))).toBe('orcid');
  });

  test('by three co-authors in common behind a full name', () => {
    const a = record(1, 'Dana Whitlock', [['Vera Oksanen', 'Otto Brannigan'], ['Mira Svoboda'], ['Anna Berg']]);
    const b = record(2, 'Dana Whitlock', [['Vera Oksanen'], ['Otto Brannigan'], ['Mira Svoboda'], ['Jon Arne']]);
    expect(onePerson(a, b)).toBe('likely');
  });

  test('by one co-author and one place where one of the two is a splinter', () => {
    const a = record(1, 'Dana Whitlock', [['Vera Oksanen'], ['Otto Brannigan'], ['Mira Svoboda']]);
    expect(onePerson(a, record(2, 'Dana Whitlock', [['Vera Oksanen']]))).toBe('likely');
  });
});

describe('not one person', () => {
  const company = [['Vera Oksanen'], ['Otto Brannigan'], ['Mira Svoboda'], ['Jon Arne']];
  test.each([
    [
      'two iDs',
      record(1, 'Dana Whitlock', company, { orcid: '0000-0002-1825-0097' }),
      record(2, 'Dana Whitlock', company, { orcid: '0000-0001-5109-3700' }),
    ],
    ['initials alone', record(1, 'Dana Whitlock', company), record(2, 'D. Whitlock', company)],
    ['names that conflict', record(1, 'Dana Whitlock', company), record(2, 'Daniel Whitlock', company)],
    ['nobody in common', record(1, 'Dana Whitlock', company), record(2, 'Dana Whitlock', [['Anna Berg'], ['Ida Holt'], ['Per Lund']])],
    [
      'names that millions share',
      record(1, 'Wei Zhang', [['Wei Wang'], ['Jing Li'], ['Yang Liu'], ['Min Chen']]),
      record(2, 'Wei Zhang', [['Wei Wang'], ['Jing Li'], ['Yang Liu'], ['Min Chen']]),
    ],
  ])('%s', (_, a, b) => {
    expect(onePerson(a, b)).toBeUndefined();
  });

  test('two who sit on one byline, whatever else agrees', () => {
    const a = record(1, 'Wei Zhang', company);
    const b = record(2, 'Wei Zhang', company);
    const both: SeatedWork = {
      ids: {},
      title: 'Both',
      topics: [],
      seats: [
        { name: 'Wei Zhang', researcher: a.id, places: [] },
        { name: 'Wei Zhang', researcher: b.id, places: [] },
      ],
    };
    const beside = traitsOf({ ...a, works: [...company.map((names) => work(a.id, a.name, names)), both] });
    expect(onePerson(beside, b)).toBeUndefined();
    expect(onePerson(b, beside)).toBeUndefined();
  });
});
