// Second opinions on the way through a lookup: what is asked when, what becomes of the level, what is kept.

import { describe, expect, it } from 'vitest';
import type { Match } from '../../../lib/core/match.ts';
import { type Opinion, withOpinions } from '../../../lib/core/opinion.ts';
import { knownFacts } from '../../../lib/lookup/known.ts';
import { otherIds, rememberId } from '../../../lib/lookup/other-ids.ts';
import { DAY, elsewhere, lookupOver, onPage, person, record, seat } from './support.ts';

const ORCID = '0000-0002-1825-0097';
const OTHER = '0000-0001-5109-3700';
const BYLINE = ['Fabiola Ricci', 'Claudia Merger', 'Sebastian Goldt'];
const GOLDT = 'openalex:A50000002' as const;
const cs = (position = 2) => onPage(BYLINE, position, { category: 'cs.LG', title: 'A paper' });
const hep = () => onPage(BYLINE, 2, { category: 'hep-th' });
const seats = (registry: 'dblp' | 'inspire', more = {}) =>
  BYLINE.map((name, position) => seat(position, name, { researcher: `${registry}:9/${position}`, ...(position === 2 ? more : {}) }));
const byline = BYLINE.map((name, position) => seat(position, name, { researcher: `openalex:A5000000${position}` }));
const tables = (orcid?: string) => ({
  works: { 'arxiv:2410.00001': record(byline) },
  people: { [GOLDT]: person(GOLDT, 'Sebastian Goldt', orcid ? { orcid } : {}) },
});
const paper = { 'arxiv:2410.00001': record(seats('dblp')) };
const outside = (asked: readonly string[]) => asked.filter((one) => /^(dblp|inspire|orcid|semantic)/.test(one));

