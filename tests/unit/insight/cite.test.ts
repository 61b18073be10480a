// Copied references must survive what reads them: names with particles, groups, TeX, signs that mean something to each format.

import { describe, expect, it } from 'vitest';
import type { FullWork } from '../../../lib/core/full-work.ts';
import { bibtex } from '../../../lib/insight/cite/bibtex.ts';
import { cslJson, nameOf, toCsl } from '../../../lib/insight/cite/csl.ts';
import { ris } from '../../../lib/insight/cite/ris.ts';

const author = (name: string) => ({ name, institutions: [] });
const work = (more: Partial<FullWork> = {}): FullWork => ({
  ids: { openalex: 'W123', doi: '10.5555/prf.7' },
  title: 'A Fourier perspective on SGD',
  year: 2025,
  date: '2025-02-11',
  type: 'article',
  venue: 'Annals of Invention & Discovery',
  venueKind: 'journal',
  biblio: { volume: '6', issue: '2', firstPage: '101', lastPage: '112' },
  topics: [],
  authors: [author('Marc Mézard'), author('Jan van der Berg')],
  authorsTruncated: false,
  url: 'https://doi.org/10.5555/prf.7',
  references: [],
  related: [],
  ...more,
});

/**
 * What a BibTeX reader finds: fields by name. It counts every brace, those behind a backslash too (the manual of BibTeX, section 4), so
 * fails where they do not close.
 */
function fieldsOf(entry: string): Record<string, string> {
  const fields: Record<string, string> = {};
  let depth = 0;
  for (const brace of entry.match(/[{}]/g) ?? []) {
    depth += brace === '{' ? 1 : -1;
    if (depth < 0) expect.fail('a brace closes that never opened');
  }
  expect(depth).toBe(0);
  for (const [, name, value] of entry.matchAll(/^ {2}(\w+) = (?:\{(.*)\}|\w+),$/gm)) fields[name ?? ''] = value ?? 'macro';
  return fields;
}

