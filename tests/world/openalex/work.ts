// A work as OpenAlex answers it: every field of the recorded shape, from a paper of the world.

import type { Paper, Seat, WorkRecord } from '../model.ts';
import { INSTITUTIONS } from '../places.ts';
import { chance } from '../random.ts';
import { institution, orcidUrl, scoredTopic, url } from './parts.ts';

const ARXIV_SOURCE = 'S4306400194';
// The year that counts_by_year ends with.
const LAST_YEAR = 2026;

export type RecordedPaper = Paper & { readonly record: WorkRecord };

export const hasRecord = (paper: Paper | undefined): paper is RecordedPaper => paper?.record !== undefined;

const source = (venue: string | undefined) => ({
  id: url(venue ? 'S9900000001' : ARXIV_SOURCE),
  display_name: venue ?? 'arXiv (Cornell University)',
  issn_l: venue ? '0000-0019' : null,
  issn: venue ? ['0000-0019'] : null,
  is_oa: !venue,
  is_in_doaj: false,
  is_core: Boolean(venue),
  host_organization: url(venue ? 'P9900000001' : 'I205783295'),
  host_organization_name: venue ? 'Invented Physical Society' : 'Cornell University',
  host_organization_lineage: [url(venue ? 'P9900000001' : 'I205783295')],
  host_organization_lineage_names: [],
  type: venue ? 'journal' : 'repository',
});

function location(paper: RecordedPaper, id: string, landing: string, venue: string | undefined) {
  const free = !venue;
  return {
    id,
    is_oa: free,
    landing_page_url: landing,
    pdf_url: free && paper.arxiv ? `https://arxiv.org/pdf/${paper.arxiv}` : null,
    source: source(venue),
    license: null,
    license_id: null,
    version: venue ? 'publishedVersion' : 'submittedVersion',
    is_accepted: Boolean(venue),
    is_published: Boolean(venue),
    raw_source_name: venue ?? 'arXiv (Cornell University)',
    raw_type: venue ? 'journal-article' : id.startsWith('doi:') ? 'Preprint' : 'text',
  };
}

function locations(paper: RecordedPaper) {
  const { doi, landing, venue } = paper.record;
  const published = doi && venue ? [location(paper, `doi:${doi}`, `https://doi.org/${doi}`, venue)] : [];
  const pages = landing.map((address) => location(paper, `pmh:oai:arXiv.org:${address.replace(/^.*\/abs\//, '')}`, address, undefined));
  const preprint = doi && !venue ? [location(paper, `doi:${doi}`, `https://doi.org/${doi}`, undefined)] : [];
  return [...published, ...pages, ...preprint];
}

function authorship(seat: Seat, index: number, count: number) {
  const raw = seat.institutions.map((one) => `${INSTITUTIONS[one]?.name ?? ''}, ${INSTITUTIONS[one]?.country ?? ''}`);
  return {
    author_position: index === 0 ? 'first' : index === count - 1 ? 'last' : 'middle',
    author: { id: seat.author ? url(seat.author) : null, display_name: seat.display, orcid: orcidUrl(seat.orcid) },
    institutions: seat.institutions.map(institution),
    countries: [...new Set(seat.institutions.map((one) => INSTITUTIONS[one]?.country ?? ''))],
    is_corresponding: false,
    raw_author_name: seat.raw,
    raw_affiliation_strings: raw,
    raw_orcid: orcidUrl(seat.orcid),
    affiliations: seat.institutions.map((one, at) => ({ raw_affiliation_string: raw[at] ?? '', institution_ids: [institution(one).id] })),
  };
}

function invertedIndex(abstract: string): Record<string, number[]> {
  const index: Record<string, number[]> = Object.create(null) as Record<string, number[]>; // words such as "constructor" are keys too
  abstract.split(/\s+/).forEach((word, at) => {
    index[word] = [...(index[word] ?? []), at];
  });
  return index;
}

function countsByYear(citedBy: number, year: number): { year: number; cited_by_count: number }[] {
  const years = Math.max(1, LAST_YEAR - year + 1);
  const share = Array.from({ length: years }, (_, at) => ({
    year: LAST_YEAR - at,
    cited_by_count: Math.floor(citedBy / years) + (at < citedBy % years ? 1 : 0),
  }));
  return share.filter((one) => one.cited_by_count > 0);
}

/** The whole record, all authorships. Lists cut them; see {@link ./routes.ts}. */
export function renderWork(paper: RecordedPaper) {
  const { record } = paper;
  const places = locations(paper);
  const [first = null] = places;
  const free = places.find((place) => place.is_oa) ?? null;
  const title = record.title ?? paper.title;
  const year = Number(paper.date.slice(0, 4));
  const topics = record.topics.map((topic, at) => scoredTopic(topic, at === 0 ? 0.9871 : 0.9 / (at + 1)));
  const used = new Set(record.seats.flatMap((seat) => seat.institutions));
  return {
    id: url(record.id),
    doi: record.doi ? `https://doi.org/${record.doi}` : null,
    title,
    display_name: title,
    publication_year: year,
    publication_date: paper.date,
    ids: { openalex: url(record.id), ...(record.doi ? { doi: `https://doi.org/${record.doi}` } : {}) },
    language: 'en',
    primary_location: first,
    type: record.venue ? 'article' : 'preprint',
    indexed_in: record.venue ? ['arxiv', 'crossref'] : ['arxiv', 'datacite'],
    open_access: {
      is_oa: free !== null,
      oa_status: free ? 'green' : 'closed',
      oa_url: free?.pdf_url ?? null,
      any_repository_has_fulltext: free !== null,
    },
    authorships: record.seats.map((seat, at) => authorship(seat, at, record.seats.length)),
    institutions: [],
    countries_distinct_count: new Set([...used].map((one) => INSTITUTIONS[one]?.country)).size,
    institutions_distinct_count: used.size,
    corresponding_author_ids: [],
    corresponding_institution_ids: [],
    apc_list: null,
    apc_paid: null,
    fwci: record.citedBy > 0 ? Number((record.citedBy * chance(1, 'fwci', record.id)).toFixed(4)) : null,
    has_fulltext: false,
    cited_by_count: record.citedBy,
    citation_normalized_percentile: null,
    cited_by_percentile_year: null,
    biblio: { volume: null, issue: null, first_page: null, last_page: null },
    is_retracted: false,
    is_paratext: false,
    is_xpac: false,
    primary_topic: topics[0] ?? null,
    topics,
    keywords: [],
    concepts: [],
    mesh: [],
    locations_count: places.length,
    locations: places,
    best_oa_location: free,
    sustainable_development_goals: [],
    awards: [],
    funders: [],
    has_content: { pdf: false, grobid_xml: false },
    content_urls: null,
    referenced_works_count: record.references.length,
    referenced_works: record.references.map(url),
    related_works: (record.related ?? []).map(url),
    abstract_inverted_index: paper.abstract ? invertedIndex(paper.abstract) : null,
    counts_by_year: countsByYear(record.citedBy, year),
    updated_date: '2026-09-01T05:12:11.412345',
    created_date: `${paper.date}T00:00:00`,
  };
}
