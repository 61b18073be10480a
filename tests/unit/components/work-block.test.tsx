// @vitest-environment happy-dom
// One paper of the page in the popup: who is asked about, and whose answer is whose.
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { WorkBlock } from '../../../components/popup/work-block.tsx';
import { speak } from '../../../components/ui/words.ts';
import { openQuestion } from '../../../lib/bus/client.ts';
import type { PageReport, PageWork } from '../../../lib/core/page.ts';
import type { Ask } from '../../../lib/core/question.ts';
import type { FollowedPerson } from '../../../lib/core/you.ts';
import { propsOf } from './section-props.ts';
import { mount } from './support.tsx';

vi.mock('../../../lib/bus/client.ts', () => ({ call: vi.fn(), openQuestion: vi.fn() }));
speak({ tag: 'en-GB', surfaces: {} });

const idOf = (name: string) => `openalex:A${100 + Number(/\d+$/.exec(name)?.[0])}` as const;
const followed = (name: string): FollowedPerson => ({
  ...{ key: name, ids: [idOf(name)], name, otherNames: [], anchors: [], coauthors: [], since: 1 },
});

/** The cache knows of a name once the network was asked about one of its paper, as with the paper's own record. */
function popup(count: number, names: readonly string[], filter = '', printed?: readonly string[], also: readonly string[] = []) {
  const work: PageWork = {
    ids: { arxiv: '1503.07589' },
    title: 'Combined measurement',
    authors: Array.from({ length: count }, (_, position) => ({ name: printed?.[position] ?? `G. Author${position}`, position })),
  };
  const report: PageReport = { v: 1, site: 'arxiv', url: 'https://arxiv.org/abs/1503.07589', works: [work] };
  const asked: { name: string; intent: Ask['intent'] }[] = [];
  let read = false;
  vi.mocked(openQuestion).mockImplementation((onPart) => ({
    ask({ subject, intent }: Ask) {
      if (subject.kind !== 'name') return;
      const { name } = subject;
      asked.push({ name, intent });
      const known = read || intent !== 'prefetch';
      read ||= intent !== 'prefetch';
      const match = { level: 'confirmed', name, evidence: [], researcher: { id: idOf(name), name } } as const;
      setTimeout(() => {
        if (known) onPart({ facet: 'match', at: 1, stale: false, source: 'openalex', result: { ok: true, value: match } });
        onPart({ done: true, intent });
      });
    },
    again() {},
    leave() {},
  }));
  const follow = vi.fn();
  const following = {
    ...propsOf().following,
    follow,
    people: [...names, ...also].map(followed),
    follows: ({ id }: { readonly id: string }) => names.some((name) => idOf(name) === id),
  };
  const view = (text: string) => (
    <WorkBlock report={report} work={work} alone filter={text} following={following} open={vi.fn()} openOptions={vi.fn()} />
  );
  const mounted = mount(view(filter));
  return { ...mounted, asked, follow, type: (text: string) => mounted.show(view(text)) };
}
/** What an answer makes the popup ask goes out with the next drawing. */
const settled = async () => {
  for (let turn = 0; turn < 4; turn += 1) await act(async () => void (await new Promise((done) => setTimeout(done, 5))));
};

describe('whom the reader follows', () => {
  it('is counted of the whole byline, and few more are asked about for that', async () => {
    const { text, asked } = popup(30, ['G. Author3', 'G. Author20']);
    await settled();
    expect(text()).toContain('30 authors · 2 you follow');
    expect(asked).toHaveLength(13);
    expect(asked.at(-1)).toEqual({ name: 'G. Author20', intent: 'prefetch' });
  });
  it('is not counted where too many may be', async () => {
    const same = Array.from({ length: 40 }, (_, n) => `Person${n} Same`);
    const { text, asked } = popup(same.length, [], '', same, ['P. Same']);
    await settled();
    expect(text()).toContain('40 authors');
    expect(text()).not.toContain('you follow');
    expect(asked).toHaveLength(12);
  });
  it('stays counted while the list is filtered', async () => {
    const { text, type } = popup(30, ['G. Author3', 'G. Author20']);
    await settled();
    type('author7');
    await settled();
    expect(text()).toContain('2 you follow');
  });
});

it('of more names than one question holds, each has its own answer', async () => {
  const { press, type, asked, follow } = popup(5154, [], 'author5000');
  await settled();
  // In what is sent with each, both stand at the same place.
  for (const name of ['G. Author5000', 'G. Author4846']) {
    type(name);
    await settled();
    press(`Follow ${name}`);
    await settled();
    expect(asked.at(-1)).toEqual({ name, intent: 'hover' });
    expect(follow.mock.lastCall?.[0]).toMatchObject({ id: idOf(name), name });
  }
});
