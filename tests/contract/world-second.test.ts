// The embedded second indexes against what was recorded and documented of the real ones: shapes, refusals, and who has which paper.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClient } from '../world/client.ts';
import { HOME, scenario, startWorld, type World } from '../world/index.ts';
import { S2_KEY } from '../world/semantic-scholar.ts';
import { DBLP_SEARCH, INSPIRE_AUTHOR, INSPIRE_LITERATURE, S2_AUTHOR, S2_PAPER } from '../world/shapes/second.ts';
import { differences } from '../world/shapes/shape.ts';

const INSPIRE = 'https://inspirehep.net/api';
const S2 = 'https://api.semanticscholar.org/graph/v1';
const FIELDS = 'control_number,titles.title,arxiv_eprints.value,dois.value,earliest_date,authors.full_name,authors.record,authors.ids';

let world: World;
beforeAll(async () => {
  world = await startWorld({ researchers: 200 });
});
afterAll(() => world.close());
const get = (address: string, headers?: Record<string, string>) => createClient(world).get(address, headers);
const body = async (address: string, headers?: Record<string, string>) => JSON.parse((await get(address, headers)).body);
const publications = (title: string) => body(`https://dblp.org/search/publ/api?q=${encodeURIComponent(title)}&format=json&h=30&c=0`);
const literature = (arxiv: string) => body(`${INSPIRE}/literature?q=arxiv:${arxiv}&size=2&fields=${FIELDS}`);

describe('DBLP', () => {
  it('answers as recorded: a list, one that is none, and none at all', async () => {
    const [many, one, none] = await Promise.all(['the', 'Two indexes and one person', 'nothing of this kind'].map(publications));
    for (const answer of [many, one, none]) expect(differences(DBLP_SEARCH, answer)).toEqual([]);
    expect([Array.isArray(many.result.hits.hit), one.result.hits.hit.info.year.length, none.result.hits.hit]).toEqual([true, 4, undefined]);
  });

  it('has files of people with their own links alone, and none for an unknown key', async () => {
    const { hit } = (await publications('One name for two people')).result.hits;
    expect(hit.info.authors.author[0].text).toBe('Wei Lingfors 0002');
    const { status, headers, body: xml } = await get(`https://dblp.org/pid/${hit.info.authors.author[0]['@pid']}.xml`);
    expect([status, headers['content-type']]).toEqual([200, 'application/xml; charset=US-ASCII']);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: asks for plain ASCII
    expect(xml).toMatch(/^[\x00-\x7f]*$/);
    expect(xml).toContain('<homonyms n="1">');
    expect((await get('https://dblp.org/pid/77/777.xml')).status).toBe(404);
  });

  it('has a page for everybody of a name, which is nobody’s', async () => {
    const { hit } = (await publications('A page for all of one name')).result.hits;
    const [author] = hit.info.authors.author;
    expect(author.text).toBe('Wei Lingfors');
    expect((await get(`https://dblp.org/pid/${author['@pid']}.xml`)).body).toContain('publtype="disambiguation"');
  });
});

describe('INSPIRE', () => {
  it('answers as documented, with the fields asked for and no others', async () => {
    const { arxiv } = scenario('second-inspire-agrees');
    const found = await literature(arxiv);
    expect(differences(INSPIRE_LITERATURE, found)).toEqual([]);
    expect(found.hits.hits[0].metadata.authors.map((author: { full_name: string }) => author.full_name)).toEqual([
      'Aasen, Henrike',
      'Bergsma, Ottilie',
    ]);
    const link: string = found.hits.hits[0].metadata.authors[1].record.$ref;
    expect(differences(INSPIRE_AUTHOR, await body(link))).toEqual([]);
    const { hits } = await body(`${INSPIRE}/literature?q=arxiv:${arxiv}&fields=control_number`);
    expect(Object.keys(hits.hits[0].metadata)).toEqual(['control_number']);
  });

  it('knows physics only, seats of nobody, and says 404 for an unknown author', async () => {
    expect((await literature(HOME.arxiv)).hits.total).toBe(0);
    const nobody = await literature(scenario('second-inspire-nobody').arxiv);
    expect(nobody.hits.hits[0].metadata.authors[1]).toEqual({ full_name: 'Bergsma, Ottilie' });
    const missing = await get(`${INSPIRE}/authors/5`);
    expect([missing.status, JSON.parse(missing.body)]).toEqual([404, { status: 404, message: 'PID does not exist.' }]);
  });
});

describe('Semantic Scholar', () => {
  const key = { 'x-api-key': S2_KEY };

  it('answers as recorded, with the fields asked for', async () => {
    const paper = await body(`${S2}/paper/ARXIV:${HOME.arxiv}?fields=title,year,externalIds,authors`, key);
    expect(differences(S2_PAPER, paper)).toEqual([]);
    const author = await body(`${S2}/author/${paper.authors[2].authorId}?fields=name,externalIds,papers.title,papers.externalIds`, key);
    expect(differences(S2_AUTHOR, author)).toEqual([]);
    expect(author.papers.length).toBeGreaterThan(1);
  });

  it('refuses a field it does not have, and an unknown author', async () => {
    const odd = await get(`${S2}/paper/ARXIV:${HOME.arxiv}?fields=unknown`, key);
    expect([odd.status, odd.body]).toEqual([400, '{"error":"Unrecognized or unsupported fields: [unknown]"}']);
    expect((await get(`${S2}/author/5`, key)).body).toBe('{"error":"Author with id 5 not found"}');
  });
});
