// api.semanticscholar.org: without a key the shared pool is empty, as it mostly is; with one, works and authors by id.

import { personOfS2, s2Id, seatsOf, worksIn } from './elsewhere.ts';
import type { WorldParts } from './hosts.ts';
import type { Corpus, Paper } from './model.ts';
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

const PAPER = ['title', 'year', 'externalIds', 'authors'];
const AUTHOR = ['name', 'externalIds', 'paperCount', 'citationCount', 'papers.title', 'papers.externalIds'];

export function answerSemanticScholar({ corpus }: WorldParts): Handler {
  return (ask) => {
    if (ask.method === 'OPTIONS') return json({}, 200, { ...CORS, 'Access-Control-Allow-Headers': 'x-api-key, content-type' });
    const key = ask.headers['x-api-key'];
    if (key === undefined) return tooMany();
    if (key !== S2_KEY) return json({ message: 'Forbidden' }, 403, CORS);

    const [, kind = '', id = ''] = /^\/graph\/v1\/(paper|author)\/(.+)$/.exec(ask.path) ?? [];
    const fields = (ask.query.get('fields') ?? (kind === 'paper' ? 'title' : 'name')).split(',');
    const unknown = fields.filter((field) => !(kind === 'paper' ? PAPER : AUTHOR).includes(field));
    if (unknown.length > 0) return json({ error: `Unrecognized or unsupported fields: [${unknown.join(', ')}]` }, 400, CORS);
    return kind === 'paper' ? answerPaper(id, fields, corpus) : answerAuthor(id, fields, corpus);
  };
}

/** What was asked for, besides the id that is always there. */
const only = (id: object, all: Readonly<Record<string, unknown>>, fields: readonly string[]) => ({
  ...id,
  ...Object.fromEntries(Object.entries(all).filter(([name]) => fields.some((field) => field.split('.')[0] === name))),
});

function answerPaper(id: string, fields: readonly string[], corpus: Corpus): Reply {
  const paper = /^arxiv:/i.test(id) ? corpus.byArxiv(id.slice(6)) : corpus.byDoi(id.replace(/^doi:/i, '').toLowerCase());
  const record = paper?.record;
  if (!paper || !record) return missing('Paper', id);
  const authors = seatsOf('s2', paper, corpus).map(({ name, person }) => ({ authorId: person ? s2Id(person) : null, name }));
  const all = { externalIds: externalIds(paper), title: paper.title, year: Number(paper.date.slice(0, 4)), authors };
  return json(only({ paperId: paperId(record.id) }, all, fields), 200, CORS);
}

function answerAuthor(id: string, fields: readonly string[], corpus: Corpus): Reply {
  const person = personOfS2(id, corpus);
  if (!person || person.missing) return missing('Author', id);
  const record = renderAuthor(person, corpus);
  const papers = worksIn('s2', person, corpus).map((paper) => ({
    paperId: paperId(paper.record?.id ?? ''),
    externalIds: externalIds(paper),
    title: paper.title,
  }));
  const all = { externalIds: {}, name: person.name, paperCount: record.works_count, citationCount: record.cited_by_count, papers };
  return json(only({ authorId: id }, all, fields), 200, CORS);
}

const externalIds = ({ arxiv, record }: Paper) => ({
  ...(arxiv ? { ArXiv: arxiv } : {}),
  ...(record?.doi ? { DOI: record.doi } : {}),
  CorpusId: Number((record?.id ?? '0').slice(-6)),
});

/** A 40-digit id as theirs are, from ours. */
const paperId = (key: string): string => Buffer.from(key.padEnd(20, '0')).toString('hex').slice(0, 40);
