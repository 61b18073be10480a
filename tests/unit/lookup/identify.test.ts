// Who a name is: every gate of the paper route, iDs, and the user's own word.

import { describe, expect, test } from 'vitest';
import type { Failure } from '../../../lib/core/failure.ts';
import type { Researcher } from '../../../lib/core/person.ts';
import { DAY, elsewhere, lookupOver, NOW, onPage, person, record, seat } from './support.ts';

const BYLINE = ['Fabiola Ricci', 'Claudia Merger', 'Sebastian Goldt'];
const SEATS = BYLINE.map((name, index) => seat(index, name));
const PEOPLE = Object.fromEntries(SEATS.map((one) => [one.researcher ?? '', person(one.researcher ?? 'openalex:A1', one.printedName)]));
const works = (record_ = record(SEATS)) => ({ 'arxiv:2410.00001': record_ });
const codes = (match: { evidence: readonly { code: string }[] }) => match.evidence.map((one) => one.code);

describe('the paper route', () => {
  test('a seat whose three names agree is confirmed, with its reasons', async () => {
    const { matchOf, asked } = lookupOver({ works: works(), people: PEOPLE });
    const match = await matchOf(onPage(BYLINE, 2));
    expect(match).toMatchObject({ level: 'confirmed', name: 'Sebastian Goldt', researcher: { id: 'openalex:A500000002' } });
    expect(codes(match)).toEqual(['seat-in-record', 'byline-aligned', 'names-agree']);
    expect(asked).toEqual(['work arxiv:2410.00001', 'researcher openalex:A500000002']);
  });

  test('each reason has the day its source said so, however late it is looked at', async () => {
    const { matchOf, clock } = lookupOver({ works: works(), people: PEOPLE });
    await matchOf(onPage(BYLINE, 2));
    clock.now += 3 * DAY;
    const { evidence } = await matchOf(onPage(BYLINE, 2));
    expect(evidence.map(({ at }) => at)).toEqual([NOW, NOW, NOW]);
  });

  test.each([
    ['2611.00001', 'record-missing'],
    ['2609.00001', 'record-missing'],
    ['2410.00001', 'record-absent'],
    ['hep-th/9901001', 'record-absent'],
  ])('a paper without a record is called too new only when it is new: %s', async (arxiv, code) => {
    const match = await lookupOver({}).matchOf(onPage(BYLINE, 2, { work: { arxiv } }));
    expect(match.level).toBe('unknown');
    expect(codes(match)).toEqual([code]);
    expect(match.retryAt).toBeGreaterThan(NOW);
  });

  test('a seat bound to somebody else is never shown as them', async () => {
    const shifted = SEATS.map((one, index) => ({
      ...one,
      researcherName: ['Charles-Henri Malbert', 'Wei Zhang', 'Laurent Lespez'][index] ?? '',
    }));
    const { matchOf } = lookupOver({ works: works(record(shifted)), people: PEOPLE });
    const match = await matchOf(onPage(BYLINE, 2));
    expect(match.level).toBe('unknown');
    expect(match.researcher).toBeUndefined();
    expect(codes(match)).toContain('record-other-person');
  });

  test('a researcher whose own record has another name is never shown', async () => {
    const { matchOf } = lookupOver({
      works: works(),
      people: { ...PEOPLE, 'openalex:A500000002': person('openalex:A500000002', 'Zhenping Zhu') },
    });
    const match = await matchOf(onPage(BYLINE, 2));
    expect(match.level).toBe('unknown');
    expect(codes(match)).toContain('record-other-person');
  });

  test('a string that is no author shifts the seats and not the people', async () => {
    const damaged = [
      seat(0, 'Fabiola Ricci'),
      seat(1, ',FEMTO-ST/AS2M, ENSMM Besançon, France'),
      seat(2, 'Claudia Merger'),
      seat(3, 'Sebastian Goldt'),
    ];
    const { matchOf } = lookupOver({
      works: works(record(damaged)),
      people: { 'openalex:A500000003': person('openalex:A500000003', 'Sebastian Goldt') },
    });
    expect((await matchOf(onPage(BYLINE, 2))).researcher?.id).toBe('openalex:A500000003');
  });

  test('an empty seat is not known yet, and says what the paper says', async () => {
    const { researcher: _, ...empty } = seat(2, 'Sebastian Goldt', { affiliations: ['SISSA, Trieste'] });
    const { matchOf } = lookupOver({ works: works(record([...SEATS.slice(0, 2), empty])) });
    const match = await matchOf(onPage(BYLINE, 2));
    expect(match.level).toBe('unknown');
    expect(codes(match)).toContain('seat-empty');
    expect(match.onThisPaper?.affiliations).toEqual(['SISSA, Trieste']);
  });

  test('one id on two seats is believed on neither', async () => {
    const twice = SEATS.map((one) => (one.position === 0 ? one : { ...one, researcher: 'openalex:A500000001' as const }));
    const { matchOf } = lookupOver({ works: works(record(twice)), people: PEOPLE });
    expect(codes(await matchOf(onPage(BYLINE, 1)))).toContain('seat-used-twice');
  });

  test('a record of another paper confirms nobody', async () => {
    const other = ['Ada Byron', 'Charles Babbage', 'Luigi Menabrea'].map((name, index) => seat(index, name));
    const { matchOf } = lookupOver({ works: works(record(other)), people: PEOPLE });
    const match = await matchOf(onPage(BYLINE, 0));
    expect(match.level).toBe('unknown');
    expect(codes(match)).toContain('record-other-work');
  });

  test('a name that only the page has is not in the record', async () => {
    const { matchOf } = lookupOver({ works: works(record(SEATS.slice(0, 2))), people: PEOPLE });
    expect(codes(await matchOf(onPage(BYLINE, 2)))).toContain('not-in-record');
  });

  test('two iDs that contradict each other shut the seat', async () => {
    const torn = seat(2, 'Sebastian Goldt', { printedOrcid: '0000-0002-1825-0097', researcherOrcid: '0000-0001-5109-3700' });
    const { matchOf } = lookupOver({ works: works(record([...SEATS.slice(0, 2), torn])), people: PEOPLE });
    const match = await matchOf(onPage(BYLINE, 2));
    expect(match.level).toBe('unknown');
    expect(codes(match)).toContain('orcid-on-page-differs');
  });

  test('a mixed record keeps its person and says that several are in it', async () => {
    const busy = person('openalex:A500000002', 'Sebastian Goldt', {
      worksCount: 34_000,
      byYear: [{ year: 2025, works: 2_000, citedBy: 1 }],
    });
    const { matchOf } = lookupOver({ works: works(), people: { ...PEOPLE, 'openalex:A500000002': busy } });
    const match = await matchOf(onPage(BYLINE, 2));
    expect(match).toMatchObject({ level: 'confirmed', mixed: true });
    expect(codes(match)).toEqual(expect.arrayContaining(['mixed-rate', 'mixed-size']));
  });

  test('a researcher too fresh to have a record of their own is still confirmed by the paper', async () => {
    const { ask, matchOf } = lookupOver({ works: works() });
    expect((await matchOf(onPage(BYLINE, 2))).level).toBe('confirmed');
    const profile = (await ask(onPage(BYLINE, 2))).find((part) => part.facet === 'profile');
    expect(profile?.result).toMatchObject({ ok: false, error: { kind: 'too-new' } });
  });
});

