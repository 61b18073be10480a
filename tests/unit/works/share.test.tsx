// @vitest-environment happy-dom
// The share of a subfield, on the topics of whichever version of a paper has them.
import { expect, it, vi } from 'vitest';
import { speak } from '../../../components/ui/words.ts';
import { entriesOf } from '../../../components/works/entries.ts';
import { ShareFigure } from '../../../components/works/share.tsx';
import type { FullWork } from '../../../lib/core/full-work.ts';
import { mount } from '../components/support.tsx';

speak({ tag: 'en-GB', surfaces: {} });
const topics = [{ id: 'T1', name: 'Nets', score: 1, subfield: { id: '1702', name: 'Artificial Intelligence' } }];
const work = (n: number, title: string, more: Partial<FullWork>): FullWork => ({
  ...{ ids: { openalex: `W${n}` }, title, authors: [], authorsTruncated: false, topics: [], references: [], related: [] },
  ...more,
});

it('counts papers of which only the preprint has topics', () => {
  const works = [1, 2, 3].flatMap((n) => {
    const title = `The same result of number ${n}, first as a preprint`;
    return [work(n, title, { venueKind: 'repository', topics }), work(n + 10, title, { venueKind: 'journal' })];
  });
  const { text } = mount(<ShareFigure entries={entriesOf(works, [])} complete subfield="1702" setSubfield={vi.fn()} />);
  expect(text()).toContain('100 %');
  expect(text()).toMatch(/3 papers/);
});
