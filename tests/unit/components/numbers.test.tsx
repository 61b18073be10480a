// @vitest-environment happy-dom
// Counts of somebody, in the popup and in the panel: of joined records the profile comes before they are counted, and they may not come at all.
import { describe, expect, it } from 'vitest';
import numbers from '../../../components/sections/numbers.section.tsx';
import counts from '../../../components/sections/panel/counts.section.tsx';
import { speak } from '../../../components/ui/words.ts';
import type { Researcher } from '../../../lib/core/person.ts';
import { OTHER, profileOf, propsOf, SELF } from './section-props.ts';
import { mount } from './support.tsx';

speak({ tag: 'en-GB', surfaces: {} });
const LIMIT = { kind: 'rate-limited', source: 'openalex', retryAt: Date.UTC(2026, 10, 12) } as const;

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
