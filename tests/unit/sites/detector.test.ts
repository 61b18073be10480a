// The detector: which name is at a place, what happens when the page changes under it, what counts once.

import { describe, expect, it, vi } from 'vitest';
import { worksOf } from '../../../lib/sites/detector.ts';
import { hostsOf, siteOf } from '../../../lib/sites/match.ts';
import { createDetector, createPageDetector } from '../../../lib/sites/page.ts';
import { idsOfAddress } from '../../../lib/sites/paper.ts';
import type { Sites } from '../../../lib/sites/registry.ts';
import { parse } from './parse.ts';

const sites: Sites = {
  pond: {
    matches: ['https://pond.example/*', 'https://*.pond.example/sub/*'],
    pages: [
      { path: /^\/paper/, byline: '.by', author: 'a', title: 'h1' },
      { byline: '.line', entry: '.entry', title: 'h2', until: /\s-\s/, cut: /…/ },
    ],
  },
  tags: { matches: ['https://tags.example/*'], pages: [] },
};
const url = new URL('https://pond.example/paper/7');
const make = (body: string, at = url) => {
  const doc = parse(`<html><body>${body}</body></html>`);
  const detector = createDetector(doc, at, sites);
  if (!detector) throw new Error('no site');
  const find = (selector: string): Element => doc.querySelector(selector) ?? doc.body;
  return { doc, detector, find };
};

describe('collaborations', () => {
  it('that share one plural are all groups, and the people after them are not', () => {
    const { detector } = make('<p class="by">The <a>CMS</a>, <a>LHCb Collaborations</a>: <a>Ada Tarn</a>, <a>Anandamayi</a></p>');
    const [work] = detector.report().works;
    expect(work?.authors.map(({ name, group }) => [name, group === true])).toEqual([
      ['CMS', true],
      ['LHCb Collaborations', true],
      ['Ada Tarn', false],
      ['Anandamayi', false],
    ]);
  });

  const ofArxiv = (name: string) => `<a href="/search/cs?searchtype=author&amp;query=x">${name}</a>`;
  it.each([
    ['as text', `${ofArxiv('NVIDIA')}: ${ofArxiv('Ada Tarn')}, ${ofArxiv('Béla Fosse')}`],
    ['as a link of its own', `${ofArxiv('NVIDIA')}, ${ofArxiv(':')}, ${ofArxiv('Ada Tarn')}, ${ofArxiv('Béla Fosse')}`],
  ])('are what stands before a colon %s, whatever their words', (_, byline) => {
    const doc = parse(`<div id="abs"><div class="authors">${byline}</div></div>`);
    const detector = createDetector(doc, new URL('https://arxiv.org/abs/2001.01234'));
    expect(detector?.report().works[0]?.authors.map(({ name, group }) => [name, group === true])).toEqual([
      ['NVIDIA', true],
      ['Ada Tarn', false],
      ['Béla Fosse', false],
    ]);
  });
});

describe('a page', () => {
  it('of no site has no detector, nor has one only the generic reader knows', () => {
    const doc = parse('');
    expect(createDetector(doc, new URL('https://elsewhere.example/'), sites)).toBeUndefined();
    expect(createDetector(doc, new URL('https://tags.example/'), sites)).toBeUndefined();
  });
  it('is not looked at before somebody asks', () => {
    const doc = parse('<p class="by"><a>Ada Tarn</a></p>');
    const query = vi.spyOn(doc, 'querySelectorAll');
    createDetector(doc, url, sites);
    expect(query).not.toHaveBeenCalled();
  });
});

describe('running text', () => {
  const names = (line: string) =>
    make(`<p class="line">${line}</p>`, new URL('https://pond.example/list'))
      .detector.bylines()[0]
      ?.names.map(({ name }) => name);
  it.each([
    ['Frank E. Tarn, Jr., Béla Fosse', ['Frank E. Tarn, Jr.', 'Béla Fosse']],
    ['Ada Tarn, Frank Tarn III, Béla Fosse, II', ['Ada Tarn', 'Frank Tarn III', 'Béla Fosse, II']],
    ['Marcel·la Roca · Béla Fosse·Cy Brook', ['Marcel·la Roca', 'Béla Fosse', 'Cy Brook']],
  ])('%s', (line, expected) => expect(names(line)).toEqual(expected));
});

describe('nameAt', () => {
  it('tells the seat under the pointer, also inside a name', () => {
    const { detector, find } = make('<h1>T</h1><p class="by"><a>Ada Tarn</a>, <a id="b"><b>Béla</b> Fosse<sup>1</sup></a></p>');
    expect(detector.nameAt(find('#b b'))).toMatchObject({ index: 1, byline: { names: [{ name: 'Ada Tarn' }, { name: 'Béla Fosse' }] } });
  });
  it('says nothing between names and outside', () => {
    const { detector, find } = make('<p class="by"><a>Ada Tarn</a> <i>and friends</i></p><p id="out">Ada Tarn</p>');
    expect(detector.nameAt(find('i'))).toBeUndefined();
    expect(detector.nameAt(find('#out'))).toBeUndefined();
  });
  it('reads a byline again when its text or its nodes have changed', () => {
    const { doc, detector, find } = make('<p class="by"><a>Ada Tarn</a></p>');
    expect(detector.nameAt(find('a'))?.byline.names).toHaveLength(1);
    find('.by').innerHTML = '<a>Ada Tarn</a>';
    expect(detector.nameAt(find('a'))?.byline.names[0]?.element).toBe(find('a'));
    find('.by').append(Object.assign(doc.createElement('a'), { textContent: 'Cy Brook', id: 'c' }));
    expect(detector.nameAt(find('#c'))?.index).toBe(1);
  });
  it('does not read an unchanged byline twice', () => {
    const { detector, find } = make('<p class="by"><a>Ada Tarn</a></p>');
    expect(detector.nameAt(find('a'))?.byline).toBe(detector.nameAt(find('a'))?.byline);
  });
  it('gives a range of the name alone where names share their element', () => {
    const { detector } = make('<div class="entry"><h2>T</h2><p class="line">Ada Tarn*, Béla Fosse - Pond, 2024…</p></div>');
    const [byline] = detector.bylines();
    const printed = byline?.names.map(({ range }) => range?.startContainer.nodeValue?.slice(range.startOffset, range.endOffset));
    expect(printed).toEqual(['Ada Tarn', 'Béla Fosse']);
    expect(byline?.cut).toBe(true);
  });
});

