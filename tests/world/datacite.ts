// api.datacite.org for arXiv DOIs: who wrote a preprint, in order, from the day after it is announced.

import type { WorldParts } from './hosts.ts';
import { type Handler, json } from './reply.ts';
import { nameParts } from './text.ts';

const HEADERS = {
  'Content-Type': 'application/json; charset=utf-8',
  'Access-Control-Allow-Credentials': 'true',
  'cache-control': 'no-cache',
};

export function answerDataCite({ corpus }: WorldParts): Handler {
  return (ask) => {
    const arxiv = /^\/dois\/10\.48550\/arxiv\.(.+)$/i.exec(ask.path)?.[1];
    const paper = arxiv ? corpus.byArxiv(arxiv) : undefined;
    if (!paper || !arxiv)
      return json({ errors: [{ status: '404', title: "The resource you are looking for doesn't exist." }] }, 404, HEADERS);
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
    return json({ data: { id: doi, type: 'dois', attributes } }, 200, HEADERS);
  };
}
