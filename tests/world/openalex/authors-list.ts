// Lists of authors: by ids, by ORCID, by name. Records without works are hidden, as are ids that are gone.

import type { WorldParts } from '../hosts.ts';
import type { Corpus, Person } from '../model.ts';
import type { Ask, Reply } from '../reply.ts';
import { renderAuthor } from './author.ts';
import { badQuery } from './errors.ts';
import { listReply } from './list.ts';
import { creditsOf, type Filter, readQuery } from './query.ts';
import { bareKey } from './work-filters.ts';

const MOST_SEARCHED = 200;

const byId = (value: string, corpus: Corpus) => [corpus.person(bareKey(value))];
const byOrcid = (value: string, corpus: Corpus) => [corpus.personByOrcid(value.replace(/^.*\//, '').toUpperCase())];
const byName = (value: string, corpus: Corpus) => corpus.named(value, MOST_SEARCHED);

const FINDERS: Readonly<Record<string, (value: string, corpus: Corpus) => readonly (Person | undefined)[]>> = {
  'ids.openalex': byId,
  openalex: byId,
  openalex_id: byId,
  orcid: byOrcid,
  'ids.orcid': byOrcid,
  'display_name.search': byName,
  'default.search': byName,
};

export function listAuthors(ask: Ask, { corpus }: WorldParts): Reply {
  const query = readQuery(ask);
  if ('status' in query) return query;
  const searches: Filter[] = query.search ? [{ key: 'default.search', values: [query.search], not: false }] : [];
  const filters = [...searches, ...query.filters];
  const unknown = filters.find((filter) => !FINDERS[filter.key]);
  if (unknown) {
    return badQuery(
      `${unknown.key} is not a valid field. Valid fields are underscore or hyphenated versions of: ${Object.keys(FINDERS).join(', ')}`,
    );
  }
  const found = filters.map((filter) => new Set(filter.values.flatMap((value) => FINDERS[filter.key]?.(value, corpus) ?? [])));
  const [first = new Set<Person | undefined>(), ...others] = found;
  const people = [...first].filter((one): one is Person => one !== undefined && !one.missing && others.every((other) => other.has(one)));
  const records = people.map((person) => renderAuthor(person, corpus)).filter((record) => record.works_count > 0);
  const scored = query.search ? records.map((record, at) => ({ ...record, relevance_score: 100 - at })) : records;
  return listReply(ask, query, creditsOf(ask), scored, scored.length, (record) => record);
}
