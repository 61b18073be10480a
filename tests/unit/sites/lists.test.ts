// Lists of papers on pages of no site we know: whose entry a link belongs to, and which names stand in it.

import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const TITLES = ['Reeds as brakes of water', 'Otters at dawn and dusk', 'What eels remember of the sea', 'Slow water and its friends'];
const PEOPLE = [
  ['Ada Tarn', 'Béla Fosse'],
  ['Cy Brook', 'Dee Moor'],
  ['Eve Lake', 'Finn Weir'],
  ['Gus Rill', 'Ada Tarn'],
];
type Entry = (n: number, title: string, people: readonly string[]) => string;
const entries = (entry: Entry): string[] => TITLES.map((title, n) => entry(n, title, PEOPLE[n] ?? []));
const listed = (body: string) => read('<title>Ada Tarn</title>', `<h1>Ada Tarn</h1>${body}`, 'https://people.example/~tarn/publications');
const list = (entry: Entry) =>
  listed(
    `<h2>Publications</h2><ul>${entries(entry)
      .map((each) => `<li>${each}</li>`)
      .join('')}</ul>`,
  );
const arxiv = (n: number, text = 'arXiv'): string => `<a href="https://arxiv.org/abs/2401.0004${n}">${text}</a>`;
const doi = (n: number, text = 'doi'): string => `<a href="https://doi.org/10.5555/l.${n}">${text}</a>`;
const PLACE = 'Pond 12, 1-9, 2020';

describe('the links of one entry are one paper', () => {
  it('with one link each', () => {
    const works = list((n, title, people) => `${people.join(', ')}<br>${doi(n, title)}<br>${PLACE}`);
    expect(works.map(({ names }) => names)).toEqual(PEOPLE);
  });
  it('with an arXiv number and a DOI each', () => {
    const works = list((n, title, people) => `${people.join(', ')}<br><b>${title}</b><br>${PLACE} ${arxiv(n)} ${doi(n)}`);
    expect(works.map(({ ids, names }) => ({ ...ids, names }))).toEqual(
      PEOPLE.map((names, n) => ({ arxiv: `2401.0004${n}`, doi: `10.5555/l.${n}`, names })),
    );
  });
  it('with links in a list of their own', () => {
    const works = list(
      (n, title, people) => `${people.join(', ')}<br><b>${title}</b><br>${PLACE}<ul><li>${arxiv(n)}</li><li>DOI: ${doi(n)}</li></ul>`,
    );
    expect(works.map(({ ids }) => ids)).toEqual(PEOPLE.map((_, n) => ({ arxiv: `2401.0004${n}`, doi: `10.5555/l.${n}` })));
  });
  it('with a DOI and a PubMed number each', () => {
    const works = list(
      (n, title, people) =>
        `${people.join(', ')}. ${doi(n, title)}. ${PLACE} <a href="https://pubmed.ncbi.nlm.nih.gov/3000000${n}/">PubMed</a>`,
    );
    expect(works.map(({ names }) => names)).toEqual(PEOPLE);
  });
  it('where every other entry has a second id', () => {
    const works = list((n, title, people) => `${arxiv(n, title)}<br>${people.join(', ')}<br>${PLACE} ${n % 2 ? doi(n) : ''}`);
    expect(works.map(({ names }) => names)).toEqual(PEOPLE);
  });
  it('but the entries of one year are several papers, whatever kinds of ids they have', () => {
    const pubmed = (n: number): string => `<a href="https://pubmed.ncbi.nlm.nih.gov/3000000${n}/">PubMed</a>`;
    const entry = (n: number, link: string): string => `<li>${PEOPLE[n]?.join(', ')}<br><b>${TITLES[n]}</b><br>${PLACE} ${link}</li>`;
    const works = listed([0, 1, 2].map((at) => `<ul>${entry(0, arxiv(at))}${entry(1, doi(at))}${entry(2, pubmed(at))}</ul>`).join(''));
    expect(works.map(({ ids }) => Object.keys(ids).join())).toEqual([1, 2, 3].flatMap(() => ['arxiv', 'doi', 'pmid']));
  });
});

describe('the names of an entry', () => {
  const first = (line: string): readonly string[] | undefined =>
    list((n, title, people) => `${doi(n, title)}<br>${n ? people.join(', ') : line}<br>${PLACE}`)[0]?.names;
  it.each([
    ['Ada Tarn und Béla Fosse', ['Ada Tarn', 'Béla Fosse']],
    ['Ada Tarn y Béla Fosse', ['Ada Tarn', 'Béla Fosse']],
    ['June Tarn, Béla Fosse', ['June Tarn', 'Béla Fosse']],
  ])('%s', (line, names) => expect(first(line)).toEqual(names));
});