describe('names that are nobody', () => {
  test('a collaboration is a group, and nothing is asked', async () => {
    const { matchOf, asked } = lookupOver({ works: works() });
    expect(await matchOf(onPage(['The BABAR Collaboration', ...BYLINE], 0))).toMatchObject({ level: 'unknown', group: true });
    expect(asked).toEqual([]);
  });

  test('no id of a paper: not known, and nothing is asked', async () => {
    const { matchOf, asked } = lookupOver({});
    expect(codes(await matchOf(onPage(BYLINE, 0, { work: {} })))).toEqual(['no-work-id']);
    expect(asked).toEqual([]);
  });
});

describe('an iD on the page', () => {
  const orcid = '0000-0002-1825-0097';
  const goldt = person('openalex:A500000002', 'Sebastian Goldt', { orcid });

  test('is verified where the paper record agrees', async () => {
    const { matchOf } = lookupOver({ works: works(), people: { ...PEOPLE, [`orcid:${orcid}`]: goldt } });
    expect((await matchOf(onPage(BYLINE, 2, { orcid }))).level).toBe('verified');
  });

  test('is confirmed by itself where the paper is too new', async () => {
    const { matchOf } = lookupOver({ people: { [`orcid:${orcid}`]: goldt } });
    expect(await matchOf(onPage(BYLINE, 2, { orcid }))).toMatchObject({ level: 'confirmed', researcher: { id: 'openalex:A500000002' } });
  });

  test('that no record answers to still says who it is not', async () => {
    const somebody = person('openalex:A500000002', 'Sebastian Goldt', { orcid: '0000-0001-5109-3700' });
    const { matchOf } = lookupOver({ works: works(), people: { ...PEOPLE, 'openalex:A500000002': somebody } });
    const match = await matchOf(onPage(BYLINE, 2, { orcid }));
    expect(match.level).toBe('unknown');
    expect(match.researcher).toBeUndefined();
    expect(codes(match)).toContain('orcid-on-page-differs');
  });

  test.each(['printedOrcid', 'researcherOrcid'])(
    "that is not the seat's %s shuts the seat, even where its person has no record",
    async (of) => {
      const other = seat(2, 'Sebastian Goldt', { [of]: '0000-0001-5109-3700' });
      const { matchOf } = lookupOver({ works: works(record([...SEATS.slice(0, 2), other])) });
      expect((await matchOf(onPage(BYLINE, 2, { orcid }))).level).toBe('unknown');
    },
  );

  test('that the record has at a co-author of the same initials names neither of them by it', async () => {
    const other = '0000-0001-5109-3700';
    const byline = ['J. Wang', 'Ada Byron', 'J. Wang'];
    const jia = person('openalex:A50', 'Jia Wang', { orcid });
    const jun = person('openalex:A52', 'Jun Wang', { orcid: other });
    const swapped = record([
      seat(0, 'J. Wang', { researcher: jia.id, researcherName: jia.name, printedOrcid: orcid, researcherOrcid: orcid }),
      seat(1, 'Ada Byron'),
      seat(2, 'J. Wang', { researcher: jun.id, researcherName: jun.name, printedOrcid: other, researcherOrcid: other }),
    ]);
    const owner = elsewhere(`orcid:${orcid}`, jia.name, { orcids: [orcid], works: [{ ids: { arxiv: '2410.00001' } }] });
    const { matchOf } = lookupOver({
      works: works(swapped),
      people: { [jia.id]: jia, [jun.id]: jun, [`orcid:${orcid}`]: jia, [`orcid:${other}`]: jun },
      second: { orcid: { people: { [`orcid:${orcid}`]: owner } } },
    });
    expect((await matchOf(onPage(byline, 0), 'open')).researcher?.id).toBe(jia.id);
    const match = await matchOf(onPage(byline, 2, { orcid }), 'open');
    expect(match.researcher).toBeUndefined();
    expect(match.evidence).toContainEqual(expect.objectContaining({ code: 'orcid-used-twice', weight: 'against' }));
  });

  test("that is not the seat's is likely at most, and the first thing said is that one of them is wrong", async () => {
    const torn = seat(2, 'Sebastian Goldt', { researcher: 'openalex:A77', researcherOrcid: '0000-0001-5109-3700' });
    const { matchOf } = lookupOver({
      works: works(record([...SEATS.slice(0, 2), torn])),
      people: { ...PEOPLE, [`orcid:${orcid}`]: goldt },
    });
    const match = await matchOf(onPage(BYLINE, 2, { orcid }));
    expect(match).toMatchObject({ level: 'likely', researcher: { id: goldt.id } });
    expect(codes(match).slice(0, 2)).toEqual(['orcid-on-page', 'orcid-on-page-differs']);
    expect(codes(match)).not.toContain('names-agree');
  });

  test('beside a seat of another record without an iD is confirmed, without that record speaking for it', async () => {
    const split = seat(2, 'Sebastian Goldt', { researcher: 'openalex:A77' });
    const { matchOf } = lookupOver({
      works: works(record([...SEATS.slice(0, 2), split])),
      people: { ...PEOPLE, [`orcid:${orcid}`]: goldt },
    });
    const match = await matchOf(onPage(BYLINE, 2, { orcid }));
    expect(match).toMatchObject({ level: 'confirmed', researcher: { id: goldt.id } });
    expect(codes(match)).not.toContain('names-agree');
  });

  test('known before says who it is while its source cannot be asked', async () => {
    const people: Record<string, Researcher | Failure> = { [`orcid:${orcid}`]: goldt };
    const { matchOf, clock } = lookupOver({ people });
    await matchOf(onPage(BYLINE, 2, { orcid }));
    clock.now += 8 * DAY;
    people[`orcid:${orcid}`] = { kind: 'offline' };
    expect(await matchOf(onPage(BYLINE, 2, { orcid }), 'open')).toMatchObject({ level: 'confirmed', researcher: { id: goldt.id } });
  });

  test('of somebody with another name proves nothing', async () => {
    const { matchOf } = lookupOver({ people: { [`orcid:${orcid}`]: person('openalex:A5', 'Ada Byron', { orcid }) } });
    const match = await matchOf(onPage(BYLINE, 2, { orcid }));
    expect(match.level).toBe('unknown');
    expect(codes(match)).toContain('orcid-on-page-differs');
  });
});

