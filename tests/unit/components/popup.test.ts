// What the popup knows of a name, what it asks, and how its lists are filtered. Mounts nothing.

import { describe, expect, it } from 'vitest';
import { fits, lastWord } from '../../../components/popup/filter.ts';
import { believed, type Known, learn, NOTHING, placeOf, subjectOf } from '../../../components/popup/person-key.ts';
import { askSchema } from '../../../lib/bus/schema.ts';
import type { Match } from '../../../lib/core/match.ts';
import type { PageReport, PageWork } from '../../../lib/core/page.ts';
import type { FacetPart, Part } from '../../../lib/core/question.ts';

const READ = 1_700_000_000_000;
const match = (level: Match['level']): Match => ({
  level,
  name: 'Ada Ricci',
  evidence: [],
  researcher: { id: 'openalex:A12', name: 'Ada Ricci' },
});
const part = (result: FacetPart<'match'>['result'], stale = false): Part => ({
  facet: 'match',
  at: READ,
  stale,
  source: 'openalex',
  result,
});
const failed = (kind: 'offline' | 'not-found', stale = false): Part => part({ ok: false, error: { kind } }, stale);

describe('what the popup learns of a name', () => {
  it('keeps what it knew when it cannot be renewed, and says from when that is', () => {
    const old = learn(NOTHING, part({ ok: true, value: match('confirmed') }, true));
    const after = learn(old, failed('offline', true));
    expect(after).toMatchObject({ match: { level: 'confirmed' }, oldFrom: READ, failure: { kind: 'offline' } });
  });

  it('forgets a failure and the age when the answer comes', () => {
    const before: Known = { asking: true, failure: { kind: 'offline' }, oldFrom: READ };
    const after = learn(before, part({ ok: true, value: match('confirmed') }));
    expect(after.failure).toBeUndefined();
    expect(after.oldFrom).toBeUndefined();
  });

  it('takes "nothing on record" for an answer, not for a failure', () => {
    expect(learn(NOTHING, failed('not-found')).failure).toBeUndefined();
  });

  it('ends asking with the end of the question', () => {
    expect(learn({ asking: true }, { done: true, intent: 'hover' }).asking).toBe(false);
  });

  it('believes nobody who is only possible', () => {
    expect(believed({ asking: false, match: match('ambiguous') })).toBeUndefined();
    expect(believed({ asking: false, match: match('unknown') })).toBeUndefined();
    expect(believed({ asking: false, match: match('likely') })?.id).toBe('openalex:A12');
    expect(believed(NOTHING)).toBeUndefined();
  });

  it('says where they were on this paper before where they are now, and what the page prints where nothing is known', () => {
    const here: Known = {
      asking: false,
      match: { ...match('confirmed'), onThisPaper: { institutions: [{ name: 'Here' }], affiliations: [], position: 0, authors: 1 } },
      profile: { id: 'openalex:A12', name: 'Ada', otherNames: [], latest: [{ name: 'Now' }], history: [], topics: [], byYear: [] },
    };
    expect(placeOf(here, ['Printed'])).toBe('Here');
    expect(placeOf({ ...here, match: match('confirmed') }, ['Printed'])).toBe('Now');
    expect(placeOf(NOTHING, ['Printed'])).toBe('Printed');
  });
});

describe('the question about a seat', () => {
  const work: PageWork = {
    ids: { arxiv: '2001.01234' },
    title: 'T',
    authors: [
      { name: 'The X Collaboration', position: 0, group: true },
      { name: 'Ada Ricci', position: 1, orcid: '0000-0002-1825-0097', affiliations: ['Pisa'] },
    ],
  };
  const report: PageReport = { v: 1, site: 'arxiv', url: 'https://arxiv.org/abs/2001.01234', works: [work] };

  it('carries the whole byline and everything the page prints of the name', () => {
    expect(subjectOf(report, work, 1)).toEqual({
      kind: 'name',
      name: 'Ada Ricci',
      position: 1,
      byline: ['The X Collaboration', 'Ada Ricci'],
      work: { arxiv: '2001.01234' },
      site: 'arxiv',
      title: 'T',
      orcid: '0000-0002-1825-0097',
      affiliations: ['Pisa'],
    });
    expect(subjectOf(report, { ...work, cut: true, category: 'cs.LG' }, 1)).toMatchObject({ bylineCut: true, category: 'cs.LG' });
    expect(subjectOf(report, work, 0)?.group).toBe(true);
    expect(subjectOf(report, work, 2)).toBeUndefined();
  });

  it.each([3, 4846, 5000, 5153])('of 5,154 names is one that is answered, about seat %i', (seat) => {
    const authors = Array.from({ length: 5154 }, (_, position) => ({ name: `G. Author${position}`, position }));
    const subject = subjectOf(report, { ...work, authors }, seat);
    expect(askSchema({ v: 1, subject, facets: ['match', 'profile'], intent: 'hover' })).toMatchObject({ ok: true });
    expect(subject?.byline[subject.position]).toBe(`G. Author${seat}`);
    expect(subject?.bylineCut).toBe(true);
  });
});

describe('the filter of names', () => {
  it('needs every word, in any order, without accents and case', () => {
    expect(fits('Begoña García-Etxeberria', 'GARCIA beg')).toBe(true);
    expect(fits('Begoña García', 'garcia tom')).toBe(false);
    expect(fits('דוד בן־ארי', 'דוד')).toBe(true);
    expect(fits('张伟', '')).toBe(true);
    expect(fits('张伟', '伟')).toBe(true);
  });

  it.each([
    ['Łukasz Kaiser', 'lukasz'],
    ['Søren Hauberg', 'soren'],
    ['Đorđe Miladinović', 'dorde'],
    ['Michael Großmann', 'grossmann'],
    ['Ægir Þórsson', 'aegir thors'],
    ['Işıl Yılmaz', 'isil yilmaz'],
    ['Pat O\u2019Brien', "o'brien"],
    ["Pat O'Brien", 'o\u2019brien'],
    ['Pat O\u2019Brien', 'obrien'],
    ['Jean\u2010Pierre Serre', 'jean-pierre'],
    ['Jean-Pierre Serre', 'jean\u2011pierre'],
    ['Lukasz Kaiser', 'Łukasz'],
  ])('finds "%s" by "%s"', (name, typed) => {
    expect(fits(name, typed)).toBe(true);
  });

  it('looks closer at names that end alike', () => {
    expect(lastWord('S. Arnardottir')).toBe(lastWord('Solveig Arnardóttir'));
    expect(lastWord('Arnar Dottir')).not.toBe(lastWord('Solveig Arnardóttir'));
  });
});
