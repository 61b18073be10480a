// Pages of a researcher's works in full, at OpenAlex. Apart from openalex.source.ts, so that the background's first part does not carry it.

import { WORKS_PER_PAGE, type WorksOrder, type WorksPage } from '../../core/full-work.ts';
import type { ResearcherId } from '../../core/ids.ts';
import { object } from '../../core/shape.ts';
import { DAY } from '../../core/time.ts';
import type { WorkText } from '../../core/work-text.ts';
import type { Get } from '../../net/get.ts';
import { askAs } from '../ask.ts';
import { number, optional, rows, text } from '../shapes.ts';
import type { Answered } from '../source.ts';
import { readFullWork } from './full-read.ts';
import { fullWorkShape } from './full-schema.ts';
import { authorKeysOf } from './ids.ts';
import { given } from './read.ts';
import { address, LIST, worksRequest } from './requests.ts';

const ID = 'openalex';
const FIELDS =
  'id,doi,ids,title,publication_year,publication_date,type,cited_by_count,is_retracted,authorships,primary_location,best_oa_location,locations,topics,referenced_works,related_works,abstract_inverted_index,biblio';

/** New papers are the news; the pages behind the first hold older ones, which hardly change. ms. */
export const FRESH = { first: DAY, later: 7 * DAY };

const pageShape = object({ meta: optional(object({ count: number, next_cursor: text })), results: rows(fullWorkShape) });

/** The keys of the records among `ids` that OpenAlex can be asked about, in an order of their own. */
export const recordKeys = (ids: readonly ResearcherId[]): readonly string[] => authorKeysOf(ids).toSorted();

/** One page of the works of people, `cursor` as the page before gave it. One credit. */
export const fetchWorksPage = (keys: readonly string[], order: WorksOrder, cursor: string | undefined, get: Get): Answered<WorksPage> =>
  askAs(
    ID,
    get,
    worksRequest(keys, order, {
      per_page: WORKS_PER_PAGE,
      cursor: cursor ?? '*',
      select: order === 'cited' ? `${FIELDS},counts_by_year` : FIELDS,
    }),
    pageShape,
    ({ results, meta }) => ({
      works: results.flatMap((work) => readFullWork(work) ?? []),
      ...given('total', meta?.count),
      // A cursor can follow the last page too: what is empty has no next.
      ...given('next', results.length > 0 ? meta?.next_cursor || undefined : undefined),
    }),
  );

const TEXT = 'id,title,publication_date,publication_year,abstract_inverted_index';

/** Title and abstract of works by their own keys, at most a hundred; unknown ones are left out without a word. One credit. */
export const fetchTexts = (keys: readonly string[], get: Get): Answered<readonly WorkText[]> => {
  const url = address('works', { filter: `ids.openalex:${keys.join('|')}`, per_page: WORKS_PER_PAGE, select: TEXT });
  return askAs(ID, get, { url, cost: LIST }, pageShape, ({ results }) =>
    results.flatMap((shape): WorkText[] => {
      const work = readFullWork(shape);
      if (!work) return [];
      const { ids, title, abstract, date, year } = work;
      const when = date ?? year?.toString();
      return [{ key: ids.openalex, title, ...(abstract ? { text: `${title}. ${abstract}` } : {}), ...given('date', when) }];
    }),
  );
};
