// The sources against the embedded world, which keeps its own accounts: what a reader's ways cost is told by the other side.

import { describe, expect, it } from 'vitest';
import type { Result } from '../../../lib/core/result.ts';
import type { Get } from '../../../lib/net/get.ts';
import { sources } from '../../../lib/sources/registry.ts';
import { createAnswer } from '../../world/hosts.ts';
import { createCorpus } from '../../world/index.ts';
import { createMeter } from '../../world/openalex/meter.ts';
import { HOME, scenario } from '../../world/scenarios/index.ts';
import { type Answer, createClock, createWorker, inTime } from '../net/support.ts';

const openalex = sources.openalex ?? expect.fail('no OpenAlex');
const orcid = sources.orcid ?? expect.fail('no ORCID');
const RESEARCHERS = 1000;

/** A visit to the world: OpenAlex through net, the world's own meter beside it. */
function visit(source = openalex) {
  const clock = createClock(Date.now());
  const meter = createMeter();
  const answer = createAnswer({ corpus: createCorpus(7, RESEARCHERS, clock.now), meter, now: clock.now });
  const reply: Answer = ({ url }) => {
    const { host, pathname, search, searchParams } = new URL(url);
    const told = answer({
      method: 'GET',
      host,
      path: decodeURIComponent(pathname),
      query: searchParams,
      raw: pathname + search,
      headers: {},
      now: clock.now(),
    });
    return new Response(told.body, { status: told.status, headers: told.headers });
  };
  const worker = createWorker(reply, { source, clock });
  const whole = meter.left();
  return {
    ...worker,
    meter,
    cost: () => ({ requests: worker.network.sent.length, credits: whole - meter.left() }),
    async ask<T>(question: ((get: Get) => Promise<Result<{ value: T }, unknown>>) | undefined): Promise<T> {
      const result = await inTime(question?.(worker.get) ?? expect.fail('not offered'), clock);
      return result.ok ? result.value.value : expect.fail(JSON.stringify(result.error));
    },
  };
}

describe('a reader of one paper', () => {
  it('pays nothing for an author, nothing for a second one, and two credits for an opened card', async () => {
    const { ask, cost } = visit();
    const work = await ask((get) => openalex.work?.({ arxiv: HOME.arxiv }, get) ?? expect.fail());
    expect(work.authorships.map((seat) => seat.printedName)).toHaveLength(HOME.authors.length);
    const [first, last] = [work.authorships[0]?.researcher, work.authorships.at(-1)?.researcher];
    if (!first || !last) throw new Error('the paper of the world has lost its authors');
    const person = await ask((get) => openalex.researcher?.(last, get) ?? expect.fail());
    expect(person).toMatchObject({ id: last, name: 'Sebastian Goldt' });
    expect(cost()).toEqual({ requests: 2, credits: 0 });
    await ask((get) => openalex.researcher?.(first, get) ?? expect.fail());
    expect(cost()).toEqual({ requests: 3, credits: 0 });
    const collaborators = await ask((get) => openalex.collaborators?.(last, get) ?? expect.fail());
    const recent = await ask((get) => openalex.works?.(last, get) ?? expect.fail());
    expect(cost()).toEqual({ requests: 5, credits: 2 });
    expect(collaborators.people.length).toBeGreaterThan(3);
    expect(collaborators.people.map((one) => one.id)).not.toContain(last);
    expect(recent.works.map((one) => one.date)).toEqual(
      recent.works
        .map((one) => one.date)
        .toSorted()
        .toReversed(),
    );
    expect(recent.works.every((one) => one.part !== undefined)).toBe(true);
  });

  it('a search for a name is free and finds the person', async () => {
    const { ask, cost } = visit();
    const found = await ask((get) => openalex.search?.('Sebastian Goldt', get) ?? expect.fail());
    expect(found.map((candidate) => candidate.name)).toContain('Sebastian Goldt');
    expect(cost()).toEqual({ requests: 1, credits: 0 });
  });
});

it('many tabs at once are never refused by the source', async () => {
  const { get, clock, network, cost } = visit();
  const papers = Array.from({ length: 60 }, (_, at) => openalex.work?.({ doi: `10.5555/none.${at}` }, get) ?? expect.fail());
  await clock.advance(20_000);
  const answers = await Promise.all(papers);
  const kinds = answers.map((answer) => (answer.ok ? 'ok' : answer.error.kind));
  // Those too far back in the queue were told so by us; all that were sent got the world's own answer.
  expect(kinds.filter((kind) => kind === 'not-found')).toHaveLength(network.sent.length);
  expect(kinds.filter((kind) => kind === 'rate-limited')).toHaveLength(60 - network.sent.length);
  expect(cost().requests).toBeGreaterThanOrEqual(10);
});

describe('the record of a paper', () => {
  const found: [string, { requests: number; credits: number }, number?][] = [
    ['typical', { requests: 1, credits: 0 }],
    ['old-id', { requests: 1, credits: 0 }],
    ['merged', { requests: 2, credits: 1 }],
    ['null-ids', { requests: 1, credits: 0 }],
    ['shifted-byline', { requests: 1, credits: 0 }],
    ['many-authors', { requests: 1, credits: 0 }, 120],
    ['many-authors-merged', { requests: 3, credits: 1 }, 112],
    ['three-thousand', { requests: 1, credits: 0 }, 3000],
  ];

  it.each(found)('%s: found, whole, for %o', async (name, price, atLeast = 1) => {
    const { ask, cost } = visit();
    const { arxiv } = scenario(name);
    const work = await ask((get) => openalex.work?.({ arxiv }, get) ?? expect.fail());
    expect(work).toMatchObject({ truncated: false, ids: { arxiv } });
    expect(work.authorships.length).toBeGreaterThanOrEqual(atLeast);
    expect(cost()).toEqual(price);
  });

  it.each(['brand-new', 'homonyms'])('%s: not found, for one credit', async (name) => {
    const { get, clock, cost } = visit();
    const answer = await inTime(openalex.work?.({ arxiv: scenario(name).arxiv }, get) ?? expect.fail(), clock);
    expect(answer).toEqual({ ok: false, error: { kind: 'not-found' } });
    expect(cost()).toEqual({ requests: 2, credits: 1 });
  });

  it('names an iD whose own record goes by the same name', async () => {
    const { ask } = visit();
    const { arxiv, seat } = scenario('verified');
    const work = await ask((get) => openalex.work?.({ arxiv }, get) ?? expect.fail());
    const iD = work.authorships[seat]?.researcherOrcid ?? expect.fail('no iD in the record');
    const record = await visit(orcid).ask((get) => orcid.researcher?.(`orcid:${iD}`, get) ?? expect.fail());
    expect([record.name, ...record.otherNames]).toContain(work.authorships[seat]?.researcherName);
  });
});
