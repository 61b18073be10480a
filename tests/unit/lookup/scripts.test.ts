// Names in one script, people on record in another: the record's own spellings decide, and ids that a shift left behind never do.

import { describe, expect, test } from 'vitest';
import type { Authorship } from '../../../lib/core/work.ts';
import { lookupOver, onPage, person, record, seat } from './support.ts';

const BYLINE = ['Fabiola Ricci', '王小明', 'Sebastian Goldt'];
const ID = 'openalex:A500000001';
const seats = (researcherName: string, more: Partial<Authorship> = {}) => [
  seat(0, 'Fabiola Ricci'),
  seat(1, '王小明', { researcherName, ...more }),
  seat(2, 'Sebastian Goldt'),
];
const over = (authorships: readonly Authorship[], otherNames: readonly string[] = [], name = 'Xiaoming Wang') =>
  lookupOver({ works: { 'arxiv:2410.00001': record(authorships) }, people: { [ID]: person(ID, name, { otherNames }) } });
const codes = (match: { evidence: readonly { code: string }[] }) => match.evidence.map((one) => one.code);

describe('a person on record under a Latin name', () => {
  test('whose spellings hold the printed one is confirmed by it', async () => {
    const match = await over(seats('Xiaoming Wang'), ['X. Wang', '王小明']).matchOf(onPage(BYLINE, 1));
    expect(match).toMatchObject({ level: 'confirmed', researcher: { id: ID } });
    expect(match.evidence.find(({ code }) => code === 'names-agree')?.params).toEqual({ name: '王小明' });
  });

  test.each([
    ['Hangul', '김철수', 'Chul-Soo Kim'],
    ['Hebrew', 'דוד בן־ארי', 'David Ben-Ari'],
    ['kana', 'やまだ たろう', 'Taro Yamada'],
  ])('the same in %s, in a byline of one', async (_, printed, name) => {
    const { matchOf } = lookupOver({
      works: { 'arxiv:2410.00001': record([seat(0, printed, { researcherName: name, researcher: ID })]) },
      people: { [ID]: person(ID, name, { otherNames: [printed] }) },
    });
    expect((await matchOf(onPage([printed], 0))).researcher?.id).toBe(ID);
  });

  test('without that spelling, likely: the record prints the name there, and everybody else stands at theirs', async () => {
    const match = await over(seats('Xiaoming Wang'), ['X. Wang']).matchOf(onPage(BYLINE, 1));
    expect(match).toMatchObject({ level: 'likely', researcher: { id: ID } });
    expect(codes(match)).toContain('printed-alike');
  });

  test('the other way round: a Latin name on the page, Han on record', async () => {
    const byline = ['Fabiola Ricci', 'Xiaoming Wang'];
    const { matchOf } = lookupOver({
      works: { 'arxiv:2410.00001': record([seat(0, 'Fabiola Ricci'), seat(1, 'Xiaoming Wang', { researcherName: '王小明' })]) },
      people: { [ID]: person(ID, '王小明', { otherNames: ['Xiaoming Wang'] }) },
    });
    expect((await matchOf(onPage(byline, 1))).researcher?.id).toBe(ID);
  });

  test('a Cyrillic name romanised in another way: its own spelling, and the others at their names', async () => {
    const byline = ['Юрий Щербаков', 'Fabiola Ricci'];
    const at = (otherNames: readonly string[]) =>
      lookupOver({
        works: {
          'arxiv:2410.00001': record([
            seat(0, 'Юрий Щербаков', { researcherName: 'Iouri Chtcherbakov', researcher: ID }),
            seat(1, 'Fabiola Ricci', { researcher: 'openalex:A500000000' }),
          ]),
        },
        people: { [ID]: person(ID, 'Iouri Chtcherbakov', { otherNames }) },
      }).matchOf(onPage(byline, 0));
    expect((await at(['Юрий Щербаков'])).researcher?.id).toBe(ID);
    // Read across, the two names differ, and nothing says otherwise.
    expect((await at([])).researcher).toBeUndefined();
  });
});

describe('a list whose ids stayed behind', () => {
  test('a person with another name in the same script is nobody here', async () => {
    const match = await over(seats('Xiaoming Wang'), ['李华']).matchOf(onPage(BYLINE, 1));
    expect(match).toMatchObject({ level: 'unknown' });
    expect(match.researcher).toBeUndefined();
    expect(codes(match)).toContain('record-other-person');
  });

  test('from the printed name on everybody is at another name', async () => {
    const shifted = [
      seat(0, 'Fabiola Ricci'),
      seat(1, '王小明', { researcherName: 'Sebastian Goldt' }),
      seat(2, 'Sebastian Goldt', { researcherName: 'Claudia Merger' }),
    ];
    expect((await over(shifted, [], 'Sebastian Goldt').matchOf(onPage(BYLINE, 1))).researcher).toBeUndefined();
  });

  test('the last of a list: those before it tell nothing of a shift that begins with it', async () => {
    const byline = ['Fabiola Ricci', 'Sebastian Goldt', '王小明'];
    const last = [
      seat(0, 'Fabiola Ricci'),
      seat(1, 'Sebastian Goldt', { researcher: 'openalex:A500000009' }),
      seat(2, '王小明', { researcherName: 'Hua Li', researcher: ID }),
    ];
    const match = await over(last, [], 'Hua Li').matchOf(onPage(byline, 2));
    expect(match.researcher).toBeUndefined();
    expect(codes(match)).toContain('other-script');
  });

  test('a list in one script, all people on record in another: two neighbours that changed places cannot be told', async () => {
    const byline = ['王小明', '李华', '张伟'];
    const swapped = [
      seat(0, '王小明', { researcherName: 'Hua Li', researcher: ID }),
      seat(1, '李华', { researcherName: 'Xiaoming Wang', researcher: 'openalex:A500000009' }),
      seat(2, '张伟', { researcherName: 'Wei Zhang' }),
    ];
    const match = await over(swapped, [], 'Hua Li').matchOf(onPage(byline, 0));
    expect(match.researcher).toBeUndefined();
  });

  test('a list that lost somebody: position and number no longer agree', async () => {
    const shorter = [
      seat(0, '王小明', { researcherName: 'Hua Li', researcher: ID }),
      seat(1, 'Sebastian Goldt', { researcher: 'openalex:A500000002' }),
    ];
    const match = await over(shorter, [], 'Hua Li').matchOf(onPage(BYLINE, 1));
    expect(match.researcher).toBeUndefined();
  });

  test('the same iD on the seat and on the person binds them, wherever the seat is', async () => {
    const orcid = '0000-0002-1825-0097';
    const byline = ['Sebastian Goldt', '王小明'];
    const { matchOf } = lookupOver({
      works: {
        'arxiv:2410.00001': record([
          seat(0, 'Sebastian Goldt', { researcher: 'openalex:A500000002' }),
          seat(1, '王小明', { researcherName: 'Xiaoming Wang', printedOrcid: orcid, researcherOrcid: orcid }),
        ]),
      },
      people: { [ID]: person(ID, 'Xiaoming Wang', { orcid }) },
    });
    expect((await matchOf(onPage(byline, 1))).researcher?.id).toBe(ID);
  });

  test('while the record of the person cannot be read, nobody is shown on the printed name alone', async () => {
    const { matchOf } = lookupOver({
      works: { 'arxiv:2410.00001': record([seat(0, '王小明', { researcherName: 'Hua Li', researcher: ID })]) },
    });
    expect((await matchOf(onPage(['王小明'], 0))).researcher).toBeUndefined();
  });
});
