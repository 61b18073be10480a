// The embedded arXiv against what its pages are known to look like: ids, classes, cuts, toggles, traps.

import { Window } from 'happy-dom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClient } from '../world/client.ts';
import { HOME, SCENARIOS, scenario, startWorld, type World } from '../world/index.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

// The pages of three thousand names are asked for more than once.
const opened = new Map<string, Document>();

async function open(address: string): Promise<Document> {
  const known = opened.get(address);
  if (known) return known;
  const { status, body } = await createClient(world).get(address);
  expect(status, address).toBe(200);
  const settings = { disableJavaScriptEvaluation: true, disableCSSFileLoading: true, disableJavaScriptFileLoading: true };
  // happy-dom's own Document type is not the platform's.
  const page = new new Window({ settings }).DOMParser().parseFromString(body, 'text/html') as unknown as Document;
  opened.set(address, page);
  return page;
}
const texts = (root: ParentNode, selector: string) => [...root.querySelectorAll(selector)].map((one) => one.textContent ?? '');
const metas = (page: Document, name: string) =>
  [...page.querySelectorAll(`meta[name="${name}"]`)].map((one) => one.getAttribute('content'));

describe('abstract page', () => {
  it('prints the byline of every situation, and its metas in the same order', async () => {
    for (const { name, url, arxiv, seat, printed } of SCENARIOS.filter((one) => one.url.includes('/abs/'))) {
      const page = await open(url);
      const names = texts(page, '#abs .authors a:not(#toggle)');
      expect(names[seat], name).toBe(printed);
      expect(metas(page, 'citation_author').length, name).toBe(names.length);
      expect(metas(page, 'citation_arxiv_id'), name).toEqual([arxiv]);
    }
  });

  it('links names by archive with family name and initials', async () => {
    const links = [...(await open(HOME.url)).querySelectorAll('.authors a')];
    expect(links.map((link) => link.getAttribute('href'))).toContain('https://arxiv.org/search/stat?searchtype=author&query=Goldt,+S');
    expect(links.every((link) => link.getAttribute('rel') === 'nofollow')).toBe(true);
    expect(metas(await open(HOME.url), 'citation_author')).toEqual(['Ricci, Fabiola', 'Merger, Claudia', 'Goldt, Sebastian']);
  });

  it('keeps the traps of the real page', async () => {
    const page = await open(HOME.url);
    expect(page.querySelector('#download-button-info')?.textContent).toContain('by Fabiola Ricci and 2 other authors');
    expect(texts(page, '.dblp .list a')).toContain('Sebastian Goldt');
    expect(page.querySelector('.submission-history')?.textContent).toContain('From: Sebastian Goldt');
    expect(page.querySelector('.authors .descriptor')?.textContent).toBe('Authors:');
  });

  it('hides all but a hundred names behind a toggle', async () => {
    const page = await open(scenario('three-thousand').url);
    expect(page.querySelectorAll('.authors > a:not(#toggle)')).toHaveLength(100);
    expect(page.querySelectorAll('#long-author-list a')).toHaveLength(2_901);
    expect(page.querySelector('#long-author-list')?.getAttribute('style')).toBe('display: none;');
    expect(page.querySelector('#toggle')?.textContent?.trim()).toBe('et al. (2901 additional authors not shown)');
  });

  it('leaves the article of a collaboration outside its link, and a colon after it', async () => {
    const page = await open(scenario('collaboration').url);
    expect(page.querySelector('.authors a')?.textContent).toBe('VALLOMBREUSE Collaboration');
    expect(page.querySelector('.authors')?.textContent).toMatch(/^Authors:The VALLOMBREUSE Collaboration: /);
    expect(metas(page, 'citation_author')[0]).toBe('The VALLOMBREUSE Collaboration');
  });

  it('prints affiliations as plain text between the names of an old paper', async () => {
    const page = await open(scenario('old-id').url);
    expect(page.querySelector('.authors')?.textContent).toBe('Authors:Tobias Lindgren (Univ. of Lindenau), I. Brandt (1 and 2)');
  });

  it('answers for a version, and 404 for nothing', async () => {
    expect(metas(await open(`${HOME.url}v1`), 'citation_arxiv_id')).toEqual([HOME.arxiv]);
    expect((await createClient(world).get('https://arxiv.org/abs/2401.00001')).status).toBe(404);
  });
});

