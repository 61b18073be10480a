// dblp.org: the search for publications, and the files of people, of this world's computer science. Numbers are strings there.

import { holds, personOfPid, pidOf, seatsOf, worksIn } from './elsewhere.ts';
import type { WorldParts } from './hosts.ts';
import type { Corpus, Paper, Person } from './model.ts';
import { type Ask, type Handler, html, json, type Reply, text } from './reply.ts';
import { fold, markup } from './text.ts';

const CORS = { 'Access-Control-Allow-Origin': '*' };
const TYPE = 'application/json; charset=utf-8';
/** Papers looked at for one question. */
const MOST = 100;

export function answerDblp({ corpus }: WorldParts): Handler {
  // All titles of a large world are read for each question; the same one comes again and again.
  const known = new Map<string, readonly Paper[]>();
  const titled = (words: string, most: number): readonly Paper[] => {
    const found = known.get(words) ?? corpus.titled(words, MOST);
    known.set(words, found);
    return found.filter((paper) => paper.arxiv && holds('dblp', paper)).slice(0, most);
  };
  return (ask) => {
    if (ask.path === '/search/publ/api') return search(ask, corpus, titled);
    const pid = /^\/pid\/(.+)\.xml$/.exec(ask.path)?.[1];
    const person = pid && personOfPid(pid, corpus);
    return person ? file(person, corpus) : html('<!DOCTYPE html><title>404 Not Found</title><h1>404 Not Found</h1>', 404);
  };
}

/** "Wei Wang 0001". */
const numbered = (name: string, person: Person | undefined): string =>
  person?.dblp && person.dblp !== 'many' ? `${name} ${person.dblp}` : name;

const keyOf = (paper: Paper): string => `journals/corr/abs-${(paper.arxiv ?? '').replace(/[./]/g, '-')}`;

/** One of a list is no list. */
const some = <T>(all: readonly T[]): T | readonly T[] | undefined => (all.length === 1 ? all[0] : all.length > 1 ? all : undefined);

function hit(paper: Paper, at: number, corpus: Corpus) {
  const key = keyOf(paper);
  const authors = seatsOf('dblp', paper, corpus).map(({ name, person }) => ({
    '@pid': person ? pidOf(person) : `99/${fold(name).replace(/[^a-z\d]/g, '')}`,
    text: markup(numbered(name, person)),
  }));
  const info = {
    ...(authors.length > 0 ? { authors: { author: some(authors) } } : {}),
    title: `${markup(paper.title)}.`,
    venue: 'CoRR',
    volume: `abs/${paper.arxiv}`,
    year: paper.date.slice(0, 4),
    type: 'Informal and Other Publications',
    access: 'open',
    key,
    doi: `10.48550/ARXIV.${paper.arxiv}`,
    ee: `https://doi.org/10.48550/arXiv.${paper.arxiv}`,
    url: `https://dblp.org/rec/${key}`,
  };
  return { '@score': '9', '@id': String(1_000 + at), info, url: `URL#${1_000 + at}` };
}

type Titled = (words: string, most: number) => readonly Paper[];

function search({ query }: Ask, corpus: Corpus, titled: Titled): Reply {
  const asked = query.get('q') ?? '';
  if (query.get('format') !== 'json') return text('<?xml version="1.0"?><result/>', 200, 'text/xml; charset=utf-8');
  const most = Math.min(Number(query.get('h') ?? 30), 1000);
  const hits = titled(asked, most).map((paper, at) => hit(paper, at, corpus));
  const count = String(hits.length);
  const result = {
    query: asked
      .split(' ')
      .map((word) => `${word}*`)
      .join(' '),
    status: { '@code': '200', text: 'OK' },
    time: { '@unit': 'msecs', text: '1.87' },
    completions: { '@total': '1', '@computed': '1', '@sent': '1' },
    // No hit, no list.
    hits: { '@total': count, '@computed': count, '@sent': count, '@first': '0', ...(hits.length > 0 ? { hit: some(hits) } : {}) },
  };
  return json({ result }, 200, { ...CORS, 'Content-Type': TYPE });
}

/** Pure ASCII: all other letters are numbered. */
const ascii = (xml: string): string => xml.replace(/[^\0-\x7f]/gu, (letter) => `&#${letter.codePointAt(0)};`);

function file(person: Person, corpus: Corpus): Reply {
  const pid = pidOf(person);
  const name = markup(numbered(person.name, person));
  const works = worksIn('dblp', person, corpus);
  const many = person.dblp === 'many';
  const records = works.map((paper) => {
    const authors = seatsOf('dblp', paper, corpus).map((seat) =>
      seat.person
        ? `<author pid="${pidOf(seat.person)}">${markup(numbered(seat.person.name, seat.person))}</author>`
        : `<author>${markup(seat.name)}</author>`,
    );
    return `<r><article publtype="informal" key="${keyOf(paper)}" mdate="2026-01-02">
${authors.join('\n')}
<title>${markup(paper.title)}.</title>
<year>${paper.date.slice(0, 4)}</year>
<ee type="oa">https://doi.org/10.48550/arXiv.${paper.arxiv}</ee>
</article>
</r>`;
  });
  const xml = `<?xml version="1.0" encoding="US-ASCII"?>
<dblpperson name="${name}" pid="${pid}" n="${works.length}">
<person${many ? ' publtype="disambiguation"' : ''} key="homepages/${pid}" mdate="2025-01-02">
<author pid="${pid}">${name}</author>
${person.orcid && !many ? `<url>https://orcid.org/${person.orcid}</url>\n` : ''}</person>
${person.dblp && !many ? `<homonyms n="1">\n<h f="n/Name"><person publtype="disambiguation" key="homepages/0/0">\n<author pid="0/0">${markup(person.name)}</author>\n<url>https://orcid.org/0000-0001-5109-3700</url>\n</person>\n</h></homonyms>\n` : ''}${records.join('\n')}
</dblpperson>
`;
  return { status: 200, headers: { ...CORS, 'Content-Type': 'application/xml; charset=US-ASCII' }, body: ascii(xml) };
}
