// What the address of a link says of a paper, and what stands in it beside the paper's id.

import { describe, expect, it } from 'vitest';
import { idsOfAddress } from '../../../lib/sites/paper.ts';

describe('what an address has behind the DOI is not part of it', () => {
  it.each([
    ['https://www.frontiersin.org/articles/10.3389/fnbot.2013.00021/full', '10.3389/fnbot.2013.00021'],
    ['https://www.frontiersin.org/articles/10.3389/fnbot.2013.00021/full#B12', '10.3389/fnbot.2013.00021'],
    ['https://iopscience.iop.org/article/10.1088/1367-2630/aa89ff/meta', '10.1088/1367-2630/aa89ff'],
    ['https://iopscience.iop.org/article/10.1088/1367-2630/aa89ff/pdf', '10.1088/1367-2630/aa89ff'],
    ['https://iopscience.iop.org/article/10.1088/1367-2630/17/3/035001/ampdf', '10.1088/1367-2630/17/3/035001'],
    ['https://www.degruyter.com/document/doi/10.1515/zfsw.2000.19.1.1/html', '10.1515/zfsw.2000.19.1.1'],
    ['https://www.emerald.com/insight/content/doi/10.1108/JD-01-2020-0001/full/html', '10.1108/jd-01-2020-0001'],
    ['https://www.biorxiv.org/content/10.1101/339622.abstract', '10.1101/339622'],
    ['https://www.biorxiv.org/content/10.1101/2020.01.02.123456v2.full.pdf', '10.1101/2020.01.02.123456'],
    ['https://link.springer.com/content/pdf/10.1007/s10994-013-5335-x.pdf', '10.1007/s10994-013-5335-x'],
    ['https://link.springer.com/article/10.1007/s10994-013-5335-x/fulltext.html', '10.1007/s10994-013-5335-x'],
    ['https://onlinelibrary.wiley.com/doi/10.1002/hbm.22146/abstract', '10.1002/hbm.22146'],
    ['https://academic.oup.com/bib/advance-article/doi/10.1093/bib/bbaa123/5868070', '10.1093/bib/bbaa123'],
    ['https://academic.oup.com/bib/article-pdf/doi/10.1093/bib/bbaa123/33366221/bbaa123.pdf', '10.1093/bib/bbaa123'],
    ['https://doi.org/10.1145/3292500.3330701/', '10.1145/3292500.3330701'],
  ])('%s', (href, doi) => expect(idsOfAddress(href)).toEqual({ doi }));
  it('but doi.org has nothing behind it', () =>
    expect(idsOfAddress('https://doi.org/10.5555/reeds/full')).toEqual({ doi: '10.5555/reeds/full' }));
});

describe('links that lead out', () => {
  it.each([
    'https://resolver.example.edu/sfx?sid=x&id=doi:10.1109/5.771073&date=1999',
    'https://resolver.example.edu/sfx?sid=x&id=doi%3A10.1109%2F5.771073&date=1999',
    'https://resolver.example.edu/sfx?rft_id=info:doi/10.1109/5.771073&date=1999',
    'https://www.example.org/servlet/linkout?suffix=r1&dbid=16&doi=10.5555%2Fown&key=10.1109%2F5.771073',
  ])('%s', (href) => expect(idsOfAddress(href)).toEqual({ doi: '10.1109/5.771073' }));
});

describe('Europe PMC', () => {
  it.each([
    ['https://europepmc.org/article/MED/30000001', { pmid: '30000001' }],
    ['https://europepmc.org/abstract/med/30000001', { pmid: '30000001' }],
    ['https://europepmc.org/article/PMC/PMC7000001', { pmcid: 'PMC7000001' }],
    ['https://europepmc.org/article/ETH/579104', {}],
    ['https://europepmc.org/article/PPR/ppr123456', {}],
    ['https://pubmed.ncbi.nlm.nih.gov/30000001/', { pmid: '30000001' }],
    ['https://www.ncbi.nlm.nih.gov/pubmed/30000001', { pmid: '30000001' }],
  ])('%s', (href, ids) => expect(idsOfAddress(href)).toEqual(ids));
});