describe('an iD in the record', () => {
  const orcid = '0000-0002-1825-0097';
  const withId = record([...SEATS.slice(0, 2), seat(2, 'Sebastian Goldt', { printedOrcid: orcid, researcherOrcid: orcid })]);
  const people = { ...PEOPLE, 'openalex:A500000002': person('openalex:A500000002', 'Sebastian Goldt', { orcid }) };

  test('is verified when ORCID itself agrees, asked only once the card is read', async () => {
    const over = lookupOver({
      works: works(withId),
      people,
      second: { orcid: { people: { [`orcid:${orcid}`]: elsewhere(`orcid:${orcid}`, 'S. Goldt') } } },
    });
    expect((await over.matchOf(onPage(BYLINE, 2))).level).toBe('confirmed');
    expect(over.asked).not.toContain(`orcid person orcid:${orcid}`);
    expect((await over.matchOf(onPage(BYLINE, 2), 'open')).level).toBe('verified');
    expect((await over.matchOf(onPage(BYLINE, 2))).level).toBe('verified');
  });

  test('is not believed when ORCID names somebody else', async () => {
    const over = lookupOver({
      works: works(withId),
      people,
      second: { orcid: { people: { [`orcid:${orcid}`]: elsewhere(`orcid:${orcid}`, 'Ada Byron') } } },
    });
    expect((await over.matchOf(onPage(BYLINE, 2), 'open')).level).toBe('unknown');
  });
});
