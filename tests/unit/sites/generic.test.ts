// The generic reader: what is a paper and what is not, whose names count, and where they stand.

import { describe, expect, it } from 'vitest';
import { createReaderDetector } from '../../../lib/sites/page.ts';
import { parse } from './parse.ts';

const ABSTRACT = '<h2>Abstract</h2><p>We waded in and measured what the reeds do.</p>';
const tag = (name: string, content: string): string => `<meta name="${name}" content="${content}">`;

function read(head: string, body: string, url = 'https://journal.example/article/7') {
  const doc = parse(`<html><head>${head}</head><body>${body}</body></html>`);
  return createReaderDetector(doc, new URL(url)).report().works;
}
const names = (...args: Parameters<typeof read>): string[] => read(...args).flatMap((work) => work.authors.map((author) => author.name));

describe('pages that show no paper give nothing', () => {
  it.each<[string, string, string]>([
    [
      'a news story',
      '<script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"Ada Tarn"}}</script>',
      '<h1>Floods are coming again</h1><p class="byline">By <a rel="author">Ada Tarn</a></p>',
    ],
    [
      'a news story with a DOI',
      `${tag('dc.creator', 'Ada Tarn')}${tag('dc.identifier', 'doi:10.5555/d7')}${tag('dc.type', 'News')}`,
      '<h1>Floods are coming again</h1><span class="author">Ada Tarn</span>',
    ],
    [
      'a blog',
      tag('author', 'Ada Tarn'),
      '<h1>My year in the marshes</h1><a class="author-name" rel="author">Ada Tarn</a><p>It rained.</p>',
    ],
    ['a login page', '<title>Sign in</title>', '<h1>Sign in to continue</h1><form><input></form>'],
    [
      'an editorial board',
      '<title>Editorial board</title>',
      '<h1>Editorial board of Pond</h1><ul class="contributors"><li>Ada Tarn</li><li>Béla Fosse</li></ul>',
    ],
    [
      'a shop',
      '<script type="application/ld+json">{"@type":"Product","author":"Ada Tarn"}</script>',
      '<h1>The Book of Reeds, hardback</h1><p class="author">Ada Tarn</p><p>Abstract art on the cover</p>',
    ],
    [
      'broken JSON-LD',
      '<script type="application/ld+json">{"@type":"ScholarlyArticle","author":</script>',
      '<h1>Something is missing here</h1><p class="author">Ada Tarn</p>',
    ],
    ['an empty page', '', ''],
    [
      'a story whose creator stands in the tags',
      `${tag('DC.creator', 'Ada Tarn')}${tag('DC.identifier', 'https://paper.example/-4451133')}<script type="application/ld+json">{"@type":"Article"}</script>`,
      '<h1>Floods are coming again</h1><p>By <span class="author">Ada Tarn</span></p><p>It rained for a week.</p>',
    ],
  ])('%s', (_label, head, body) => {
    expect(read(head, body)).toEqual([]);
  });
});

