// The shapes of OpenAlex's answers, written down by hand from recordings of 2026. No values, no data.

import { anything, boolean, either, list, nothing, nullable, number, optional, pattern, record, type Shape, table, text } from './shape.ts';

const id = (letter: string) => pattern(new RegExp(`^https://openalex\\.org/${letter}\\d+$`));
const orcid = pattern(/^https:\/\/orcid\.org\/\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/);
const day = pattern(/^\d{4}-\d{2}-\d{2}$/);
const moment = pattern(/^\d{4}-\d{2}-\d{2}T[\d:.]+$/);
const named = record({ id: text, display_name: text });

const institution = record({
  id: id('I'),
  display_name: text,
  ror: nullable(text),
  country_code: nullable(text),
  type: nullable(text),
  lineage: list(id('I')),
});

const topicFields = { id: id('T'), display_name: text, subfield: named, field: named, domain: named };

export const AUTHORSHIP: Shape = record({
  author_position: either(pattern(/^(first|middle|last)$/)),
  author: record({ id: nullable(id('A')), display_name: nullable(text), orcid: nullable(orcid) }),
  institutions: list(institution),
  countries: list(text),
  is_corresponding: boolean,
  raw_author_name: nullable(text),
  raw_affiliation_strings: list(text),
  raw_orcid: optional(nullable(orcid)),
  affiliations: list(record({ raw_affiliation_string: text, institution_ids: list(text) })),
});

const source = record({
  id: id('S'),
  display_name: text,
  issn_l: nullable(text),
  issn: nullable(list(text)),
  is_oa: boolean,
  is_in_doaj: boolean,
  is_core: boolean,
  host_organization: nullable(text),
  host_organization_name: nullable(text),
  host_organization_lineage: list(text),
  host_organization_lineage_names: optional(list(text)),
  type: nullable(text),
});

const location = record({
  id: optional(text),
  is_oa: boolean,
  landing_page_url: nullable(text),
  pdf_url: nullable(text),
  source: nullable(source),
  license: nullable(text),
  license_id: nullable(text),
  version: nullable(text),
  is_accepted: boolean,
  is_published: nullable(boolean),
  raw_source_name: optional(nullable(text)),
  raw_type: optional(nullable(text)),
});

export const WORK_FIELDS: Readonly<Record<string, Parameters<typeof record>[0][string]>> = {
  id: id('W'),
  doi: nullable(pattern(/^https:\/\/doi\.org\/10\./)),
  title: nullable(text),
  display_name: nullable(text),
  relevance_score: optional(nullable(number)),
  publication_year: nullable(number),
  publication_date: nullable(day),
  ids: record({ openalex: id('W'), doi: optional(text), mag: optional(text), pmid: optional(text), pmcid: optional(text) }),
  language: nullable(text),
  primary_location: nullable(location),
  type: text,
  indexed_in: list(text),
  open_access: record({ is_oa: boolean, oa_status: text, oa_url: nullable(text), any_repository_has_fulltext: nullable(boolean) }),
  authorships: list(AUTHORSHIP),
  is_authors_truncated: optional(boolean),
  institutions: list(anything),
  countries_distinct_count: number,
  institutions_distinct_count: number,
  corresponding_author_ids: list(text),
  corresponding_institution_ids: list(text),
  apc_list: anything,
  apc_paid: anything,
  fwci: nullable(number),
  has_fulltext: boolean,
  cited_by_count: number,
  citation_normalized_percentile: anything,
  cited_by_percentile_year: anything,
  biblio: record({ volume: nullable(text), issue: nullable(text), first_page: nullable(text), last_page: nullable(text) }),
  is_retracted: boolean,
  is_paratext: boolean,
  is_xpac: boolean,
  primary_topic: nullable(record({ ...topicFields, score: number })),
  topics: list(record({ ...topicFields, score: number })),
  keywords: list(anything),
  concepts: list(anything),
  mesh: list(anything),
  locations_count: number,
  locations: list(location),
  best_oa_location: nullable(location),
  sustainable_development_goals: list(anything),
  awards: list(anything),
  funders: list(anything),
  has_content: record({ pdf: boolean, grobid_xml: boolean }),
  content_urls: nullable(table(text)),
  referenced_works_count: number,
  referenced_works: list(id('W')),
  related_works: list(id('W')),
  abstract_inverted_index: nullable(table(list(number))),
  counts_by_year: list(record({ year: number, cited_by_count: number })),
  updated_date: nullable(moment),
  created_date: nullable(moment),
};
export const WORK: Shape = record(WORK_FIELDS);

export const AUTHOR: Shape = record({
  id: id('A'),
  orcid: nullable(orcid),
  display_name: text,
  display_name_alternatives: list(text),
  raw_author_names: optional(list(text)),
  full_name: optional(nullable(text)),
  longest_name: optional(text),
  parsed_longest_name: optional(anything),
  relevance_score: optional(nullable(number)),
  works_count: number,
  cited_by_count: number,
  summary_stats: record({ '2yr_mean_citedness': number, h_index: number, i10_index: number }),
  ids: record({
    openalex: id('A'),
    orcid: optional(nullable(orcid)),
    scopus: optional(text),
    twitter: optional(text),
    wikipedia: optional(text),
  }),
  affiliations: list(record({ institution, years: list(number) })),
  last_known_institutions: nullable(list(institution)),
  topics: list(record({ ...topicFields, count: number })),
  topic_share: list(record({ ...topicFields, value: number })),
  x_concepts: list(anything),
  counts_by_year: nullable(list(record({ year: number, works_count: number, oa_works_count: optional(number), cited_by_count: number }))),
  block_key: optional(nullable(text)),
  works_api_url: text,
  updated_date: nullable(text),
  created_date: nullable(text),
});

const meta = (page: Shape, extra: Readonly<Record<string, Parameters<typeof record>[0][string]>> = {}): Shape =>
  record({
    count: number,
    db_response_time_ms: number,
    page,
    per_page: number,
    groups_count: nullable(number),
    x_query: optional(record({ oql: text, oqo: anything, url: text })),
    cost_usd: optional(number),
    ...extra,
  });

export const listOf = (shape: Shape): Shape => record({ meta: meta(number), results: list(shape), group_by: optional(list(anything)) });
export const cursorListOf = (shape: Shape): Shape =>
  record({ meta: meta(nothing, { next_cursor: nullable(text) }), results: list(shape), group_by: optional(list(anything)) });

const GROUP = record({ key: text, key_display_name: text, count: number });
/** With a cursor there are no `results` at all. */
export const CURSOR_GROUPS: Shape = record({ meta: meta(nothing, { next_cursor: nullable(text) }), group_by: list(GROUP) });
export const GROUPS: Shape = record({ meta: meta(number), results: list(anything), group_by: list(GROUP) });

export const AUTOCOMPLETE: Shape = record({
  meta: record({ count: number, db_response_time_ms: number, page: number, per_page: number }),
  results: list(
    record({
      id: text,
      display_name: text,
      hint: nullable(text),
      cited_by_count: number,
      works_count: nullable(number),
      entity_type: pattern(/^(author|work)$/),
      external_id: nullable(text),
      filter_key: optional(text),
    }),
  ),
});
