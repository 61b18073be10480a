// OpenAlex records as the project's own plain data. Pure; drops what names nobody, keeps seats in their places.

import type { Candidate } from '../../core/failure.ts';
import { type ResearcherId, readOpenAlexId } from '../../core/ids.ts';
import type { Collaborators, Institution, Researcher } from '../../core/person.ts';
import type { AuthorPart, Authorship, RecentWorks, WorkRecord, WorkSummary } from '../../core/work.ts';
import { isPreprint, joinVersions, type Versioned } from '../../names/versions.ts';
import { plainText } from '../plain-text.ts';
import { arxivIdsOf, orcidOf, researcherIdOf, workIdsOf } from './ids.ts';
import type { AuthorShape, AuthorshipShape, GroupsShape, InstitutionShape, SuggestionsShape, WorkShape } from './schema.ts';

/** Lists cut bylines here; the record alone has all. */
const LIST_BYLINE = 100;
/** A group_by page ends here. */
const GROUPS = 200;

export const given = <K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } =>
  // A computed key widens to string; the shape is what the next line builds.
  (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: V };

/** `single`: the record was asked for alone, so its byline is whole. `asked`: the arXiv id it was found by. */
export function readWork(work: WorkShape, single: boolean, asked?: string): WorkRecord {
  return {
    ids: workIdsOf(work, asked),
    ...given('title', plainText(work.title) ?? plainText(work.display_name)),
    ...given('year', work.publication_year),
    ...given('date', dateOf(work.publication_date)),
    authorships: work.authorships.map(readSeat),
    truncated: !single && cut(work),
  };
}

export const cut = (work: WorkShape): boolean => work.is_authors_truncated === true || work.authorships.length >= LIST_BYLINE;

/** Of the records a landing page brought, the one that really is this paper: it claims the id, and best has a byline. */
export function ofArxiv(found: readonly WorkShape[], arxiv: string): WorkShape | undefined {
  const theirs = found.filter((work) => arxivIdsOf(work).includes(arxiv));
  return theirs.find((work) => work.authorships.length > 0) ?? theirs[0];
}

function readSeat(seat: AuthorshipShape | undefined, position: number): Authorship {
  if (!seat) return { position, printedName: '', institutions: [], affiliations: [] };
  const researcher = researcherIdOf(seat.author?.id);
  const researcherName = plainText(seat.author?.display_name);
  // The researcher's name must not stand in for a missing printed one where it points to somebody: it would confirm itself.
  const printedName = plainText(seat.raw_author_name) ?? (researcher ? '' : (researcherName ?? ''));
  return {
    position,
    printedName,
    ...given('researcherName', researcherName),
    ...given('researcher', researcher),
    ...given('printedOrcid', orcidOf(seat.raw_orcid)),
    ...given('researcherOrcid', orcidOf(seat.author?.orcid)),
    institutions: seat.institutions.flatMap(readInstitution),
    affiliations: seat.raw_affiliation_strings.flatMap((line) => plainText(line) ?? []),
  };
}

export function readInstitution(shape: InstitutionShape): Institution[] {
  const name = plainText(shape.display_name);
  if (!name) return [];
  const country = /^[a-z]{2}$/i.test(shape.country_code ?? '') ? shape.country_code?.toUpperCase() : undefined;
  return [
    {
      ...given('id', shape.id ? readOpenAlexId(shape.id, 'I') : undefined),
      name,
      ...given('ror', /(?:^|\/)(0[a-z\d]{8})$/i.exec(shape.ror ?? '')?.[1]?.toLowerCase()),
      ...given('country', country),
    },
  ];
}

/** Undefined for a record that is nobody's, or has no name. */
export function readResearcher(author: AuthorShape): Researcher | undefined {
  const id = researcherIdOf(author.id);
  const name = plainText(author.display_name);
  if (!id || !name) return undefined;
  const otherNames = new Set(author.display_name_alternatives.flatMap((other) => plainText(other) ?? []));
  otherNames.delete(name);
  const history = author.affiliations.flatMap(({ institution, years }) =>
    readInstitution(institution).map((read) => ({ institution: read, years: [...new Set(years)].sort((a, b) => b - a) })),
  );
  return {
    id,
    name,
    otherNames: [...otherNames],
    ...given('orcid', orcidOf(author.orcid) ?? orcidOf(author.ids?.orcid)),
    ...given('worksCount', author.works_count),
    ...given('citedByCount', author.cited_by_count),
    ...given('hIndex', author.summary_stats?.h_index),
    ...given('i10Index', author.summary_stats?.i10_index),
    latest: author.last_known_institutions.flatMap(readInstitution),
    history: history.sort((a, b) => (b.years[0] ?? 0) - (a.years[0] ?? 0)),
    topics: author.topics.flatMap(readTopic).sort((a, b) => (b.count ?? 0) - (a.count ?? 0)),
    byYear: author.counts_by_year
      .map(({ year, works_count, cited_by_count }) => ({ year, works: works_count, citedBy: cited_by_count ?? 0 }))
      .sort((a, b) => a.year - b.year),
  };
}