describe('a card that is read', () => {
  it('is verified where DBLP has the same iD, at two requests, and only once it is read', async () => {
    const over = lookupOver({
      ...tables(ORCID),
      second: { dblp: { works: paper, people: { 'dblp:9/2': elsewhere('dblp:9/2', 'Sebastian Goldt', { orcids: [ORCID] }) } }, orcid: {} },
    });
    expect((await over.matchOf(cs())).level).toBe('confirmed');
    expect(outside(over.asked)).toEqual([]);
    expect(await over.matchOf(cs(), 'open')).toMatchObject({ level: 'verified', also: ['dblp:9/2'] });
    expect(outside(over.asked)).toEqual(['dblp work arxiv:2410.00001', 'dblp person dblp:9/2']);
    // From now on it is known at a glance.
    expect(await over.matchOf(cs())).toMatchObject({ level: 'verified', also: ['dblp:9/2'] });
    expect((await over.matchOf(cs(), 'open')).evidence.filter(({ code }) => code === 'second-same-orcid')).toHaveLength(1);
    expect(outside(over.asked)).toHaveLength(2);
  });

  it('remembers under which id the source has the person, one for each source', async () => {
    const people = (pid: `dblp:${string}`) => ({
      dblp: { works: paper, people: { 'dblp:9/2': elsewhere(pid, 'Sebastian Goldt', { orcids: [ORCID] }) } },
    });
    const over = lookupOver({ ...tables(ORCID), second: people('dblp:9/2') });
    await over.matchOf(cs(), 'open');
    expect(await otherIds(GOLDT, over.deps)).toEqual(['dblp:9/2']);
    expect((await knownFacts(GOLDT, over.deps)).also).toEqual(['dblp:9/2']);
    await rememberId(GOLDT, 'inspire:7', over.deps);
    await rememberId(GOLDT, 'dblp:9/3', over.deps);
    expect(await otherIds(GOLDT, over.deps)).toEqual(['inspire:7', 'dblp:9/3']);
  });

  it('asks once, however often it is asked itself', async () => {
    const over = lookupOver({
      ...tables(ORCID),
      second: { dblp: { works: paper, people: { 'dblp:9/2': elsewhere('dblp:9/2', 'Sebastian Goldt', { orcids: [ORCID] }) } } },
    });
    const session = over.lookup.session(new AbortController().signal);
    const open = () => session.answer({ v: 1, subject: cs(), facets: ['match'], intent: 'open' }, () => undefined);
    await Promise.all([open(), open()]);
    expect(outside(over.asked)).toHaveLength(2);
  });

  it('tells the first belief at once and the second one after it', async () => {
    const over = lookupOver({
      ...tables(ORCID),
      second: { inspire: { works: { 'arxiv:2410.00001': record(seats('inspire', { researcherOrcid: ORCID })) } } },
    });
    const levels = (await over.ask(hep(), 'open')).flatMap((part) =>
      part.facet === 'match' && part.result.ok ? part.result.value.level : [],
    );
    expect(levels).toEqual(['confirmed', 'verified']);
    expect(outside(over.asked)).toHaveLength(1);
  });

  it('is lowered where INSPIRE gives the paper to another iD, and says so', async () => {
    const inspire = {
      works: { 'arxiv:2410.00001': record(seats('inspire')) },
      people: { 'inspire:9/2': elsewhere('inspire:9/2', 'Sebastian M. Goldt', { orcids: [OTHER] }) },
    };
    const over = lookupOver({ ...tables(ORCID), second: { inspire, orcid: {} } });
    const match = await over.matchOf(hep(), 'open');
    expect(match).toMatchObject({ level: 'likely', researcher: { id: GOLDT } });
    expect(match.evidence.at(-1)).toMatchObject({
      code: 'second-other-orcid',
      weight: 'against',
      source: 'inspire',
      params: { index: 'INSPIRE', name: 'Sebastian M. Goldt', orcid: OTHER },
    });
    expect(match.also).toBeUndefined();
  });

  it('never costs more than two requests', async () => {
    const nobody = {
      works: { 'arxiv:2410.00001': record(seats('dblp')) },
      people: { 'dblp:9/2': elsewhere('dblp:9/2', 'Sebastian Goldt') },
    };
    const over = lookupOver({ ...tables(ORCID), second: { dblp: nobody, orcid: { people: {} }, 'semantic-scholar': nobody } });
    expect((await over.matchOf(cs(), 'open')).level).toBe('confirmed');
    expect(outside(over.asked)).toHaveLength(2);
    // That nobody had anything to say is kept as well, for two weeks.
    await over.matchOf(cs(), 'open');
    expect(outside(over.asked)).toHaveLength(2);
    over.clock.now += 15 * DAY;
    await over.matchOf(cs(), 'open');
    expect(outside(over.asked).length).toBeGreaterThan(2);
  });

  it('asks the next where one has nothing, within its two requests', async () => {
    const own = {
      people: {
        [`orcid:${ORCID}`]: elsewhere(`orcid:${ORCID}`, 'S. Goldt', { orcids: [ORCID], works: [{ ids: { arxiv: '2410.00001' } }] }),
      },
    };
    const over = lookupOver({ ...tables(ORCID), second: { dblp: { works: {} }, orcid: own } });
    expect((await over.matchOf(cs(), 'open')).level).toBe('verified');
    expect(outside(over.asked)).toEqual(['dblp work arxiv:2410.00001', `orcid person orcid:${ORCID}`]);
  });

  it.each([
    { kind: 'offline' },
    { kind: 'rate-limited', source: 'dblp', retryAt: 1 },
    { kind: 'http', source: 'dblp', status: 500 },
    { kind: 'bad-shape', source: 'dblp', path: 'body' },
  ] as const)('keeps its belief where the source fails with %j, and asks again next time', async (failure) => {
    const over = lookupOver({ ...tables(), second: { dblp: { works: { 'arxiv:2410.00001': failure } } } });
    expect((await over.matchOf(cs(), 'open')).level).toBe('confirmed');
    expect((await over.matchOf(cs(), 'open')).level).toBe('confirmed');
    expect(outside(over.asked)).toHaveLength(2);
  });

  it.each([
    ['DBLP: a page for everybody of a name, which is nobody', cs(), { dblp: { works: paper, people: {} } }],
    [
      'INSPIRE: a seat without a record',
      hep(),
      { inspire: { works: { 'arxiv:2410.00001': record(seats('inspire').map(({ researcher: _, ...one }) => one)) } } },
    ],
    [
      'INSPIRE: an author without an iD',
      hep(),
      {
        inspire: {
          works: { 'arxiv:2410.00001': record(seats('inspire')) },
          people: { 'inspire:9/2': elsewhere('inspire:9/2', 'S. Goldt') },
        },
      },
    ],
    [
      'INSPIRE: the byline of another paper',
      hep(),
      { inspire: { works: { 'arxiv:2410.00001': record([seat(0, 'Ada Byron'), seat(1, 'Jo Roe'), seat(2, 'Li Ho')]) } } },
    ],
    ['ORCID: locked, or without a name', cs(), { orcid: { people: {} } }],
    [
      'ORCID: an empty record',
      cs(),
      { orcid: { people: { [`orcid:${ORCID}`]: elsewhere(`orcid:${ORCID}`, 'S. Goldt', { orcids: [ORCID] }) } } },
    ],
    [
      'Semantic Scholar: a person put together with another, no iD',
      cs(),
      { 'semantic-scholar': { works: paper, people: { 'dblp:9/2': elsewhere('s2:1', 'S. Goldt') } } },
    ],
  ] as const)('%s says nothing: nothing is lost, nothing is claimed', async (_, subject, second) => {
    const over = lookupOver({ ...tables(ORCID), second });
    const before = await over.matchOf(subject);
    const after = await over.matchOf(subject, 'open');
    expect(after).toEqual(before);
    expect([after.level, outside(over.asked).length > 0]).toEqual(['confirmed', true]);
    // Kept as silence: it is not asked again the next time.
    const asked = outside(over.asked).length;
    await over.matchOf(subject, 'open');
    expect(outside(over.asked)).toHaveLength(asked);
  });

  it('does not ask about nobody, about what the user has chosen, or about what is certain', async () => {
    const second = { dblp: { works: paper, people: {} } };
    const pin = {
      kind: 'pin',
      id: 'c',
      at: 1,
      work: 'arxiv:2410.00001',
      name: 'Sebastian Goldt',
      position: 2,
      researcher: GOLDT,
      researcherName: 'Sebastian Goldt',
    } as const;
    const chosen = lookupOver({ ...tables(ORCID), second, corrections: [pin] });
    await chosen.matchOf(cs(), 'open');
    const certain = lookupOver({
      ...tables(ORCID),
      people: { [`orcid:${ORCID}`]: person(GOLDT, 'Sebastian Goldt', { orcid: ORCID }) },
      second,
    });
    expect((await certain.matchOf({ ...cs(), orcid: ORCID }, 'open')).level).toBe('verified');
    const nobody = lookupOver({ second });
    expect((await nobody.matchOf(cs(), 'open')).level).toBe('unknown');
    for (const { asked } of [chosen, certain, nobody]) expect(outside(asked)).toEqual([]);
  });

  it('an opinion is on one person: another belief about the same seat is asked about anew', async () => {
    const over = lookupOver({
      ...tables(ORCID),
      second: { dblp: { works: paper, people: { 'dblp:9/2': elsewhere('dblp:9/2', 'Sebastian Goldt', { orcids: [ORCID] }) } } },
    });
    await over.matchOf(cs(), 'open');
    expect((await over.matchOf(cs(1))).level).toBe('confirmed');
  });
});

