// The quieter hosts: Semantic Scholar, DataCite, the arXiv feed and query service, pages without names.

import { afterAll, beforeAll, expect, it } from 'vitest';
import { createClient } from './client.ts';
import { HOME, scenario, startWorld, type World } from './index.ts';
import { S2_KEY } from './semantic-scholar.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ researchers: 200 });
});
afterAll(() => world.close());
const get = (address: string, headers?: Record<string, string>) => createClient(world).get(address, headers);

const PAPER = `https://api.semanticscholar.org/graph/v1/paper/ARXIV:${HOME.arxiv}?fields=title,authors`;

it('refuses Semantic Scholar without a key, with the code as a string and without CORS', async () => {
  const { status, headers, body } = await get(PAPER);
  expect([status, JSON.parse(body).code, headers['access-control-allow-origin']]).toEqual([429, '429', undefined]);
});

it('answers Semantic Scholar with a key, and knows a wrong one', async () => {
  const found = await get(PAPER, { 'x-api-key': S2_KEY });
  expect(JSON.parse(found.body).authors.map((author: { name: string }) => author.name)).toEqual([...HOME.authors]);
  expect((await get(PAPER, { 'x-api-key': 'guess' })).status).toBe(403);
  const missing = await get('https://api.semanticscholar.org/graph/v1/paper/ARXIV:2401.00001', { 'x-api-key': S2_KEY });
  expect([missing.status, missing.body]).toEqual([404, '{"error":"Paper with id ARXIV:2401.00001 not found"}']);
});

it('lists creators in order at DataCite, groups as organisations', async () => {
  const { body } = await get(`https://api.datacite.org/dois/10.48550/arxiv.${HOME.arxiv}`);
  const names = JSON.parse(body).data.attributes.creators.map((creator: { name: string }) => creator.name);
  expect(names).toEqual(['Ricci, Fabiola', 'Merger, Claudia', 'Goldt, Sebastian']);
  const group = await get(`https://api.datacite.org/dois/10.48550/arxiv.${scenario('collaboration').arxiv}`);
  expect(JSON.parse(group.body).data.attributes.creators[0].nameType).toBe('Organizational');
});

it('refuses the query service, and feeds the day’s papers', async () => {
  const query = await get(`https://export.arxiv.org/api/query?id_list=${HOME.arxiv}`);
  expect([query.status, query.body, query.headers['retry-after']]).toEqual([429, 'Rate exceeded.', undefined]);
  const feed = await get('https://rss.arxiv.org/rss/cs.LG+stat');
  expect(feed.headers['content-type']).toContain('xml');
  expect(feed.body.match(/<item>/g)?.length).toBeGreaterThan(5);
  expect(feed.body).toMatch(/<guid isPermaLink="false">oai:arXiv\.org:\d{4}\.9\d{4}v1<\/guid>/);
});

it('has a page without names, and says 404 for hosts it does not know', async () => {
  expect((await get('https://example.org/anything')).body).toContain('without names');
  expect((await get('https://unknown.test/')).status).toBe(404);
});
