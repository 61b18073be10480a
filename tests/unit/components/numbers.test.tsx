// @vitest-environment happy-dom
// Counts of somebody, in the popup and in the panel: of joined records the profile comes before they are counted, and they may not come at all.
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import numbers from '../../../components/sections/numbers.section.tsx';
import counts from '../../../components/sections/panel/counts.section.tsx';
import { speak } from '../../../components/ui/words.ts';
import type { Researcher } from '../../../lib/core/person.ts';
import { OTHER, profileOf, propsOf, SELF } from './section-props.ts';
import { mount } from './support.tsx';

speak({ tag: 'en-GB', surfaces: {} });
const LIMIT = { kind: 'rate-limited', source: 'openalex', retryAt: Date.UTC(2026, 10, 12) } as const;

describe('citations by year', () => {
  const byYear = [
    { year: 1995, works: 2 },
    { year: 2017, works: 0, citedBy: 12 },
    { year: 2018, works: 1, citedBy: 7 },
  ];
  const shown = (rows: Researcher['byYear']) =>
    mount(<counts.View {...propsOf({ facets: { profile: { value: profileOf({ worksCount: 3, byYear: rows }), loading: false } } })} />);

  it('are drawn of the years that are told of, and of the others nothing is said', () => {
    const { root } = shown(byYear);
    const bars = () => [...root.querySelectorAll('svg title')].map(({ textContent }) => textContent);
    expect(bars()).toHaveLength(24);
    act(() =>
      [...root.querySelectorAll('label')]
        .find(({ textContent }) => textContent === 'Citations')
        ?.querySelector('input')
        ?.click(),
    );
    expect(bars()).toHaveLength(2);
    const rows = [...root.querySelectorAll('tbody tr')].map((row) => [...row.children].map(({ textContent }) => textContent));
    expect(rows).toEqual([
      ['2018', '1', '7'],
      ['2017', '0', '12'],
      ['1995', '2', '–'],
    ]);
  });
  it('are left out where no year is told of', () => {
    const { root } = shown(byYear.map(({ year, works }) => ({ year, works })));
    expect([root.querySelectorAll('label').length, root.querySelectorAll('th[scope=col]').length]).toEqual([0, 2]);
  });
});

describe.each([
  ['popup', numbers.View],
  ['panel', counts.View],
] as const)('in the %s', (_, View) => {
  const shown = (value: Researcher, more: { readonly loading: boolean; readonly stale: boolean; readonly failure?: typeof LIMIT }) =>
    mount(<View {...propsOf({ records: [SELF, OTHER], facets: { profile: { value, at: 1, source: 'openalex', ...more } } })} roomy />);

  it('what is being counted is on its way', () => {
    const { root, text } = shown(profileOf(), { loading: true, stale: true });
    expect(text()).not.toContain('No counts on record.');
    expect(root.querySelector('.skeleton')).not.toBeNull();
  });
  it('what could not be counted says why', () => {
    const { text } = shown(profileOf(), { loading: false, stale: true, failure: LIMIT });
    expect(text()).toContain('failed: rate-limited');
    expect(text()).not.toContain('No counts on record.');
  });
  it('what the record has not is not on record', () => {
    expect(shown(profileOf(), { loading: false, stale: false }).text()).toContain('No counts on record.');
  });
  it('what was counted before stays when it cannot be counted anew', () => {
    const { text } = shown(profileOf({ worksCount: 12 }), { loading: false, stale: true, failure: LIMIT });
    expect(text()).toContain('12');
    expect(text()).not.toContain('failed');
  });
});
