// api.semanticscholar.org: without a key the shared pool is empty, as it mostly is; with one, works and authors by id.

import type { WorldParts } from './hosts.ts';
import { renderAuthor } from './openalex/author.ts';
import { type Handler, json, type Reply } from './reply.ts';

const CORS = { 'Access-Control-Allow-Origin': '*' };
/** The key the world's Semantic Scholar accepts. */
export const S2_KEY = 'world-s2-key';

// The 429 lacks the CORS header: a page sees a network failure, only a background sees the status.
const tooMany = (): Reply =>
  json(
    {
      message:
        'Too Many Requests. Please wait and try again or apply for a key for higher rate limits. ' +
        'https://www.semanticscholar.org/product/api#api-key-form',
      code: '429',
    },
    429,
  );

const missing = (what: string, id: string): Reply => json({ error: `${what} with id ${id} not found` }, 404, CORS);

export function answerSemanticScholar({ corpus }: WorldParts): Handler {
  return (ask) => {
    if (ask.method === 'OPTIONS') return json({}, 200, { ...CORS, 'Access-Control-Allow-Headers': 'x-api-key, content-type' });
    const key = ask.headers['x-api-key'];
    if (key === undefined) return tooMany();
    if (key !== S2_KEY) return json({ message: 'Forbidden' }, 403, CORS);

    const [, kind = '', id = ''] = /^\/graph\/v1\/(paper|author)\/(.+)$/.exec(ask.path) ?? [];
    if (kind === 'paper') {
      const paper = /^arxiv:/i.test(id) ? corpus.byArxiv(id.slice(6)) : corpus.byDoi(id.replace(/^doi:/i, '').toLowerCase());
      const record = paper?.record;
      if (!paper || !record) return missing('Paper', id);
      const authors = record.seats.map((seat) => ({ authorId: seat.author ? seat.author.slice(1) : null, name: seat.display }));
      return json({ paperId: paperId(record.id), title: paper.title, year: Number(paper.date.slice(0, 4)), authors }, 200, CORS);
    }
    const person = corpus.person(`A${id}`);
    if (!person || person.missing) return missing('Author', id);
    const record = renderAuthor(person, corpus);
    return json({ authorId: id, name: person.name, paperCount: record.works_count, citationCount: record.cited_by_count }, 200, CORS);
  };
}

/** A 40-digit id as theirs are, from ours. */
const paperId = (key: string): string => Buffer.from(key.padEnd(20, '0')).toString('hex').slice(0, 40);
