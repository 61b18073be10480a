// A work in full as the project's own plain data, abstract put back in order. Pure.

import type { Biblio, FullWork, Named, WorkAuthor, WorkTopic } from '../../core/full-work.ts';
import { readOpenAlexId, type WorkIds } from '../../core/ids.ts';
import { cleanName } from '../../names/clean.ts';
import { fold } from '../../names/fold.ts';
import { SUFFIX } from '../../names/words.ts';
import { plainText } from '../plain-text.ts';
import type { FullWorkShape } from './full-schema.ts';
import { orcidOf, researcherIdOf, workIdsOf } from './ids.ts';
import { cut, dateOf, given, readInstitution, urlOf } from './read.ts';
import type { AuthorshipShape } from './schema.ts';

/** Longer than any abstract; OpenAlex itself cuts at 32,760 bytes. */
const MOST_WORDS = 8_000;
/** References of one work that are kept: reviews have hundreds, a few records tens of thousands. */
const MOST_REFERENCES = 500;

/** Undefined for a record without a key. */
export function readFullWork({ work, more, index }: FullWorkShape): FullWork | undefined {
  const ids = workIdsOf(work);
  if (!ids.openalex) return undefined;
  const place = more.primary_location;
  return {
    ids: { ...ids, openalex: ids.openalex },
    title: plainText(work.title) ?? plainText(work.display_name) ?? '',
    ...given('abstract', readAbstract(index)),
    ...given('year', work.publication_year),
    ...given('date', dateOf(work.publication_date)),
    ...given('type', plainText(work.type)),
    ...given('venue', plainText(place?.source?.display_name) ?? plainText(place?.raw_source_name)),
    ...given('venueKind', plainText(place?.source?.type)),
    ...given('biblio', readBiblio(more.biblio)),
    topics: more.topics.flatMap(readTopic).sort((a, b) => b.score - a.score),
    authors: work.authorships.flatMap(readAuthor),
    authorsTruncated: cut(work),
    ...given('citedByCount', work.cited_by_count),
    ...(more.counts_by_year.length > 0
      ? { citedByYear: more.counts_by_year.map(({ year, cited_by_count: count }) => ({ year, count })) }
      : {}),
    ...(work.is_retracted === true ? { retracted: true as const } : {}),
    ...given('url', urlOf(ids, place?.landing_page_url)),
    ...given('openUrl', openUrlOf(more, ids)),
    references: keysOf(more.referenced_works).slice(0, MOST_REFERENCES),
    related: keysOf(more.related_works),
  };
}

/** `{ Word: [0, 7], … }` as running text. Undefined where there is none, or nothing that can be read. */
export function readAbstract(index: Readonly<Record<string, unknown>> | undefined): string | undefined {
  const words: { at: number; word: string }[] = [];
  for (const [word, places] of Object.entries(index ?? {})) {
    if (!Array.isArray(places)) continue;
    for (const at of places) {
      if (typeof at === 'number') words.push({ at, word });
      if (words.length > MOST_WORDS) return undefined;
    }
  }
  const text = words
    .sort((a, b) => a.at - b.at)
    .map(({ word }) => word)
    .join(' ');
  // Publishers print the heading into the text.
  return plainText(text)?.replace(/^(?:abstract|summary)\s*[:.—-]\s*|^abstract\s+(?=\p{Lu})/iu, '');
}

function readAuthor(seat: AuthorshipShape | undefined): WorkAuthor[] {
  const name = plainText(seat?.raw_author_name) ?? plainText(seat?.author?.display_name);
  if (!seat || !name) return [];
  return [
    {
      name: uninverted(name),
      ...given('researcher', researcherIdOf(seat.author?.id)),
      ...given('orcid', orcidOf(seat.author?.orcid) ?? orcidOf(seat.raw_orcid)),
      institutions: seat.institutions.flatMap(readInstitution),
    },
  ];
}

/** `Lespez, Laurent` as it is said. Several commas are an address or a degree, and stay; so does a degree or a "Jr." behind the only one. */
function uninverted(name: string): string {
  const [family, given, ...rest] = name.split(',').map((part) => part.trim());
  if (!family || !given || rest.length > 0 || /\d/.test(name)) return name;
  return SUFFIX.test(fold(given)) || !cleanName(name).includes(',') ? name : `${given} ${family}`;
}

function readTopic(topic: FullWorkShape['more']['topics'][number]): WorkTopic[] {
  const id = readOpenAlexId(topic.id, 'T');
  const name = plainText(topic.display_name);
  if (!id || !name) return [];
  const score = Math.min(1, Math.max(0, topic.score ?? 0));
  return [
    {
      id,
      name,
      score,
      ...given('subfield', levelOf(topic.subfield)),
      ...given('field', levelOf(topic.field)),
      ...given('domain', levelOf(topic.domain)),
    },
  ];
}

function levelOf(level: { id: string; display_name: string } | undefined): Named | undefined {
  const id = /(\d+)\/?$/.exec(level?.id ?? '')?.[1];
  const name = plainText(level?.display_name);
  return id && name ? { id, name } : undefined;
}

function readBiblio(biblio: FullWorkShape['more']['biblio']): Biblio | undefined {
  const read = {
    ...given('volume', plainText(biblio?.volume)),
    ...given('issue', plainText(biblio?.issue)),
    ...given('firstPage', plainText(biblio?.first_page)),
    ...given('lastPage', plainText(biblio?.last_page)),
  };
  return Object.keys(read).length > 0 ? read : undefined;
}

/** arXiv's own pdf where there is one: it stays when a host moves its files. */
function openUrlOf({ best_oa_location: best }: FullWorkShape['more'], ids: WorkIds): string | undefined {
  if (ids.arxiv) return `https://arxiv.org/pdf/${ids.arxiv}`;
  return [best?.pdf_url, best?.landing_page_url].find((url) => url && URL.canParse(url) && new URL(url).protocol === 'https:');
}

const keysOf = (addresses: readonly string[]): string[] => addresses.flatMap((one) => readOpenAlexId(one, 'W') ?? []);
