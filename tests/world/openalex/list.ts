// The envelope of an OpenAlex list: sorting, paging by number or cursor, choosing fields, groups.

import type { Ask, Reply } from '../reply.ts';
import { json } from '../reply.ts';
import { badQuery } from './errors.ts';
import { type Query, writeCursor } from './query.ts';

type Meta = Record<string, unknown>;

const meta = (ask: Ask, query: Query, count: number, extra: Meta, credits: number): Meta => ({
  count,
  db_response_time_ms: 12,
  page: query.cursor === undefined ? query.page : null,
  per_page: query.perPage,
  ...extra,
  x_query: { oql: 'embedded world', oqo: { get_rows: ask.path.slice(1) }, url: ask.raw },
  cost_usd: credits / 10_000,
});

const wholePage = (query: Query): [number, number] => {
  const from = query.cursor ?? (query.page - 1) * query.perPage;
  return [from, from + query.perPage];
};

/** Only root fields can be chosen, and an unknown one is an error. */
export function selectFields(record: Record<string, unknown>, select: readonly string[] | undefined): Record<string, unknown> | string {
  if (!select) return record;
  const unknown = select.find((field) => !(field in record));
  if (unknown !== undefined) {
    return `${unknown} is not a valid select field. Valid fields for select are: ${Object.keys(record).join(', ')}.`;
  }
  return Object.fromEntries(select.map((field) => [field, record[field]]));
}

/** One page of records. `render` is called for the page only. */
export function listReply<T>(
  ask: Ask,
  query: Query,
  credits: number,
  found: readonly T[],
  count: number,
  render: (one: T) => Record<string, unknown>,
): Reply {
  const [from, to] = wholePage(query);
  const results: Record<string, unknown>[] = [];
  for (const one of found.slice(from, to)) {
    const chosen = selectFields(render(one), query.select);
    if (typeof chosen === 'string') return badQuery(chosen);
    results.push(chosen);
  }
  const cursor = query.cursor === undefined ? {} : { next_cursor: to < found.length ? writeCursor(to) : null };
  return json({ meta: meta(ask, query, count, { ...cursor, groups_count: null }, credits), results, group_by: [] });
}

export type Group = { readonly key: string; readonly key_display_name: string; readonly count: number };
const MOST_GROUPS = 200;

/** Groups: by count, or by key with a cursor; then the answer has no `results` at all and no page number. */
export function groupReply(ask: Ask, query: Query, credits: number, groups: readonly Group[], count: number): Reply {
  if (query.cursor === undefined) {
    const listed = [...groups].sort((one, other) => other.count - one.count).slice(0, MOST_GROUPS);
    return json({ meta: meta(ask, query, count, { groups_count: listed.length }, credits), results: [], group_by: listed });
  }
  const byKey = [...groups].sort((one, other) => (one.key < other.key ? -1 : 1));
  const [from, to] = wholePage(query);
  const listed = byKey.slice(from, to);
  const next = { next_cursor: to < byKey.length ? writeCursor(to) : null, groups_count: listed.length };
  return json({ meta: meta(ask, query, count, next, credits), group_by: listed });
}
