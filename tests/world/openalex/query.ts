// Reads an OpenAlex query: which parameters exist, what a filter says, what the question costs. No answers.

import type { Ask, Reply } from '../reply.ts';
import { json } from '../reply.ts';
import { badQuery, LIMIT_BODIES, refusedAtEdge } from './errors.ts';

// `mailto` is accepted and means nothing since the polite pool ended (2026-02).
const PARAMETERS = new Set(
  'filter search sort per_page per-page page cursor select group_by group-by api_key mailto sample seed corpus q data-version'.split(' '),
);
export const MOST_OR_VALUES = 100;
const MOST_PER_PAGE = 200;
const MOST_BY_OFFSET = 10_000;
const LONGEST_URL = 8_190;
// The records of "nobody": a filter on one of them is dropped without a word, which makes it a question about everything.
const DROPPED_VALUES = new Set(['A9999999999']);
const SEARCH_CREDITS = 10;

export type Filter = { readonly key: string; readonly values: readonly string[]; readonly not: boolean };

export type Query = {
  readonly filters: readonly Filter[];
  readonly search?: string;
  readonly sort?: string;
  readonly perPage: number;
  readonly page: number;
  /** Offset the cursor stands for; undefined for paging by number. */
  readonly cursor?: number;
  readonly select?: readonly string[];
  readonly groupBy?: string;
};

/** What a list question costs: one credit, ten for a text search. */
export function creditsOf(ask: Ask): number {
  const filter = ask.query.get('filter') ?? '';
  return ask.query.has('search') || /(^|,)[a-z_.]+\.search(\.[a-z_]+)?:/.test(filter) ? SEARCH_CREDITS : 1;
}

/** Refusals the edge makes before anything is paid. */
export function edgeRefusal(ask: Ask): Reply | undefined {
  if (ask.raw.length > LONGEST_URL) return refusedAtEdge('Request URL too long');
  for (const name of ask.query.keys()) {
    if (!PARAMETERS.has(name)) return refusedAtEdge(`Unknown query parameter: ${name}`);
  }
  const paid = /(^|,)((?:from|to)_(?:created|updated)_date:[^,]*)/.exec(ask.query.get('filter') ?? '')?.[2];
  if (paid) return json(LIMIT_BODIES.plan(ask.now, { credits: 1, left: 0, filter: paid }).body, 429);
  return undefined;
}

/** The question, or the 400 that answers it. */
export function readQuery(ask: Ask): Query | Reply {
  const { query } = ask;
  if (query.getAll('filter').length > 1) return badQuery('Only one filter parameter is allowed.');
  const filters = readFilters(query.get('filter') ?? '');
  const tooMany = filters.find((filter) => filter.values.length > MOST_OR_VALUES);
  if (tooMany) return badQuery(`Maximum number of values exceeded for ${tooMany.key}. Decrease values to ${MOST_OR_VALUES} or below.`);
  const perPage = Number(query.get('per_page') ?? query.get('per-page') ?? 25);
  if (!(Number.isInteger(perPage) && perPage >= 1 && perPage <= MOST_PER_PAGE)) {
    return badQuery(`per-page parameter must be between 1 and ${MOST_PER_PAGE}`);
  }
  const page = Number(query.get('page') ?? 1);
  if (!(Number.isInteger(page) && page >= 1)) return badQuery('page parameter must be a positive integer');
  if (!query.has('cursor') && page * perPage > MOST_BY_OFFSET) {
    return badQuery(`Maximum results size of ${MOST_BY_OFFSET} records is exceeded. Cursor pagination is required for records beyond.`);
  }
  const groupBy = query.get('group_by') ?? query.get('group-by') ?? undefined;
  if (groupBy && query.has('select')) return badQuery('select does not work with group_by.');
  const cursor = query.get('cursor');
  const offset = cursor === null ? undefined : readCursor(cursor);
  if (Number.isNaN(offset)) return badQuery('Cursor value is invalid.');
  return {
    filters,
    perPage,
    page,
    ...(query.get('search') ? { search: query.get('search') ?? '' } : {}),
    ...(query.get('sort') ? { sort: query.get('sort') ?? '' } : {}),
    ...(offset === undefined ? {} : { cursor: offset }),
    ...(query.get('select') ? { select: (query.get('select') ?? '').split(',').map((field) => field.trim()) } : {}),
    ...(groupBy ? { groupBy } : {}),
  };
}

/** `a:1|2,b:!3` as filters. A value may hold colons (addresses do). Values of nobody are dropped with their filter. */
export function readFilters(text: string): Filter[] {
  if (text === '') return [];
  return text.split(',').flatMap((part): Filter[] => {
    const colon = part.indexOf(':');
    const key = (colon < 0 ? part : part.slice(0, colon)).trim();
    const said = colon < 0 ? '' : part.slice(colon + 1).trim();
    const not = said.startsWith('!');
    const values = (not ? said.slice(1) : said).split('|').filter(Boolean);
    const kept = values.filter((value) => !DROPPED_VALUES.has(value.replace(/^.*\//, '').toUpperCase()));
    return values.length > 0 && kept.length === 0 ? [] : [{ key, values: kept, not }];
  });
}

export const writeCursor = (offset: number): string => Buffer.from(JSON.stringify(offset)).toString('base64');

function readCursor(text: string): number {
  if (text === '*') return 0;
  const read = Number(Buffer.from(text, 'base64').toString());
  return Number.isInteger(read) && read >= 0 ? read : Number.NaN;
}
