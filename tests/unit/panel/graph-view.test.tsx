// @vitest-environment happy-dom
// The graph where there is nothing to draw: that papers are coming, that they did not come, that there are none, that none fits.
import { beforeEach, expect, it, vi } from 'vitest';
import { GraphView } from '../../../components/graph/graph-view.tsx';
import { speak } from '../../../components/ui/words.ts';
import { call } from '../../../lib/bus/client.ts';
import type { FullWork, WorksAsk } from '../../../lib/core/full-work.ts';
import type { ResearcherId } from '../../../lib/core/ids.ts';
import { mount } from '../components/support.tsx';
import { choose, settled, somebody, work } from './support.ts';

vi.mock('../../../lib/bus/client.ts', () => ({ call: vi.fn(), openQuestion: vi.fn() }));
vi.mock('../../../components/graph/canvas.tsx', () => ({ GraphCanvas: () => <p>CANVAS</p> }));
speak({ tag: 'en-GB', surfaces: {} });

/** `undefined`: no answer. After the first page, `later` is what comes. */
let works: readonly FullWork[] | 'offline' | undefined;
let next: string | undefined;
beforeEach(() => {
  next = undefined;
  vi.mocked(call).mockImplementation((async (name: string, ask: WorksAsk) => {
    if (name !== 'works-page' || ask.reach === 'cache') return { ok: true, value: null };
    if (works === undefined) return new Promise(() => {});
    if (works === 'offline' || ask.cursor) return { ok: false, error: { kind: 'offline' } };
    const page = { works, total: works.length + (next ? 1 : 0), ...(next ? { next } : {}) };
    return { ok: true, value: { page, at: 1, stale: false, source: 'openalex' } };
  }) as typeof call);
});

async function open(of: (id: ResearcherId) => readonly FullWork[] | 'offline' | undefined) {
  const { id, name } = somebody();
  works = of(id);
  const mounted = mount(<GraphView records={[id]} name={name} open={() => {}} />);
  await settled();
  return mounted;
}
const by = (id: ResearcherId, year: number) => work({ year, authors: [{ name: 'Dana', researcher: id, institutions: [] }] });

it('somebody without papers: that there is nothing to draw', async () => {
  const { text } = await open(() => []);
  expect(text()).toBe('Nothing to draw: no papers on record.');
});

it('papers that could not be read: why, and once more', async () => {
  const { text, press } = await open(() => 'offline');
  expect(text()).toContain('You are offline.');
  works = [work()];
  press('Try again');
  await settled();
  expect(text()).toContain('CANVAS');
});

it('papers that are on their way are not said to be none', async () => {
  expect((await open(() => undefined)).text()).toBe('');
});

it('years between which there is none, and kinds none of which is shown, say so', async () => {
  const { root, text } = await open((id) => [by(id, 2010), by(id, 2020)]);
  expect(text()).not.toContain('Nothing fits');
  const [from, to] = root.querySelectorAll('select');
  choose(from, '2020');
  choose(to, '2010');
  expect(text()).toContain('Papers (0)');
  expect(text()).toContain('Nothing fits what is chosen above.');
});

it('a further page that could not be read: why', async () => {
  next = 'cursor';
  const { text, press } = await open((id) => [by(id, 2010)]);
  press('Read 100 more');
  await settled();
  expect(text()).toContain('You are offline.');
  expect(text()).toContain('CANVAS');
});
