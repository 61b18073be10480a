// The list as a reader sees it: what is filtered, how it is sorted, and which part somebody had.

import { describe, expect, it } from 'vitest';
import { choicesOf, entriesOf, filterEntries, NO_FILTER, sortEntries } from '../../../components/works/entries.ts';
import type { FullWork } from '../../../lib/core/full-work.ts';
import type { ResearcherId } from '../../../lib/core/ids.ts';
import { texParts } from '../../../lib/insight/tex-parts.ts';

const ME: ResearcherId = 'openalex:A11';
const OTHER: ResearcherId = 'openalex:A22';
const seat = (researcher?: ResearcherId, name = 'Ada Byron') => ({ name, institutions: [], ...(researcher ? { researcher } : {}) });
const keys = Array.from({ length: 99 }, (_, n) => `W${100 + n}`);
const work = (more: Partial<FullWork> = {}, key = keys.pop() ?? 'W1'): FullWork => ({
  ids: { openalex: key },
  title: `A title of its own ${key}`,
  topics: [],
  authors: [seat(ME)],
  authorsTruncated: false,
  references: [],
  related: [],
  ...more,
});
const parts = (...works: FullWork[]) => entriesOf(works, [ME]).map(({ part }) => part);

describe('the part in a paper', () => {
  it('goes by the seat, in any of somebody\u2019s records', () => {
    const crowd = [seat(), seat(ME), seat()];
    expect(parts(work(), work({ authors: [seat(ME), seat()] }), work({ authors: [seat(), seat(ME)] }), work({ authors: crowd }))).toEqual([
      'only',
      'first',
      'last',
      'middle',
    ]);
    expect(entriesOf([work({ authors: [seat(OTHER), seat()] })], [ME, OTHER])[0]?.part).toBe('first');
  });
  it('is not called last, nor anything at all, where the byline was cut', () => {
    const cut = { authorsTruncated: true };
    expect(parts(work({ authors: [seat(), seat(ME)], ...cut }), work({ authors: [seat()], ...cut }), work({ authors: [] }))).toEqual([
      'middle',
      undefined,
      undefined,
    ]);
  });
});

describe('one entry of several versions', () => {
  const preprint = work({
    title: 'One title for two versions',
    venueKind: 'repository',
    citedByCount: 9,
    openUrl: 'https://arxiv.org/pdf/1',
    abstract: 'Of the preprint.',
  });
  const journal = work({ title: 'One title for two versions', venueKind: 'journal', venue: 'Annals', citedByCount: 4, retracted: true });
  it('is the published one, with the preprint\u2019s open copy and abstract, the higher count, and any retraction', () => {
    expect(entriesOf([preprint, journal], [ME])).toEqual([
      expect.objectContaining({
        work: journal,
        preprint,
        citedByCount: 9,
        openUrl: 'https://arxiv.org/pdf/1',
        abstract: 'Of the preprint.',
        retracted: true,
      }),
    ]);
  });
});

