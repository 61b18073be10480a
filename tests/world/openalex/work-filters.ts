// Which works a list question is about: the narrowest filter finds candidates, all filters judge them.

import type { Corpus } from '../model.ts';
import { fold } from '../text.ts';
import type { Filter } from './query.ts';
import { hasRecord, type RecordedPaper } from './work.ts';

export const bareKey = (value: string): string => value.replace(/^https?:\/\/openalex\.org\//i, '').toUpperCase();
export const bareDoi = (value: string): string =>
  value
    .replace(/^https?:\/\/(dx\.)?doi\.org\//i, '')
    .replace(/^doi:/i, '')
    .toLowerCase();

type Rule = {
  /** Every work that can pass for one value; absent where the filter cannot narrow. */
  readonly find?: (value: string, corpus: Corpus) => readonly (RecordedPaper | undefined)[];
  readonly holds: (work: RecordedPaper, value: string, corpus: Corpus) => boolean;
};

const record = (paper: ReturnType<Corpus['byWork']>): RecordedPaper | undefined => (hasRecord(paper) ? paper : undefined);
const recorded = (papers: ReturnType<Corpus['worksOf']>): RecordedPaper[] => papers.filter(hasRecord);

const ids: Rule = {
  find: (value, corpus) => [record(corpus.byWork(bareKey(value)))],
  holds: (work, value) => work.record.id === bareKey(value),
};
// The list index holds the first 100 authors of a work; later ones are not found through it.
const INDEXED_AUTHORS = 100;
const author: Rule = {
  find: (value, corpus) => recorded(corpus.worksOf(bareKey(value))),
  holds: (work, value) => work.record.seats.slice(0, INDEXED_AUTHORS).some((seat) => seat.author === bareKey(value)),
};
const landing: Rule = {
  find(value, corpus) {
    const arxiv = /^https?:\/\/arxiv\.org\/abs\/(.+)$/.exec(value)?.[1];
    const doi = /^https?:\/\/doi\.org\//.test(value) ? bareDoi(value) : undefined;
    return [record(arxiv ? corpus.byArxiv(arxiv) : undefined), record(doi ? corpus.byDoi(doi) : undefined), ...misfiled(value, corpus)];
  },
  // As stored: the http form of an arXiv page, the https form of a DOI. The other form finds nothing.
  holds: (work, value) =>
    work.record.landing.includes(value) || (work.record.doi !== undefined && value === `https://doi.org/${work.record.doi}`),
};
const searched: Rule = {
  find: (value, corpus) => recorded(corpus.titled(value, 200)),
  holds: (work, value) => {
    const text = fold(`${work.title} ${work.abstract}`);
    return fold(value)
      .split(' ')
      .every((word) => text.includes(word));
  },
};
const titleSearched: Rule = {
  ...searched,
  holds: (work, value) =>
    fold(value)
      .split(' ')
      .every((word) => fold(work.title).includes(word)),
};

/** Works that carry an address which is not theirs: a small part of the records does. */
function misfiled(value: string, corpus: Corpus): (RecordedPaper | undefined)[] {
  const found: RecordedPaper[] = [];
  // Only the staged papers, which come first in the corpus, are ever misfiled.
  for (let at = 0; at < Math.min(corpus.size, 400); at += 1) {
    const work = corpus.at(at);
    if (hasRecord(work) && work.record.landing.includes(value)) found.push(work);
  }
  return found;
}

const yearOf = (work: RecordedPaper) => Number(work.date.slice(0, 4));

const RULES: Readonly<Record<string, Rule>> = {
  doi: {
    find: (value, corpus) => [record(corpus.byDoi(bareDoi(value)))],
    holds: (work, value) => work.record.doi === bareDoi(value),
  },
  'ids.openalex': ids,
  openalex: ids,
  openalex_id: ids,
  'authorships.author.id': author,
  'author.id': author,
  'authorships.author.orcid': {
    find: (value, corpus) => {
      const person = corpus.personByOrcid(value.replace(/^.*\//, ''));
      return person ? recorded(corpus.worksOf(person.id)) : [];
    },
    holds: (work, value) => work.record.seats.some((seat) => seat.orcid === value.replace(/^.*\//, '')),
  },
  'locations.landing_page_url': landing,
  cites: {
    find: (value, corpus) => recorded(corpus.citing(bareKey(value))),
    holds: (work, value) => work.record.references.includes(bareKey(value)),
  },
  cited_by: {
    find: (value, corpus) => (record(corpus.byWork(bareKey(value)))?.record.references ?? []).map((key) => record(corpus.byWork(key))),
    holds: (work, value, corpus) => record(corpus.byWork(bareKey(value)))?.record.references.includes(work.record.id) ?? false,
  },
  from_publication_date: { holds: (work, value) => work.date >= value },
  to_publication_date: { holds: (work, value) => work.date <= value },
  publication_year: {
    holds(work, value) {
      const [from = '', to = ''] = value.split('-');
      if (value.startsWith('>')) return yearOf(work) > Number(value.slice(1));
      if (value.startsWith('<')) return yearOf(work) < Number(value.slice(1));
      return value.includes('-') ? yearOf(work) >= Number(from || 0) && yearOf(work) <= Number(to || 9999) : yearOf(work) === Number(value);
    },
  },
  type: { holds: (work, value) => value === (work.record.venue ? 'article' : 'preprint') },
  has_doi: { holds: (work, value) => String(work.record.doi !== undefined) === value },
  'title_and_abstract.search': searched,
  'default.search': searched,
  'fulltext.search': searched,
  'title.search': titleSearched,
  'display_name.search': titleSearched,
};

/** The first filter name nobody knows, if there is one. */
export const unknownFilter = (filters: readonly Filter[]): string | undefined => filters.find((filter) => !RULES[filter.key])?.key;
export const FILTER_NAMES: readonly string[] = Object.keys(RULES);

// A question that no filter narrows is about everything; this much of it is looked at.
const LOOKED_AT = 2_000;

/** The works and how many there are: more than are listed when the question is about everything. */
export function findWorks(filters: readonly Filter[], corpus: Corpus): { works: RecordedPaper[]; count: number } {
  const narrowing = filters.find((filter) => RULES[filter.key]?.find && !filter.not);
  const find = narrowing && RULES[narrowing.key]?.find;
  const candidates = find
    ? narrowing.values.flatMap((value) => find(value, corpus))
    : Array.from({ length: Math.min(LOOKED_AT, corpus.size) }, (_, at) => record(corpus.at(at)));
  const works = [...new Set(candidates)].filter(hasRecord).filter((work) =>
    filters.every((filter) => {
      const rule = RULES[filter.key];
      return rule ? filter.values.some((value) => rule.holds(work, value, corpus)) !== filter.not : true;
    }),
  );
  const everything = !find && filters.length === 0;
  return { works, count: everything ? corpus.size : works.length };
}
