// What small fixtures cannot hold: bylines longer than a list shows, refusals in a row, the price of a whole visit, the recorded answers.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Shape } from '../../../lib/core/shape.ts';
import type { Get } from '../../../lib/net/get.ts';
import { readBudget } from '../../../lib/sources/openalex/budget.ts';
import { readRecentWorks, readResearcher, readWork } from '../../../lib/sources/openalex/read.ts';
import { authorShape, groupsShape, workListShape, workShape } from '../../../lib/sources/openalex/schema.ts';
import source from '../../../lib/sources/openalex.source.ts';
import { type Answer, createState, createWorker, inTime, json, page, START } from '../net/support.ts';

function whole<T>(shape: Shape<T>, body: unknown): T {
  const found = shape(body);
  if (!found.ok) throw new Error(`${found.error.path.join('.')}: ${found.error.why}`);
  return found.value;
}
const seat = (at: number) => ({
  author: { id: `https://openalex.org/A59${String(at).padStart(6, '0')}`, display_name: `Author ${at}` },
  raw_author_name: `Author ${at}`,
});
const crowd = (size: number) => ({
  id: 'https://openalex.org/W7900000100',
  doi: 'https://doi.org/10.5555/crowd',
  title: 'A crowd',
  authorships: Array.from({ length: size }, (_, at) => seat(at)),
  locations: [{ id: 'pmh:oai:arXiv.org:2609.00007', landing_page_url: 'http://arxiv.org/abs/2609.00007' }],
});

/** Counts what goes through to the source, in its credits. */
function counting(get: Get): { get: Get; spent: { requests: number; credits: number } } {
  const spent = { requests: 0, credits: 0 };
  return {
    spent,
    get: (request) => {
      spent.requests += 1;
      spent.credits += request.cost.credits;
      return get(request);
    },
  };
}

const list = (results: unknown[]) => json({ meta: { count: results.length }, results });

describe('bylines longer than lists show', () => {
  const merged =
    (single: () => Response): Answer =>
    ({ url }) =>
      url.includes('/works/doi:') ? page(404) : url.includes('/works/W') ? single() : list([crowd(100)]);

  it('are read again from the record itself, for nothing', async () => {
    const { get, clock, network } = createWorker(
      merged(() => json(crowd(3000))),
      { source },
    );
    const answer = await inTime(source.work?.({ arxiv: '2609.00007' }, get) ?? Promise.reject(), clock);
    expect(answer).toMatchObject({ ok: true, value: { value: { truncated: false, ids: { arxiv: '2609.00007' } } } });
    expect(answer.ok && answer.value.value.authorships.at(-1)).toMatchObject({ position: 2999, printedName: 'Author 2999' });
    expect(network.sent).toHaveLength(3);
  });

  it('are told to be cut where the record itself is gone', async () => {
    const { get, clock } = createWorker(
      merged(() => page(404)),
      { source },
    );
    const answer = await inTime(source.work?.({ arxiv: '2609.00007' }, get) ?? Promise.reject(), clock);
    expect(answer).toMatchObject({ ok: true, value: { value: { truncated: true } } });
  });

  it('are no answer while the record itself cannot be reached', async () => {
    const { get, clock } = createWorker(
      merged(() => json({}, 500)),
      { source },
    );
    const answer = await inTime(source.work?.({ arxiv: '2609.00007' }, get) ?? Promise.reject(), clock);
    expect(answer).toEqual({ ok: false, error: { kind: 'http', source: 'openalex', status: 500 } });
  });

  it('a seat beyond the cut, or right at it, has no known part', () => {
    const read = (id: string, size: number) => {
      const [work] = readRecentWorks([whole(workShape, crowd(size))], 1, [`openalex:${id}`]).works;
      return { part: work?.part, count: work?.authorsCount };
    };
    expect(read('A59000000', 100)).toEqual({ part: 'first', count: undefined });
    expect(read('A59000050', 100)).toEqual({ part: 'middle', count: undefined });
    expect(read('A59000099', 100)).toEqual({ part: undefined, count: undefined });
    expect(read('A59000200', 100)).toEqual({ part: undefined, count: undefined });
    expect(read('A59000098', 99)).toEqual({ part: 'last', count: 99 });
  });
});