describe('filters', () => {
  const topic = (name: string) => [{ id: 'T1', name, score: 1, subfield: { id: '1', name } }];
  const entries = entriesOf(
    [
      work({
        title: 'On Schrödinger operators $\\ell_2$',
        year: 2020,
        type: 'article',
        topics: topic('Physics'),
        authors: [seat(ME), seat(OTHER, 'Bo Ek')],
      }),
      work({
        title: 'Kernels',
        year: 2021,
        type: 'preprint',
        ids: { openalex: 'W77', arxiv: '2101.00001' },
        topics: topic('AI'),
        abstract: 'About operators.',
      }),
      work({ title: 'Untopical', type: 'article', authors: [seat(ME, 'Pat O\u2019Bronsted')] }),
    ],
    [ME],
  );
  const known = new Map([['2101.00001', { code: 'cs.LG', name: 'Machine Learning' }]]);
  const found = (filter: Partial<typeof NO_FILTER>) =>
    filterEntries(entries, { ...NO_FILTER, ...filter }, known).map(({ work: { title } }) => title[0]);
  it.each([
    [{ text: 'schrodinger OPER' }, ['O']],
    [{ text: 'operators' }, ['O', 'K']],
    [{ text: 'ek' }, ['O']],
    [{ text: "o'br\u00f8nsted" }, ['U']],
    [{ text: 'nothing like it' }, []],
    [{ year: '2021' }, ['K']],
    [{ type: 'article' }, ['O', 'U']],
    [{ category: 'AI' }, ['K']],
    [{ category: 'cs.LG' }, ['K']],
    [{ category: 'LG' }, []],
    [{ part: 'first' }, ['O']],
    [{ coauthor: OTHER }, ['O']],
    [{ type: 'article', text: 'untopical' }, ['U']],
    [{}, ['O', 'K', 'U']],
  ])('%j', (filter, titles) => expect(found(filter)).toEqual(titles));
  it('go by the topics of whichever version has them', () => {
    const title = 'One title for two versions';
    const some = entriesOf(
      [work({ title, venueKind: 'repository', topics: topic('AI') }), work({ title, venueKind: 'journal', venue: 'Annals' })],
      [ME],
    );
    expect(choicesOf(some, [ME], new Map()).category.map(({ value }) => value)).toEqual(['AI']);
    expect(filterEntries(some, { ...NO_FILTER, category: 'AI' }, new Map())).toHaveLength(1);
  });
  it('offer co-authors with the number of papers that choosing them leaves, whichever version names them', () => {
    const [me, other] = [seat(ME), seat(OTHER, 'Bo Ek')];
    const title = 'One title for two versions';
    const some = entriesOf(
      [
        work({ title, venueKind: 'repository', authors: [me, other] }),
        work({ title, venueKind: 'journal', authors: [me] }),
        work({ authors: [me, other] }),
      ],
      [ME],
    );
    const [choice] = choicesOf(some, [ME], new Map()).coauthor;
    expect(choice?.count).toBe(2);
    expect(filterEntries(some, { ...NO_FILTER, coauthor: OTHER }, new Map())).toHaveLength(2);
  });
  it('offer what there is, counted, without the person themself', () => {
    const choices = choicesOf(entries, [ME], new Map());
    expect(choices.year.map(({ value }) => value)).toEqual(['2021', '2020']);
    expect(choices.type[0]).toEqual({ value: 'article', label: 'article', count: 2 });
    expect(choices.coauthor).toEqual([{ value: OTHER, label: 'Bo Ek', count: 1 }]);
    expect(choices.category.map(({ label, group }) => [label, group])).toEqual([
      ['AI', undefined],
      ['Physics', undefined],
    ]);
  });
  it('offer arXiv\u2019s categories first, and whose word each is', () => {
    expect(choicesOf(entries, [ME], known).category.map(({ value, label, group }) => [value, label, group])).toEqual([
      ['cs.LG', 'Machine Learning (cs.LG)', 'arxiv'],
      ['AI', 'AI', 'openalex'],
      ['Physics', 'Physics', 'openalex'],
    ]);
  });
});

it('sorts by date with unknown ones last, and by citations with the newer first among equals', () => {
  const entries = entriesOf(
    [
      work({ date: '2020-01-02', citedByCount: 5 }),
      work({ citedByCount: 5 }),
      work({ date: '2021-01-01', citedByCount: 5 }),
      work({ year: 2020, citedByCount: 7 }),
    ],
    [ME],
  );
  const keys = (order: 'newest' | 'cited') => sortEntries(entries, order).map(({ work: { date, year } }) => date ?? year);
  expect(keys('newest')).toEqual(['2021-01-01', '2020-01-02', 2020, undefined]);
  expect(keys('cited')).toEqual([2020, '2021-01-01', '2020-01-02', undefined]);
});

describe('TeX in text', () => {
  it.each([
    ['Bounds on $\\ell_2$ norms', ['Bounds on ', { tex: '\\ell_2' }, ' norms']],
    ['$$a$$ and \\(b\\) and \\[c\\]', [{ tex: 'a' }, ' and ', { tex: 'b' }, ' and ', { tex: 'c' }]],
    ['Between $5 and $10', ['Between $5 and $10']],
    ['$k$-means, $n=2$', [{ tex: 'k' }, '-means, ', { tex: 'n=2' }]],
    ['Costs \\$5 & $x$', ['Costs $5 & ', { tex: 'x' }]],
    ['The \\emph{E. coli} genome \\& more', ['The E. coli genome & more']],
    ['{\\it In vivo} work', ['In vivo work']],
    ['Sets {a, b} stay', ['Sets {a, b} stay']],
    ['An open $ alone', ['An open $ alone']],
    ['$a\\$b$', [{ tex: 'a\\$b' }]],
  ])('%s', (text, wanted) => expect(texParts(text).map((part) => ('tex' in part ? { tex: part.tex } : part.text))).toEqual(wanted));
});
