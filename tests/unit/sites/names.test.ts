// Names that were dropped, joined or torn on pages without author tags, and in tags that are not as they should be.

import { describe, expect, it } from 'vitest';
import { read, tag } from './read.ts';

const signs = (abstract: string): string =>
  `<h2>${abstract}</h2><p>We waded in. DOI: 10.5555/p7</p><p>Keywords: reeds</p><p>Received 12 May 2020</p><p>Vol. 3, pp. 1-9</p><h2>References</h2>`;
const untagged = (line: string, abstract = 'Abstract') =>
  read('', `<h1>How reeds slow the current</h1>${line}${signs(abstract)}`, 'https://journal.example/article/7')[0]?.names;

describe('"and" and commas', () => {
  it.each([
    ['Marco Rossi, Luca Verdi e Anna Bianchi', 'Riassunto', ['Marco Rossi', 'Luca Verdi', 'Anna Bianchi']],
    ['Ana Ruiz, María García y José López', 'Resumen', ['Ana Ruiz', 'María García', 'José López']],
    ['Ana Souza e João Pereira', 'Resumo', ['Ana Souza', 'João Pereira']],
    ['Santiago Ramón y Cajal y Ana Ruiz', 'Resumen', ['Santiago Ramón y Cajal', 'Ana Ruiz']],
    ['Rui Costa e Silva, Ana Souza', 'Resumo', ['Rui Costa e Silva', 'Ana Souza']],
    ['Marie Dupont, Paul Martin et Jean Durand', 'Résumé', ['Marie Dupont', 'Paul Martin', 'Jean Durand']],
    ['Jan Bakker en Piet Visser', 'Samenvatting', ['Jan Bakker', 'Piet Visser']],
    ['Zhou En Lai, Wang Et Ming', 'Abstract', ['Zhou En Lai', 'Wang Et Ming']],
    ['张伟，李娜，王芳', '摘要', ['张伟', '李娜', '王芳']],
    ['山田太郎、鈴木花子', '要旨', ['山田太郎', '鈴木花子']],
    ['ADA TARN, BÉLA FOSSE AND CY BROOK', 'Abstract', ['ADA TARN', 'BÉLA FOSSE', 'CY BROOK']],
    ['Ada Tarn · Béla Fosse·Marcel·la Roca', 'Abstract', ['Ada Tarn', 'Béla Fosse', 'Marcel·la Roca']],
    ['Ada Tarn, Béla Fosse et al', 'Abstract', ['Ada Tarn', 'Béla Fosse']],
  ])('%s', (line, abstract, expected) => {
    expect(untagged(`<p class="authors">${line}</p>`, abstract)).toEqual(expected);
    expect(untagged(`<p>${line}</p>`, abstract)).toEqual(expected);
  });
});

describe('words of a page that are names too', () => {
  const list = (...names: string[]): string =>
    `<ul class="authors">${names.map((name) => `<li class="author">${name}</li>`).join('')}</ul>`;
  it.each([
    'June Tarn',
    'April Moor',
    'August Weir',
    'Frank Close',
    'Close, Frank',
    'Close F',
    'Sunil More',
    'Jason Link',
    'Kelvin See',
    'Ruth New',
    'Ahmed al-Rashid',
  ])('%s', (name) => expect(untagged(list('Ada Lake', name, 'Béla Fosse'))).toEqual(['Ada Lake', name, 'Béla Fosse']));
  it.each(['Open Access', 'See More', 'Read More', 'Full Text', 'June', 'New Delhi', 'Share Article', 'Close Window', 'Home Page'])(
    'nobody is called %s',
    (words) => expect(untagged(list('Ada Lake', 'Cy Brook', words, 'Béla Fosse'))).toEqual(['Ada Lake', 'Cy Brook', 'Béla Fosse']),
  );
});

describe('tags', () => {
  const TITLE = tag('citation_title', 'How reeds slow the current');
  const names = (head: string, line: string) =>
    read(head, `<h1>How reeds slow the current</h1><p>${line}</p><h2>Abstract</h2>`, 'https://journal.example/7')[0]?.names;
  it.each([
    ['Ada Tarn and Béla Fosse', ['Ada Tarn', 'Béla Fosse']],
    ['Ada Tarn, Béla Fosse, Cy Brook', ['Ada Tarn', 'Béla Fosse', 'Cy Brook']],
    ['Ada Tarn; Béla Fosse', ['Ada Tarn', 'Béla Fosse']],
  ])('all authors in one text of JSON-LD: %s', (author, expected) => {
    const ld = JSON.stringify({ '@type': 'ScholarlyArticle', name: 'How reeds slow the current', author });
    expect(names(`<script type="application/ld+json">${ld}</script>`, author)).toEqual(expected);
  });
  it('a name encoded twice is one author', () =>
    expect(
      names(
        TITLE + tag('citation_author', 'Fosse, B&amp;eacute;la') + tag('citation_author', 'Tarn, Ada'),
        'Béla Fosse<sup>1</sup>, Ada Tarn<sup>2</sup>',
      ),
    ).toEqual(['Béla Fosse', 'Ada Tarn']));
  it('"News & Views" is no news', () => {
    const head = (type: string): string => TITLE + tag('citation_author', 'Ada Tarn') + tag('citation_article_type', type);
    expect(names(head('News &amp; Views'), 'Ada Tarn')).toEqual(['Ada Tarn']);
    expect(names(head('News and Views'), 'Ada Tarn')).toEqual(['Ada Tarn']);
    expect(names(head('News'), 'Ada Tarn')).toBeUndefined();
  });
});
