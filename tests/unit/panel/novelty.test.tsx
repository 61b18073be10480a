// @vitest-environment happy-dom
// Novelty where the list of papers is renewed while the texts are on their way.
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { entriesOf } from '../../../components/works/entries.ts';
import { useNovelty } from '../../../components/works/use-novelty.ts';
import { call } from '../../../lib/bus/client.ts';
import type { FullWork } from '../../../lib/core/full-work.ts';
import type { TextsAsk } from '../../../lib/core/work-text.ts';
import { mount } from '../components/support.tsx';
import { A, work } from './support.ts';

vi.mock('../../../lib/bus/client.ts', () => ({ call: vi.fn() }));

const letter = (n: number): string => String.fromCharCode(97 + (n % 26));
const WORDS = Array.from({ length: 40 }, (_, n) => `word${letter(n)}${letter(n * 7)}`).join(' ');
const paper = (from: number): FullWork =>
  work({ date: '2026-01-01', abstract: WORDS, references: Array.from({ length: 6 }, (_, n) => `W${from + n}`) });

function Probe({ works }: { readonly works: readonly FullWork[] }) {
  const { papers, ask, credits, asking } = useNovelty(entriesOf(works, [A]));
  const said = papers ? `${papers.filter(({ novelty }) => novelty).length} of ${papers.length}` : 'none';
  return (
    <p>
      <button type="button" onClick={ask}>
        ask
      </button>
      {asking ? 'asking' : ''} {credits ?? '?'} credits {said}
    </p>
  );
}

it('texts that come for the papers before say nothing of those that are there now, which can still be asked about', async () => {
  const waiting: (() => void)[] = [];
  const cached = new Set<string>();
  vi.mocked(call).mockImplementation((async (_: string, { keys, reach }: TextsAsk) => {
    if (reach === 'network') {
      await new Promise<void>((resolve) => waiting.push(resolve));
      for (const key of keys) cached.add(key);
    }
    const there = keys.filter((key) => cached.has(key));
    const texts = there.map((key) => ({ key, title: key, text: `${WORDS} ${key}`, date: '2020-01-01' }));
    return { ok: true, value: { texts, missing: keys.length - there.length } };
  }) as typeof call);
  const answered = () =>
    act(async () => {
      for (const go of waiting.splice(0)) go();
      await new Promise((resolve) => setTimeout(resolve));
    });
  const first = [paper(100)];
  const { show, press, text } = mount(<Probe works={first} />);
  await answered();
  press('ask');
  const renewed = entriesOf([paper(200), paper(300), ...first], [A]).map((entry) => entry.work);
  show(<Probe works={renewed} />);
  await answered();
  expect(text()).toBe('ask 1 credits none');
  press('ask');
  await answered();
  expect(text()).toBe('ask 0 credits 3 of 3');
});
