// inspirehep.net: papers by arXiv id, DOI or record number, and authors, of this world's physics. Only named fields are sent.

import { holds, personOfRecid, recidOf, seatsOf } from './elsewhere.ts';
import type { WorldParts } from './hosts.ts';
import type { Corpus, Paper, Person } from './model.ts';
import { type Ask, type Handler, json, type Reply } from './reply.ts';
import { nameParts } from './text.ts';

const CORS = { 'Access-Control-Allow-Origin': '*' };
const STAMPS = { created: '2025-01-02T03:04:05.000000+00:00', updated: '2026-01-02T03:04:05.000000+00:00' };
const refuse = (status: number, message: string): Reply => json({ status, message }, status, CORS);

export function answerInspire({ corpus }: WorldParts): Handler {
  return (ask) => {
    if (ask.path === '/api/literature') return search(ask, corpus);
    const recid = /^\/api\/authors\/(\d+)$/.exec(ask.path)?.[1];
    const person = recid && personOfRecid(recid, corpus);
    return person ? json(author(person), 200, CORS) : refuse(404, 'PID does not exist.');
  };
}

const filedUnder = (name: string): string => {
  const { given, family } = nameParts(name);
  return given ? `${family}, ${given}` : family;
};
/** Names here may carry an initial's point already; the BAI is built without. */
const bai = (person: Person): string => {
  const { given, family } = nameParts(person.name);
  return `${[...(given || 'X')][0]}.${family.replace(/\s+/g, '.')}.1`;
};
const numberOf = (paper: Paper): number => 2_000_000 + Number((paper.record?.id ?? '0').slice(-6));

function ids(person: Person): { schema: string; value: string }[] {
  return [{ schema: 'INSPIRE BAI', value: bai(person) }, ...(person.orcid ? [{ schema: 'ORCID', value: person.orcid }] : [])];
}

/** Signatures carry the BAI; the iD mostly stands in the author's own record alone. */
function metadata(paper: Paper, corpus: Corpus): Record<string, unknown> {
  return {
    control_number: numberOf(paper),
    titles: [{ source: 'arXiv', title: paper.title }],
    arxiv_eprints: [{ value: paper.arxiv, categories: paper.categories }],
    ...(paper.record?.doi ? { dois: [{ value: paper.record.doi }] } : {}),
    earliest_date: paper.date,
    authors: seatsOf('inspire', paper, corpus).map(({ name, person }) => ({
      full_name: filedUnder(name),
      ...(person
        ? {
            ids: [{ schema: 'INSPIRE BAI', value: bai(person) }],
            record: { $ref: `https://inspirehep.net/api/authors/${recidOf(person)}` },
          }
        : {}),
    })),
  };
}

function search({ query }: Ask, corpus: Corpus): Reply {
  if (Number(query.get('size') ?? 10) > 1000) return refuse(400, 'Maximum search page size of 1000 results exceeded.');
  const [, kind = '', value = ''] = /^(arxiv|doi):(.+)$/.exec(query.get('q') ?? '') ?? [];
  const paper = kind === 'arxiv' ? corpus.byArxiv(value) : kind === 'doi' ? corpus.byDoi(value.toLowerCase()) : undefined;
  const fields = new Set((query.get('fields') ?? '').split(',').map((field) => field.split('.')[0]));
  const hits = (paper?.arxiv && holds('inspire', paper) ? [paper] : []).map((found) => ({
    id: String(numberOf(found)),
    ...STAMPS,
    links: {},
    metadata: Object.fromEntries(Object.entries(metadata(found, corpus)).filter(([field]) => fields.size === 0 || fields.has(field))),
  }));
  return json({ hits: { hits, total: hits.length }, links: { self: 'https://inspirehep.net/api/literature/' } }, 200, CORS);
}

function author(person: Person) {
  const recid = recidOf(person);
  return {
    id: String(recid),
    ...STAMPS,
    links: { json: `https://inspirehep.net/api/authors/${recid}?format=json` },
    metadata: {
      control_number: recid,
      name: { value: filedUnder(person.name), preferred_name: person.name },
      ids: ids(person),
      status: 'active',
      stub: false,
    },
    revision_id: 3,
    uuid: '00000000-0000-4000-8000-000000000000',
  };
}