describe('whose names', () => {
  it('takes the page spelling over the tag spelling', () => {
    const head =
      tag('citation_title', 'How reeds slow the current') + tag('citation_author', 'Tarn, Ada B.') + tag('citation_author', 'Fosse, B.');
    expect(names(head, `<h1>How reeds slow the current</h1><p>Ada Tarn<sup>1</sup>, Béla Fosse</p>${ABSTRACT}`)).toEqual([
      'Ada Tarn',
      'Béla Fosse',
    ]);
  });
  it('reads a tag that holds a list', () => {
    expect(
      names(tag('citation_authors', 'Tarn AB;Fosse B;'), `<h1>How reeds slow the current</h1><div>Ada B Tarn, Bela Fosse</div>${ABSTRACT}`),
    ).toEqual(['Ada B Tarn', 'Bela Fosse']);
  });
  it('counts a list that stands in the head twice once', () => {
    const list = tag('citation_author', 'Ada Tarn') + tag('citation_author', 'Béla Fosse');
    expect(names(list + list, '<h1>How reeds slow the current</h1><p>Ada Tarn and Béla Fosse</p>')).toEqual(['Ada Tarn', 'Béla Fosse']);
  });
  it('keeps editors in dc.creator out', () => {
    const head =
      tag('dc.identifier', 'doi:10.5555/p7') + ['Ada Tarn', 'Béla Fosse', 'Ed Itor'].map((name) => tag('dc.creator', name)).join('');
    expect(
      names(head, `<h1>How reeds slow the current</h1><p>Ada Tarn, Béla Fosse</p>${ABSTRACT}<p>Reviewing editor: Ed Itor</p>`),
    ).toEqual(['Ada Tarn', 'Béla Fosse']);
  });
  it('takes iDs and affiliations from JSON-LD', () => {
    const head = `<script type="application/ld+json">{"@graph":[{"@type":"ScholarlyArticle","author":[{"@type":"Person","givenName":"Ada","familyName":"Tarn","sameAs":"https://orcid.org/0000-0002-1825-0097","affiliation":{"name":"Fen College"}}]}]}</script>`;
    expect(read(head, '<h1>How reeds slow the current</h1><p class="author">Ada Tarn</p>')[0]?.authors).toEqual([
      { name: 'Ada Tarn', position: 0, orcid: '0000-0002-1825-0097', affiliations: ['Fen College'] },
    ]);
  });
  it('counts a second printing once, and names that are only in tags keep their seat', () => {
    const head =
      tag('citation_title', 'How reeds slow the current') +
      ['Ada Tarn', 'Béla Fosse', 'Cy Brook'].map((name) => tag('citation_author', name)).join('');
    const line = '<p class="authors">Ada Tarn, Béla Fosse <a>and 1 more</a></p>';
    expect(names(head, `<h1>How reeds slow the current</h1>${line}${ABSTRACT}${line}`)).toEqual(['Ada Tarn', 'Béla Fosse', 'Cy Brook']);
  });
  it.each<[string, string[], string, string[]]>([
    [
      'damaged in the tags, by their place in the list',
      ['Bj|[ouml]|rn Fosse', 'Ada Tarn', 'Cy Brook'],
      '<p>Björn Fosse<sup>1</sup>, Ada Tarn and Cy Brook</p>',
      ['Björn Fosse', 'Ada Tarn', 'Cy Brook'],
    ],
    [
      'left out of the tags, which name the corresponding author alone',
      ['Brook, Cy'],
      '<div class="author_gp">Ada Tarn,<sup>1</sup> Béla Fosse,<sup>2</sup> and Cy Brook<sup>1</sup></div>',
      ['Ada Tarn', 'Béla Fosse', 'Cy Brook'],
    ],
    [
      'abbreviated in a note, and in full behind "et al"',
      ['Ada Tarn', 'Béla Fosse', 'Cyril B. Brook'],
      '<div><span>Ada Tarn, PhD; Béla Fosse, MD; et al</span><span style="display:none">Cyril B. Brook, PhD</span><p>From the Fen Service (Drs Tarn and C. B. Brook)</p></div>',
      ['Ada Tarn', 'Béla Fosse', 'Cyril B. Brook'],
    ],
    [
      'called SR or MD by their initials',
      ['Tarn SR', 'Fosse MD'],
      '<p>Sue R. Tarn, MD, and Max D. Fosse</p>',
      ['Sue R. Tarn', 'Max D. Fosse'],
    ],
    [
      'left out of the tags, each a link',
      ['Brook, Cy'],
      '<div class="author_gp"><a href="/1/">Ada Tarn</a>,<sup>1</sup> and <a href="/2/">Cy Brook</a><sup>1</sup></div>',
      ['Ada Tarn', 'Cy Brook'],
    ],
    [
      'of the same name as their fathers, which tags leave out',
      ['Tarn, William B.', 'Fosse, Béla', 'Brook, Cy'],
      '<p>William B. Tarn III, Béla Fosse Jr., and Cy Brook, Jr. III II.</p>',
      ['William B. Tarn III', 'Béla Fosse Jr.', 'Cy Brook, Jr.'],
    ],
    ['beside their editors', ['Ada Tarn'], '<p>Ada Tarn, edited by Ed Itor, Rita Itor</p>', ['Ada Tarn']],
  ])('finds authors who are %s', (_label, tags, line, expected) => {
    const head = tag('citation_title', 'How reeds slow the current') + tags.map((name) => tag('citation_author', name)).join('');
    expect(names(head, `<h1>How reeds slow the current</h1>${line}${ABSTRACT}`)).toEqual(expected);
  });
  it('takes the names of the list, not those of a note inside it', () => {
    const people = ['Ada Tarn', 'Béla Fosse', 'Cy Brook', 'Dee Moor', 'Eve Lake'];
    const items = people.map(
      (name, at) =>
        `<li><span class="person">${name}, </span><div>${at ? '' : '<p>Contributed equally to this work with: Ada Tarn, Béla Fosse</p>'}<p>Affiliation: ${'Department of Fens, Fen College, Fenton. '.repeat(24)}</p></div></li>`,
    );
    const doc = parse(
      `<html><head>${people.map((name) => tag('citation_author', name)).join('')}</head><body><h1>How reeds slow the current</h1><ul class="authors">${items.join('')}</ul></body></html>`,
    );
    const [byline] = createReaderDetector(doc, new URL('https://journal.example/7')).bylines();
    expect(byline?.names.map(({ name, element }) => `${name} ${element.className}`)).toEqual(people.map((name) => `${name} person`));
  });
  it('takes contributors in the tags for authors where the page prints them so, and no tag names authors', () => {
    const head =
      tag('citation_journal_title', 'Fen Research') + ['', 'Ada Tarn', 'Béla Fosse'].map((name) => tag('DC.Contributor', name)).join('');
    expect(names(head, `<h1>A reply on reeds</h1><ol><li>Ada Tarn,</li><li>Béla Fosse</li></ol>`)).toEqual(['Ada Tarn', 'Béla Fosse']);
  });
  it('gives two authors of one spelling a place each', () => {
    const head =
      tag('citation_title', 'How reeds slow the current') +
      ['Wang, J.', 'Tarn, A.', 'Wang, Jin', 'Fosse, B.'].map((name) => tag('citation_author', name)).join('');
    const doc = parse(
      `<html><head>${head}</head><body><h1>How reeds slow the current</h1><p>J. Wang, A. Tarn, J. Wang, B. Fosse</p></body></html>`,
    );
    const [byline] = createReaderDetector(doc, new URL('https://journal.example/7')).bylines();
    expect(byline?.names.map(({ name, range }) => `${name} ${range?.startOffset}`)).toEqual([
      'J. Wang 0',
      'A. Tarn 9',
      'J. Wang 18',
      'B. Fosse 27',
    ]);
  });
  it('does not take a reference for the byline', () => {
    const head = tag('citation_title', 'How reeds slow the current') + tag('citation_author', 'Tarn, Ada');
    const doc = parse(
      `<html><head>${head}</head><body><h1>How reeds slow the current</h1><div class="references"><p id="r">Tarn A. Older reeds.</p></div></body></html>`,
    );
    const detector = createReaderDetector(doc, new URL('https://journal.example/7'));
    expect(detector.report().works[0]?.authors).toEqual([{ name: 'Ada Tarn', position: 0 }]);
    expect(detector.roots()).toEqual([doc.head]);
  });
});

