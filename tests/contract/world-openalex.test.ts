// The embedded OpenAlex against what was recorded of the real one: shapes, prices, headers, cuts, omissions, refusals.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createClient } from '../world/client.ts';
import { HOME, SCENARIOS, scenario, startWorld, VALID_KEYS, type World } from '../world/index.ts';
import { AUTHOR, AUTOCOMPLETE, CURSOR_GROUPS, cursorListOf, GROUPS, listOf, WORK } from '../world/shapes/openalex.ts';
import { differences } from '../world/shapes/shape.ts';

const API = 'https://api.openalex.org';
const HOME_DOI = `10.48550/arxiv.${HOME.arxiv}`;
const GOLDT = scenario('typical').expected.author ?? '';
const MIXED = scenario('mixed-record').expected.author ?? '';

let world: World;
let clock = Date.UTC(2026, 8, 15, 10);
const get = (path: string, headers?: Record<string, string>) => createClient(world).get(`${API}${path}`, headers);
const body = async (path: string) => JSON.parse((await get(path)).body);

beforeAll(async () => {
  world = await startWorld({ now: () => clock });
});
afterAll(() => world.close());
beforeEach(() => {
  // A new second: no test meets the limit of the one before.
  clock += 2_000;
  world.meter.enforce(true);
  world.meter.setLeft(1_000);
});

describe('shapes', () => {
  it('holds for a work of every situation', async () => {
    world.meter.enforce(false);
    for (const { name, arxiv } of SCENARIOS) {
      const { status, body: found } = await get(`/works/doi:10.48550/arxiv.${arxiv}`);
      if (status === 200) expect(differences(WORK, JSON.parse(found)), name).toEqual([]);
    }
  });

  it('holds for every author who may be shown, and for generated ones', async () => {
    world.meter.enforce(false);
    const staged = SCENARIOS.flatMap(({ expected }) => expected.author ?? []).filter((id) => id !== scenario('author-404').expected.author);
    for (const id of new Set([...staged, 'A5400000000', 'A5400099999', 'A5400012345'])) {
      expect(differences(AUTHOR, await body(`/authors/${id}`)), id).toEqual([]);
    }
  });

  it('holds for lists, cursors, groups and type-ahead', async () => {
    const works = `/works?filter=authorships.author.id:${GOLDT}`;
    expect(differences(listOf(WORK), await body(works))).toEqual([]);
    expect(differences(cursorListOf(WORK), await body(`${works}&cursor=*`))).toEqual([]);
    expect(differences(GROUPS, await body(`${works}&group_by=authorships.author.id`))).toEqual([]);
    expect(differences(CURSOR_GROUPS, await body(`${works}&group_by=authorships.author.id&cursor=*`))).toEqual([]);
    expect(differences(listOf(AUTHOR), await body(`/authors?filter=ids.openalex:${GOLDT}`))).toEqual([]);
    expect(differences(AUTOCOMPLETE, await body('/autocomplete/authors?q=sebastian goldt'))).toEqual([]);
    expect(differences(AUTOCOMPLETE, await body('/autocomplete/works?q=fourier perspective'))).toEqual([]);
  });
});