describe('recent works', () => {
  const title = 'The Gaussian equivalence of generative models';
  const seats = (...ids: string[]) => ids.map((id) => ({ author: { id: `https://openalex.org/${id}`, display_name: `Name ${id}` } }));
  const preprint = {
    id: 'https://openalex.org/W5900000001',
    ...{ doi: 'https://doi.org/10.48550/arxiv.2006.14709', type: 'article', title, publication_year: 2021, cited_by_count: 9 },
    primary_location: { source: { display_name: 'arXiv (Cornell University)', type: 'repository' } },
    authorships: seats('A5900000001', 'A5900000002'),
  };
  const journal = {
    id: 'https://openalex.org/W5900000002',
    ...{ doi: 'https://doi.org/10.5555/prf.1', type: 'article', title: title.toUpperCase(), publication_year: 2022, cited_by_count: 4 },
    primary_location: { source: { display_name: 'Annals', type: 'journal' } },
    authorships: seats('A5900000002', 'A5900000001'),
    is_retracted: true,
  };
  const other = { id: 'https://openalex.org/W5900000003', title: 'Another paper of the same two', publication_year: 2021 };
  const read = (...found: object[]) =>
    readRecentWorks(
      found.map((one) => whole(workShape, one)),
      found.length,
      ['openalex:A5900000001'],
    ).works;

  it('have a preprint and its published version once, as the published one', () => {
    for (const found of [
      [preprint, other, journal],
      [journal, other, preprint],
    ]) {
      const works = read(...found);
      expect(works.map(({ venue }) => venue)).toEqual(['Annals', undefined]);
      expect(works[0]).toMatchObject({ year: 2022, part: 'last', citedByCount: 9, retracted: true, url: 'https://doi.org/10.5555/prf.1' });
    }
  });
  it('keep two papers of one title by other people apart', () => {
    expect(read(preprint, { ...journal, authorships: seats('A5900000003', 'A5900000004', 'A5900000005') })).toHaveLength(2);
  });
});

describe('refusals', () => {
  const budgetGone =
    (left: number): Answer =>
    ({ url }) =>
      url.includes('filter=')
        ? json(
            {
              error: 'Rate limit exceeded',
              message: 'Insufficient budget. You only have $0 remaining.',
              retryAfter: 3600,
              creditsRemaining: left,
            },
            429,
          )
        : json({ id: 'https://openalex.org/A5900000001', display_name: 'A B' });

  it('a spent day stops lists and leaves people and papers, over a restart too', async () => {
    const state = createState();
    const first = createWorker(budgetGone(0), { source, state });
    expect(await inTime(source.works?.('openalex:A5900000001', first.get) ?? Promise.reject(), first.clock)).toMatchObject({
      error: { kind: 'rate-limited' },
    });
    const second = createWorker(budgetGone(0), { source, state, clock: first.clock });
    expect(await source.collaborators?.('openalex:A5900000001', second.get)).toEqual({
      ok: false,
      error: { kind: 'rate-limited', source: 'it', retryAt: START + 3_600_000 },
    });
    expect(second.network.sent).toHaveLength(0);
    expect(await inTime(source.researcher?.('openalex:A5900000001', second.get) ?? Promise.reject(), second.clock)).toMatchObject({
      ok: true,
    });
  });

  it('search shut to the keyless shuts neither papers nor people', async () => {
    const { get, clock, network } = createWorker(
      ({ url }) =>
        url.includes('/autocomplete/')
          ? json({ message: 'Anonymous search is temporarily rate-limited. Please retry in 32s' }, 429, { 'retry-after': '32' })
          : json({ id: 'https://openalex.org/A5900000001', display_name: 'A B' }),
      { source },
    );
    const search = () => inTime(source.search?.('A B', get) ?? Promise.reject(), clock);
    expect(await search()).toMatchObject({ error: { kind: 'rate-limited' } });
    expect(await search()).toMatchObject({ error: { kind: 'rate-limited' } });
    expect(network.sent).toHaveLength(1);
    expect(await inTime(source.researcher?.('openalex:A5900000001', get) ?? Promise.reject(), clock)).toMatchObject({ ok: true });
  });

  it('the per-second cap is sat out once, unseen by the reader', async () => {
    let refused = false;
    const { get, clock } = createWorker(
      () => {
        if (refused) return json({ id: 'https://openalex.org/A5900000001', display_name: 'A B' });
        refused = true;
        return json({ error: 'Rate limit exceeded', message: 'Rate limit exceeded: 10 requests per second. Please slow down.' }, 429);
      },
      { source },
    );
    const asked = source.researcher?.('openalex:A5900000001', get) ?? Promise.reject();
    await clock.advance(1500);
    expect(await asked).toMatchObject({ ok: true });
  });

  it('reads the allowance with what was bought on top, and nothing from half a set of headers', () => {
    const headers = {
      'x-ratelimit-limit': '1000',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': '60',
      'x-ratelimit-prepaid-remaining-usd': '0.5',
    };
    expect(readBudget(headers, START)).toEqual({ limit: 6000, remaining: 5000, resetAt: START + 60_000 });
    expect(readBudget({ 'x-ratelimit-limit': '1000' }, START)).toBeUndefined();
  });

  it('a key goes into the address of its own source only', () => {
    expect(source.key?.apply({ url: 'https://api.openalex.org/works?x=1', headers: {} }, 'a&b')).toEqual({
      url: 'https://api.openalex.org/works?x=1&api_key=a%26b',
      headers: {},
    });
  });
});

