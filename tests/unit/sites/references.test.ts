// References: whose names stand at the head of an entry, which paper it is, and what is left alone.

import { describe, expect, it } from 'vitest';
import { createReaderDetector } from '../../../lib/sites/page.ts';
import { authorsOf } from '../../../lib/sites/references/authors.ts';
import { parse } from './parse.ts';

const read = (text: string): string[] => (authorsOf(text)?.names ?? []).map(({ start, end }) => text.slice(start, end));

describe('the authors a reference begins with', () => {
  it.each<[string, string[]]>([
    ['1. Doe J, Roe RA, van den Brook C. Vitamin D, calcium and bones. J Bone 2012;1:2', ['Doe J', 'Roe RA', 'van den Brook C']],
    ['Doe, J., Roe, R. A., & Poe, C. (2012). Title here.', ['Doe, J.', 'Roe, R. A.', 'Poe, C.']],
    ['Doe, J.; Roe, R.A.; Poe, C. Title of It. J. Chem. 2012', ['Doe, J.', 'Roe, R.A.', 'Poe, C.']],
    ['[3] J. Doe, R. A. Roe, and C. Poe, “Title,” Proc. IEEE', ['J. Doe', 'R. A. Roe', 'C. Poe']],
    ['John Doe, Richard Roe, and Carla Poe. 2012. Deep Learning. In Proc.', ['John Doe', 'Richard Roe', 'Carla Poe']],
    ['Doe, J., Roe, R.: Title of this. LNCS', ['Doe, J.', 'Roe, R.']],
    ['Doe, J., Roe, R. A., and Poe, C.: Title, J. Geophys. Res., 5, 2012.', ['Doe, J.', 'Roe, R. A.', 'Poe, C.']],
    ['J. Doe, R.A. Roe, C. Poe\nTitle of This\nJ. Foo', ['J. Doe', 'R.A. Roe', 'C. Poe']],
    ['Doe J and Roe R (2012) Title', ['Doe J', 'Roe R']],
    ['Doe, Jane; Roe, Richard A. (2012). Title', ['Doe, Jane', 'Roe, Richard A.']],
    ['Goodfellow, Ian, Yoshua Bengio, and Aaron Courville. Deep Learning. 2016.', []],
    ['张三, 李四, 王五. 深度学习综述[J]. 计算机, 2012', ['张三', '李四', '王五']],
    ['García-Márquez J, O’Brien K, Müller-Lüdenscheidt HP: Title. BMC 2012', ['García-Márquez J', 'O’Brien K', 'Müller-Lüdenscheidt HP']],
    ['Al-Rfou, R., D’Angelo, S., De la Cruz, M., Title', ['Al-Rfou, R.', 'D’Angelo, S.', 'De la Cruz, M.']],
    ['Yu. A. Izotov, N. G. Guseva, K. J. Fricke, Astron. Astrophys. 2012', ['Yu. A. Izotov', 'N. G. Guseva', 'K. J. Fricke']],
    ['Smith, J. A. Jr., Jones, B.: Title', ['Smith, J. A. Jr.', 'Jones, B.']],
    [
      '1. al-Rashid A, el-Sayed M, do Carmo Silva M, ’t Hooft G. Vitamin D, calcium and bones. J Bone 2012;1:2',
      ['al-Rashid A', 'el-Sayed M', 'do Carmo Silva M', '’t Hooft G'],
    ],
    ['S. degli Esposti, J. vom Brocke, A. de los Santos, “Title,” Proc.', ['S. degli Esposti', 'J. vom Brocke', 'A. de los Santos']],
    ['Dalla Valle, A., Lo Presti, B., wa Kamau, C. (2012). Title here.', ['Dalla Valle, A.', 'Lo Presti, B.', 'wa Kamau, C.']],
  ])('%s', (text, names) => expect(read(text)).toEqual(names));

  it.each<[string, string[]]>([
    ['J. Doe and R. Roe, J. Chem. Phys. 12, 3 (2012).', ['J. Doe', 'R. Roe']],
    ['J. Doe, J. Physiol. 590, 12 (2012).', ['J. Doe']],
    ['F. Rincon, Dynamo theories, J. Plasma Phys. 85, 205850401 (2019).', ['F. Rincon']],
    ['F. Rincon, Dynamo Theories, J. Plasma Phys. 85, 205850401 (2019).', ['F. Rincon']],
    ['Doe, J. Vitamin D, A review. 2012', ['Doe, J.']],
    ['D. P. Kingma and J. Ba. Adam: A Method', ['D. P. Kingma', 'J. Ba']],
    ['Smith JA, Jones B, on behalf of the Group. Title', ['Smith JA', 'Jones B']],
  ])('takes neither journal nor title for a person: %s', (text, names) => expect(read(text)).toEqual(names));

  it.each([
    'John Doe, Deep Learning, 2012',
    'John Doe, Deep Learning. MIT Press, 2016',
    'The ATLAS Collaboration, Observation of a new particle, Phys. Lett. B 716 (2012) 1',
    'World Health Organization. Global report on diabetes. 2016.',
    'Deep Learning. Nature 521, 436 (2015)',
    'Python Software Foundation. Python 3. 2012',
    'R Core Team. R: A Language. 2012',
    'E. coli genome sequencing. Nature 2012',
    'Nature Editorial Board. Title. 2012',
    '',
  ])('finds nobody in: %s', (text) => expect(read(text)).toEqual([]));

  it('says where names were left out', () => {
    expect(authorsOf('J. Doe et al., Phys. Rev. Lett. 1')).toMatchObject({ whole: false });
    expect(authorsOf('Doe J, Roe R. Title. 2012')).toMatchObject({ whole: true });
  });
});