describe('without tags', () => {
  const page = (list: string): string =>
    `<h1>How reeds slow the current</h1>${list}${ABSTRACT}<p>Keywords: reeds</p><p>https://doi.org/10.5555/p7 <a href="https://doi.org/10.5555/p7">doi</a></p><h2>References</h2>`;
  it.each<[string, string, string[]]>([
    [
      'a list of elements with affiliations',
      '<ul class="author-list"><li class="author"><a>Ada Tarn</a><span class="affiliation">Fen College, Fenton</span></li><li class="author"><a>Béla Fosse</a></li></ul>',
      ['Ada Tarn', 'Béla Fosse'],
    ],
    [
      'microdata',
      '<p><span itemprop="author"><span itemprop="name">Ada Tarn</span></span> and <span itemprop="author"><span itemprop="name">Béla Fosse</span></span></p>',
      ['Ada Tarn', 'Béla Fosse'],
    ],
    [
      'split names',
      '<div class="contributors"><span property="author"><span property="givenName">Ada</span> <span property="familyName">Tarn</span></span>, <span property="author"><span>Béla</span> <span>Fosse</span></span></div>',
      ['Ada Tarn', 'Béla Fosse'],
    ],
    ['degrees between names', '<div class="meta-authors">Ada Tarn, MD; Béla Fosse, PhD; et al</div>', ['Ada Tarn', 'Béla Fosse']],
    ['family names first', '<div class="authors"><a>Tarn, Ada</a>; <a>Fosse, Béla</a></div>', ['Tarn, Ada', 'Fosse, Béla']],
    ['a plain line under the title', '<p>Ada Tarn, Béla Fosse, Cy van den Brook</p>', ['Ada Tarn', 'Béla Fosse', 'Cy van den Brook']],
    [
      'words that stand for icons, and one name once more for letters',
      '<ul class="authors"><li class="author">Ada Tarn mail</li><li class="author">Béla Fosse equal contributor</li></ul><p class="author-notes">A Tarn</p>',
      ['Ada Tarn', 'Béla Fosse'],
    ],
    [
      'institutions behind semicolons',
      '<p>Ada Tarn, Fen University; Béla Fosse and Cy Brook, Reedworks; Dee Moor, Marsh College</p>',
      ['Ada Tarn', 'Béla Fosse', 'Cy Brook', 'Dee Moor'],
    ],
    [
      'a block for each author, her institution under her name',
      '<div><b>Ada Tarn</b><br>Fen University<br>ada@fen.example</div><div><b>Béla Fosse</b><br>Marsh Institute</div>',
      ['Ada Tarn', 'Béla Fosse'],
    ],
    [
      'somebody with one name among the others',
      '<p class="authors"><span class="author">Suharto</span>, <span class="author">Ada Tarn</span>, <span class="author">Béla Fosse</span></p>',
      ['Suharto', 'Ada Tarn', 'Béla Fosse'],
    ],
    ['one author over her institution', '<p>Ada Tarn<br>Fen University</p>', ['Ada Tarn']],
    [
      'dates behind the names',
      '<div class="contributors">Ada Tarn, Béla Fosse, Cy Brook, Dee Moor and Eve Lake; Received July; Accepted September</div>',
      ['Ada Tarn', 'Béla Fosse', 'Cy Brook', 'Dee Moor', 'Eve Lake'],
    ],
    [
      'buttons',
      '<div id="author-group"><span class="sr-only">Open overlay panel</span><button>Ada Tarn<sup>a</sup></button><button>Béla Fosse</button></div>',
      ['Ada Tarn', 'Béla Fosse'],
    ],
  ])('%s', (_label, list, expected) => {
    expect(names('', page(list))).toEqual(expected);
  });
});

