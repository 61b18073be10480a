// The user's word on a name: it beats every source, the later one the earlier, and two authors of a paper stay two.

import { describe, expect, test } from 'vitest';
import type { Correction } from '../../../lib/core/you.ts';
import { worldLookup } from './over-world.ts';
import { corpus, subjectOf } from './staged.ts';
import { DAY, lookupOver, NOW, onPage, person, record, seat } from './support.ts';

type Of<K extends Correction['kind']> = Extract<Correction, { kind: K }>;

const BYLINE = ['Fabiola Ricci', 'Claudia Merger', 'Sebastian Goldt'];
const TWINS = ['Wei Zhang', 'Ada Byron', 'Wei Zhang'];
const RECORDED = 'openalex:A500000002';
const tables = (byline: readonly string[]) => {
  const seats = byline.map((name, index) => seat(index, name));
  const people = seats.map((one) => person(one.researcher ?? RECORDED, one.printedName));
  return { works: { 'arxiv:2410.00001': record(seats) }, people: Object.fromEntries(people.map((one) => [one.id, one])) };
};
const over = (corrections: readonly Correction[], byline = BYLINE) => lookupOver({ ...tables(byline), corrections });
const codes = (match: { evidence: readonly { code: string }[] }) => match.evidence.map((one) => one.code);

const pin = (more: Partial<Of<'pin'>> = {}): Correction => ({
  kind: 'pin',
  id: 'c1',
  at: NOW - 2 * DAY,
  work: 'arxiv:2410.00001',
  name: 'Sebastian Goldt',
  position: 2,
  researcher: 'openalex:A77',
  researcherName: 'Sebastian Goldt',
  ...more,
});
const block = (more: Partial<Of<'block'>> = {}): Correction => ({
  kind: 'block',
  id: 'c2',
  at: NOW - DAY,
  name: 'Sebastian Goldt',
  researcher: RECORDED,
  researcherName: 'Sebastian Goldt',
  ...more,
});

test('a choice for this paper beats the record', async () => {
  const { matchOf } = over([pin()]);
  expect(await matchOf(onPage(BYLINE, 2))).toMatchObject({ level: 'confirmed', researcher: { id: 'openalex:A77' } });
  expect((await matchOf(onPage(BYLINE, 1))).researcher?.id).toBe('openalex:A500000001');
});

test("a choice for one of two who share a spelling is not the other's", async () => {
  const { matchOf } = over([pin({ name: 'Wei Zhang', position: 0, researcherName: 'Wei Zhang' })], TWINS);
  expect((await matchOf(onPage(TWINS, 0))).researcher?.id).toBe('openalex:A77');
  expect((await matchOf(onPage(TWINS, 2))).researcher?.id).not.toBe('openalex:A77');
});

test('somebody chosen for one author is not shown at the seat the record has them at', async () => {
  const swapped = pin({ name: 'Wei Zhang', position: 0, researcher: RECORDED, researcherName: 'Wei Zhang' });
  const { matchOf } = over([swapped], TWINS);
  expect((await matchOf(onPage(TWINS, 0))).researcher?.id).toBe(RECORDED);
  const left = await matchOf(onPage(TWINS, 2));
  expect(left.researcher).toBeUndefined();
  expect(codes(left)).toContain('you-chose-other');
});

test('"not this person" holds here, and everywhere when said so', async () => {
  expect((await over([block({ work: 'arxiv:2001.00002' })]).matchOf(onPage(BYLINE, 2))).level).toBe('confirmed');
  const match = await over([block()]).matchOf(onPage(BYLINE, 2));
  expect(match.level).toBe('unknown');
  expect(match.evidence).toContainEqual(
    expect.objectContaining({ code: 'you-said-not', params: { name: 'Sebastian Goldt' }, at: NOW - DAY }),
  );
});

test.each([undefined, 'arxiv:2410.00001'])('"not this person" takes back a choice made before it (%s)', async (work) => {
  const { matchOf } = over([pin(), block({ researcher: 'openalex:A77', ...(work ? { work } : {}) })]);
  expect((await matchOf(onPage(BYLINE, 2))).researcher?.id).toBe(RECORDED);
});

