// Site rules and the reader beside each other: where the rules cannot read what they point at, the reader can.

import { describe, expect, it } from 'vitest';
import { createSiteDetector, hereOf, type PartDetector } from '../../../lib/sites/detector.ts';
import { type PageDetector, withReader } from '../../../lib/sites/late.ts';
import { createReaderDetector } from '../../../lib/sites/page.ts';
import { createReader, createReaderHere } from '../../../lib/sites/reader.ts';
import type { SiteHere, Specials } from '../../../lib/sites/site.ts';
import { specials } from '../../../lib/sites/special.ts';
import { parse } from './parse.ts';

const url = new URL('https://pond.example/paper/7');
const site: SiteHere = {
  id: 'pond',
  pages: [
    { byline: '.full', special: 'latexml' },
    { byline: '.by', author: '.n' },
  ],
};
const tagged = (byline: string): Document =>
  parse(`<html><head>
  <meta name="citation_title" content="Still waters"><meta name="citation_doi" content="10.5555/one">
  <meta name="citation_author" content="Ada Tarn"><meta name="citation_author" content="Béla Fosse"></head>
  <body><h1>Still waters</h1>${byline}</body></html>`);
const make = (doc: Document, code: Specials): { own: PartDetector | undefined; both: PageDetector } => {
  const own = createSiteDetector(doc, url, site, code);
  const reader = createReader(doc, url, site.id, own);
  return { own, both: withReader(site.id, hereOf(doc, url), own, () => reader) };
};
const find = (doc: Document, selector: string): Element => doc.querySelector(selector) ?? doc.body;

describe('rules whose code is not on this page', () => {
  it('hold nothing', () => {
    const doc = tagged('<p class="full"><a id="b">Béla Fosse</a></p><p class="by"><a class="n" id="a">Ada Tarn</a></p>');
    expect(createSiteDetector(doc, url, site, specials)?.holds(find(doc, '#b'))).toBe(false);
    expect(createSiteDetector(doc, url, site, specials)?.holds(find(doc, '#a'))).toBe(true);
    expect(createSiteDetector(doc, url, site, {})).toBeUndefined();
  });
});

it('a full text where its own script does not come is read by the reader', () => {
  const full = parse(`<html><body><article class="ltx_document"><h1 class="ltx_title_document">Still waters</h1>
    <div class="ltx_authors"><span class="ltx_creator"><span class="ltx_personname">Ada Tarn</span></span>
    <span class="ltx_creator"><span class="ltx_personname">Béla Fosse</span></span></div></article></body></html>`);
  const [work] = createReaderDetector(full, new URL('http://arxiv.org/html/2401.01234v1')).report().works;
  expect(work?.authors.map(({ name }) => name)).toEqual(['Ada Tarn', 'Béla Fosse']);
  expect(work?.ids).toEqual({ arxiv: '2401.01234' });
});

describe('rules that point at a byline and read no names in it', () => {
  const doc = tagged('<p class="by"><a id="a">Ada Tarn</a>, <a id="b">Béla Fosse</a></p>');
  it('leave it to the reader, under the pointer as in the report', () => {
    const { both } = make(doc, specials);
    expect(both.report().works.map(({ authors }) => authors.length)).toEqual([2]);
    expect(both.nameAt(find(doc, '#b'))).toMatchObject({ index: 1, byline: { names: [{ name: 'Ada Tarn' }, { name: 'Béla Fosse' }] } });
    expect(both.bylineAt(find(doc, '#b'))?.names).toHaveLength(2);
  });
});

describe('rules that read the byline', () => {
  it('are asked alone, also between its names', () => {
    const doc = tagged('<p class="by"><a class="n">Ada Tarn</a>, <i>and</i> <a class="n" id="b">Béla Fosse</a></p>');
    const { own, both } = make(doc, specials);
    expect(both.nameAt(find(doc, '#b'))?.byline).toBe(own?.bylineAt(find(doc, '#b')));
    expect(both.nameAt(find(doc, 'i'))).toBeUndefined();
  });
});

describe('rules that come with the reader, where nobody could tell the site in advance', () => {
  const doc = () => tagged('<p class="by"><b class="n">Ada Tarn</b> and <b class="n">Béla Fosse</b> and <b>Pond Press</b></p>');
  it('are followed', () => {
    const reader = createReaderHere(doc(), url, 'pond.example', undefined, site);
    expect(reader.bylines().map(({ names }) => names.map(({ name }) => name))).toEqual([['Ada Tarn', 'Béla Fosse']]);
    expect(reader.bylines()[0]?.root.className).toBe('by');
  });
  it('are not followed twice where they were there from the start', () => {
    const page = doc();
    const own = createSiteDetector(page, url, site, specials);
    expect(createReaderHere(page, url, 'pond', own, site).bylines()).toEqual([]);
  });
});
