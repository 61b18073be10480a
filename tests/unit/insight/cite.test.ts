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

/** What a BibTeX reader finds: fields by name. Fails where braces do not close. */
function fieldsOf(entry: string): Record<string, string> {
  const fields: Record<string, string> = {};
  let depth = 0;
  for (const brace of entry.replace(/\\[{}\\]/g, '').match(/[{}]/g) ?? []) {
    depth += brace === '{' ? 1 : -1;
    if (depth < 0) expect.fail('a brace closes that never opened');
  }
  expect(depth).toBe(0);
  for (const [, name, value] of entry.matchAll(/^ {2}(\w+) = \{(.*)\},$/gm)) fields[name ?? ''] = value ?? '';
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
    expect(fieldsOf(entry)).toEqual({
      title: 'A Fourier perspective on {SGD}',
      author: 'Mézard, Marc and van der Berg, Jan',
      year: '2025',
      month: '2',
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
    ['Growth of \\textit{E. coli} in {E}', 'Growth of \\textit{E. coli} in \\{E\\}'],
    ['Broken $x_{1$ and } braces {', '\\$x\\_\\{1\\$'],
    ['C:\\temp ~ x^2', 'C:\\textbackslash{}temp \\textasciitilde{} x\\textasciicircum{}2'],
    ['<img src=x onerror="alert(1)">', '<img src=x onerror="alert(1)">'],
    ['Costs $5', 'Costs \\$5'],
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
  it('tells a year that is all that is known', () => {
    const { date: _, ...undated } = work();
    expect(ris([undated])).toContain('DA  - 2025//\r\n');
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
