// What a card's state amounts to: who, where, what is old and what failed alike.

import { describe, expect, it } from 'vitest';
import { differs, placesOf } from '../../../components/card/card-facts.ts';
import { failureOf, sharedFailure } from '../../../components/card/card-failures.ts';
import type { CardState } from '../../../components/card/card-state.ts';
import type { Institution, Researcher } from '../../../lib/core/person.ts';

const sissa: Institution = { id: 'I1', name: 'Scuola Internazionale di Fisica' };
const lagos: Institution = { id: 'I2', name: 'University of Lagos' };
const subject: CardState['subject'] = { kind: 'name', name: 'A B', position: 0, byline: ['A B'], work: {}, site: 'arxiv' };

const places = (
  paper: readonly Institution[],
  latest: readonly Institution[],
  more: { affiliations?: string[]; years?: number[] } = {},
) => {
  const profile: Researcher = {
    id: 'openalex:A1',
    name: 'A B',
    otherNames: [],
    latest,
    history: latest[0] && more.years ? [{ institution: latest[0], years: more.years }] : [],
    topics: [],
    byYear: [],
  };
  const onThisPaper = { institutions: paper, affiliations: more.affiliations ?? [], position: 0, authors: 1 };
  return placesOf({
    subject,
    facets: {
      match: { loading: false, value: { level: 'confirmed', name: 'A B', evidence: [], onThisPaper } },
      profile: { loading: false, value: profile },
    },
  });
};

describe('where somebody is', () => {
  it('shows the paper’s place beside the latest when they differ', () => {
    expect(places([lagos], [sissa])).toEqual([
      { kind: 'paper', name: lagos.name },
      { kind: 'latest', name: sissa.name },
    ]);
  });
  it('shows one line when they are the same, by id, by spelling or inside a longer text', () => {
    expect(places([{ id: 'I1', name: 'SIF' }], [sissa])).toHaveLength(1);
    expect(places([{ name: 'SCUOLA Internazionale di Físìca' }], [sissa])).toHaveLength(1);
    expect(places([], [sissa], { affiliations: ['Dept. of Physics, Scuola Internazionale di Fisica, Trieste'] })).toHaveLength(1);
  });
  it('counts since from the unbroken run only', () => {
    expect(places([sissa], [sissa], { years: [2026, 2025, 2024, 2019] })).toEqual([{ kind: 'here', name: sissa.name, since: 2024 }]);
    expect(places([sissa], [sissa], { years: [2026] })).toEqual([{ kind: 'here', name: sissa.name, since: undefined }]);
  });
  it('says nothing where nothing is known', () => {
    expect(places([], [])).toEqual([]);
  });
});

describe('the name on record', () => {
  it('is told when it says more, not for case, accents or dots', () => {
    expect(differs('S. Goldt', 'Sebastian Goldt')).toBe(true);
    expect(differs('ZDEBOROVA L.', 'Zdeborová, L')).toBe(false);
    expect(differs('张伟', 'Wei Zhang')).toBe(true);
    expect(differs('A B', undefined)).toBe(false);
  });
});

describe('failures', () => {
  const limit = { kind: 'rate-limited', source: 'openalex', retryAt: 5 } as const;
  it('are shared when alike, whatever the exact moment', () => {
    const facets = { collaborators: { loading: false, failure: limit }, works: { loading: false, failure: { ...limit, retryAt: 9 } } };
    expect(sharedFailure(facets)).toMatchObject({ kind: 'rate-limited', source: 'openalex' });
    expect(sharedFailure({ ...facets, works: { loading: false, failure: { kind: 'offline' } } })).toBeUndefined();
    expect(sharedFailure({ works: facets.works })).toBeUndefined();
    expect(sharedFailure({ ...facets, works: { ...facets.works, loading: true } })).toBeUndefined();
  });
  it('leave "nothing on record" and what is still coming out of it', () => {
    expect(failureOf({ works: { loading: false, failure: { kind: 'not-found' } } }, ['works'])).toBeUndefined();
    expect(failureOf({ works: { loading: true, failure: limit } }, ['works'])).toBeUndefined();
    expect(failureOf({ works: { loading: false, failure: limit, value: { works: [] } } }, ['works'])).toBeUndefined();
  });
});