describe('what becomes of a level', () => {
  const match = (level: Match['level']): Match => ({
    level,
    name: 'W. Ling',
    evidence: [],
    researcher: { id: GOLDT, name: 'Wei Ling', orcid: ORCID },
  });
  const opinion = (verdict: Opinion['verdict'], more: Partial<Opinion> = {}): Opinion => ({
    source: 'dblp',
    verdict,
    evidence: [],
    ...more,
  });
  const levelOf = (level: Match['level'], ...opinions: Opinion[]) => withOpinions(match(level), opinions).level;

  it('rises one step, to certain by an iD alone', () => {
    expect([levelOf('likely', opinion('agrees')), levelOf('confirmed', opinion('agrees'))]).toEqual(['confirmed', 'confirmed']);
    expect([levelOf('likely', opinion('agrees', { sure: true })), levelOf('confirmed', opinion('agrees', { sure: true }))]).toEqual([
      'confirmed',
      'verified',
    ]);
    expect(levelOf('ambiguous', opinion('agrees', { sure: true }))).toBe('ambiguous');
  });

  it('falls one step, whatever else agrees', () => {
    expect([
      levelOf('verified', opinion('disagrees')),
      levelOf('confirmed', opinion('agrees', { sure: true }), opinion('disagrees')),
    ]).toEqual(['confirmed', 'likely']);
  });

  it('a guess that is contradicted is a choice between the two', () => {
    const instead = { id: `orcid:${OTHER}`, name: 'Wen Ling', orcid: OTHER } as const;
    const both = withOpinions(match('likely'), [opinion('disagrees', { instead })]);
    expect(both).toMatchObject({ level: 'ambiguous', candidates: [{ id: GOLDT }, instead] });
    expect(both.researcher).toBeUndefined();
  });

  it('somebody shown all the same comes with whom the other source has instead, where that is known', () => {
    const instead = { id: `orcid:${OTHER}`, name: 'Wen Ling', orcid: OTHER } as const;
    const lowered = withOpinions(match('confirmed'), [opinion('disagrees'), opinion('disagrees', { source: 'inspire', instead })]);
    expect(lowered).toMatchObject({ level: 'likely', researcher: { id: GOLDT }, candidates: [instead] });
    expect(withOpinions(match('verified'), [opinion('disagrees', { instead })])).toMatchObject({
      level: 'confirmed',
      candidates: [instead],
    });
    expect(withOpinions(match('confirmed'), [opinion('disagrees')]).candidates).toBeUndefined();
  });

  it('a refuted iD leaves nobody, silence everything', () => {
    const nobody = withOpinions(match('confirmed'), [opinion('refutes')]);
    expect([nobody.level, nobody.researcher]).toEqual(['unknown', undefined]);
    const same = match('confirmed');
    expect(withOpinions(same, [opinion('silent')])).toBe(same);
  });
});
