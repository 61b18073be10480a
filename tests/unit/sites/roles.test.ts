// Who is printed as somebody else than an author, and titles that only sound so.

import { describe, expect, it } from 'vitest';
import { read, tag } from './read.ts';

const SIGNS =
  '<h2>Abstract</h2><p>We waded in. DOI: 10.5555/p7</p><p>Keywords: reeds</p><p>Received 12 May 2020</p><p>Vol. 3, pp. 1-9</p><h2>References</h2>';
const LOOSE = tag('DC.type', 'conference paper') + tag('DC.identifier', 'https://doi.org/10.5555/p7');
const creators = (...names: string[]): string => names.map((name) => tag('DC.creator', name)).join('');
const namesOf = (head: string, body: string) => read(head, body, 'https://repo.example/7')[0]?.names;

describe.each([
  'Reeds by self-supervised learning',
  'Neural machine translation',
  'Genome-edited reeds in the fen',
  'A robot advisor for reeds',
  'How papers on reeds are reviewed',
])('"%s" is a title', (title) => {
  it('on a page of a repository with tags for anybody', () =>
    expect(
      namesOf(
        tag('DC.title', title) + LOOSE + creators('Tarn, Ada', 'Fosse, Béla'),
        `<h1>${title}</h1><p>Ada Tarn, Béla Fosse</p><h2>Abstract</h2><p>We waded in.</p>`,
      ),
    ).toEqual(['Ada Tarn', 'Béla Fosse']));
  it('on a page without author tags', () =>
    expect(namesOf('', `<h1>${title}</h1><p class="authors">Ada Tarn, Béla Fosse</p>${SIGNS}`)).toEqual(['Ada Tarn', 'Béla Fosse']));
  it('on a page that prints more authors than its tags', () =>
    expect(
      namesOf(
        tag('citation_title', title) + tag('citation_author', 'Fosse, Béla'),
        `<div><h1>${title}</h1><div class="author_gp">Ada Tarn,<sup>1</sup> and Béla Fosse<sup>2</sup></div></div>`,
      ),
    ).toEqual(['Ada Tarn', 'Béla Fosse']));
});

it.each([
  '<p>Handling editor: Ed Itor</p>',
  '<h4>Academic Editor</h4><p>Ed Itor</p>',
  '<dl><dt>Supervisors</dt><dd>Ed Itor</dd></dl>',
  '<p>Edited by<br>Ed Itor</p>',
  '<table><tr><td>Reviewed by:</td><td>Ed Itor</td></tr></table>',
])('no author: %s', (line) => {
  const title = 'How reeds slow the current';
  expect(
    namesOf(
      tag('DC.title', title) + LOOSE + creators('Tarn, Ada', 'Fosse, Béla', 'Itor, Ed'),
      `<h1>${title}</h1><p>Ada Tarn, Béla Fosse</p>${line}`,
    ),
  ).toEqual(['Ada Tarn', 'Béla Fosse']);
});

it.each(['Editorial board of Pond', 'The Editorial Team', 'Pond: Editors', 'Reviewers of 2020', 'Our reviewers in the last year'])(
  'no paper: %s',
  (title) => expect(namesOf('', `<h1>${title}</h1><p class="authors">Ada Tarn, Béla Fosse</p>${SIGNS}`)).toBeUndefined(),
);
