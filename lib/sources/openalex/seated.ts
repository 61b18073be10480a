// What a guess asks OpenAlex: who is found under a name, and the works of several people with everybody on them.
// Kept out of the source's own file, so that the background's first part does not carry it.

import type { NamedPeople } from '../../core/failure.ts';
import type { WorksOrder } from '../../core/full-work.ts';
import type { ResearcherId } from '../../core/ids.ts';
import { err } from '../../core/result.ts';
import { object, type Shaped, string } from '../../core/shape.ts';
import type { SeatedWork, SeatedWorks } from '../../core/work.ts';
import type { Get } from '../../net/get.ts';
import { askAs } from '../ask.ts';
import { plainText } from '../plain-text.ts';
import { items, number, optional, rows, seats, text } from '../shapes.ts';
import type { Answered } from '../source.ts';
import { authorKeysOf, researcherIdOf, workIdsOf } from './ids.ts';
import { given, readCandidates } from './read.ts';
import { suggestRequest, worksRequest } from './requests.ts';
import { authorship, location, named, suggestionsShape, totals } from './schema.ts';

const ID = 'openalex';
/** Rows of one list answer; OpenAlex allows no more. */
const MOST_LISTED = 100;
/** Ids in one filter; OpenAlex refuses the 101st, and nobody compares that many people. */
const MOST_TOGETHER = 50;
/** Topics of a work that say what it is about; the rest are guesses of the classifier. */
const TOPICS = 3;
/** Seats of a work that are kept; longer bylines say little of who knows whom. */
const MOST_SEATS = 60;

const FIELDS = 'id,doi,ids,title,publication_year,cited_by_count,authorships,primary_location,topics';

const work = object({
  id: string,
  doi: text,
  ids: optional(object({ doi: text, pmid: text, pmcid: text })),
  title: text,
  display_name: text,
  publication_year: number,
  cited_by_count: number,
  authorships: seats(authorship),
  primary_location: optional(location),
  topics: items(object({ display_name: text, subfield: named, field: named })),
});
const worksShape = object({ meta: totals, results: rows(work) });

/** Free: the type-ahead finds the words of a name side by side and in this order, in the display name or an alternative. */
export async function namedPeople(name: string, get: Get): Answered<NamedPeople> {
  const asked = name.replace(/\s+/g, ' ').trim();
  if (!asked) return err({ kind: 'not-found' });
  return askAs(ID, get, suggestRequest(asked), suggestionsShape, (found) => ({
    people: readCandidates(found),
    ...given('total', found.meta?.count),
  }));
}

/** One credit for all of them together. Ids of other registries, and of nobody, are left out. */
export async function worksTogether(ids: readonly ResearcherId[], order: WorksOrder, get: Get): Answered<SeatedWorks> {
  const keys = authorKeysOf(ids).slice(0, MOST_TOGETHER);
  if (keys.length === 0) return err({ kind: 'not-found' });
  const about = new Set<string>(keys.map((key) => `openalex:${key}`));
  return askAs(ID, get, worksRequest(keys, order, { per_page: MOST_LISTED, select: FIELDS }), worksShape, ({ results, meta }) => ({
    works: results.flatMap((one) => readSeated(one, about)),
    ...given('total', meta?.count),
  }));
}

function readSeated(shape: Shaped<typeof work>, about: ReadonlySet<string>): SeatedWork[] {
  const title = plainText(shape.title) ?? plainText(shape.display_name);
  if (!title) return [];
  const venue = plainText(shape.primary_location?.source?.display_name);
  const topics = shape.topics.slice(0, TOPICS).flatMap((topic) => [topic.display_name, topic.subfield?.display_name]);
  const field = shape.topics[0]?.field?.display_name;
  return [
    {
      ids: workIdsOf({ ...shape, locations: [] }),
      title,
      ...given('year', shape.publication_year),
      ...given('venue', venue),
      ...given('citedByCount', shape.cited_by_count),
      topics: [...new Set([...topics, field].flatMap((name) => plainText(name) ?? []))],
      seats: shape.authorships.flatMap((seat, place) => {
        const researcher = researcherIdOf(seat?.author?.id);
        const asked = researcher !== undefined && about.has(researcher);
        const name = plainText(seat?.raw_author_name) ?? plainText(seat?.author?.display_name);
        if (!name || (place >= MOST_SEATS && !asked)) return [];
        const places = asked
          ? [...(seat?.institutions ?? []).map((one) => one.display_name), ...(seat?.raw_affiliation_strings ?? [])]
          : [];
        return [{ name, ...(researcher ? { researcher } : {}), places: [...new Set(places.flatMap((one) => plainText(one) ?? []))] }];
      }),
    },
  ];
}
