// @vitest-environment happy-dom
// One's own note on somebody can be read, and written, while their record cannot be had.
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import type { CardState } from '../../../components/card/card-state.ts';
import { PersonBody } from '../../../components/panel/person-body.tsx';
import { speak } from '../../../components/ui/words.ts';
import { call } from '../../../lib/bus/client.ts';
import { DEFAULT_SETTINGS } from '../../../lib/core/you.ts';
import { actions, stateOf } from '../components/card-support.tsx';
import { mount } from '../components/support.tsx';

vi.mock('../../../lib/bus/client.ts', () => ({ call: vi.fn(), openQuestion: vi.fn() }));
speak({ tag: 'en-GB', surfaces: {} });

const wait = () => act(async () => void (await new Promise((resolve) => setTimeout(resolve, 400))));
const show = async (facets: object) => {
  const note = { key: 'n1', ids: ['openalex:A12'], name: 'Ada', text: 'Met in Oslo', tags: [], at: 1 };
  vi.mocked(call).mockImplementation((async (name: string) => {
    if (name === 'settings') return { ok: true, value: DEFAULT_SETTINGS };
    if (name === 'notes') return { ok: true, value: [note] };
    if (name === 'works-page') return { ok: true, value: null };
    return { ok: true, value: [] };
  }) as typeof call);
  const state = {
    ...stateOf('confirmed'),
    subject: { kind: 'researcher', id: 'openalex:A12', name: 'Ada' },
    name: 'Ada',
    facets,
  } as unknown as CardState;
  const panel = mount(<PersonBody state={state} actions={actions()} inTab={false} settings={DEFAULT_SETTINGS} changes={0} />);
  await wait();
  await wait();
  return [...panel.root.querySelectorAll('textarea')].map(({ value }) => value);
};

it('while the profile is there', async () => {
  expect(
    await show({
      profile: {
        loading: false,
        value: { id: 'openalex:A12', name: 'Ada', otherNames: [], latest: [], history: [], topics: [], byYear: [] },
      },
    }),
  ).toEqual(['Met in Oslo']);
});

it('while it cannot be had', async () => {
  expect(await show({ profile: { failure: { kind: 'disabled', why: 'cache-only' }, loading: false } })).toEqual(['Met in Oslo']);
});
