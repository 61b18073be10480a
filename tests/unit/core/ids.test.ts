// Every form in which pages print the ids of works and people.

import { describe, expect, test } from 'vitest';
import { arxivIdOfDoi, doiPage, readArxivId, readDoi, readOpenAlexId, readOrcid, researcherPage, workKey } from '../../../lib/core/ids.ts';

describe('arXiv ids', () => {
  test.each([
    ['2410.00001', '2410.00001'],
    ['arXiv:2410.00001v3', '2410.00001'],
    ['https://arxiv.org/abs/0704.0020', '0704.0020'],
    ['https://arxiv.org/pdf/2410.00001v12.pdf', '2410.00001'],
    ['https://arxiv.org/abs/hep-th/9901001v2', 'hep-th/9901001'],
    ['https://arxiv.org/abs/math.GT/0309136', 'math/0309136'],
    ['/abs/acc-phys/9411002', 'acc-phys/9411002'],
    ['https://arxiv.org/html/1706.03762v7', '1706.03762'],
    ['https://doi.org/10.48550/arXiv.2410.00001', '2410.00001'],
  ])('%s', (text, id) => expect(readArxivId(text)).toBe(id));
  test.each(['https://arxiv.org/list/cs.LG/recent', '2413.00001', '10.1103/12345', '', 'https://arxiv.org/a/goldt_s_1'])(
    'none in "%s"',
    (text) => expect(readArxivId(text)).toBeUndefined(),
  );
  test('inside the DataCite DOI, and in no other', () => {
    expect(arxivIdOfDoi('10.48550/arXiv.2410.00001')).toBe('2410.00001');
    expect(arxivIdOfDoi('10.48550/arxiv.hep-th/9901001')).toBe('hep-th/9901001');
    expect(arxivIdOfDoi('10.1038/2410.00001')).toBeUndefined();
  });
});

describe('DOIs', () => {
  test.each([
    ['https://doi.org/10.1038/Nature12373', '10.1038/nature12373'],
    ['doi:10.1016/j.cell.2020.01.001.', '10.1016/j.cell.2020.01.001'],
    ['https://www.science.org/doi/10.1126/science.abc1234?cookieSet=1', '10.1126/science.abc1234'],
    ['(10.1002/(SICI)1097-4571(199909)50:11<1::AID-ASI1>3.0.CO;2-8', '10.1002/(sici)1097-4571(199909)50:11<1::aid-asi1>3.0.co;2-8'],
    ['see 10.1000/182).', '10.1000/182'],
    ['https://doi.org/10.1002%2Fasi.20001', '10.1002/asi.20001'],
    ['doi:10.1175/1520-0469(1963)020<0130:DNF>2.0.CO;2', '10.1175/1520-0469(1963)020<0130:dnf>2.0.co;2'],
    [
      'https://doi.org/10.1002/(SICI)1097-4571(1999)50:13%3C1173::AID-ASI3%3E3.0.CO;2-8',
      '10.1002/(sici)1097-4571(1999)50:13<1173::aid-asi3>3.0.co;2-8',
    ],
    ['(doi:10.1016/S0140-6736(20)30183-5).', '10.1016/s0140-6736(20)30183-5'],
    ['(see 10.1016/0022-2836(81)90087-5)', '10.1016/0022-2836(81)90087-5'],
    ['10.1002/(SICI)1(1999)', '10.1002/(sici)1(1999)'],
    ['DOI: 10.3969/j.issn.1000-1234.2012.01.001。', '10.3969/j.issn.1000-1234.2012.01.001'],
    ['（doi:10.3969/j.issn.1000-1234.2012.01.001）', '10.3969/j.issn.1000-1234.2012.01.001'],
    ['“doi:10.1000/182.”', '10.1000/182'],
    ['https://doi.org/10.1371/\u200bjournal.pone.0001234', '10.1371/journal.pone.0001234'],
  ])('%s', (text, doi) => expect(readDoi(text)).toBe(doi));
  test('none', () => expect(readDoi('version 10.2 of the file')).toBeUndefined());
});

describe('ORCID iDs', () => {
  test('a valid one in any dress', () => {
    expect(readOrcid('https://orcid.org/0000-0002-1825-0097')).toBe('0000-0002-1825-0097');
    expect(readOrcid('0000-0002-1694-233x')).toBe('0000-0002-1694-233X');
  });
  test('a wrong check digit is no iD', () => expect(readOrcid('0000-0002-1825-0098')).toBeUndefined());
  test('longer numbers are no iD', () => expect(readOrcid('10000000218250097')).toBeUndefined());
});

test('OpenAlex ids are bare keys of the asked kind', () => {
  expect(readOpenAlexId('https://openalex.org/A5023888391', 'A')).toBe('A5023888391');
  expect(readOpenAlexId('W2741809807', 'A')).toBeUndefined();
});

test('a work is known by its arXiv id before its DOI', () => {
  expect(workKey({ doi: '10.1/x', arxiv: '2410.00001' })).toBe('arxiv:2410.00001');
  expect(workKey({})).toBeUndefined();
});

test('public pages are https', () => {
  expect(researcherPage('orcid:0000-0002-1825-0097')).toBe('https://orcid.org/0000-0002-1825-0097');
  // Publishers put everything into a DOI.
  expect(doiPage('10.1002/1(1)<1::AID#2?>3.0.CO;2-A')).toBe('https://doi.org/10.1002/1(1)%3C1::AID%232%3F%3E3.0.CO;2-A');
});
