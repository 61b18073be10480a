// @vitest-environment happy-dom
// The list of papers while another order of it is read, and where that cannot be had: the way back stays, and so does the focus.
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { speak } from '../../../components/ui/words.ts';
import { Published } from '../../../components/works/published.tsx';
import { call } from '../../../lib/bus/client.ts';
import type { FullWork, WorksAsk } from '../../../lib/core/full-work.ts';
import type { ResearcherId } from '../../../lib/core/ids.ts';
import { mount } from '../components/support.tsx';

vi.mock('../../../lib/bus/client.ts', () => ({ call: vi.fn(), openQuestion: vi.fn() }));
vi.stubGlobal(
  'IntersectionObserver',
  class {
    observe() {}
    disconnect() {}
  },
);
speak({ tag: 'en-GB', surfaces: {} });

const works = (count: number): readonly FullWork[] =>
  Array.from({ length: count }, (_, n) => ({
    ...{ ids: { openalex: `W${n}` }, title: `A paper of its own, number ${n}`, year: 2000 + n, topics: [], authorsTruncated: false },
    ...{ authors: [{ name: 'Dana Whitlock', institutions: [] }], references: [], related: [] },
  }));
let cited: 'limit' | 'waits' = 'limit';
let count = 6;
let people = 0;
beforeEach(() => {
  count = 6;
  vi.mocked(call).mockImplementation((async (name: string, ask: WorksAsk) => {
    if (name !== 'works-page' || ask.reach === 'cache') return { ok: true, value: null };
    if (ask.order === 'newest')
      return { ok: true, value: { page: { works: works(count), total: 300, next: 'c' }, at: 1, stale: false, source: 'openalex' } };
    if (cited === 'waits') return new Promise(() => {});
    return { ok: false, error: { kind: 'rate-limited', source: 'openalex', retryAt: Date.UTC(2026, 10, 12) } };
  }) as typeof call);
});
const settled = () =>
  act(async () => {
    for (let turn = 0; turn < 10; turn += 1) await new Promise((done) => setTimeout(done));
  });
const radio = (root: HTMLElement, label: string) =>
  [...root.querySelectorAll('label')].find(({ textContent }) => textContent === label)?.querySelector<HTMLInputElement>('input');

async function list() {
  people += 1;
  const id: ResearcherId = `openalex:A90${people}`;
  const mounted = mount(<Published numbers records={[id]} open={() => {}} />);
  await settled();
  const choose = async (label: string) => {
    const button = radio(mounted.root, label);
    button?.focus();
    await act(async () => void button?.click());
    await settled();
  };
  return { ...mounted, choose };
}

describe('the most cited papers', () => {
  it('that could not be read leave the way back to the newest', async () => {
    cited = 'limit';
    const { root, text, choose } = await list();
    await choose('Most cited');
    expect(text()).toContain('OpenAlex');
    expect(radio(root, 'Newest')).toBeDefined();
    await choose('Newest');
    expect(text()).toContain('A paper of its own, number 5');
    expect(radio(root, 'Newest')?.checked).toBe(true);
  });
  it('leave the focus where it is while they are read', async () => {
    cited = 'waits';
    const { root, choose } = await list();
    await choose('Most cited');
    expect(radio(root, 'Most cited')).toBe(document.activeElement);
  });
});

it('fewer papers than are worth filtering have no filters', async () => {
  count = 4;
  const { root } = await list();
  expect(radio(root, 'Newest')).toBeUndefined();
});