describe('names', () => {
  it.each([
    ['Marc Mézard', { family: 'Mézard', given: 'Marc' }],
    ['Jan van der Berg', { family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van der' }],
    ['Begoña García Malaxechebarría', { family: 'García Malaxechebarría', given: 'Begoña' }],
    ['V. Aloysius Chukwuemeka-Okonkwo III', { family: 'Chukwuemeka-Okonkwo', given: 'V. Aloysius', suffix: 'III' }],
    ['Juan de la Cruz Jr.', { family: 'Cruz', given: 'Juan', 'non-dropping-particle': 'de la', suffix: 'Jr.' }],
    ['Gérard Ben Arous', { family: 'Ben Arous', given: 'Gérard' }],
    ['张伟', { family: '张', given: '伟' }],
    ['Plato', { literal: 'Plato' }],
    ['LHC Detector Study Group', { literal: 'LHC Detector Study Group' }],
  ])('%s', (printed, name) => expect(nameOf(printed)).toEqual(name));
});

describe('BibTeX', () => {
  it('has every field, by the kind of the work', () => {
    const entry = bibtex([work()]);
    expect(entry).toMatch(/^@article\{mezard2025fourier,$/m);
    // Styles know months by name.
    expect(entry).toContain('  month = feb,\n');
    expect(fieldsOf(entry)).toEqual({
      title: 'A Fourier perspective on {SGD}',
      author: 'Mézard, Marc and van der Berg, Jan',
      year: '2025',
      month: 'macro',
      journal: 'Annals of Invention \\& Discovery',
      volume: '6',
      number: '2',
      pages: '101--112',
      doi: '10.5555/prf.7',
      url: 'https://doi.org/10.5555/prf.7',
    });
  });
  it('names a preprint by its arXiv number, and says that more authors follow', () => {
    const entry = bibtex([
      work({
        ids: { openalex: 'W1', arxiv: '2502.01234' },
        venueKind: 'repository',
        venue: 'arXiv',
        type: 'preprint',
        authorsTruncated: true,
      }),
    ]);
    expect(entry).toMatch(/^@misc\{/);
    expect(fieldsOf(entry)).toMatchObject({ eprint: '2502.01234', archiveprefix: 'arXiv', author: expect.stringMatching(/ and others$/) });
  });
  it.each([
    ['On $\\ell_2$ norms & 50% of #1_x', 'On $\\ell_2$ norms \\& 50\\% of \\#1\\_x'],
    ['Growth of \\textit{E. coli} in {E}', 'Growth of \\textit{E. coli} in \\textbraceleft{}E\\textbraceright{}'],
    ['Broken $x_{1$ and } braces {', '\\$x\\_\\textbraceleft{}1\\$'],
    ['Half a set $\\{x$', '\\$\\textbackslash{}\\textbraceleft{}x\\$'],
    ['The set $\\{0, 1\\}^n$', 'The set $\\{0, 1\\}^n$'],
    ['Between $5 and $10', 'Between \\$5 and \\$10'],
    ['By \\(x\\) and \\[y\\]', 'By \\(x\\) and \\[y\\]'],
    ['C:\\temp ~ x^2', 'C:\\textbackslash{}temp \\textasciitilde{} x\\textasciicircum{}2'],
    ['<img src=x onerror="alert(1)">', '<img src=x onerror="alert(1)">'],
    ['Costs $5', 'Costs \\$5'],
    ['Search \\& rescue at 50\\% of \\$5, the \\#1\\_x', 'Search \\& rescue at 50\\% of \\$5, the \\#1\\_x'],
    ['The set \\{0, 1\\} & $x^2$', 'The set \\{0, 1\\} \\& $x^2$'],
    ['Half a set \\{0', 'Half a set \\textbackslash{}\\textbraceleft{}0'],
  ])('survives %s', (title, set) => expect(fieldsOf(bibtex([work({ title })])).title).toContain(set));
  it('keeps groups and names with "and" whole', () => {
    const entry = bibtex([work({ authors: [author('Black and White Study Group'), author('Ada Byron')] })]);
    expect(fieldsOf(entry).author).toBe('{Black and White Study Group} and Byron, Ada');
  });
  it('gives each entry a key of its own, also where names and titles have no Latin letters', () => {
    const keys = [
      ...bibtex([work(), work(), work({ authors: [author('张伟')], title: '深度学习', year: 2020 })]).matchAll(/^@\w+\{(.*),$/gm),
    ];
    expect(keys.map((key) => key[1])).toEqual(['mezard2025fourier', 'mezard2025fouriera', 'w123']);
  });
  it('gives a hundred of the same a key each, in every format', () => {
    const many = Array.from({ length: 100 }, () => work());
    const inBibtex = [...bibtex(many).matchAll(/^@\w+\{(.*),$/gm)].map((key) => key[1]);
    const inCsl = (JSON.parse(cslJson(many)) as { id: string }[]).map(({ id }) => id);
    const inRis = [...ris(many).matchAll(/^ID {2}- (.*)\r$/gm)].map((key) => key[1]);
    for (const keys of [inBibtex, inCsl, inRis]) expect(new Set(keys).size).toBe(100);
    expect([inCsl, inRis]).toEqual([inBibtex, inBibtex]);
  });
  it('keeps pages that have hyphens of their own', () => {
    const pages = (firstPage: string, lastPage?: string) =>
      fieldsOf(bibtex([work({ biblio: { firstPage, ...(lastPage ? { lastPage } : {}) } })])).pages;
    expect([pages('S1-5', 'S1-9'), pages('e1003'), pages('7', '7')]).toEqual(['S1-5--S1-9', 'e1003', '7']);
  });
  it('says where a preprint lies that has no arXiv number, and who keeps a dataset', () => {
    const preprint = { venueKind: 'repository', venue: 'bioRxiv', type: 'preprint' } as const;
    expect(fieldsOf(bibtex([work(preprint)]))).toMatchObject({ howpublished: 'bioRxiv' });
    const data = work({ venueKind: 'repository', venue: 'Zenodo', type: 'dataset' });
    expect(fieldsOf(bibtex([data]))).toMatchObject({ howpublished: 'Zenodo' });
    expect([toCsl(data).type, toCsl(data).publisher]).toEqual(['dataset', 'Zenodo']);
    expect(ris([data])).toMatch(/^TY {2}- DATA\r\n/);
  });
  it('a thesis is one, also where it lies in a repository', () => {
    const thesis = work({ venueKind: 'repository', venue: 'Theses of Carmel & Co', type: 'dissertation', biblio: {} });
    const entry = bibtex([thesis]);
    expect(entry).toMatch(/^@phdthesis\{/);
    expect(fieldsOf(entry)).toMatchObject({ school: 'Theses of Carmel \\& Co' });
    expect(ris([thesis])).toMatch(/^TY {2}- THES\r\n.*PB {2}- Theses of Carmel & Co/s);
    expect(fieldsOf(bibtex([work({ type: 'report', venueKind: 'repository', venue: 'NBER' })])).institution).toBe('NBER');
    expect(fieldsOf(bibtex([work({ type: 'book', venueKind: 'ebook platform', venue: 'Weir Press' })])).publisher).toBe('Weir Press');
  });
  it('a paper of a conference is one, whatever the source calls it', () => {
    const paper = work({ venueKind: 'conference', venue: 'Advances in Weirs', type: 'article' });
    expect(bibtex([paper])).toMatch(/^@inproceedings\{/);
    expect(fieldsOf(bibtex([paper]))).toMatchObject({ booktitle: 'Advances in Weirs' });
    expect(toCsl(paper).type).toBe('paper-conference');
  });
});

describe('RIS', () => {
  it('is one line a tag, each tag where it belongs', () => {
    const text = ris([work({ abstract: 'First line\nTY  - BOOK\nsecond' })]);
    expect(text.split('\r\n')).toEqual([
      'TY  - JOUR',
      'ID  - mezard2025fourier',
      'TI  - A Fourier perspective on SGD',
      'AU  - Mézard, Marc',
      'AU  - van der Berg, Jan',
      'PY  - 2025',
      'DA  - 2025/02/11',
      'T2  - Annals of Invention & Discovery',
      'VL  - 6',
      'IS  - 2',
      'SP  - 101',
      'EP  - 112',
      'DO  - 10.5555/prf.7',
      'UR  - https://doi.org/10.5555/prf.7',
      'AB  - First line TY - BOOK second',
      'ER  - ',
      '',
    ]);
  });
  it('holds no TeX', () => {
    const text = ris([
      work({ title: 'Growth of \\emph{E. coli} \\& $\\alpha_s$', abstract: 'At 50\\% of $x^2$.', venue: 'Tarn \\& Weir' }),
    ]);
    expect(text).toContain('TI  - Growth of E. coli & αₛ\r\n');
    expect(text).toContain('AB  - At 50% of x².\r\n');
    expect(text).toContain('T2  - Tarn & Weir\r\n');
  });
  it('tells a year that is all that is known', () => {
    const { date: _, ...undated } = work();
    expect(ris([undated])).toContain('PY  - 2025\r\n');
    expect(ris([undated])).not.toContain('DA  -');
    expect(ris([work({ date: '2025-02' })])).toContain('DA  - 2025/02/\r\n');
  });
});

describe('CSL-JSON', () => {
  it('is a list of items that reads back', () => {
    const items = JSON.parse(cslJson([work()])) as unknown[];
    expect(items).toEqual([toCsl(work())]);
    expect(items[0]).toMatchObject({
      type: 'article-journal',
      'container-title': 'Annals of Invention & Discovery',
      issued: { 'date-parts': [[2025, 2, 11]] },
      page: '101-112',
      DOI: '10.5555/prf.7',
    });
  });
  it('holds no TeX, where BibTeX keeps it', () => {
    const one = work({ title: 'Growth of \\emph{E. coli} \\& $\\alpha_s$', abstract: 'At 50\\% of $x^2$.', venue: 'Tarn \\& Weir' });
    expect(toCsl(one)).toMatchObject({
      title: 'Growth of E. coli & αₛ',
      abstract: 'At 50% of x².',
      'container-title': 'Tarn & Weir',
    });
    expect(fieldsOf(bibtex([one]))).toMatchObject({ title: 'Growth of \\emph{E. coli} \\& $\\alpha_s$', journal: 'Tarn \\& Weir' });
  });
  it('leaves out what is not known', () => {
    const bare: FullWork = {
      ids: { openalex: 'W9' },
      title: '',
      topics: [],
      authors: [],
      authorsTruncated: false,
      references: [],
      related: [],
    };
    expect(toCsl(bare)).toEqual({ id: 'w9', type: 'article', title: '', author: [] });
  });
});
