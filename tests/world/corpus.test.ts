// What the world holds: ids that can be read back, people and papers that agree with each other, situations that are what they say.

import { describe, expect, it } from 'vitest';
import { indexOf, indexOfOrcid, orcidCheck, orcidOf } from './ids.ts';
import { createCorpus, SCENARIOS, scenario } from './index.ts';
import { hIndex } from './openalex/author.ts';
import { createMeter } from './openalex/meter.ts';
import { answerOrcid } from './orcid.ts';
import { fold, nameParts, unmangle } from './text.ts';

const corpus = createCorpus();
const some = ['A5400000000', 'A5400000019', 'A5400000020', 'A5400051234', 'A5400099999'];

describe('generated world', () => {
  it('is the same for the same seed, and another for another', () => {
    const again = createCorpus();
    for (const id of some) expect(again.person(id)).toEqual(corpus.person(id));
    const other = createCorpus(8);
    expect(some.map((id) => other.person(id)?.name)).not.toEqual(some.map((id) => corpus.person(id)?.name));
  });

  it('gives every person the works whose byline they are on, and no others', () => {
    for (const id of some) {
      const works = corpus.worksOf(id);
      expect(works.length).toBeGreaterThan(0);
      expect(works.every((work) => work.record?.seats.some((seat) => seat.author === id))).toBe(true);
    }
  });

  it('finds each of its papers again by every id', () => {
    for (const paper of some.flatMap((id) => corpus.worksOf(id).slice(0, 1))) {
      expect(corpus.byArxiv(paper.arxiv ?? '')).toEqual(paper);
      expect(corpus.byWork(paper.record?.id ?? '')).toEqual(paper);
      expect(corpus.byDoi(paper.record?.doi ?? '')).toEqual(paper);
      expect(corpus.month(paper.date.slice(0, 7)).some((one) => one.arxiv === paper.arxiv)).toBe(true);
    }
  });

  it('agrees with itself about citations', () => {
    for (const paper of corpus.worksOf('A5400051234')) {
      const citing = corpus.citing(paper.record?.id ?? '');
      expect(citing).toHaveLength(paper.record?.citedBy ?? -1);
      for (const one of citing) {
        expect(one.record?.references).toContain(paper.record?.id);
        expect(one.date.slice(0, 7) > paper.date.slice(0, 7)).toBe(true);
      }
    }
  });

  it('has works whose seats lack ids, works merged away, and papers without a record', () => {
    const month = corpus.month('2024-05');
    expect(month.some((paper) => !paper.record)).toBe(true);
    expect(month.some((paper) => paper.record?.venue)).toBe(true);
    expect(month.some((paper) => paper.record?.seats.some((seat) => seat.author === null))).toBe(true);
  });

  it('has no people beyond its size, down to a world of one', () => {
    expect(corpus.person('A5400100000')).toBeUndefined();
    const tiny = createCorpus(7, 1);
    expect(tiny.person('A5400000000')).toBeDefined();
    expect(tiny.worksOf('A5400000000').length).toBeGreaterThan(0);
    expect(tiny.worksOf('A5400000001')).toEqual([]);
  });
});

describe('ids', () => {
  it('computes the check digit of the published examples', () => {
    expect([orcidCheck('000000021825009'), orcidCheck('000000021694233')]).toEqual(['7', 'X']);
  });

  it('reads back its own ids and nobody else’s', () => {
    expect(indexOfOrcid(orcidOf('generated', 51_234), 'generated')).toBe(51_234);
    expect(indexOfOrcid(orcidOf('generated', 51_234), 'facts')).toBeUndefined();
    expect(indexOf('A5400051234', 'A', 'generated')).toBe(51_234);
    expect(indexOf('A5023888391', 'A', 'generated')).toBeUndefined();
  });
});

describe('words', () => {
  it('restores mangled accents, keeps real apostrophes, and finds the family name', () => {
    expect([unmangle("Begona Garc'ia Malaxechebarr'ia"), unmangle("O'Connor")]).toEqual(['Begona García Malaxechebarría', "O'Connor"]);
    expect(nameParts('Noor van der Berg')).toEqual({ given: 'Noor', family: 'van der Berg' });
    expect(nameParts('Anandamayi')).toEqual({ given: '', family: 'Anandamayi' });
    expect(fold('Zdeborová, L.')).toBe('zdeborova l');
  });

  it('takes the h-index by its definition', () => {
    expect([hIndex([6, 2, 1]), hIndex([]), hIndex([5, 5, 5, 5, 5]), hIndex([100])]).toEqual([2, 0, 5, 1]);
  });
});

describe('situations', () => {
  it('have names of their own and ids that exist', () => {
    expect(new Set(SCENARIOS.map((one) => one.name)).size).toBe(SCENARIOS.length);
    for (const { name, expected } of SCENARIOS) {
      const real = [expected.author, ...(expected.never ?? [])].filter((id) => id !== undefined && id !== 'A9999999999');
      for (const id of real) expect(corpus.person(id ?? ''), name).toBeDefined();
    }
    expect(() => scenario('no such')).toThrow(/no such/);
  });

  it('are what they say: shifted, damaged, doubled, unmatched', () => {
    const seats = (name: string) => corpus.byArxiv(scenario(name).arxiv)?.record?.seats ?? [];
    expect(seats('shifted-byline').every((seat) => seat.display !== seat.raw)).toBe(true);
    expect(seats('damaged-byline').map((seat) => seat.author === null)).toEqual([false, true, false, false, false, false]);
    const doubled = seats('duplicate-id').map((seat) => seat.author);
    expect(doubled[0]).toBe(doubled[2]);
    expect(seats('null-ids').map((seat) => seat.author)).toEqual([null, null, null]);
    expect(corpus.byDoi(`10.48550/arxiv.${scenario('merged').arxiv}`)).toBeUndefined();
    expect(corpus.byArxiv(scenario('brand-new').arxiv)?.record).toBeUndefined();
    expect(corpus.named('Elena Marini', 10)).toHaveLength(3);
    expect([...scenario('long-name').printed]).toHaveLength(60);
  });

  it('give every member of a crowd a name of their own', () => {
    const names = corpus.byArxiv(scenario('three-thousand').arxiv)?.byline.map((one) => one.name) ?? [];
    expect([names.length, new Set(names).size]).toEqual([3_001, 3_001]);
  });
});

describe('orcid', () => {
  const ask = (path: string) =>
    answerOrcid({ corpus, meter: createMeter(), now: Date.now })({
      method: 'GET',
      host: 'pub.orcid.org',
      path,
      raw: path,
      query: new URLSearchParams(),
      headers: {},
      now: 0,
    });
  const verified = corpus.person(scenario('verified').expected.author ?? '');

  it('agrees with the paper of the verified author', () => {
    const { status, body } = ask(`/v3.0/${verified?.orcid}/record`);
    expect(status).toBe(200);
    expect(body).toContain(`10.48550/arxiv.${scenario('verified').arxiv}`);
    expect(JSON.parse(body).person.name['family-name'].value).toBe('Ruiz');
  });

  it('has a person, works and employments, and the recorded 404', () => {
    for (const part of ['person', 'works', 'employments'])
      expect(JSON.parse(ask(`/v3.0/${verified?.orcid}/${part}`).body).path).toContain(part);
    const missing = ask('/v3.0/asdfadf/person');
    expect([missing.status, JSON.parse(missing.body)['error-code']]).toEqual([404, 9016]);
  });
});