describe('listings', () => {
  const ids = (page: Document) => [...page.querySelectorAll('dl#articles dt a[title="Abstract"]')].map((link) => link.id);

  it('shows today in three lists of one id, without a descriptor before the names', async () => {
    const page = await open('https://arxiv.org/list/stat/new');
    expect(page.querySelectorAll('dl#articles')).toHaveLength(3);
    expect(texts(page, 'dl#articles h3').map((text) => text.split(' (')[0])).toEqual([
      'New submissions',
      'Cross submissions',
      'Replacement submissions',
    ]);
    expect(texts(page, '.list-authors .descriptor')).toEqual([]);
    expect(texts(page, 'dt').filter((text) => text.includes('(cross-list from ')).length).toBeGreaterThan(0);
    expect(texts(page, 'dt').filter((text) => text.includes('(replaced)')).length).toBeGreaterThan(0);
    expect(new Set(ids(page)).size).toBe(ids(page).length);
  });

  it('shows papers of today that no record knows yet', async () => {
    const page = await open('https://arxiv.org/list/cs.LG/new');
    expect(ids(page)).toContain(scenario('brand-new').arxiv);
    const fresh = ids(page).find((id) => /\.9000\d$/.test(id)) ?? '';
    expect((await open(`https://arxiv.org/abs/${fresh}`)).querySelector('.authors a')).not.toBeNull();
    const { status } = await createClient(world).get(`https://api.openalex.org/works/doi:10.48550/arxiv.${fresh}`);
    expect(status).toBe(404);
  });

  it('shows 2,000 entries of a month on one page, each with a page of its own', async () => {
    const before = performance.now();
    const { body } = await createClient(world).get('https://arxiv.org/list/cs/2024-05?skip=0&show=2000');
    expect(performance.now() - before).toBeLessThan(5_000);
    const found = [...body.matchAll(/title="Abstract" id="([\d.]+)"/g)].map((match) => match[1] ?? '');
    expect(new Set(found).size).toBe(2_000);
    expect((await open(`https://arxiv.org/abs/${found[1_234]}`)).querySelectorAll('.authors a').length).toBeGreaterThan(0);
  });

  it('pages through recent papers', async () => {
    const first = ids(await open('https://arxiv.org/list/cs.LG/recent'));
    const second = ids(await open('https://arxiv.org/list/cs.LG/recent?skip=50&show=50'));
    expect([first.length, second.length]).toEqual([50, 50]);
    expect(new Set([...first, ...second]).size).toBe(100);
  });

  it('shows the papers an author claimed', async () => {
    const page = await open('https://arxiv.org/a/goldt_s_1');
    expect(page.querySelector('h1')?.textContent).toBe("Sebastian Goldt's articles on arXiv");
    expect(ids(page)).toHaveLength(6);
  });

  it('catches up a day, with abstracts when asked', async () => {
    const plain = await open('https://arxiv.org/catchup/cs.LG/2024-05-16');
    expect(ids(plain).length).toBeGreaterThan(10);
    expect(texts(plain, 'dd p.mathjax')).toEqual([]);
    expect(texts(await open('https://arxiv.org/catchup/cs.LG/2024-05-16?abs=True'), 'dd p.mathjax').length).toBe(ids(plain).length);
  });

  it('has no page for an unknown category', async () => {
    expect((await createClient(world).get('https://arxiv.org/list/no.such/new')).status).toBe(404);
  });
});

describe('search', () => {
  it('finds an author by family name and initial', async () => {
    const page = await open('https://arxiv.org/search/?query=Goldt,+S&searchtype=author');
    const results = [...page.querySelectorAll('li.arxiv-result')];
    expect(results.length).toBeGreaterThan(10);
    expect(results.every((one) => texts(one, 'p.authors a').includes('Sebastian Goldt'))).toBe(true);
  });

  it('cuts a byline at 25 names and says how many are left in plain words', async () => {
    const page = await open('https://arxiv.org/search/?query=hundred+thirty+observers&searchtype=title');
    const names = page.querySelector('p.authors');
    expect(names?.querySelectorAll('a')).toHaveLength(25);
    expect(names?.textContent).toContain(', et al. (105 additional authors not shown)');
  });

  it('marks what was searched for inside titles', async () => {
    const page = await open('https://arxiv.org/search/?query=fourier&searchtype=all');
    expect(texts(page, 'p.title .search-hit')).toContain('Fourier');
  });

  it('says so when nothing is found', async () => {
    const page = await open('https://arxiv.org/search/?query=qqqq&searchtype=all');
    expect(page.querySelector('h1')?.textContent).toContain('produced no results');
  });
});

describe('full text', () => {
  it.each([
    [1, '.ltx_creator.ltx_role_author', 3],
    [2, '.ltx_personname', 3],
    [3, '.ltx_personname .ltx_note_content', 3],
    [4, '.ltx_personname', 1],
    [5, '.ltx_personname math', 6],
    [6, '.ltx_authors', 0],
  ])('has form %i', async (form, selector, count) => {
    const page = await open(scenario(`html-form-${form}`).url);
    expect(page.querySelectorAll(`article.ltx_document ${selector}`)).toHaveLength(count);
    expect(page.querySelector('article')?.textContent).toContain('Tobias Lindgren');
  });

  it('links a name to the ORCID printed with it', async () => {
    const link = (await open(scenario('orcid-on-page').url)).querySelector('.ltx_personname a.ltx_ref.orcid');
    expect(link?.getAttribute('href')).toMatch(/^https:\/\/orcid\.org\/0000-/);
    expect(link?.textContent).toBe('Amaia Etxeberria Ruiz');
  });
});
