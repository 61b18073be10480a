// Which paper a page shows: from its tags, its JSON-LD and, where those are silent, from what it prints for itself.

import { describe, expect, it } from 'vitest';
import { read, tag } from './read.ts';

const BODY = '<h1>How reeds slow the current</h1><p>Ada Tarn</p>';
const DC = tag('DC.title', 'How reeds slow the current') + tag('DC.creator', 'Tarn, Ada') + tag('DC.type', 'journal article');
const idsOf = (head: string, body = BODY) => read(head, body, 'https://repo.example/handle/1/2')[0]?.ids;

describe('its tags', () => {
  it('have the DOI behind the handle', () =>
    expect(idsOf(DC + tag('DC.identifier', 'http://hdl.handle.net/1/2') + tag('DC.identifier', 'https://doi.org/10.5555/p7'))).toEqual({
      doi: '10.5555/p7',
    }));
  it('have the arXiv number as that of a report', () => {
    const head = tag('citation_title', 'How reeds slow the current') + tag('citation_author', 'Tarn, Ada');
    const report = (number: string): string => head + tag('citation_technical_report_number', number);
    expect(idsOf(report('arXiv:2401.00042'))).toEqual({ arxiv: '2401.00042' });
    expect(idsOf(report('FEN-TH-2401.00042'))).toEqual({});
  });
});

describe('its JSON-LD', () => {
  const ld = (...nodes: object[]): string =>
    `<script type="application/ld+json">${JSON.stringify(nodes.map((node) => ({ '@type': 'ScholarlyArticle', name: 'How reeds slow the current', author: [{ name: 'Ada Tarn' }], ...node })))}</script>`;
  it.each<[string, object]>([
    ['an address', { identifier: 'https://doi.org/10.5555/p7' }],
    ['a value with the name of its kind', { identifier: { '@type': 'PropertyValue', propertyID: 'doi', value: '10.5555/p7' } }],
    ['one among others', { identifier: ['1234', 'doi:10.5555/p7'], sameAs: 'https://doi.org/10.5555/P7' }],
  ])('has the DOI as %s', (_label, node) => expect(idsOf(ld(node))).toEqual({ doi: '10.5555/p7' }));
  it('does not choose between two papers', () =>
    expect(idsOf(ld({ identifier: 'doi:10.5555/p7' }, { identifier: 'doi:10.5555/p8' }))).toEqual({}));
});

describe('what it prints, where tags and address are silent', () => {
  const head =
    tag('citation_title', 'How reeds slow the current') + ['Ada Tarn', 'Béla Fosse'].map((name) => tag('citation_author', name)).join('');
  const printed = (rest: string) => idsOf(head, `<h1>How reeds slow the current</h1><p>Ada Tarn, Béla Fosse</p>${rest}`);
  const doi = (id: string, text = `https://doi.org/${id}`): string => `<a href="https://doi.org/${id}">${text}</a>`;
  const OWN = `<p>DOI: ${doi('10.5555/p7')}</p>`;

  it.each([
    `<div class="box"><h3>More from these authors</h3><ul><li>${doi('10.5555/other', 'Other reeds')}</li></ul></div>`,
    `<div class="more-articles"><ul><li>${doi('10.5555/other', 'Other reeds')}</li></ul></div>`,
    `<h3>Related articles</h3><div>${doi('10.5555/other', 'Other reeds')}</div>`,
    `<p>Data availability: the counts are at ${doi('10.5281/zenodo.1234567')}.</p>`,
    `<h2>Data availability</h2><p>The counts are at ${doi('10.5281/zenodo.1234567')}.</p>`,
    `<p>All code is publicly available at ${doi('10.5281/zenodo.1234567')}.</p>`,
    '<p>The counts were deposited in Zenodo, doi:10.5281/zenodo.1234567</p>',
  ])('is not another paper, and no data: %s', (rest) => {
    expect(printed(rest)).toEqual({});
    expect(printed(OWN + rest)).toEqual({ doi: '10.5555/p7' });
  });
  it.each([
    OWN,
    `<p>${doi('10.5555/p7')}</p>`,
    `<dl><dt>Related DOI</dt><dd>${doi('10.5555/p7')}</dd></dl>`,
    `<h3>Cite this article</h3><p>Tarn A, Fosse B. How reeds slow the current. ${doi('10.5555/p7')}</p>`,
    '<p>doi: 10.5555/p7</p>',
  ])('is its own: %s', (rest) => expect(printed(rest)).toEqual({ doi: '10.5555/p7' }));
});
