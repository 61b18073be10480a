// A record of INSPIRE prints the authors of its references and its supervisors as it prints its own. Markup after its own components.

import { describe, expect, it } from 'vitest';
import { read, tag } from './read.ts';

const linked = (id: number, name: string): string =>
  `<li><span><a data-test-id="author-link" href="/authors/${id}">${name}</a></span></li>`;
const unlinked = (name: string): string => `<li><span><span>${name}</span></span></li>`;
const inline = (items: string): string => `<div class="__InlineList__"><ul>${items}</ul></div>`;
const reference = (n: number, title: string, authors: string, link: string): string =>
  `<div data-test-id="reference-item" id="reference-${n}"><li class="ant-list-item"><div>[${n}]</div><div><div data-test-id="reference-title"><a class="f5" href="/literature/90${n}"><span>${title}</span></a></div>${inline(authors)}<ul><li>${link}</li></ul></div></li></div>`;
const HEAD =
  tag('citation_title', 'How reeds slow the current') +
  tag('citation_technical_report_number', 'arXiv:2401.00042') +
  tag('citation_author', 'Tarn, Ada') +
  tag('citation_author', 'Fosse, Béla');
const record = (authors: string, rest: string) =>
  read(
    HEAD,
    `<div id="root"><div class="__DetailPage__"><h2><span>How reeds slow the current</span></h2>${inline(authors)}<div>e-Print: <ul><li><a href="//arxiv.org/abs/2401.00042">2401.00042</a> [hep-th]</li></ul></div>${rest}</div></div>`,
    'https://inspirehep.net/literature/2750001',
  );

describe('the record', () => {
  it('has the arXiv number its tag and its e-print link print', () =>
    expect(record(linked(1, 'Ada Tarn') + linked(2, 'Béla Fosse'), '')[0]?.ids).toMatchObject({ arxiv: '2401.00042' }));
  it('has its authors without a profile too', () =>
    expect(record(linked(1, 'Ada Tarn') + unlinked('Béla Fosse'), '')[0]?.names).toEqual(['Ada Tarn', 'Béla Fosse']));
  it('has no supervisors among its bylines', () =>
    expect(record(linked(1, 'Ada Tarn'), `<div>Supervisor: ${inline(linked(9, 'Su Pervisor'))}</div>`).map(({ names }) => names)).toEqual([
      ['Ada Tarn'],
    ]));
  it('does not take the authors of its references for its own', () => {
    const works = record(
      linked(1, 'Ada Tarn') + linked(2, 'Béla Fosse'),
      `<div class="ant-list"><ul class="ant-list-items">${reference(1, 'An old theory of ponds', linked(3, 'Cy Brook'), '<a href="//arxiv.org/abs/hep-th/9901001">hep-th/9901001</a>')}${reference(2, 'Another theory of ponds', linked(4, 'Dee Moor'), '<a href="//doi.org/10.5555/r2">10.5555/r2</a>')}</ul></div>`,
    );
    const own = works.filter(({ ids }) => ids.inspire === '2750001').flatMap(({ names }) => names);
    expect(own).toEqual(['Ada Tarn', 'Béla Fosse']);
  });
});
