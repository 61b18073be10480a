// A second source's word on a belief: what counts as the same person, as somebody else, and as nothing at all.

import { describe, expect, it } from 'vitest';
import { type Belief, judgeIndex, judgeOwner, needsPerson } from '../../../lib/lookup/second-opinion.ts';
import { secondSources } from '../../../lib/lookup/second-plan.ts';
import { elsewhere, seat } from './support.ts';

const ORCID = '0000-0002-1825-0097';
const OTHER = '0000-0001-5109-3700';
const WORKS = [
  { ids: { arxiv: '2410.00001' }, title: 'The paper in question itself' },
  { ids: { arxiv: '2301.00002' }, title: 'Ice and light in motion' },
  { ids: { doi: '10.1/three' }, title: 'A tale' },
  { ids: { doi: '10.1/four' }, title: 'Slow light in thin ice' },
];

const belief = (more: Partial<Belief> = {}): Belief => ({
  printedName: 'W. Ling',
  name: 'Wei Ling',
  otherNames: ['W. Ling'],
  orcidOnPaper: false,
  works: WORKS,
  paper: { ids: { arxiv: '2410.00001' }, title: 'The paper in question itself' },
  ...more,
});
const there = (name = 'Wei Ling', more = {}) => seat(0, name, { researcher: 'dblp:00/1-1', ...more });
const index = (person?: ReturnType<typeof elsewhere>, at = there()) => ({
  source: 'dblp',
  index: 'DBLP',
  seat: at,
  ...(person ? { person } : {}),
});
const said = (opinion: ReturnType<typeof judgeIndex>) => [
  opinion.verdict,
  opinion.evidence.map(({ code, weight }) => `${weight} ${code}`).join(),
];

describe('an index of papers and people', () => {
  it('agrees for certain where both have the same iD, in the seat or in the person’s record', () => {
    const known = belief({ orcid: ORCID });
    const bySeat = judgeIndex(known, index(undefined, there('Wei Ling', { researcherOrcid: ORCID })));
    expect(bySeat).toMatchObject({ verdict: 'agrees', sure: true, also: 'dblp:00/1-1' });
    const byRecord = judgeIndex(known, index(elsewhere('dblp:00/1-2', 'Wei Ling', { orcids: [OTHER, ORCID] })));
    expect(byRecord).toMatchObject({ verdict: 'agrees', sure: true, also: 'dblp:00/1-2' });
    expect(said(byRecord)).toEqual(['agrees', 'for second-same-orcid']);
  });

  it('disagrees where the iDs differ, and names whom it has', () => {
    const opinion = judgeIndex(belief({ orcid: ORCID }), index(elsewhere('dblp:00/1-1', 'Wen Ling', { orcids: [OTHER] })));
    expect(said(opinion)).toEqual(['disagrees', 'against second-other-orcid']);
    expect(opinion.evidence[0]?.params).toEqual({ index: 'DBLP', name: 'Wen Ling', orcid: OTHER });
    expect(opinion.instead).toEqual({ id: `orcid:${OTHER}`, name: 'Wen Ling', orcid: OTHER });
    expect(opinion.also).toBeUndefined();
  });

  it('two iDs with papers in common are one person with two iDs', () => {
    const both = elsewhere('dblp:00/1-1', 'Wei Ling', { orcids: [OTHER], works: WORKS });
    expect(said(judgeIndex(belief({ orcid: ORCID }), index(both)))).toEqual(['silent', '']);
  });

  it('agrees by two other papers in common, by their ids or by titles that tell', () => {
    const two = elsewhere('dblp:00/1-1', 'Wei Ling', {
      works: [
        { ids: { arxiv: '2410.00001' } },
        { ids: { doi: '10.9/other' }, title: 'Slow Light in Thin Ice.' },
        { ids: { arxiv: '2301.00002' } },
      ],
    });
    expect(said(judgeIndex(belief(), index(two)))).toEqual(['agrees', 'for second-same-works']);
    expect(judgeIndex(belief(), index(two)).sure).toBeUndefined();
  });

  it('is silent with one other paper in common, with this paper alone, or with titles that strangers share', () => {
    for (const works of [[{ ids: { arxiv: '2301.00002' } }], [{ ids: { arxiv: '2410.00001' } }], [{ ids: {}, title: 'A tale' }], []])
      expect(said(judgeIndex(belief(), index(elsewhere('dblp:00/1-1', 'Wei Ling', { works: [...works, ...works] }))))[0]).toBe('silent');
  });

  it('is silent on papers of a record that mixes several people', () => {
    const all = elsewhere('dblp:00/1-1', 'Wei Ling', { works: WORKS });
    expect(judgeIndex(belief({ works: [] }), index(all)).verdict).toBe('silent');
  });

  it('disagrees where it has a name that fits the page and cannot be that of the person on record', () => {
    const opinion = judgeIndex(belief(), index(elsewhere('inspire:7', 'Wolfgang Ling')));
    expect(said(opinion)).toEqual(['disagrees', 'against second-other-name']);
    // One of its spellings fits: a name that changed.
    expect(judgeIndex(belief(), index(elsewhere('inspire:7', 'Wolfgang Ling', { otherNames: ['Wei Ling'] }))).verdict).toBe('silent');
  });

  it('is silent where it has put somebody there who cannot be the printed name', () => {
    const wrong = index(elsewhere('dblp:9/9', 'Ada Byron', { orcids: [OTHER] }));
    expect(judgeIndex(belief({ orcid: ORCID }), wrong).verdict).toBe('silent');
  });

  it('is silent without a seat, or with one that is nobody’s', () => {
    expect(judgeIndex(belief(), { source: 'dblp', index: 'DBLP' }).verdict).toBe('silent');
    const { researcher: _, ...empty } = there();
    expect(judgeIndex(belief(), index(undefined, empty)).verdict).toBe('silent');
    expect(needsPerson(belief({ orcid: ORCID }), empty)).toBe(false);
  });

  it('a second request is made for a person only where the seat does not say all', () => {
    expect(needsPerson(belief({ orcid: ORCID }), there('Wei Ling', { researcherOrcid: ORCID }))).toBe(false);
    expect(needsPerson(belief({ orcid: ORCID }), there('Wei Ling', { researcherOrcid: OTHER }))).toBe(true);
    expect(needsPerson(belief(), there())).toBe(true);
  });
});

