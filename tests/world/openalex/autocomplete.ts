// OpenAlex's free type-ahead for authors and works. As its code has it (2026-08): the words of the query must stand side by side and in
// order, in the name shown or in an alternative, the last one may be cut; who has exactly this name comes first, then names shown,
// then alternatives, and within each whoever has most works.

import type { WorldParts } from '../hosts.ts';
import type { Person } from '../model.ts';
import type { Ask, Reply } from '../reply.ts';
import { json } from '../reply.ts';
import { fold } from '../text.ts';
import { renderAuthor } from './author.ts';
import { badQuery, notFound } from './errors.ts';
import { orcidUrl, url } from './parts.ts';
import { hasRecord } from './work.ts';

const MOST = 10;
// Of those found so many are put in order; the others only count.
const CONSIDERED = 60;
const MOST_NAMED = 2_000;

/** `/autocomplete/authors` or `/autocomplete/works`, ten at most, best known first. */
export function autocomplete(ask: Ask, entity: string, { corpus }: WorldParts): Reply {
  const query = ask.query.get('q') ?? '';
  if (query === '') return badQuery('q is a required parameter');
  if (entity !== 'authors' && entity !== 'works') return notFound();
  const { results, count } = entity === 'authors' ? authors(query) : works(query);
  return json({ meta: { count, db_response_time_ms: 9, page: 1, per_page: MOST }, results: results.slice(0, MOST) });

  function authors(text: string) {
    const found = corpus.named(text, MOST_NAMED).filter((person) => !person.missing && tierOf(person, text) > 0);
    const results = found
      .slice(0, CONSIDERED)
      .map((person) => {
        const record = renderAuthor(person, corpus);
        const place = record.last_known_institutions?.[0];
        return {
          tier: tierOf(person, text),
          id: url(person.id),
          display_name: person.name,
          hint: place ? `${place.display_name}, ${place.country_code}` : null,
          cited_by_count: record.cited_by_count,
          works_count: record.works_count,
          entity_type: 'author',
          external_id: orcidUrl(person.orcid),
          filter_key: 'authorships.author.id',
        };
      })
      .filter((one) => one.works_count > 0)
      .sort((one, other) => other.tier - one.tier || other.works_count - one.works_count)
      .map(({ tier: _, ...one }) => one);
    return { results, count: found.length > CONSIDERED ? found.length : results.length };
  }

  function works(text: string) {
    const results = corpus
      .titled(text, CONSIDERED)
      .filter(hasRecord)
      .map(({ record, title }) => ({
        id: url(record.id),
        display_name: record.title ?? title,
        hint: record.seats.map((seat) => seat.display).join(', '),
        cited_by_count: record.citedBy,
        works_count: null,
        entity_type: 'work',
        external_id: record.doi ? `https://doi.org/${record.doi}` : null,
        filter_key: 'openalex',
      }))
      .sort((one, other) => other.cited_by_count - one.cited_by_count);
    return { results, count: results.length };
  }
}

/** 3 for exactly this name, 2 for words of the name shown, 1 for words of an alternative, 0 for none of them. */
function tierOf({ name, alternatives }: Person, query: string): number {
  const asked = ` ${fold(query)}`;
  const has = (text: string): boolean => ` ${fold(text)} `.includes(asked);
  if (fold(name) === fold(query)) return 3;
  return has(name) ? 2 : alternatives.some(has) ? 1 : 0;
}
