// Works in full: what is read of a record however odd, what a person's pages cost, and that no page is asked for twice.

import { describe, expect, it } from 'vitest';
import type { WorksAsk } from '../../../lib/core/full-work.ts';
import { worksPage } from '../../../lib/lookup/works-pages.ts';
import { readAbstract, readFullWork } from '../../../lib/sources/openalex/full-read.ts';
import { fullWorkShape } from '../../../lib/sources/openalex/full-schema.ts';
import { recordKeys } from '../../../lib/sources/openalex/full-works.ts';
import source from '../../../lib/sources/openalex.source.ts';
import { PROLIFIC_ID } from '../../world/generator/prolific.ts';
import { createAnswer } from '../../world/hosts.ts';
import { createCorpus } from '../../world/index.ts';
import { createMeter } from '../../world/openalex/meter.ts';
import { createClock, createWorker, inTime } from '../net/support.ts';

const read = (record: object) => {
  const shaped = fullWorkShape(record);
  return shaped.ok ? readFullWork(shaped.value) : expect.fail(shaped.error.why);
};

describe('the record of a work', () => {
  it('may hold nothing but its key', () => {
    expect(read({ id: 'https://openalex.org/W7' })).toBeUndefined();
    expect(read({ id: 'https://openalex.org/W123', authorships: [null], topics: null, abstract_inverted_index: [], biblio: 3 })).toEqual({
      ids: { openalex: 'W123' },
      title: '',
      topics: [],
      authors: [],
      authorsTruncated: false,
      references: [],
      related: [],
    });
  });

  it('is read with its topics strongest first, its levels as bare ids, and its open copy', () => {
    const level = (id: string | number, display_name: string) => ({ id, display_name });
    const work = read({
      id: 'https://openalex.org/W123',
      title: 'On $\\ell_2$ norms',
      topics: [
        { id: 'https://openalex.org/T1', display_name: 'Weak', score: 0.2, subfield: level(1702, 'Artificial Intelligence') },
        {
          id: 'https://openalex.org/T22',
          display_name: 'Weak too',
          score: 0.2,
          subfield: level('https://openalex.org/subfields/1702', 'AI'),
        },
        { id: 'https://openalex.org/T333', display_name: 'Strong', score: 7, field: level('fields/26', 'Mathematics') },
      ],
      best_oa_location: { pdf_url: 'javascript:alert(1)', landing_page_url: 'https://example.org/paper' },
      primary_location: { source: { display_name: 'Annals', type: 'journal' } },
      referenced_works: ['https://openalex.org/W11', 'nonsense'],
      authorships: [{ raw_author_name: 'Lespez, Laurent', author: { id: null, display_name: 'Somebody Else' }, institutions: [] }],
      is_retracted: true,
    });
    expect(work).toMatchObject({
      title: 'On $\\ell_2$ norms',
      venue: 'Annals',
      venueKind: 'journal',
      openUrl: 'https://example.org/paper',
      references: ['W11'],
      authors: [{ name: 'Laurent Lespez', institutions: [] }],
      retracted: true,
    });
    expect(work?.topics.map(({ name, score, subfield, field }) => [name, score, subfield?.id ?? field?.id])).toEqual([
      ['Strong', 1, '26'],
      ['Weak too', 0.2, '1702'],
    ]);
  });

  it.each([
    ['Roe, Jane', 'Jane Roe'],
    ['Gates Jr., Henry', 'Henry Gates Jr.'],
    ['Henry Gates, Jr.', 'Henry Gates, Jr.'],
    ['William E. Carson, III', 'William E. Carson, III'],
    ['Jane Roe, MD', 'Jane Roe, MD'],
    ['Jane Roe, Ph.D.', 'Jane Roe, Ph.D.'],
    // Behind one word these are given names or their initials.
    ['Roe, MA', 'MA Roe'],
    ['Roe, Jane, MD', 'Roe, Jane, MD'],
  ])('has its names as they are said: %s is %s', (raw_author_name, said) => {
    const work = read({ id: 'https://openalex.org/W123', authorships: [{ raw_author_name, institutions: [] }] });
    expect(work?.authors.map(({ name }) => name)).toEqual([said]);
  });

  it('has its abstract in order, without the heading and without markup', () => {
    expect(readAbstract({ Abstract: [0], We: [1, 4], show: [2], that: [3], '<i>win</i>.': [5] })).toBe('We show that We win.');
    expect(readAbstract({ constructor: [1], The: [0] })).toBe('The constructor');
  });

  it('may not be made to eat memory: places out of order, out of all measure, or not places at all', () => {
    expect(readAbstract({ far: [1e12], near: [0], odd: 'x', none: [null, 'y'] })).toBe('near far');
    expect(readAbstract({ flood: Array.from({ length: 50_000 }, (_, at) => at) })).toBeUndefined();
    expect(readAbstract(undefined)).toBeUndefined();
  });
});

