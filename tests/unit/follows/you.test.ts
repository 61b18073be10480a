// What the card offers to undo: all that holds for the name, and nothing else.

import { expect, it } from 'vitest';
import type { NameOnPage } from '../../../lib/core/subject.ts';
import type { Correction } from '../../../lib/core/you.ts';
import { youOf } from '../../../lib/follows/you.ts';

const BYLINE = ['Lenka Zdeborova', 'Jane Roe'];
const SUBJECT: NameOnPage = {
  kind: 'name',
  name: BYLINE[0] ?? '',
  position: 0,
  byline: BYLINE,
  work: { arxiv: '2001.01234' },
  site: 'arxiv',
};
const block = (id: string, at: number, more: Partial<Correction & { kind: 'block' }> = {}): Correction => ({
  kind: 'block',
  id,
  at,
  name: 'Lenka Zdeborová',
  researcher: 'openalex:A12',
  researcherName: 'Lenka Zdeborová',
  ...more,
});
const idsOf = (corrections: readonly Correction[]): string[] =>
  youOf(undefined, SUBJECT, [], corrections).corrections.map((correction) => correction.id);

it('what was said of another spelling of the name holds here, so it can be undone here', () => {
  expect(idsOf([block('c1', 1)])).toEqual(['c1']);
});

it('the newest comes first; other papers and other people stay out', () => {
  const here = block('c2', 2, { work: 'arxiv:2001.01234' });
  const elsewhere = block('c3', 3, { work: 'arxiv:1999.00001' });
  const other = block('c4', 4, { name: 'Petra Zdeborova' });
  expect(idsOf([block('c1', 1), here, elsewhere, other])).toEqual(['c2', 'c1']);
});

it('what was said on another page of the paper can be undone on this one', () => {
  const said = [block('c1', 1, { work: 'doi:10.1000/x' })];
  expect(idsOf(said)).toEqual([]);
  expect(youOf(undefined, SUBJECT, [], said, { doi: '10.1000/x' }).corrections).toEqual(said);
});

it('somebody reached over a list has no name on a page to correct', () => {
  expect(youOf(undefined, { kind: 'researcher', id: 'openalex:A12' }, [], [block('c1', 1)]).corrections).toEqual([]);
});

it('a joined record is the same person: followed under either, and undone from either', () => {
  const same = {
    kind: 'same',
    id: 'c9',
    at: 9,
    name: 'Lenka Zdeborová',
    researcher: 'openalex:A12',
    researcherName: 'Lenka Zdeborová',
    other: 'openalex:A13',
    otherName: 'L. Zdeborová',
  } as const;
  const followed = {
    key: 'p000000000001',
    name: 'Lenka Zdeborová',
    otherNames: [],
    ids: ['openalex:A13'],
    anchors: [],
    coauthors: [],
    since: 5,
  } as const;
  for (const id of ['openalex:A12', 'openalex:A13'] as const) {
    const you = youOf({ id }, { kind: 'researcher', id }, [followed], [same]);
    expect(you).toEqual({ following: { key: followed.key, since: 5 }, corrections: [same] });
  }
});
