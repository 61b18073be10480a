// A corpus that is held whole in memory: for the facts and the scenarios, a few hundred papers. Not for generated ones.

import type { Corpus, Paper, Person } from './model.ts';
import { fold } from './text.ts';

export function createListCorpus(papers: readonly Paper[], people: readonly Person[]): Corpus {
  const arxiv = new Map<string, Paper>();
  const dois = new Map<string, Paper>();
  const works = new Map<string, Paper>();
  const byAuthor = new Map<string, Set<Paper>>();
  const citing = new Map<string, Paper[]>();
  for (const paper of papers) {
    if (paper.arxiv) arxiv.set(paper.arxiv.toLowerCase(), paper);
    const record = paper.record;
    if (!record) continue;
    works.set(record.id, paper);
    if (record.doi) dois.set(record.doi, paper);
    for (const { author } of record.seats) if (author) byAuthor.set(author, (byAuthor.get(author) ?? new Set()).add(paper));
    for (const cited of record.references) citing.set(cited, [...(citing.get(cited) ?? []), paper]);
  }
  const persons = new Map(people.map((person) => [person.id, person]));
  const orcids = new Map(people.flatMap((person) => (person.orcid ? [[person.orcid, person] as const] : [])));
  const recorded = papers.filter((paper) => paper.record);
  const titles = recorded.map((paper) => [fold(paper.title), paper] as const);

  return {
    byArxiv: (id) => arxiv.get(id.toLowerCase()),
    byDoi: (doi) => dois.get(doi.toLowerCase()),
    byWork: (key) => works.get(key),
    person: (key) => persons.get(key),
    personByOrcid: (orcid) => orcids.get(orcid),
    worksOf: (key) => [...(byAuthor.get(key) ?? [])],
    citing: (key) => citing.get(key) ?? [],
    month: (month) => papers.filter((paper) => paper.arxiv && paper.date.startsWith(month)).sort((a, b) => (a.date < b.date ? -1 : 1)),
    named(query, limit) {
      const words = fold(query).split(' ');
      const fits = (person: Person) =>
        words.every((word) =>
          fold(person.name)
            .split(' ')
            .some((part) => part.startsWith(word)),
        );
      return people.filter(fits).slice(0, limit);
    },
    titled(query, limit) {
      const words = fold(query).split(' ');
      return titles
        .filter(([title]) => words.every((word) => title.includes(word)))
        .slice(0, limit)
        .map(([, paper]) => paper);
    },
    size: recorded.length,
    at: (index) => recorded[index],
  };
}