function readTopic(topic: AuthorShape['topics'][number]): Researcher['topics'][number][] {
  const id = readOpenAlexId(topic.id, 'T');
  const name = plainText(topic.display_name);
  if (!id || !name) return [];
  return [
    {
      id,
      name,
      ...given('count', topic.count),
      ...given('subfield', plainText(topic.subfield?.display_name)),
      ...given('field', plainText(topic.field?.display_name)),
      ...given('domain', plainText(topic.domain?.display_name)),
    },
  ];
}

/** Drops the researcher's own group, records that are nobody's, and groups without a name. */
export function readCollaborators(shape: GroupsShape, self: readonly ResearcherId[]): Collaborators {
  const people = shape.group_by.flatMap(({ key, key_display_name, count }) => {
    const id = researcherIdOf(key);
    const name = plainText(key_display_name);
    if (!id || self.includes(id) || !name || researcherIdOf(name)) return [];
    return [{ id, name, sharedWorks: count }];
  });
  return { people: people.sort((a, b) => b.sharedWorks - a.sharedWorks), more: shape.group_by.length >= GROUPS };
}

/** A preprint and its published version are one row, as the published one. */
export function readRecentWorks(found: readonly WorkShape[], total: number | undefined, self: readonly ResearcherId[]): RecentWorks {
  const read = found.flatMap((work) => readSummary(work, self).map((summary) => ({ ...summary, ...versionOf(work), summary })));
  return { works: joinVersions(read).flatMap(asOne), ...given('total', total) };
}

/** What tells, beyond the summary, which records are one work. */
const versionOf = (work: WorkShape): Pick<Versioned, 'venueKind' | 'authors'> => ({
  ...given('venueKind', plainText(work.primary_location?.source?.type)),
  authors: work.authorships.flatMap((seat) => {
    const name = plainText(seat?.raw_author_name) ?? plainText(seat?.author?.display_name);
    return name ? [{ name }] : [];
  }),
});

function asOne(versions: readonly (Versioned & { readonly summary: WorkSummary })[]): readonly WorkSummary[] {
  const { summary } = versions.find((one) => !isPreprint(one)) ?? versions[0] ?? {};
  if (!summary) return [];
  const all = versions.map((one) => one.summary);
  const counts = all.flatMap(({ citedByCount }) => citedByCount ?? []);
  return [
    {
      ...summary,
      ...given('part', summary.part ?? all.find(({ part }) => part)?.part),
      // Citing papers of both would count twice.
      ...(counts.length > 0 ? { citedByCount: Math.max(...counts) } : {}),
      ...(all.some(({ retracted }) => retracted) ? { retracted: true } : {}),
    },
  ];
}

function readSummary(work: WorkShape, self: readonly ResearcherId[]): WorkSummary[] {
  const ids = workIdsOf(work);
  const title = plainText(work.title) ?? plainText(work.display_name);
  if (!title) return [];
  const place = work.primary_location;
  return [
    {
      ids,
      title,
      ...given('year', work.publication_year),
      ...given('date', dateOf(work.publication_date)),
      ...given('venue', plainText(place?.source?.display_name) ?? plainText(place?.raw_source_name)),
      ...given('type', plainText(work.type)),
      ...given('citedByCount', work.cited_by_count),
      ...given('authorsCount', cut(work) || work.authorships.length === 0 ? undefined : work.authorships.length),
      ...given('part', partOf(work, self)),
      ...(work.is_retracted === true ? { retracted: true } : {}),
      ...given('url', urlOf(ids, place?.landing_page_url)),
    },
  ];
}

/** By the seat itself: the record's own word for it calls single authors "last". */
function partOf(work: WorkShape, self: readonly ResearcherId[]): AuthorPart | undefined {
  const seat = work.authorships.findIndex((authorship) => {
    const id = researcherIdOf(authorship?.author?.id);
    return id !== undefined && self.includes(id);
  });
  const last = work.authorships.length - 1;
  if (seat < 0) return undefined;
  if (cut(work) && seat === last) return undefined;
  if (last === 0) return 'only';
  return seat === 0 ? 'first' : seat === last ? 'last' : 'middle';
}

/** Addresses we can build ourselves first; a landing page only where it is https. */
export function urlOf(ids: WorkRecord['ids'], landing: string | undefined): string | undefined {
  if (ids.arxiv && (!ids.doi || ids.doi.startsWith('10.48550/'))) return `https://arxiv.org/abs/${ids.arxiv}`;
  if (ids.doi) return `https://doi.org/${encodeURI(ids.doi.toWellFormed()).replace(/[?#]/g, encodeURIComponent)}`;
  return landing && URL.canParse(landing) && new URL(landing).protocol === 'https:' ? new URL(landing).href : undefined;
}

/** Autocomplete hints are "Institution, Country" of the first last-known institution. */
export function readCandidates(shape: SuggestionsShape): Candidate[] {
  return shape.results.flatMap((found) => {
    const id = researcherIdOf(found.id);
    const name = plainText(found.display_name);
    if (!id || !name || (found.entity_type !== undefined && found.entity_type !== 'author')) return [];
    return [
      {
        id,
        name,
        ...given('affiliation', plainText(found.hint)),
        ...given('worksCount', found.works_count),
        ...given('citedByCount', found.cited_by_count),
        ...given('orcid', orcidOf(found.external_id)),
      },
    ];
  });
}

export const dateOf = (date: string | undefined): string | undefined => /^\d{4}-\d{2}-\d{2}/.exec(date ?? '')?.[0];
