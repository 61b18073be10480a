// The author page `/a/<author id>`: who claimed which papers, with the ORCID they gave.

import type { Corpus, Paper, Person } from '../model.ts';
import { fold, markup, nameParts } from '../text.ts';
import { entry } from './entries.ts';
import { frame } from './frame.ts';

/** `goldt_s_1`: family name, initial, and a number among people of that name. An ORCID works too. */
export function findAuthor(id: string, corpus: Corpus): Person | undefined {
  if (/^\d{4}-/.test(id)) return corpus.personByOrcid(id);
  const [, family = '', initial = '', number = '1'] = /^([a-z_]+)_([a-z])_(\d+)$/.exec(id) ?? [];
  if (!family) return undefined;
  const fits = corpus.named(family.replaceAll('_', ' '), 50).filter((person) => {
    const parts = nameParts(person.name);
    return fold(parts.family) === family.replaceAll('_', ' ') && fold(parts.given).startsWith(initial);
  });
  return fits[Number(number) - 1];
}

export function authorPage(person: Person, corpus: Corpus): string {
  const papers = corpus
    .worksOf(person.id)
    .filter((paper): paper is Paper & { arxiv: string } => paper.arxiv !== undefined)
    .sort((one, other) => (one.date < other.date ? 1 : -1));
  const orcid = person.orcid
    ? `<p><a href="https://orcid.org/${person.orcid}" title="ORCID iD" target="_blank">https://orcid.org/${person.orcid}</a></p>`
    : '';
  const entries = papers.map((paper, at) => entry(paper, at + 1, {}));
  const content = `<div id='content-inner'>
<div id='dlpage'>
  <h1>${markup(person.name)}'s articles on arXiv</h1>
  ${orcid}
      <dl id='articles'>
    <h3>Showing 1-${papers.length} of ${papers.length} results</h3>
${entries.join('')}
</dl>
</div>
</div>`;
  return frame(`${person.name}'s articles on arXiv`, content);
}
