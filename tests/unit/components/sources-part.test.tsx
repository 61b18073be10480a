// @vitest-environment happy-dom
// What the options say of a source's allowance.
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { SourcesPart } from '../../../components/options/sources-part.tsx';
import { speak } from '../../../components/ui/words.ts';
import { call } from '../../../lib/bus/client.ts';
import { DEFAULT_SETTINGS } from '../../../lib/core/you.ts';
import { readBudget } from '../../../lib/sources/openalex/budget.ts';
import { mount } from './support.tsx';

vi.mock('../../../lib/bus/client.ts', () => ({ call: vi.fn() }));
speak({ tag: 'en-GB', surfaces: {} });

it('who bought credits has used what the day has cost them, and never less than nothing', async () => {
  const headers = {
    'x-ratelimit-limit': '1000',
    'x-ratelimit-remaining': '900',
    'x-ratelimit-reset': '3600',
    'x-ratelimit-prepaid-remaining-usd': '0.5',
  };
  const budget = readBudget(headers, Date.now());
  const row = {
    ...{ id: 'openalex', title: 'OpenAlex', why: '', hosts: [], home: 'https://openalex.org', on: true, permitted: true, optional: false },
    ...{ keyField: false, hasKey: true, keyRefused: false, budget },
  };
  vi.mocked(call).mockResolvedValue({ ok: true, value: [row] } as never);
  const { text } = mount(<SourcesPart settings={DEFAULT_SETTINGS} change={() => {}} host={{} as never} tell={() => {}} />);
  await act(async () => void (await new Promise((resolve) => setTimeout(resolve, 5))));
  expect(text()).toMatch(/100 of 6,000 credits used today/);
});
