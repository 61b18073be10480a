// The trust score after the formula in the README: every item by hand, tiers and levels at their edges.
import { describe, expect, it } from 'vitest';
import type { Match } from '../../../lib/core/match.ts';
import type { Researcher } from '../../../lib/core/person.ts';
import { MIXED_MOST, TRUST_POINTS, tierOf, trustOf } from '../../../lib/insight/trust.ts';

const PLACE = { id: 'I1', name: 'Fen University', ror: '012345678' };
const BARE: Researcher = { id: 'openalex:A1', name: 'Ada Tarn', otherNames: [], latest: [], history: [], topics: [], byYear: [] };
const FULL: Researcher = {
  ...BARE,
  orcid: '0000-0002-1825-0097',
  latest: [PLACE],
  history: [{ institution: PLACE, years: [2025, 2019] }],
};
const MATCH: Match = {
  level: 'verified',
  name: 'Ada Tarn',
  evidence: [
    { code: 'seat-in-record', weight: 'for', source: 'openalex' },
    { code: 'orcid-in-record', weight: 'for', source: 'openalex' },
  ],
};
const trust = (facts: Partial<Parameters<typeof trustOf>[0]> = {}) => trustOf({ profile: FULL, year: 2026, ...facts });
const states = (facts?: Parameters<typeof trust>[0]) => Object.fromEntries(trust(facts).items.map(({ code, state }) => [code, state]));

describe('the score', () => {
  it('is 100 where everything holds, and the items add up to it', () => {
    expect(Object.values(TRUST_POINTS).reduce((sum, one) => sum + one, 0)).toBe(100);
    expect(trust({ match: MATCH })).toMatchObject({ score: 100, tier: 'strong', level: 3, capped: false });
  });

  it('of a bare record is what speaks for no mixing, and nothing else', () => {
    expect(trust({ profile: BARE })).toMatchObject({ score: 10, tier: 'emerging', level: 1 });
  });

  it('without a paper says that the paper’s items were not looked at', () => {
    expect(trust()).toMatchObject({ score: 50, tier: 'established', level: 2 });
    expect(states()).toMatchObject({ 'orcid-paper': 'unasked', byline: 'unasked', second: 'no' });
  });

  it('gives nothing for what the paper denies, or for a guess', () => {
    const denied: Match = { ...MATCH, level: 'confirmed', evidence: [{ code: 'orcid-in-record', weight: 'against', source: 'openalex' }] };
    expect(states({ match: denied })).toMatchObject({ 'orcid-paper': 'no', byline: 'no', second: 'no' });
    expect(states({ match: { ...MATCH, level: 'likely' } }).byline).toBe('no');
  });

  it('of a mixed record stays below Established, however much holds', () => {
    const mixed = trust({ match: MATCH, profile: { ...FULL, mixed: true } });
    expect(mixed).toMatchObject({ score: MIXED_MOST, tier: 'developing', capped: true });
    expect(mixed.items.find(({ code }) => code === 'consistent')).toMatchObject({ points: 0, state: 'no' });
  });

  it('an institution is current when seen in one of the last two years or this one', () => {
    const seen = (year: number): Researcher => ({ ...FULL, history: [{ institution: PLACE, years: [year] }] });
    expect(states({ profile: seen(2024) }).current).toBe('yes');
    expect(states({ profile: seen(2023) }).current).toBe('no');
    expect(states({ profile: { ...FULL, history: [] } }).current).toBe('no');
    const { ror: _, ...unlisted } = PLACE;
    expect(states({ profile: { ...FULL, latest: [unlisted] } })).toMatchObject({ institution: 'no', current: 'yes' });
  });

  it('a second source counts without a paper too', () => {
    expect(trust({ second: 'dblp' })).toMatchObject({ score: 65, level: 3 });
    expect(trust({ second: 'dblp', profile: { ...BARE } }).level).toBe(1);
  });
});

it.each([
  [0, 'emerging'],
  [24, 'emerging'],
  [25, 'developing'],
  [49, 'developing'],
  [50, 'established'],
  [74, 'established'],
  [75, 'strong'],
  [100, 'strong'],
])('%i is %s', (score, tier) => {
  expect(tierOf(score)).toBe(tier);
});
