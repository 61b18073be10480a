// Strips OpenAlex's addresses down to the bare ids everything else uses.

import {
  arxivIdOfDoi,
  NOBODY,
  type ResearcherId,
  readArxivId,
  readDoi,
  readOpenAlexId,
  readOrcid,
  splitResearcherId,
  type WorkIds,
} from '../../core/ids.ts';
import type { LocationShape, WorkShape } from './schema.ts';

type Identified = Pick<WorkShape, 'id' | 'doi' | 'ids' | 'locations' | 'primary_location'>;

/** `openalex:A…`, or undefined for null, malformed ids and records that are nobody's. */
export function researcherIdOf(address: string | undefined): ResearcherId | undefined {
  const key = address && readOpenAlexId(address, 'A');
  return key && !NOBODY.has(key) ? `openalex:${key}` : undefined;
}

/**
 * The bare keys among `ids` that OpenAlex can be asked about, each once. Ids of other registries and of nobody are left out: a filter on
 * those is dropped without a word, and the answer would be about everybody.
 */
export const authorKeysOf = (ids: readonly ResearcherId[]): readonly string[] =>
  [...new Set(ids)]
    .map(splitResearcherId)
    .flatMap(({ registry, key }) => (registry === 'openalex' && /^A\d+$/.test(key) && !NOBODY.has(key) ? [key] : []));

export const orcidOf = (address: string | undefined): string | undefined => (address ? readOrcid(address) : undefined);

/** The ids of a record. Of several arXiv ids (wrongly merged records) the one of its DOI wins, then `asked`, then the first. */
export function workIdsOf(work: Identified, asked?: string): WorkIds {
  const doi = readDoi(work.doi ?? work.ids?.doi ?? '');
  const held = arxivIdsOf(work);
  const arxiv = (doi && arxivIdOfDoi(doi)) ?? (asked && held.includes(asked) ? asked : held[0]);
  const pmid = /(?:^|\/)(\d{1,9})\/?$/.exec(work.ids?.pmid ?? '')?.[1];
  const pmcid = /(?:^|\/)(?:PMC)?(\d{1,10})\/?$/i.exec(work.ids?.pmcid ?? '')?.[1];
  const openalex = readOpenAlexId(work.id, 'W');
  return {
    ...(arxiv ? { arxiv } : {}),
    ...(doi ? { doi } : {}),
    ...(pmid ? { pmid } : {}),
    ...(pmcid ? { pmcid: `PMC${pmcid}` } : {}),
    ...(openalex ? { openalex } : {}),
  };
}

/** Every arXiv id a record claims by its DOI or one of its places. */
export function arxivIdsOf(work: Identified): string[] {
  const places = [...work.locations, ...(work.primary_location ? [work.primary_location] : [])];
  const doi = readDoi(work.doi ?? '');
  const ids = [doi && arxivIdOfDoi(doi), ...places.flatMap(arxivIdsOfPlace)];
  return [...new Set(ids.flatMap((id) => id || []))];
}

/** A harvested record (`pmh:oai:arXiv.org:1706.03762`), arXiv's own page, or its DataCite DOI. */
function arxivIdsOfPlace({ id, landing_page_url }: LocationShape): (string | undefined)[] {
  const harvested = id && /^pmh:oai:arxiv\.org:/i.test(id) ? readArxivId(id) : undefined;
  const page =
    landing_page_url && /^https?:\/\/(?:www\.|export\.)?arxiv\.org\//i.test(landing_page_url) ? readArxivId(landing_page_url) : undefined;
  const doi = readDoi(landing_page_url ?? '') ?? readDoi(id ?? '');
  return [harvested, page, doi && arxivIdOfDoi(doi)];
}