describe('the price of a visit', () => {
  const world: Answer = ({ url }) => {
    if (url.includes('/works/doi:10.48550/arxiv.2609.00007')) return json(crowd(3));
    if (url.includes('/authors/A')) return json({ id: /A\d+/.exec(url)?.[0], display_name: 'A B' });
    if (url.includes('group_by=')) return json({ group_by: [] });
    return list([crowd(3)]);
  };

  it('an author of a paper: 2 requests, 0 credits; another one: 1; the opened card: 2 more for 2 credits', async () => {
    const { get: plain, clock } = createWorker(world, { source });
    const { get, spent } = counting(plain);
    await inTime(source.work?.({ arxiv: '2609.00007' }, get) ?? Promise.reject(), clock);
    await inTime(source.researcher?.('openalex:A5900000000', get) ?? Promise.reject(), clock);
    expect(spent).toEqual({ requests: 2, credits: 0 });
    await inTime(source.researcher?.('openalex:A5900000001', get) ?? Promise.reject(), clock);
    expect(spent).toEqual({ requests: 3, credits: 0 });
    await inTime(Promise.all([source.collaborators?.('openalex:A5900000001', get), source.works?.('openalex:A5900000001', get)]), clock);
    expect(spent).toEqual({ requests: 5, credits: 2 });
  });

  it('never asks by the full address of an id, which costs a credit', async () => {
    const { get, clock, network } = createWorker(() => page(404), { source });
    await inTime(
      source.work?.({ arxiv: '2609.00007', doi: '10.5555/x', pmid: '1', pmcid: 'PMC1', openalex: 'W79000001' }, get) ?? Promise.reject(),
      clock,
    );
    for (const { url } of network.sent) expect(decodeURIComponent(new URL(url).pathname)).not.toContain('://');
  });

  it('no address is longer than the source takes, no id leaves its place', async () => {
    const { get, clock, network } = createWorker(() => page(404), { source });
    await inTime(source.search?.(`${'名'.repeat(5000)}\ud800`, get) ?? Promise.reject(), clock);
    await inTime(source.work?.({ doi: '10.5555/../../authors/A59?x#y&z' }, get) ?? Promise.reject(), clock);
    expect(network.sent.map(({ url }) => url.length).every((length) => length < 4000)).toBe(true);
    expect(new URL(network.sent[1]?.url ?? '').pathname).toMatch(/^\/works\/doi:10\.5555/);
    expect(new URL(network.sent[1]?.url ?? '').searchParams.get('x')).toBeNull();
  });
});

// Answers recorded from the live service are kept outside the project; where they lie beside it, all of them must be readable.
const recordings = new URL('../../../../shared/recordings/openalex/', import.meta.url);

describe('all shapes of the recordings parse', () => {
  const files = existsSync(recordings)
    ? readdirSync(recordings).filter((file) => /^(work|works|author|authors)-.*\.json$/.test(file) && !file.endsWith('.meta.json'))
    : [];
  // Without recordings the shapes of our own fixtures stand in (tests/contract/sources.test.ts).
  it('of works', () => {
    for (const file of files.filter((name) => name.startsWith('work'))) {
      const body = JSON.parse(readFileSync(new URL(file, recordings), 'utf8'));
      const records: { authorships: unknown[]; id: string }[] = Array.isArray(body) ? body : (body.results ?? [body]);
      if (body.results) expect(whole(workListShape, body).results, file).toHaveLength(records.length);
      for (const record of records) {
        const work = readWork(whole(workShape, record), true);
        expect(work.ids.openalex, file).toBe(record.id.split('/').at(-1));
        expect(work.authorships, file).toHaveLength(record.authorships.length);
        for (const one of work.authorships) expect(one.printedName, file).not.toBe('');
      }
    }
  });

  it('of people', () => {
    for (const file of files.filter((name) => name.startsWith('author'))) {
      const body = JSON.parse(readFileSync(new URL(file, recordings), 'utf8'));
      const records: { id: string; topics?: unknown[]; works_count: number }[] = Array.isArray(body) ? body : (body.results ?? [body]);
      for (const record of records) {
        const person = readResearcher(whole(authorShape, record));
        if (file.includes('deleted')) expect(person, file).toBeUndefined();
        else {
          expect(person?.worksCount, file).toBe(record.works_count);
          expect(person?.topics, file).toHaveLength(record.topics?.length ?? 0);
        }
      }
    }
  });

  it('of groups: a page of groups without results', () => {
    const page = {
      meta: { page: null, next_cursor: 'x' },
      group_by: [{ key: 'https://openalex.org/A5900000001', key_display_name: 'A B', count: 2 }],
    };
    expect(whole(groupsShape, page).group_by).toHaveLength(1);
  });
});
