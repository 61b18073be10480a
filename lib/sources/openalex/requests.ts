// The addresses we ask at OpenAlex and what each costs. Pure; https://developers.openalex.org and its proxy's code of 2026-08.

import type { WorksOrder } from '../../core/full-work.ts';
import { doiOfArxivId, type WorkIds } from '../../core/ids.ts';
import type { GetRequest } from '../../net/get.ts';
import { FREE } from '../ask.ts';

const API = 'https://api.openalex.org';

/** One credit a page, however many rows. */
export const LIST: GetRequest['cost'] = { kind: 'list', credits: 1 };
/** Autocomplete costs nothing, but runs on the search cluster, which is shut to keyless users under load. */
const SUGGEST: GetRequest['cost'] = { kind: 'search', credits: 0 };

const WORK = 'id,doi,ids,title,publication_year,publication_date,authorships,locations';
const ROW = 'id,doi,ids,title,publication_year,publication_date,type,cited_by_count,is_retracted,authorships,primary_location';
const AUTHOR =
  'id,display_name,display_name_alternatives,orcid,ids,works_count,cited_by_count,summary_stats,last_known_institutions,affiliations,topics,counts_by_year';

/** What a card and the popup show before "more". */
const RECENT_WORKS = 10;
/** Rows of a landing-page answer: the paper itself and a few duplicates. */
const LANDING_ROWS = 5;
/** Longer input is not a name; OpenAlex refuses addresses over 8,190 bytes. */
const LONGEST_QUERY = 120;

/** Percent-encodes what would end or leave (`/..`) a path or a query value, and leaves the rest readable. */
const encoded = (value: string): string =>
  encodeURIComponent(value.toWellFormed()).replace(/%(?:2F(?!\.)|3A|2C|7C)/g, (code) => decodeURIComponent(code));

export function address(path: string, query: Readonly<Record<string, string | number>>): string {
  const pairs = Object.entries(query).map(([key, value]) => `${key}=${encoded(String(value))}`);
  return `${API}/${encoded(path)}?${pairs.join('&')}`;
}

const SORTS: Readonly<Record<WorksOrder, string>> = { newest: 'publication_date:desc', cited: 'cited_by_count:desc' };

const authoredBy = (keys: readonly string[]): string => `authorships.author.id:${keys.join('|')}`;

/** Works of people, by the bare keys of their records. */
export const worksRequest = (
  keys: readonly string[],
  order: WorksOrder,
  query: { readonly per_page: number; readonly select: string; readonly cursor?: string },
): GetRequest => ({ url: address('works', { filter: authoredBy(keys), sort: SORTS[order], ...query }), cost: LIST });

const singleWork = (id: string): GetRequest => ({ url: address(`works/${id}`, { select: WORK }), cost: FREE });

/** Free ways to one work, best first. Short forms only: the full-address form of an id is billed as a list. */
export function workRequests(ids: WorkIds): GetRequest[] {
  const dois = [ids.arxiv && doiOfArxivId(ids.arxiv), ids.doi?.toLowerCase()].filter((doi) => doi !== undefined);
  return [
    ...(ids.openalex ? [ids.openalex] : []),
    ...[...new Set(dois)].map((doi) => `doi:${doi}`),
    ...(ids.pmid ? [`pmid:${ids.pmid}`] : []),
    ...(ids.pmcid ? [`pmcid:${ids.pmcid}`] : []),
  ].map(singleWork);
}

/**
 * A paper whose arXiv record was merged with its journal's is no longer found by its arXiv DOI, but still by its address.
 * The stored address is the http one; the others are asked along at the same price.
 */
export const landingRequest = (arxiv: string): GetRequest => ({
  url: address('works', {
    filter: `locations.landing_page_url:http://arxiv.org/abs/${arxiv}|https://arxiv.org/abs/${arxiv}|https://doi.org/${doiOfArxivId(arxiv)}`,
    per_page: LANDING_ROWS,
    select: WORK,
  }),
  cost: LIST,
});

/** `key` is `A…` or `orcid:0000-…`. */
export const authorRequest = (key: string): GetRequest => ({ url: address(`authors/${key}`, { select: AUTHOR }), cost: FREE });

export const collaboratorsRequest = (keys: readonly string[]): GetRequest => ({
  url: address('works', { filter: authoredBy(keys), group_by: 'authorships.author.id' }),
  cost: LIST,
});

export const recentWorksRequest = (keys: readonly string[]): GetRequest =>
  worksRequest(keys, 'newest', { per_page: RECENT_WORKS, select: ROW });

export const suggestRequest = (name: string): GetRequest => ({
  url: address('autocomplete/authors', { q: name.slice(0, LONGEST_QUERY) }),
  cost: SUGGEST,
});

/** Tells the state of a key; the bare request, so that the key on trial is the only one sent. */
export const keyRequest = (key: string): GetRequest => ({
  url: `${API}/rate-limit?api_key=${encodeURIComponent(key)}`,
  cost: FREE,
  key: 'none',
});
