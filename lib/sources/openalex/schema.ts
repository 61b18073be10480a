// The shapes of OpenAlex answers, as far as we read them (documentation of 2026-08 and recorded answers of 2025 to 2026-09).
// Everything but a record's own id may be missing; unknown fields are ignored.

import * as z from 'zod/mini';
import { flag, items, number, optional, rows, seats, text } from '../shapes.ts';

const institution = z.object({ id: text, display_name: text, ror: text, country_code: text });

const authorship = z.object({
  author: optional(z.object({ id: text, display_name: text, orcid: text })),
  raw_author_name: text,
  raw_orcid: text,
  institutions: items(institution),
  raw_affiliation_strings: items(z.string()),
});

const location = z.object({
  id: text,
  landing_page_url: text,
  source: optional(z.object({ display_name: text })),
  raw_source_name: text,
});

const named = optional(z.object({ display_name: text }));

export const workShape = z.object({
  id: z.string(),
  doi: text,
  ids: optional(z.object({ doi: text, pmid: text, pmcid: text })),
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

export const authorShape = z.object({
  id: z.string(),
  display_name: text,
  display_name_alternatives: items(z.string()),
  orcid: text,
  ids: optional(z.object({ orcid: text })),
  works_count: number,
  cited_by_count: number,
  summary_stats: optional(z.object({ h_index: number, i10_index: number })),
  last_known_institutions: items(institution),
  affiliations: items(z.object({ institution, years: items(z.number()) })),
  topics: items(z.object({ id: z.string(), display_name: z.string(), count: number, subfield: named, field: named, domain: named })),
  counts_by_year: items(z.object({ year: z.number(), works_count: z.number(), cited_by_count: number })),
});

export const workListShape = z.object({
  meta: optional(z.object({ count: number })),
  results: rows(workShape),
});

export const groupsShape = z.object({
  group_by: rows(z.object({ key: z.string(), key_display_name: text, count: z.number() })),
});

export const suggestionsShape = z.object({
  results: rows(
    z.object({
      id: z.string(),
      display_name: text,
      hint: text,
      external_id: text,
      entity_type: text,
      works_count: number,
      cited_by_count: number,
    }),
  ),
});

export type WorkShape = z.output<typeof workShape>;
export type AuthorshipShape = NonNullable<WorkShape['authorships'][number]>;
export type LocationShape = WorkShape['locations'][number];
export type InstitutionShape = z.output<typeof institution>;
export type AuthorShape = z.output<typeof authorShape>;
export type GroupsShape = z.output<typeof groupsShape>;
export type SuggestionsShape = z.output<typeof suggestionsShape>;