test('a choice that another has replaced stays replaced when that one is taken back', async () => {
  const first = pin({ at: NOW - 3 * DAY });
  const second = pin({ id: 'c4', researcher: 'openalex:A88' });
  const { matchOf } = over([first, second, block({ researcher: 'openalex:A88' })]);
  expect((await matchOf(onPage(BYLINE, 2))).researcher?.id).toBe(RECORDED);
});

describe('an iD', () => {
  const orcid = '0000-0002-1825-0097';
  const theirs = `orcid:${orcid}` as const;
  const seats = TWINS.map((name, index) => seat(index, name, index === 2 ? { researcherOrcid: orcid } : {}));
  const wei = person(RECORDED, 'Wei Zhang', { orcid });
  const people = { [RECORDED]: wei, [theirs]: wei };
  const work = 'arxiv:2410.00001';

  test('chosen for one author, or refused, is not shown at the seat of its owner', async () => {
    for (const said of [pin({ name: 'Wei Zhang', position: 0, researcher: theirs }), block({ name: 'Wei Zhang', researcher: theirs })]) {
      const { matchOf } = lookupOver({ works: { [work]: record(seats) }, people, corrections: [said] });
      expect((await matchOf(onPage(TWINS, 2))).researcher).toBeUndefined();
    }
  });

  test.each([{ arxiv: '2410.00001' }, {}])('that the page prints does not show whom the user chose for another author: %o', async (ids) => {
    const title = 'A title long enough to tell';
    const said = pin({
      name: 'Wei Zhang',
      position: 0,
      researcher: RECORDED,
      work: 'arxiv' in ids ? work : `title:${title.toLowerCase()}:zhang`,
    });
    const { matchOf } = lookupOver({ people, corrections: [said] });
    const left = await matchOf(onPage(TWINS, 2, { work: ids, title, orcid }));
    expect(left.researcher).toBeUndefined();
    expect(codes(left)).toContain('you-chose-other');
  });
});

test('a choice made after "not this person" holds', async () => {
  const { matchOf } = over([block({ at: NOW - 3 * DAY, researcher: 'openalex:A77' }), pin()]);
  expect((await matchOf(onPage(BYLINE, 2))).researcher?.id).toBe('openalex:A77');
});

test('"not this person" is said of all the records that are one person by the user\'s word', async () => {
  const same: Correction = {
    kind: 'same',
    id: 'c3',
    at: NOW - 2 * DAY,
    name: 'Sebastian Goldt',
    researcher: 'openalex:A77',
    researcherName: 'Sebastian Goldt',
    other: RECORDED,
    otherName: 'Sebastian Goldt',
  };
  const { matchOf } = over([same, block({ researcher: 'openalex:A77' })]);
  expect((await matchOf(onPage(BYLINE, 2))).researcher).toBeUndefined();
});

test('somebody who was refused still bears the name: nobody left is told to be the only one', async () => {
  const subject = subjectOf('mixed-record');
  const { researcher } = await worldLookup(NOW, { corpus }).matchOf(subject);
  const refused = block({ name: subject.name, ...(researcher ? { researcher: researcher.id } : {}) });
  const left = await worldLookup(NOW, { corpus, corrections: [refused] }).matchOf(subject);
  expect(left.researcher?.id).not.toBe(researcher?.id);
  expect(codes(left)).not.toContain('unique-name');
  expect(codes(left)).toContain('namesakes');
});

test('somebody chosen for another author is free again once the choice is taken back by "not this person"', async () => {
  const subject = subjectOf('guess-company');
  const { researcher } = await worldLookup(NOW, { corpus }).matchOf(subject);
  const position = subject.position === 0 ? 1 : 0;
  const whom = { name: subject.byline[position] ?? '', ...(researcher ? { researcher: researcher.id } : {}) };
  const wrong = pin({ ...whom, position, work: `arxiv:${subject.work.arxiv}` });
  expect((await worldLookup(NOW, { corpus, corrections: [wrong] }).matchOf(subject)).researcher).toBeUndefined();
  const takenBack = await worldLookup(NOW, { corpus, corrections: [wrong, block(whom)] }).matchOf(subject);
  expect(takenBack.researcher?.id).toBe(researcher?.id);
});
