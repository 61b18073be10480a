// @vitest-environment happy-dom
// One paper of the page in the popup: who is asked about, and whose answer is whose.
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
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
function popup(count: number, names: readonly string[], filter = '') {
  const work: PageWork = {
    ids: { arxiv: '1503.07589' },
    title: 'Combined measurement',
    authors: Array.from({ length: count }, (_, position) => ({ name: `G. Author${position}`, position })),
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
    people: names.map(followed),
    follows: ({ id }: { readonly id: string }) => names.some((name) => idOf(name) === id),
  };
  const view = (text: string) => (
    <WorkBlock report={report} work={work} alone filter={text} following={following} open={vi.fn()} openOptions={vi.fn()} />
  );
  const mounted = mount(view(filter));
  return { ...mounted, asked, follow, type: (text: string) => mounted.show(view(text)) };
}
const settled = () => act(async () => void (await new Promise((done) => setTimeout(done, 20))));

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
