// Pages of a researcher's works in full, at OpenAlex. Apart from openalex.source.ts, so that the background's first part does not carry it.

import type { Failure } from '../../core/failure.ts';
import { WORKS_PER_PAGE, type WorksOrder, type WorksPage } from '../../core/full-work.ts';
import { NOBODY, type ResearcherId, splitResearcherId } from '../../core/ids.ts';
import { ok, type Result } from '../../core/result.ts';
import { object } from '../../core/shape.ts';
import { DAY } from '../../core/time.ts';
import type { WorkText } from '../../core/work-text.ts';
import type { Get, GetRequest } from '../../net/get.ts';
import { number, optional, readShape, rows, text } from '../shapes.ts';
import { readFullWork } from './full-read.ts';
import { fullWorkShape } from './full-schema.ts';
import { address } from './requests.ts';

const ID = 'openalex';
const FIELDS =
  'id,doi,ids,title,publication_year,publication_date,type,cited_by_count,is_retracted,authorships,primary_location,best_oa_location,locations,topics,referenced_works,related_works,abstract_inverted_index,biblio';
const SORTS: Readonly<Record<WorksOrder, string>> = { newest: 'publication_date:desc', cited: 'cited_by_count:desc' };

/** New papers are the news; the pages behind the first hold older ones, which hardly change. ms. */
export const FRESH = { first: DAY, later: 7 * DAY };

const pageShape = object({ meta: optional(object({ count: number, next_cursor: text })), results: rows(fullWorkShape) });

/** The bare keys of the records among `ids` that OpenAlex can be asked about, sorted. */
export const recordKeys = (ids: readonly ResearcherId[]): readonly string[] =>
  [...new Set(ids)]
    .map(splitResearcherId)
    .flatMap(({ registry, key }) => (registry === ID && /^A\d+$/.test(key) && !NOBODY.has(key) ? [key] : []))
    .sort();

const LIST: GetRequest['cost'] = { kind: 'list', credits: 1 };

/** One page of the works of people, `cursor` as the page before gave it. One credit. */
export async function fetchWorksPage(
  keys: readonly string[],
  order: WorksOrder,
  cursor: string | undefined,
  get: Get,
): Promise<Result<{ value: WorksPage; at: number }, Failure>> {
  const url = address('works', {
    filter: `authorships.author.id:${keys.join('|')}`,
    sort: SORTS[order],
    per_page: WORKS_PER_PAGE,
    cursor: cursor ?? '*',
    select: FIELDS,
  });
  const answer = await get({ url, cost: LIST });
  if (!answer.ok) return answer;
  const body = readShape(pageShape, answer.value.body, ID);
  if (!body.ok) return body;
  const { results, meta } = body.value;
  const next = meta?.next_cursor;
  const page: WorksPage = {
    works: results.flatMap((work) => readFullWork(work) ?? []),
    ...(meta?.count === undefined ? {} : { total: meta.count }),
    // A cursor can follow the last page too: what is empty has no next.
    ...(next && results.length > 0 ? { next } : {}),
  };
  return ok({ value: page, at: answer.value.at });
}

const TEXT = 'id,title,publication_date,publication_year,abstract_inverted_index';

/** Title and abstract of works by their own keys, at most a hundred; unknown ones are left out without a word. One credit. */
export async function fetchTexts(keys: readonly string[], get: Get): Promise<Result<{ value: readonly WorkText[]; at: number }, Failure>> {
  const url = address('works', { filter: `ids.openalex:${keys.join('|')}`, per_page: WORKS_PER_PAGE, select: TEXT });
  const answer = await get({ url, cost: LIST });
  if (!answer.ok) return answer;
  const body = readShape(pageShape, answer.value.body, ID);
  if (!body.ok) return body;
  const texts = body.value.results.flatMap((shape): WorkText[] => {
    const work = readFullWork(shape);
    if (!work) return [];
    const { ids, title, abstract, date, year } = work;
    const when = date ?? year?.toString();
    return [{ key: ids.openalex, title, ...(abstract ? { text: `${title}. ${abstract}` } : {}), ...(when ? { date: when } : {}) }];
  });
  return ok({ value: texts, at: answer.value.at });
}