describe('on a page', () => {
  const HEAD =
    '<meta name="citation_title" content="How reeds slow the current"><meta name="citation_author" content="Ada Tarn"><meta name="citation_doi" content="10.5555/p7">';
  const page = (list: string, head = HEAD, line = '<h1>How reeds slow the current</h1><p class="author">Ada Tarn</p>') => {
    const doc = parse(`<html><head>${head}</head><body>${line}${list}</body></html>`);
    const detector = createReaderDetector(doc, new URL('https://journal.example/7'));
    return { doc, detector, works: detector.report().works.slice(1) };
  };
  const OTHER = 'Roe R, Doe J. Older reeds. Pond. 2001;1:2.';
  const LINK = '<a href="https://doi.org/10.5555/OLD.1">Crossref</a>';

  it.each<[string, string]>([
    ['a list under a heading', `<h2>References</h2><ol><li>${OTHER} ${LINK}</li><li>Nobody N. Unknown. 2002.</li></ol>`],
    ['a list its class names', `<div class="ref-list"><p>1. ${OTHER} ${LINK}</p><p>2. Nobody N. Unknown. 2002.</p></div>`],
    ['a DOI in print', `<h2>Literatur</h2><ol><li>${OTHER} doi:10.5555/old.1</li></ol>`],
    [
      'a DOI in print with a link right behind it',
      `<h2>References</h2><ol><li><span>${OTHER} doi:10.5555/old.1</span><span><a href="https://scholar.example/x">Google Scholar</a></span></li></ol>`,
    ],
    [
      'a DOI in brackets and in the link of a resolver',
      `<h2>References</h2><ol><li>${OTHER} (DOI: 10.5555/old.1). <a href="https://resolver.example.edu/sfx?sid=x&amp;id=doi:10.5555/old.1&amp;date=1999">Find it</a></li></ol>`,
    ],
    [
      'marked names',
      `<section id="bibliography"><div class="ref"><span class="person-group"><div class="name"><div class="surname">Roe</div> <div class="given-names">R</div></div>, <div class="name"><div class="surname">Doe</div> <div class="given-names">J</div></div></span> Older reeds. ${LINK}</div><div class="ref">Nobody</div></section>`,
    ],
    [
      'a link out that also carries where it comes from',
      `<h2>References</h2><ol><li>${OTHER} <a href="/servlet/linkout?suffix=b1&doi=10.5555%2Fp7&key=10.5555%2Fold.1&dbid=16">CrossRef</a></li></ol>`,
    ],
  ])('%s', (_label, list) => {
    const { works } = page(list);
    expect(works.map(({ ids }) => ids)).toEqual([{ doi: '10.5555/old.1' }]);
    expect(works[0]?.authors.map(({ name }) => name)).toEqual(['Roe R', 'Doe J']);
  });

  it.each<[string, object]>([
    ['arXiv preprint arXiv:1706.03762, 2017.', { arxiv: '1706.03762' }],
    ['CoRR abs/1706.03762', { arxiv: '1706.03762' }],
    ['arXiv:hep-th/9901001 (1999)', { arxiv: 'hep-th/9901001' }],
    ['https://doi.org/10.48550/arXiv.1706.03762', { arxiv: '1706.03762' }],
    ['arXiv:1706.03762. doi:10.5555/old.1', { doi: '10.5555/old.1' }],
  ])('without a link: %s', (printed, ids) =>
    expect(page(`<h2>References</h2><ol><li>${OTHER} ${printed}</li></ol>`).works.map((work) => work.ids)).toEqual([ids]),
  );
  it("two arXiv numbers are nobody's", () =>
    expect(page(`<h2>References</h2><ol><li>${OTHER} arXiv:1706.03762, see also arXiv:1706.03763</li></ol>`).works).toEqual([]));

  it.each<[string, string]>([
    ['an entry without an id', `<h2>References</h2><ol><li>${OTHER}</li></ol>`],
    ['papers that cite this one', `<section class="cited-by"><h2>Cited by</h2><ol><li>${OTHER} ${LINK}</li></ol></section>`],
    ['papers like this one', `<h2>Similar articles</h2><ul class="related"><li>${OTHER} ${LINK}</li></ul>`],
    ['a paper of the text', `<section><h2>Methods</h2><p>${OTHER} ${LINK}</p></section>`],
    [
      'authors its own search link contradicts',
      `<h2>References</h2><ol><li>${OTHER} ${LINK} <a href="https://scholar.google.com/scholar_lookup?author=A%20Brook&author=B%20Moss">Google Scholar</a></li></ol>`,
    ],
  ])('%s is left alone', (_label, list) => expect(page(list).works).toEqual([]));

  describe('with what the tags say of references', () => {
    const cite = (content: string): string => `${HEAD}<meta name="citation_reference" content="${content}">`;
    const title = 'Older reeds and how they stood';
    const entry = (text: string): string =>
      `<h2>References</h2><ol><li>${text}</li><li>Nobody N. Something else that has no tag. 2002.</li></ol>`;

    it.each<[string, string, string, string[]]>([
      [
        'authors, title and DOI',
        `citation_title=${title}; citation_author=R Roe; citation_author=J. B. Doe; citation_doi=10.5555/OLD.1; citation_year=2001`,
        `Rita Roe und Jane B. Doe, ${title}. Pond 2001.`,
        ['Rita Roe', 'Jane B. Doe'],
      ],
      ['no authors', `citation_title=${title};citation_doi=10.5555/old.1;`, `Roe R, Doe J. ${title}. Pond. 2001.`, ['Roe R', 'Doe J']],
      [
        'the reference as one text',
        `[1] Roe R, Doe J. ${title}. Pond. 2001;1:2-3. doi: 10.5555/old.1`,
        `1. Roe R, Doe J. ${title}. Pond. 2001;1:2-3.`,
        ['Roe R', 'Doe J'],
      ],
      [
        'more authors than are printed',
        `citation_title=${title};citation_author=Roe, R.;citation_author=Doe, J.;citation_author=Poe, A.;citation_doi=10.5555/old.1`,
        `Roe R, et al. ${title}. Pond. 2001.`,
        ['Roe R'],
      ],
    ])('%s', (_label, tag, text, names) => {
      const { works } = page(entry(text), cite(tag));
      expect(works.map(({ ids }) => ids)).toEqual([{ doi: '10.5555/old.1' }]);
      expect(works[0]?.authors.map(({ name }) => name)).toEqual(names);
    });

    it('takes no headline for a name where the tags know who wrote it', () => {
      const tag = `citation_title=UNSUPERVISED FEATURE CONSTRUCTION;citation_author=Rita Roe;citation_doi=10.5555/old.1`;
      const { works } = page(entry(`UNSUPERVISED FEATURE CONSTRUCTION. Rita Roe. Pond. 2001. ${LINK}`), cite(tag));
      expect(works[0]?.authors.map(({ name }) => name)).toEqual(['Rita Roe']);
    });

    it.each<[string, string, string]>([
      ['another title', `citation_title=Younger reeds and how they fell;citation_doi=10.5555/old.1`, `Roe R, Doe J. ${title}. Pond. 2001.`],
      ['a title of one word', `citation_title=Reeds;citation_doi=10.5555/old.1`, `Roe R, Doe J. Reeds. Pond. 2001.`],
      ['no id', `citation_title=${title};citation_author=R Roe`, `Roe R, Doe J. ${title}. Pond. 2001.`],
    ])('%s tells nothing', (_label, tag, text) => expect(page(entry(text), cite(tag)).works).toEqual([]));

    it('two tags of one title tell nothing', () => {
      const two = `${cite(`citation_title=${title};citation_doi=10.5555/old.1`)}<meta name="citation_reference" content="citation_title=${title};citation_doi=10.5555/old.2">`;
      expect(page(entry(`Roe R, Doe J. ${title}. Pond. 2001.`), two).works).toEqual([]);
    });
  });

  it('gives nothing on a page that shows no paper itself', () => {
    const list = `<h2>References</h2><ol><li>${OTHER} ${LINK}</li></ol>`;
    expect(page(list, '', '<h1>Reeds, a stub</h1>').detector.report().works).toEqual([]);
  });

  it('tells the name under the pointer, and which paper it belongs to', () => {
    const { doc, detector } = page(
      `<h2>References</h2><ol><li id="r"><i>Roe R</i>, Doe J. Older reeds. ${LINK}</li></ol><p id="out">Roe R</p>`,
    );
    const target = doc.querySelector('#r i');
    expect(target && detector.nameAt(target)).toMatchObject({ index: 0, byline: { work: { doi: '10.5555/old.1' } } });
    const out = doc.querySelector('#out');
    expect(out && detector.holds(out)).toBe(false);
  });
});