describe('the owner of the iD', () => {
  const owner = (name: string, more = {}) => ({
    source: 'orcid',
    index: 'ORCID',
    person: elsewhere(`orcid:${ORCID}`, name, { orcids: [ORCID], ...more }),
  });

  it('agrees where the paper carries the iD and the name fits, and all the more where they list the paper', () => {
    const known = belief({ orcid: ORCID, orcidOnPaper: true });
    expect(said(judgeOwner(known, owner('Wei Ling')))).toEqual(['agrees', 'for names-agree']);
    expect(said(judgeOwner(known, owner('Wei Ling', { works: WORKS })))).toEqual(['agrees', 'for names-agree,for second-own-list']);
  });

  it('says nothing where only the record has the iD, unless they list the paper', () => {
    const known = belief({ orcid: ORCID });
    expect(judgeOwner(known, owner('Wei Ling')).verdict).toBe('silent');
    expect(judgeOwner(known, owner('Wei Ling', { works: WORKS }))).toMatchObject({ verdict: 'agrees', sure: true });
  });

  it('with another name refutes the iD on the paper, and puts that of the record in doubt', () => {
    expect(judgeOwner(belief({ orcid: ORCID, orcidOnPaper: true }), owner('Ada Byron')).verdict).toBe('refutes');
    expect(judgeOwner(belief({ orcid: ORCID }), owner('Ada Byron')).verdict).toBe('disagrees');
  });
});

describe('who is asked', () => {
  const on = (category: string, site = 'arxiv', work = {}) => ({ site, category, work });
  it.each([
    [on('hep-th'), 'on-record', 'inspire orcid semantic-scholar'],
    [on('astro-ph.CO'), 'on-paper', 'inspire orcid semantic-scholar'],
    [on('nucl-ex'), 'none', 'inspire semantic-scholar'],
    [on('gr-qc'), 'none', 'inspire semantic-scholar'],
    [on('', 'arxiv', { arxiv: 'hep-th/9901001' }), 'none', 'inspire semantic-scholar'],
    [on('cs.LG'), 'on-record', 'dblp orcid semantic-scholar'],
    [on('cs.LG'), 'on-paper', 'orcid dblp semantic-scholar'],
    [on('', 'aclanthology'), 'none', 'dblp semantic-scholar'],
    [on('', 'arxiv', { arxiv: 'cs/0001001' }), 'none', 'dblp semantic-scholar'],
    [on('physics.optics'), 'on-record', 'orcid semantic-scholar'],
    [on('math.AG'), 'none', 'semantic-scholar'],
    [on('cond-mat.dis-nn', 'plos'), 'none', 'semantic-scholar'],
  ] as const)('%j with an iD %s: %s', (subject, orcid, asked) => {
    expect(secondSources(subject, orcid).join(' ')).toBe(asked);
  });
});
