// The shapes of OpenAlex answers, as far as we read them (documentation of 2026-08 and recorded answers of 2025 to 2026-09).
// Everything but a record's own id may be missing; unknown fields are ignored.

import { number as anyNumber, object, type Shaped, string } from '../../core/shape.ts';
import { flag, items, number, optional, rows, seats, text } from '../shapes.ts';

const institution = object({ id: text, display_name: text, ror: text, country_code: text });

export const authorship = object({
  author: optional(object({ id: text, display_name: text, orcid: text })),
  raw_author_name: text,
  raw_orcid: text,
  institutions: items(institution),
  raw_affiliation_strings: items(string),
});

export const location = object({
  id: text,
  landing_page_url: text,
  source: optional(object({ display_name: text, type: text })),
  raw_source_name: text,
});

/** What a list says of all it stands for. */
export const totals = optional(object({ count: number }));

export const named = optional(object({ display_name: text }));

export const workShape = object({
  id: string,
  doi: text,
  ids: optional(object({ doi: text, pmid: text, pmcid: text })),
  title: text,
  display_name: text,
  publication_year: number,
  publication_date: text,
  type: text,
  cited_by_count: number,
  is_retracted: flag,
  is_authors_truncated: flag,
  authorships: seats(authorship),
  primary_location: optional(location),
  locations: items(location),
});

export const authorShape = object({
  id: string,
  display_name: text,
  display_name_alternatives: items(string),
  orcid: text,
  ids: optional(object({ orcid: text })),
  works_count: number,
  cited_by_count: number,
  summary_stats: optional(object({ h_index: number, i10_index: number })),
  last_known_institutions: items(institution),
  affiliations: items(object({ institution, years: items(anyNumber) })),
  topics: items(object({ id: string, display_name: string, count: number, subfield: named, field: named, domain: named })),
  counts_by_year: items(object({ year: anyNumber, works_count: anyNumber, cited_by_count: number })),
});

export const workListShape = object({
  meta: totals,
  results: rows(workShape),
});

export const groupsShape = object({
  group_by: rows(object({ key: string, key_display_name: text, count: anyNumber })),
});

export const suggestionsShape = object({
  meta: totals,
  results: rows(
    object({
      id: string,
      display_name: text,
      hint: text,
      external_id: text,
      entity_type: text,
      works_count: number,
      cited_by_count: number,
    }),
  ),
});

export type WorkShape = Shaped<typeof workShape>;
export type AuthorshipShape = NonNullable<WorkShape['authorships'][number]>;
export type LocationShape = WorkShape['locations'][number];
export type InstitutionShape = Shaped<typeof institution>;
export type AuthorShape = Shaped<typeof authorShape>;
export type GroupsShape = Shaped<typeof groupsShape>;
export type SuggestionsShape = Shaped<typeof suggestionsShape>;
