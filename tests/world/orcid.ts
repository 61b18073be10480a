// pub.orcid.org v3.0 for the invented people: record, person, works, employments. Most nodes are null, as they are there.

import type { WorldParts } from './hosts.ts';
import type { Paper, Person } from './model.ts';
import { INSTITUTIONS } from './places.ts';
import { type Ask, type Handler, json, type Reply } from './reply.ts';
import { nameParts } from './text.ts';

const TYPE = 'application/vnd.orcid+json; qs=4;charset=UTF-8';
const HEADERS = {
  'Content-Type': TYPE,
  'Access-Control-Allow-Origin': '*',
  'Cache-Control': 'no-cache, no-store, max-age=0, must-revalidate',
};
const CHANGED = { value: 1_726_000_000_000 };

export function answerOrcid({ corpus }: WorldParts): Handler {
  return (ask) => {
    if (ask.method === 'OPTIONS')
      return json({}, 200, { ...HEADERS, 'Access-Control-Allow-Headers': 'Accept, Authorization, Content-Type' });
    const [, id = '', part = ''] = /^\/v3\.0\/([^/]+)(?:\/([a-z-]+))?$/.exec(ask.path) ?? [];
    const person = corpus.personByOrcid(id);
    if (!person) return missing(id);
    const works = () => worksOf(id, corpus.worksOf(person.id));
    switch (part) {
      case '':
      case 'record':
        return json(record(ask, id, person, works()), 200, HEADERS);
      case 'person':
        return json(personPart(id, person), 200, HEADERS);
      case 'works':
        return json(works(), 200, HEADERS);
      case 'employments':
        return json(employments(id, person), 200, HEADERS);
      default:
        return missing(id);
    }
  };
}

function missing(id: string): Reply {
  const body = {
    'response-code': 404,
    'developer-message': `404 Not Found: The resource was not found. Full validation error: ORCID iD ${id} not found`,
    'user-message': 'The resource was not found.',
    'error-code': 9016,
    'more-info': 'https://members.orcid.org/api/resources/troubleshooting',
  };
  return json(body, 404, HEADERS);
}

function record(_ask: Ask, id: string, person: Person, works: unknown) {
  return {
    'orcid-identifier': { uri: `https://orcid.org/${id}`, path: id, host: 'orcid.org' },
    preferences: { locale: 'en' },
    history: null,
    person: personPart(id, person),
    'activities-summary': {
      'last-modified-date': CHANGED,
      distinctions: emptyGroup(id, 'distinctions'),
      educations: emptyGroup(id, 'educations'),
      employments: employments(id, person),
      works,
      path: `/${id}/activities`,
    },
    path: `/${id}`,
  };
}

const emptyGroup = (id: string, name: string) => ({ 'last-modified-date': null, 'affiliation-group': [], path: `/${id}/${name}` });
const emptyList = (id: string, path: string, list: string) => ({ 'last-modified-date': null, [list]: [], path: `/${id}/${path}` });

function personPart(id: string, person: Person) {
  const { given, family } = nameParts(person.name);
  return {
    'last-modified-date': CHANGED,
    name: {
      'created-date': CHANGED,
      'last-modified-date': CHANGED,
      'given-names': { value: given || family },
      'family-name': given ? { value: family } : null,
      'credit-name': null,
      source: null,
      visibility: 'public',
      path: id,
    },
    'other-names': emptyList(id, 'other-names', 'other-name'),
    biography: null,
    'researcher-urls': emptyList(id, 'researcher-urls', 'researcher-url'),
    emails: emptyList(id, 'email', 'email'),
    addresses: emptyList(id, 'address', 'address'),
    keywords: emptyList(id, 'keywords', 'keyword'),
    'external-identifiers': emptyList(id, 'external-identifiers', 'external-identifier'),
    path: `/${id}/person`,
  };
}

function externalId(value: string) {
  return {
    'external-id-type': 'doi',
    'external-id-value': value,
    'external-id-normalized': { value, transient: true },
    'external-id-normalized-error': null,
    'external-id-url': { value: `https://doi.org/${value}` },
    'external-id-relationship': 'self',
  };
}

const SOURCE = {
  'source-orcid': null,
  'source-client-id': null,
  'source-name': { value: 'DataCite' },
  'assertion-origin-orcid': null,
  'assertion-origin-client-id': null,
  'assertion-origin-name': null,
};

function worksOf(id: string, papers: readonly Paper[]) {
  const group = papers.flatMap((paper, at) => {
    const doi = paper.record?.doi;
    if (!doi) return [];
    const [year = '', month = '', day = ''] = paper.date.split('-');
    const ids = { 'external-id': [externalId(doi)] };
    const summary = {
      'put-code': 90_000_000 + at,
      'created-date': CHANGED,
      'last-modified-date': CHANGED,
      source: SOURCE,
      title: { title: { value: paper.title }, subtitle: null, 'translated-title': null },
      'external-ids': ids,
      url: { value: `https://doi.org/${doi}` },
      type: 'preprint',
      'publication-date': { year: { value: year }, month: { value: month }, day: { value: day } },
      'journal-title': null,
      visibility: 'public',
      path: ['', id, 'work', 90_000_000 + at].join('/'),
      'display-index': '0',
    };
    return [{ 'last-modified-date': CHANGED, 'external-ids': ids, 'work-summary': [summary] }];
  });
  return { 'last-modified-date': group.length > 0 ? CHANGED : null, group, path: `/${id}/works` };
}

function employments(id: string, person: Person) {
  const groups = person.institutions.map((index, at) => ({
    'last-modified-date': CHANGED,
    'external-ids': { 'external-id': [] },
    summaries: [
      {
        'employment-summary': {
          'created-date': CHANGED,
          'last-modified-date': CHANGED,
          source: { ...SOURCE, 'source-name': { value: person.name } },
          'put-code': 70_000_000 + at,
          'department-name': null,
          'role-title': 'Researcher',
          'start-date': { year: { value: '2021' }, month: null, day: null },
          'end-date': null,
          organization: {
            name: INSTITUTIONS[index]?.name ?? '',
            address: { city: 'Town', region: null, country: INSTITUTIONS[index]?.country ?? 'US' },
            'disambiguated-organization': null,
          },
          url: null,
          'external-ids': null,
          'display-index': '1',
          visibility: 'public',
          path: `/${id}/employment/${70_000_000 + at}`,
        },
      },
    ],
  }));
  return { 'last-modified-date': groups.length > 0 ? CHANGED : null, 'affiliation-group': groups, path: `/${id}/employments` };
}
