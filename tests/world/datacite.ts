// api.datacite.org for arXiv DOIs: who wrote a preprint, in order, from the day after it is announced; and lists of DOIs by their names.

import type { WorldParts } from './hosts.ts';
import type { Paper } from './model.ts';
import { CATEGORIES } from './places.ts';
import { type Ask, type Handler, json, type Reply } from './reply.ts';
import { nameParts } from './text.ts';

/** The asker's origin comes back, as its server's configuration has it. */
const headersFor = ({ headers }: Ask) => ({
  ...(headers.origin ? { 'Access-Control-Allow-Origin': headers.origin } : {}),
  ...HEADERS,
});

const HEADERS = {
  'Content-Type': 'application/json; charset=utf-8',
  'Access-Control-Allow-Credentials': 'true',
  'cache-control': 'no-cache',
};

export function answerDataCite({ corpus }: WorldParts): Handler {
  return (ask) => {
    if (ask.path === '/dois') return list(ask, corpus);
    const arxiv = /^\/dois\/10\.48550\/arxiv\.(.+)$/i.exec(ask.path)?.[1];
    const paper = arxiv ? corpus.byArxiv(arxiv) : undefined;
    if (!paper || !arxiv)
      return json({ errors: [{ status: '404', title: "The resource you are looking for doesn't exist." }] }, 404, headersFor(ask));
    const doi = `10.48550/arxiv.${arxiv.toLowerCase()}`;
    const creators = paper.byline.map(({ name, group }) => {
      const { given, family } = nameParts(name);
      if (group || !given) return { name, nameType: group ? 'Organizational' : 'Personal', affiliation: [], nameIdentifiers: [] };
      return {
        name: `${family}, ${given}`,
        nameType: 'Personal',
        givenName: given,
        familyName: family,
        affiliation: [],
        nameIdentifiers: [],
      };
    });
    const attributes = {
      doi,
      prefix: '10.48550',
      suffix: doi.slice('10.48550/'.length),
      identifiers: [{ identifier: arxiv, identifierType: 'arXiv' }],
      creators,
      titles: [{ title: paper.title }],
      publisher: 'arXiv',
      publicationYear: Number(paper.date.slice(0, 4)),
      subjects: subjectsOf(paper),
      dates: [
        { date: `${paper.date}T11:44:22Z`, dateType: 'Submitted', dateInformation: 'v1' },
        { date: paper.date.slice(0, 7), dateType: 'Available', dateInformation: 'v1' },
        { date: paper.date.slice(0, 4), dateType: 'Issued' },
      ],
      types: {
        ris: 'GEN',
        bibtex: 'misc',
        citeproc: 'article',
        schemaOrg: 'CreativeWork',
        resourceType: 'Article',
        resourceTypeGeneral: 'Preprint',
      },
      version: String(paper.version),
      url: `https://arxiv.org/abs/${arxiv}`,
      state: 'findable',
    };
    return json({ data: { id: doi, type: 'dois', attributes } }, 200, headersFor(ask));
  };
}

/** arXiv's own, primary first; the field of science is DataCite's. */
function subjectsOf({ categories }: Paper) {
  return [
    ...categories.map((code) => ({ lang: 'en', subject: `${CATEGORIES[code] ?? code} (${code})`, subjectScheme: 'arXiv' })),
    { subject: 'FOS: Computer and information sciences', subjectScheme: 'Fields of Science and Technology (FOS)' },
  ];
}

/** `?ids=10.48550/arxiv.…,…`: those that are there, newest change first whatever the order asked; 25 unless told. */
function list(ask: Ask, corpus: WorldParts['corpus']): Reply {
  const size = Number(ask.query.get('page[size]') ?? 25);
  const found = (ask.query.get('ids') ?? '').split(',').flatMap((doi) => {
    const arxiv = /^10\.48550\/arxiv\.(.+)$/i.exec(doi)?.[1];
    const paper = arxiv ? corpus.byArxiv(arxiv) : undefined;
    return paper ? [{ id: doi.toLowerCase(), type: 'dois', attributes: { subjects: subjectsOf(paper) } }] : [];
  });
  return json({ data: found.slice(0, size).reverse(), meta: { total: found.length, totalPages: 1, page: 1 } }, 200, headersFor(ask));
}