describe('report', () => {
  it('counts a byline that is printed twice once, the fuller one', () => {
    const { detector } = make('<h1>T</h1><p class="by"><a>Ada Tarn</a></p><p class="by"><a>Ada Tarn</a>, <a>Béla Fosse</a></p>');
    expect(detector.report().works).toEqual([
      {
        ids: {},
        title: 'T',
        authors: [
          { name: 'Ada Tarn', position: 0 },
          { name: 'Béla Fosse', position: 1 },
        ],
      },
    ]);
  });
  it('keeps to what is promised; our own popup is told also what is cut and the category', () => {
    const { detector } = make('<div class="entry"><h2>T</h2><p class="line">Ada Tarn, Béla Fosse - Pond, 2024…</p></div>');
    const authors = ['Ada Tarn', 'Béla Fosse'].map((name, position) => ({ name, position }));
    expect(detector.report().works).toEqual([{ ids: {}, title: 'T', authors }]);
    expect(detector.report(true).works).toEqual([{ ids: {}, title: 'T', authors, cut: true }]);
    const filed = detector.bylines().map((byline) => ({ ...byline, category: 'cs.LG' }));
    expect(worksOf(filed, false)).toEqual([{ ids: {}, title: 'T', authors }]);
    expect(worksOf(filed, true)).toEqual([{ ids: {}, title: 'T', authors, cut: true, category: 'cs.LG' }]);
  });
  it('keeps two authors of one name, groups and seats', () => {
    const { detector } = make('<p class="by"><a>Wei Wang</a>, <a>Wei Wang</a>, <a>POND Collaboration</a></p>');
    expect(detector.report().works[0]?.authors).toEqual([
      { name: 'Wei Wang', position: 0 },
      { name: 'Wei Wang', position: 1 },
      { name: 'POND Collaboration', position: 2, group: true },
    ]);
  });
  it('leaves anonymous submissions out', () => {
    expect(make('<p class="by"><a>Anonymous Authors</a></p>').detector.report().works).toEqual([]);
  });
});

describe('addresses', () => {
  it.each([
    ['www-pond-example.proxy.school.edu', 'www.pond.example'],
    ['www.pond.example.proxy.school.edu', 'www.pond.example'],
    ['my--pond-example.proxy.school.edu', 'my-pond.example'],
  ])('%s may be %s', (host, real) => {
    expect(hostsOf(host)).toContain(real);
  });
  it('knows a site behind a library proxy, and by its path', () => {
    expect(siteOf(new URL('https://pond-example.proxy.school.edu/paper/7'), sites)?.id).toBe('pond');
    expect(siteOf(new URL('https://a.pond.example/other'), sites)).toBeUndefined();
    expect(siteOf(new URL('https://notpond.example/paper'), sites)).toBeUndefined();
  });
  it.each<[string, object]>([
    ['https://arxiv.org/abs/hep-th/9901001v3', { arxiv: 'hep-th/9901001' }],
    ['https://doi.org/10.48550/arXiv.2001.01234', { arxiv: '2001.01234' }],
    ['https://www.biorxiv.org/content/10.1101/2024.01.02.123456v2.full', { doi: '10.1101/2024.01.02.123456' }],
    ['https://onlinelibrary.wiley.com/doi/abs/10.1002/%28SICI%291097-0258', { doi: '10.1002/%28sici%291097-0258' }],
    ['https://pubmed.ncbi.nlm.nih.gov/31234567/', { pmid: '31234567' }],
    ['https://www.ncbi.nlm.nih.gov/pmc/articles/PMC1234567/', { pmcid: 'PMC1234567' }],
    ['https://openreview.net/pdf?id=aB3dEfGh12', { openreview: 'aB3dEfGh12' }],
    ['https://aclanthology.org/P19-1001.pdf', { acl: 'P19-1001' }],
    ['https://dblp.org/rec/conf/nips/VaswaniSPUJGKP17.html?view=bibtex', { dblp: 'conf/nips/VaswaniSPUJGKP17' }],
    ['https://inspirehep.net/literature/1234567', { inspire: '1234567' }],
    ['https://example.org/about/10.000', {}],
  ])('%s', (href, ids) => {
    expect(idsOfAddress(href)).toEqual(ids);
  });
});

it('tells the authors of the tags where the page prints none', () => {
  const doc = parse(
    `<html><head><meta name="citation_author" content=" "><meta name="citation_author" content="Tarn, Ada">
    <meta name="citation_author" content="ATLAS Collaboration"><meta name="citation_title" content="T"></head><body></body></html>`,
  );
  const report = createPageDetector(doc, url, sites).report();
  expect(report.works).toEqual([
    {
      ids: {},
      title: 'T',
      authors: [
        { name: 'Ada Tarn', position: 0 },
        { name: 'ATLAS Collaboration', position: 1, group: true },
      ],
    },
  ]);
});
