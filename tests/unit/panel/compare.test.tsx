// @vitest-environment happy-dom
// Side by side: who can be chosen and how, with which records, and what is said while, or where, papers are not read.
import { beforeEach, expect, it, vi } from 'vitest';
import compare from '../../../components/sections/panel/compare.section.tsx';
import know from '../../../components/sections/panel/know.section.tsx';
import type { PanelSectionProps } from '../../../components/sections/panel-section.ts';
import { speak } from '../../../components/ui/words.ts';
import { call } from '../../../lib/bus/client.ts';
import type { WorksAsk } from '../../../lib/core/full-work.ts';
import type { ResearcherId } from '../../../lib/core/ids.ts';
import { DEFAULT_SETTINGS } from '../../../lib/core/you.ts';
import { mount } from '../components/support.tsx';
import { choose, ORCID, profile, props, settled, somebody, work } from './support.ts';

vi.mock('../../../lib/bus/client.ts', () => ({ call: vi.fn(), openQuestion: vi.fn() }));
speak({ tag: 'en-GB', surfaces: {} });

let asks: WorksAsk[] = [];
const asked = (): readonly string[] => asks.map(({ ids }) => ids.join(' ')).sort();
let source: 'there' | 'offline' | 'silent' = 'there';
beforeEach(() => {
  asks = [];
  source = 'there';
  vi.mocked(call).mockImplementation((async (name: string, ask: WorksAsk) => {
    if (name !== 'works-page') return { ok: true, value: [] };
    if (ask.reach === 'cache') return { ok: true, value: null };
    asks.push(ask);
    if (source === 'silent') return new Promise(() => {});
    if (source === 'offline') return { ok: false, error: { kind: 'offline' } };
    return { ok: true, value: { page: { works: [work()], total: 1 }, at: 1, stale: false, source: 'openalex' } };
  }) as typeof call);
});

type Person = ReturnType<typeof somebody>;
const followed = (person: Person, ids: readonly ResearcherId[] = [person.id], orcid?: string) => ({
  ...{ key: `p${person.id}`, name: person.name, otherNames: [], ids, anchors: [], coauthors: [], since: 1 },
  ...(orcid ? { orcid } : {}),
});
/** `them` is a co-author. */
const beside = (me: Person, them: Person, more: Partial<PanelSectionProps> = {}): PanelSectionProps =>
  props({
    researcher: { kind: 'researcher', ...me },
    records: [me.id],
    facets: { collaborators: { loading: false, value: { people: [{ ...them, sharedWorks: 3 }], more: false } } },
    ...more,
  });
async function open(given: PanelSectionProps, id?: ResearcherId) {
  const mounted = mount(<compare.View {...given} />);
  if (id) {
    choose(mounted.root.querySelector('select'), id);
    mounted.press('Add');
  }
  await settled();
  return { ...mounted, names: () => [...mounted.root.querySelectorAll('option')].map(({ textContent }) => textContent) };
}

it('going through the list asks for nobody; the button does', async () => {
  const [me, them] = [somebody(), somebody()];
  const { root, press } = await open(beside(me, them));
  choose(root.querySelector('select'), them.id);
  await settled();
  expect(asks).toEqual([]);
  expect(root.querySelector('table')).toBeNull();
  press('Add');
  await settled();
  expect(asked()).toEqual([me.id, them.id].sort());
  expect(root.querySelectorAll('thead th')).toHaveLength(3);
});

it('papers that could not be read: whose and why, and no count of what they share', async () => {
  source = 'offline';
  const [me, them] = [somebody(), somebody()];
  const { text, press } = await open(beside(me, them), them.id);
  expect(text()).toContain(`${them.name}You are offline.`);
  expect(text()).not.toMatch(/0 shared|Papers read0/);
  source = 'there';
  press('Try again');
  await settled();
  expect(text()).toContain('Papers read1');
});

it('while papers are read nothing is said to be none', async () => {
  source = 'silent';
  const [me, them] = [somebody(), somebody()];
  const { text } = await open(beside(me, them), them.id);
  expect(text()).not.toMatch(/0 shared|Papers read0/);
});

it('whoever has several records is compared with the papers of all of them', async () => {
  const [me, mine, them, theirs] = [somebody(), somebody(), somebody(), somebody()];
  const people = [followed(them, ['orcid:0000-0001-5109-3700', them.id, theirs.id])];
  const given = beside(me, them, { records: [me.id, mine.id] });
  await open({ ...given, following: { ...given.following, people } }, them.id);
  expect(asked()).toEqual([`${me.id} ${mine.id}`, `${them.id} ${theirs.id}`].sort());
});

it('nobody is offered twice, and nobody beside themself: by any record, or by the iD', async () => {
  const [me, mine, alias, them] = [somebody(), somebody(), somebody(), somebody()];
  const people = [followed(me, [mine.id, me.id]), followed(alias, [alias.id], ORCID), followed(them)];
  const given = beside(me, them, { records: [me.id, mine.id] });
  const facets = { ...given.facets, profile: { loading: false, value: profile({ orcid: ORCID }) } };
  const { names } = await open({ ...given, facets, following: { ...given.following, people } });
  expect(names()).toEqual(['Choose somebody', them.name]);
});

it.each(['offline', 'silent'] as const)('co-authors both have are not "nobody" where my own papers are not read (%s)', async (state) => {
  source = state;
  const [me, them] = [somebody(), somebody()];
  const given = beside(them, somebody());
  const { text } = mount(<know.View {...given} kept={{ ...given.kept, settings: { ...DEFAULT_SETTINGS, me: [me] } }} />);
  await settled();
  expect(text()).not.toContain('Nobody, as far as is known.');
  expect(text().includes('You are offline.')).toBe(state === 'offline');
});

it('followed people among the co-authors are not "none" while no co-author is known', async () => {
  source = 'silent';
  const { text } = mount(<know.View {...beside(somebody(), somebody(), { facets: {} })} />);
  await settled();
  expect(text()).not.toContain('None of the people you follow');
});
