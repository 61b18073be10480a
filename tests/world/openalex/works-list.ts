// Lists and groups of works.

import type { WorldParts } from '../hosts.ts';
import type { Ask, Reply } from '../reply.ts';
import { badQuery } from './errors.ts';
import { groupWorks } from './groups.ts';
import { groupReply, listReply } from './list.ts';
import { creditsOf, readQuery } from './query.ts';
import { type RecordedPaper, renderWork } from './work.ts';
import { FILTER_NAMES, findWorks, unknownFilter } from './work-filters.ts';

// A list shows this many authorships of a work; a singleton shows all.
const LISTED_AUTHORS = 100;

const SORTS: Readonly<Record<string, (work: RecordedPaper) => string | number>> = {
  publication_date: (work) => work.date,
  cited_by_count: (work) => work.record.citedBy,
  publication_year: (work) => work.date.slice(0, 4),
  display_name: (work) => work.title,
  relevance_score: (work) => work.record.citedBy,
};

export function listWorks(ask: Ask, { corpus }: WorldParts): Reply {
  const query = readQuery(ask);
  if ('status' in query) return query;
  const searches = query.search ? [{ key: 'default.search', values: [query.search], not: false }] : [];
  const filters = [...searches, ...query.filters];
  const unknown = unknownFilter(filters);
  if (unknown)
    return badQuery(`${unknown} is not a valid field. Valid fields are underscore or hyphenated versions of: ${FILTER_NAMES.join(', ')}`);
  const { works, count } = findWorks(filters, corpus);

  if (query.groupBy) {
    const groups = groupWorks(query.groupBy, works, corpus);
    return groups ? groupReply(ask, query, creditsOf(ask), groups, count) : badQuery(`${query.groupBy} is not a valid group_by field`);
  }
  const sorted = sortWorks(works, query.sort ?? 'cited_by_count:desc');
  return sorted ? listReply(ask, query, creditsOf(ask), sorted, count, listed) : badQuery(`Sort key ${query.sort} is not valid`);
}

function sortWorks(works: readonly RecordedPaper[], sort: string): RecordedPaper[] | undefined {
  const keys = sort.split(',').map((one) => {
    const [name = '', direction = 'asc'] = one.split(':');
    return { value: SORTS[name], sign: direction === 'desc' ? -1 : 1 };
  });
  if (keys.some((key) => !key.value)) return undefined;
  return [...works].sort((one, other) => {
    for (const { value, sign } of keys) {
      const [left, right] = [value?.(one) ?? 0, value?.(other) ?? 0];
      if (left !== right) return left < right ? -sign : sign;
    }
    return one.record.id < other.record.id ? -1 : 1;
  });
}

function listed(work: RecordedPaper): Record<string, unknown> {
  const whole = renderWork(work);
  if (whole.authorships.length <= LISTED_AUTHORS) return whole;
  // The flag is there for some and not for others, as recorded: nobody can rely on it.
  const flag = Number(work.record.id.at(-1)) % 2 === 0 ? { is_authors_truncated: true } : {};
  return { ...whole, authorships: whole.authorships.slice(0, LISTED_AUTHORS), ...flag };
}