describe('money', () => {
  it.each([
    [`/works/doi:${HOME_DOI}`, 0],
    [`/works/https://doi.org/${HOME_DOI}`, 1],
    [`/authors/${GOLDT}`, 0],
    ['/autocomplete/authors?q=goldt', 0],
    [`/works?filter=doi:${HOME_DOI}`, 1],
    [`/works?filter=authorships.author.id:${GOLDT}&group_by=authorships.author.id`, 1],
    ['/authors?search=goldt', 10],
    ['/works?filter=title_and_abstract.search:fourier', 10],
  ])('charges %s with %i', async (path, credits) => {
    const { status, headers } = await get(path);
    expect([status, headers['x-ratelimit-credits-used'], headers['x-ratelimit-remaining']]).toEqual([
      200,
      String(credits),
      String(1_000 - credits),
    ]);
    expect(headers['x-ratelimit-limit']).toBe('1000');
    expect(Number(headers['x-ratelimit-reset'])).toBe(86_400 - ((clock / 1000) % 86_400));
    expect(headers['access-control-expose-headers']).toContain('X-RateLimit-Remaining');
    expect(headers['access-control-allow-origin']).toBe('*');
  });

  it('refuses lists when the day is spent, and answers singletons still', async () => {
    world.meter.setLeft(0);
    const list = await get(`/works?filter=doi:${HOME_DOI}`);
    expect(list.status).toBe(429);
    expect(JSON.parse(list.body)).toMatchObject({ creditsRequired: 1, creditsRemaining: 0 });
    expect(Number(list.headers['retry-after'])).toBeGreaterThan(0);
    expect((await get(`/works/doi:${HOME_DOI}`)).status).toBe(200);
  });

  it('has a new budget after midnight', async () => {
    world.meter.setLeft(0);
    clock += 86_400_000;
    expect((await get(`/works?filter=doi:${HOME_DOI}`)).status).toBe(200);
  });

  it('refuses the eleventh request of a second', async () => {
    const statuses = [];
    for (let at = 0; at < 11; at += 1) statuses.push((await get(`/works/doi:${HOME_DOI}`)).status);
    expect(statuses).toEqual([...Array(10).fill(200), 429]);
  });

  it('takes a key from the query or the header, and refuses a wrong or an empty one', async () => {
    const key = VALID_KEYS[0] ?? '';
    expect((await get(`/works?filter=doi:${HOME_DOI}&api_key=${key}`)).headers['x-ratelimit-limit']).toBe('10000');
    expect((await get(`/works/doi:${HOME_DOI}`, { authorization: `Bearer ${key}` })).headers['x-ratelimit-limit']).toBe('10000');
    expect((await get(`/works/doi:${HOME_DOI}?api_key=guess`)).status).toBe(401);
    expect((await get(`/works/doi:${HOME_DOI}?api_key=`)).status).toBe(401);
    expect(await body(`/rate-limit?api_key=${key}`)).toMatchObject({ rate_limit: { credits_limit: 10_000, credits_remaining: 9_999 } });
  });
});