function visit() {
  const clock = createClock(Date.now());
  const meter = createMeter();
  const answer = createAnswer({ corpus: createCorpus(7, 1000, clock.now), meter, now: clock.now });
  const worker = createWorker(
    ({ url }) => {
      const { host, pathname, search, searchParams: query } = new URL(url);
      const path = decodeURIComponent(pathname);
      const told = answer({ method: 'GET', host, path, query, raw: pathname + search, headers: {}, now: clock.now() });
      return new Response(told.body, { status: told.status, headers: told.headers });
    },
    { source, clock },
  );
  const rows = new Map<string, { value: unknown; at: number }>();
  const cache = {
    // What is under a key is what was put there.
    get: async <T>(key: object) => rows.get(JSON.stringify(key)) as { value: T; at: number } | undefined,
    put: async (key: object, value: unknown, at: number) => void rows.set(JSON.stringify(key), { value, at }),
  };
  const whole = meter.left();
  return {
    worker,
    cost: () => ({ requests: worker.network.sent.length, credits: whole - meter.left() }),
    ask: (ask: WorksAsk) => inTime(worksPage(ask, { cache, now: clock.now, getFor: () => worker.get }), clock),
  };
}

describe('the works of a person', () => {
  const ask = { ids: [`openalex:${PROLIFIC_ID}`], order: 'newest', reach: 'network' } as const;

  it('come a hundred for a credit, newest first, and from the cache for nothing', async () => {
    const { ask: page, cost } = visit();
    const first = await page(ask);
    if (!first.ok || !first.value) throw new Error('no page');
    expect(first.value.page).toMatchObject({ total: 2001, next: expect.any(String) });
    expect(first.value.page.works).toHaveLength(100);
    const dates = first.value.page.works.map(({ date = '' }) => date);
    expect(dates).toEqual([...dates].sort().reverse());
    expect(cost()).toEqual({ requests: 1, credits: 1 });
    const again = await page(ask);
    expect(again.ok && again.value?.page.works.length).toBe(100);
    expect(cost()).toEqual({ requests: 1, credits: 1 });
  });

  it('come whole, page after page, none of them twice', async () => {
    const { ask: page, cost } = visit();
    const seen = new Set<string>();
    let cursor: string | undefined;
    do {
      const answer = await page({ ...ask, ...(cursor ? { cursor } : {}) });
      if (!answer.ok || !answer.value) throw new Error('no page');
      for (const work of answer.value.page.works) seen.add(work.ids.openalex);
      cursor = answer.value.page.next;
    } while (cursor);
    expect(seen.size).toBe(2001);
    expect(cost()).toEqual({ requests: 21, credits: 21 });
  });

  it('are not asked for where only the cache may answer, nor of ids that are nobody or of other registries', async () => {
    const { ask: page, cost } = visit();
    expect(await page({ ...ask, reach: 'cache' })).toEqual({ ok: true, value: null });
    expect(await page({ ...ask, ids: ['openalex:A9999999999', 'orcid:0000-0002-1825-0097'] })).toEqual({
      ok: false,
      error: { kind: 'not-found' },
    });
    expect(cost()).toEqual({ requests: 0, credits: 0 });
  });

  it('of several records are one list: the ids in one filter, each once', () => {
    expect(recordKeys(['openalex:A22', 'openalex:A11', 'openalex:A22', 'openalex:A5317838346', 's2:1'])).toEqual(['A11', 'A22']);
  });
});
