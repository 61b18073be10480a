// Which journal a DOI was given by, read off the DOI alone.

import { describe, expect, test } from 'vitest';
import { journalOf } from '../../../lib/core/journal.ts';

describe('two DOIs of one journal', () => {
  test.each([
    ['letters', '10.1103/PhysRevLett.116.061102', '10.1103/physrevlett.119.161101'],
    ['letters behind a sign', '10.1016/j.cell.2019.05.031', '10.1016/j.cell.2006.07.024'],
    ['letters in two words', '10.1021/acs.jpcc.5b01234', '10.1021/acs.jpcc.8b09999'],
    ['letters before a number', '10.3390/app8101847', '10.3390/app10020001'],
    ['Springer’s number', '10.1007/s00125-005-1234-5', '10.1007/s00125-019-4321-0'],
    ['an ISSN', '10.1088/0953-8984/21/39/395502', '10.1088/0953-8984/1/1/001'],
    ['an ISSN without its line', '10.1080/01932691.2014.904792', '10.1080/01932691.2020.1'],
    ['an ISSN behind letters', '10.1016/s0022-3697(98)00349-7', '10.1016/S0022-3697(01)00001-1'],
    ['an ISSN, once with its line', '10.1111/j.1365-2966.2012.20123.x', '10.1111/j.13652966.2005.09999.x'],
    ['an ISSN in a SICI frame', '10.1002/(sici)1097-0258(19980815)17:15<1>3.0.co;2-x', '10.1002/1097-0258(20001230)19:24<1>3.0.co;2-y'],
    ['letters behind the year of chemists', '10.1039/c3nr34278f', '10.1039/d0nr00001a'],
    ['letters behind the year of geophysicists', '10.1029/2018jb016123', '10.1029/2005jb003710'],
  ])('%s', (_, one, other) => {
    expect(journalOf(one)).toBeDefined();
    expect(journalOf(one)).toBe(journalOf(other));
  });
});

test('two journals of one publisher are two', () => {
  expect(journalOf('10.1103/physrevd.85.024007')).not.toBe(journalOf('10.1103/physrevb.85.024007'));
  expect(journalOf('10.1039/c3nr34278f')).not.toBe(journalOf('10.1039/c3cp34278f'));
});

test('the same letters at two publishers are two journals', () => {
  expect(journalOf('10.1093/brain/awx001')).not.toBe(journalOf('10.1159/brain.2001.1'));
});

describe('no journal', () => {
  test.each([
    ['no DOI', undefined],
    ['no DOI at all in the text', 'arXiv:2001.01234'],
    ['a book', '10.1007/978-3-319-11933-5_91'],
    ['a book, its number without lines', '10.1007/9783319119335'],
    ['a number alone', '10.1155/2016/2979081'],
    ['arXiv', '10.48550/arXiv.2001.01234'],
    ['bioRxiv', '10.1101/2020.03.22.002386'],
    ['ChemRxiv', '10.26434/chemrxiv-2021-abcde'],
    ['PsyArXiv', '10.31234/osf.io/abcde'],
    ['Research Square', '10.21203/rs.3.rs-12345/v1'],
    ['Zenodo', '10.5281/zenodo.1234567'],
    ['figshare', '10.6084/m9.figshare.1234567'],
    ['SSRN', '10.2139/ssrn.1234567'],
  ])('%s', (_, doi) => {
    expect(journalOf(doi)).toBeUndefined();
  });
});