describe('refusals', () => {
  const ids = (count: number) => Array.from({ length: count }, (_, at) => `A54000${String(at).padStart(5, '0')}`).join('|');

  it('answers a missing record with a web page', async () => {
    for (const path of ['/works/doi:10.1234/nothing', '/authors/A5999999998', '/works/W1']) {
      const { status, headers } = await get(path);
      expect([status, headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
    }
  });

  it.each([
    ['/works?limit=5', 'edge'],
    ['/works?filter=nonsense:1', 'origin'],
    ['/works?select=nonsense', 'origin'],
    ['/works?filter=doi:a&filter=doi:b', 'origin'],
    ['/works?per_page=201', 'origin'],
    ['/works?per_page=100&page=101', 'origin'],
    ['/works?group_by=type&select=id', 'origin'],
    [`/works?filter=authorships.author.id:${ids(101)}`, 'origin'],
  ])('answers 400 to %s', async (path, where) => {
    const { status, body: said } = await get(path);
    expect(status).toBe(400);
    expect(JSON.parse(said).error_source).toBe(where === 'edge' ? 'openalex-api-proxy' : undefined);
  });

  it('takes a hundred values, and asks for a plan for created dates', async () => {
    expect((await get(`/works?filter=authorships.author.id:${ids(100)}&per_page=1&select=id`)).status).toBe(200);
    const paid = await get('/works?filter=from_created_date:2026-09-01');
    expect([paid.status, paid.headers['retry-after'], JSON.parse(paid.body).error]).toEqual([429, undefined, 'Plan upgrade required']);
  });
});

describe('lists', () => {
  it('cuts authorships at 100 in lists and not in singletons', async () => {
    const { arxiv, seat, expected } = scenario('many-authors-merged');
    expect((await get(`/works/doi:10.48550/arxiv.${arxiv}`)).status).toBe(404);
    const found = await body(
      `/works?filter=locations.landing_page_url:http://arxiv.org/abs/${arxiv}|https://doi.org/10.48550/arxiv.${arxiv}`,
    );
    const [listed] = found.results;
    expect(listed.authorships).toHaveLength(100);
    const whole = await body(`/works/${listed.id.replace('https://openalex.org/', '')}`);
    expect(whole.authorships).toHaveLength(130);
    expect(whole.authorships[seat].author.id).toBe(`https://openalex.org/${expected.author}`);
  });

  it('knows an arXiv page by its http address only', async () => {
    const { arxiv } = scenario('merged');
    const count = async (address: string) => (await body(`/works?filter=locations.landing_page_url:${address}&select=id`)).meta.count;
    expect([await count(`http://arxiv.org/abs/${arxiv}`), await count(`https://arxiv.org/abs/${arxiv}`)]).toEqual([1, 0]);
  });

  it('leads the address of one paper to the record of another, once', async () => {
    const { arxiv } = scenario('landing-of-another');
    const { results } = await body(`/works?filter=locations.landing_page_url:http://arxiv.org/abs/${arxiv}`);
    expect(results.map((work: { title: string }) => work.title)).toEqual(['Quite another paper']);
  });

  it('leaves unknown ids out without a word', async () => {
    const { meta, results } = await body(`/authors?filter=ids.openalex:A1|${GOLDT}|A5999999998&select=id`);
    expect([meta.count, results]).toEqual([1, [{ id: `https://openalex.org/${GOLDT}` }]]);
  });

  it('drops the filter of nobody and answers for everything', async () => {
    const { meta } = await body('/works?filter=authorships.author.id:A9999999999&per_page=1&select=id');
    expect(meta.count).toBeGreaterThan(100_000);
  });

  it('walks 2,000 works by cursor, each once, newest first', async () => {
    world.meter.enforce(false);
    const { author } = scenario('two-thousand-works').expected;
    const seen: { id: string; publication_date: string }[] = [];
    let cursor: string | null = '*';
    while (cursor) {
      const page = await body(
        `/works?filter=authorships.author.id:${author}&sort=publication_date:desc&per_page=200&select=id,publication_date&cursor=${cursor}`,
      );
      seen.push(...page.results);
      cursor = page.meta.next_cursor;
    }
    expect(new Set(seen.map((work) => work.id)).size).toBe(2_001);
    const dates = seen.map((work) => work.publication_date);
    expect(dates).toEqual([...dates].sort().reverse());
  });

  it('groups co-authors by count, the person first, and at most 200', async () => {
    const { group_by } = await body(`/works?filter=authorships.author.id:${GOLDT}&group_by=authorships.author.id`);
    expect(group_by[0]).toMatchObject({ key_display_name: 'Sebastian Goldt', count: 6 });
    const close = group_by.slice(1).filter((group: { count: number }) => group.count > 1);
    expect(close.map((group: { key_display_name: string }) => group.key_display_name).sort()).toEqual(
      ['Andrew M. Saxe', 'Florent Krzakala', 'Lenka Zdeborová', 'Maria Refinetti'].sort(),
    );
    const crowd = await body(
      `/works?filter=authorships.author.id:${scenario('two-thousand-works').expected.author}&group_by=authorships.author.id`,
    );
    expect(crowd.group_by).toHaveLength(200);
  });

  it('counts what cites a work', async () => {
    const cited = await body('/works?filter=title.search:gaussian equivalence of generative models&select=id,cited_by_count');
    const [work] = cited.results;
    const { meta } = await body(`/works?filter=cites:${work.id.replace('https://openalex.org/', '')}&per_page=1&select=id`);
    expect(meta.count).toBe(work.cited_by_count);
    expect(meta.count).toBe(95);
  });
});

describe('people of the facts', () => {
  it('has Sebastian Goldt with 6 works and 4 topics', async () => {
    const author = await body(`/authors/${GOLDT}`);
    expect([author.display_name, author.works_count, author.topics.length]).toEqual(['Sebastian Goldt', 6, 4]);
  });

  it('has Claudia Merger with 3 papers, 9 citations and h-index 2', async () => {
    const author = await body(`/authors/${scenario('second-author').expected.author}`);
    expect([author.works_count, author.cited_by_count, author.summary_stats.h_index]).toEqual([3, 9, 2]);
  });

  it('has Clarissa Lauditi with 10 works', async () => {
    const [author] = (await body('/autocomplete/authors?q=clarissa lauditi')).results;
    expect(author.works_count).toBe(10);
  });

  it('has proper spellings for mangled names', async () => {
    const { arxiv, seat, printed } = scenario('mangled-accent');
    const work = await body(`/works/doi:10.48550/arxiv.${arxiv}`);
    expect([printed, work.authorships[seat].author.display_name]).toEqual(["Marc M'ezard", 'Marc Mézard']);
  });

  it('has a record that swallowed a whole name', async () => {
    const author = await body(`/authors/${MIXED}`);
    expect(author.works_count).toBe(34_000);
    expect(author.display_name_alternatives).toContain('María Ortega');
    expect(author.affiliations.length).toBeGreaterThan(10);
  });
});