it('reads a page again when its route has become another paper', () => {
  const doc = parse(
    `<html><head>${tag('citation_author', 'Ada Tarn')}</head><body><h1>How reeds slow the current</h1><p>Ada Tarn</p></body></html>`,
  );
  let now = 0;
  const detector = createReaderDetector(doc, new URL('https://journal.example/7'), () => now);
  expect(detector.report().works).toHaveLength(1);
  doc.querySelector('meta')?.setAttribute('content', 'Béla Fosse');
  const line = doc.querySelector('p');
  line?.replaceWith(Object.assign(doc.createElement('p'), { textContent: 'Béla Fosse' }));
  now = 5_000;
  expect(detector.report().works[0]?.authors[0]?.name).toBe('Béla Fosse');
});

it('reads a full text by its marked block, not by the one line in it that looks like an author over her institution', () => {
  const creator = (name: string): string =>
    `<span class="ltx_creator ltx_role_author"><span class="ltx_personname">${name}<br class="ltx_break">Fen University<br class="ltx_break"><span class="ltx_text ltx_font_typewriter">mail@fen.example</span></span></span>`;
  const block = `<div class="ltx_authors">${['Ada Tarn', 'Béla Fosse', 'Cy Brook'].map(creator).join('\n')}</div>`;
  const page = `<article class="ltx_document"><h1 class="ltx_title ltx_title_document">How reeds slow the current</h1>${block}<div class="ltx_abstract"><h6 class="ltx_title">Abstract</h6><p>${'We waded in. '.repeat(20)}</p></div></article>`;
  expect(names('<title>How reeds slow the current</title>', page, 'https://arxiv.proxy.example/html/2001.01234')).toEqual([
    'Ada Tarn',
    'Béla Fosse',
    'Cy Brook',
  ]);
});

it('does not read the whole page again for each of its references', () => {
  const doi = (at: number): string =>
    `<li>Tarn A, Fosse B. Reeds, part ${at}. Fen 2001. <a href="https://doi.org/10.5555/r${at}">doi</a></li>`;
  const doc = parse(
    `<html><head>${tag('citation_author', 'Ada Tarn')}${tag('citation_author', 'Béla Fosse')}</head><body><h1>How reeds slow the current</h1>Ada Tarn, <b>and</b> Béla Fosse<p>${'Long text. '.repeat(3_000)}</p><h2>References</h2><ol>${[...Array(40).keys()].map(doi).join('')}</ol></body></html>`,
  );
  const { body } = doc;
  const text = body.textContent ?? '';
  let asked = 0;
  Object.defineProperty(body, 'textContent', {
    get: () => {
      asked++;
      return text;
    },
  });
  // Authors who cite their own papers are no second printing of the byline.
  expect(createReaderDetector(doc, new URL('https://journal.example/7')).bylines()).toHaveLength(41);
  expect(asked).toBeLessThan(8);
});
