// OpenAlex's free type-ahead for authors and works.

import type { WorldParts } from '../hosts.ts';
import type { Ask, Reply } from '../reply.ts';
import { json } from '../reply.ts';
import { renderAuthor } from './author.ts';
import { badQuery, notFound } from './errors.ts';
import { orcidUrl, url } from './parts.ts';
import { hasRecord } from './work.ts';

const MOST = 10;
// Looked at before the most cited come first.
const CONSIDERED = 60;

/** `/autocomplete/authors` or `/autocomplete/works`, ten at most, best known first. */
export function autocomplete(ask: Ask, entity: string, { corpus }: WorldParts): Reply {
  const query = ask.query.get('q') ?? '';
  if (query === '') return badQuery('q is a required parameter');
  if (entity !== 'authors' && entity !== 'works') return notFound();
  const results = entity === 'authors' ? authors(query) : works(query);
  const best = results.sort((one, other) => other.cited_by_count - one.cited_by_count).slice(0, MOST);
  return json({ meta: { count: results.length, db_response_time_ms: 9, page: 1, per_page: MOST }, results: best });

  function authors(text: string) {
    return corpus
      .named(text, CONSIDERED)
      .filter((person) => !person.missing)
      .map((person) => {
        const record = renderAuthor(person, corpus);
        const place = record.last_known_institutions?.[0];
        return {
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
      .filter((one) => one.works_count > 0);
  }

  function works(text: string) {
    return corpus
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
      }));
  }
}
