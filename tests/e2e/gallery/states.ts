// Every state of the card, for the gallery and for the tests of the card.

import type { CardState } from '../../../components/card/card-state.ts';
import type { Failure } from '../../../lib/core/failure.ts';
import {
  base,
  believing,
  coming,
  contested,
  failed,
  forIt,
  full,
  match,
  named,
  nobody,
  old,
  people,
  person,
  picks,
  READ,
  settings,
  standingOut,
  subject,
  there,
  twins,
  unknown,
  wei,
  works,
  you,
} from './facts.ts';

/** `press`: buttons pressed after mounting. */
type Shown = { readonly id: string; readonly state: CardState; readonly press?: readonly string[] };

const HOUR = 3_600_000;
const now = Date.now();
const limit: Failure = { kind: 'rate-limited', source: 'openalex', retryAt: now + 2 * HOUR };
const asRef = { kind: 'researcher', id: 'openalex:A12', name: 'Maria Refini' } as const;

export const states: readonly Shown[] = [
  { id: 'first-moment', state: { ...base, facets: { match: coming } } },
  { id: 'confirmed', state: base },
  { id: 'confirmed-why', state: base, press: ['why'] },
  {
    id: 'verified-following',
    state: believing(
      {
        level: 'verified',
        evidence: [{ code: 'orcid-on-page', weight: 'for', source: 'page', params: { orcid: '0000-0002-1825-0097' } }, ...forIt],
        onThisPaper: { institutions: [{ id: 'I2', name: 'University of Lagos' }], affiliations: [], position: 2, authors: 3 },
      },
      { you: there({ following: { key: 'p000000000001', since: READ }, corrections: [] }) },
    ),
  },
  {
    id: 'likely',
    state: believing({
      level: 'likely',
      evidence: [
        { code: 'shared-coauthors', weight: 'for', source: 'openalex', params: { names: 'Fabio Rinaldi and Clara Mertens' } },
        { code: 'same-journal', weight: 'for', source: 'openalex', params: { count: 3, journal: 'Journal of Invented Results' } },
        { code: 'same-topic', weight: 'for', source: 'openalex', params: { topic: 'Learning theory' } },
        { code: 'record-missing', weight: 'note', source: 'openalex' },
      ],
    }),
    press: ['why'],
  },
  {
    id: 'several-people',
    state: named('Wei Zhang', {
      facets: {
        match: there({
          ...unknown([{ code: 'record-missing', weight: 'note', source: 'openalex' }]),
          level: 'ambiguous',
          candidates: wei,
          retryAt: now + 20 * HOUR,
        }),
        you,
      },
    }),
  },
  {
    id: 'not-known-yet',
    state: nobody(
      unknown([
        { code: 'seat-in-record', weight: 'for', source: 'openalex', params: { seat: 3, authors: 3 } },
        { code: 'byline-aligned', weight: 'for', source: 'openalex', params: { authors: 3 } },
        { code: 'seat-empty', weight: 'against', source: 'openalex' },
      ]),
      { subject: { ...subject, affiliations: ['Scuola Internazionale di Fisica, Trieste'] } },
    ),
  },
  {
    id: 'too-new',
    state: nobody(unknown([{ code: 'record-missing', weight: 'note', source: 'openalex' }], { retryAt: now + 26 * HOUR })),
  },
  { id: 'limited', state: { ...base, facets: { match: failed(limit), you } } },
  {
    id: 'offline-old-data',
    state: {
      ...base,
      facets: {
        match: old(match, { kind: 'offline' }),
        profile: old(person, { kind: 'offline' }),
        collaborators: old({ people, more: true }, { kind: 'offline' }),
        works: failed({ kind: 'offline' }),
        you,
      },
    },
  },
  { id: 'offline-nothing', state: { ...base, facets: { match: failed({ kind: 'offline' }), you } } },
  { id: 'key-refused', state: { ...base, facets: { match: failed({ kind: 'needs-key', source: 'openalex' }), you } } },
  { id: 'outage', state: { ...base, facets: { match: failed({ kind: 'http', source: 'openalex', status: 503 }), you } } },
  { id: 'hidden-numbers', state: { ...base, settings: { ...settings, numbers: false } } },
  {
    id: 'mixed-record',
    state: believing({
      mixed: true,
      evidence: [
        ...forIt,
        { code: 'mixed-rate', weight: 'against', source: 'openalex', params: { works: 412, year: 2024 } },
        { code: 'mixed-names', weight: 'against', source: 'openalex', params: { names: 'Chen Yu, Igor Petrov' } },
      ],
    }),
  },
  {
    id: 'collaboration',
    state: nobody(unknown([{ code: 'group', weight: 'note', source: 'openalex' }], { group: true }), {
      name: 'DUNE Collaboration',
      subject: { ...subject, name: 'DUNE Collaboration', group: true },
    }),
  },
  { id: 'one-facet-failed', state: { ...base, facets: { ...full, collaborators: failed({ kind: 'timeout', source: 'openalex' }) } } },
  { id: 'shared-failure', state: { ...base, facets: { ...full, collaborators: failed(limit), works: failed(limit) } } },
  {
    id: 'sections-loading',
    state: { ...base, facets: { match: there(match), profile: coming, collaborators: coming, works: coming, you } },
  },
  {
    id: 'sections-empty',
    state: believing(
      {},
      {
        profile: there({ id: person.id, name: person.name, otherNames: [], latest: [], history: [], topics: [], byYear: [] }),
        collaborators: there({ people: [], more: false }),
        works: there({ works: [] }),
      },
    ),
  },
  {
    id: 'walked',
    state: {
      ...base,
      subject: asRef,
      name: 'Maria Refini',
      trail: ['Livia Marchetti-Oduya'],
      facets: { ...full, match: coming, profile: there({ ...person, name: 'Maria Refini' }) },
    },
  },
  {
    id: 'walked-mixed',
    state: {
      ...base,
      subject: asRef,
      name: 'Maria Refini',
      trail: ['Livia Marchetti-Oduya'],
      facets: { ...full, match: coming, profile: there({ ...person, name: 'Maria Refini', mixed: true as const }) },
    },
  },
  { id: 'pinned-notice', state: { ...base, pinned: true, notice: 'followed' } },
  { id: 'menu', state: base, press: ['Settings of the card'] },
  { id: 'not-this-person', state: base, press: ['Not this person'] },
  { id: 'pick-another', state: { ...base, picks }, press: ['Not this person', 'Pick another …'] },
  { id: 'stands-out', state: standingOut },
  { id: 'pick-a-person', state: { ...standingOut, picks }, press: ['Somebody else …'] },
  { id: 'contested', state: contested },
  { id: 'same-person', state: { ...base, picks }, press: ['Settings of the card', 'Same person as …'] },
  { id: 'twins', state: believing({}, { twins: there(twins) }) },
  {
    id: 'corrected',
    state: believing(
      { evidence: [{ code: 'you-chose', weight: 'for', source: 'you' }] },
      {
        you: there({
          corrections: [
            {
              kind: 'pin',
              id: 'c1',
              at: READ,
              work: 'arxiv:2601.01234',
              name: subject.name,
              position: 2,
              researcher: person.id,
              researcherName: person.name,
            },
          ],
        }),
      },
    ),
  },
  {
    id: 'long-name',
    state: named('Begoña García-Malaxechebarría Etxeberria', {
      facets: {
        ...full,
        match: there({
          ...match,
          onThisPaper: {
            institutions: [],
            affiliations: [
              'Departamento de Física Teórica e Historia de la Ciencia, Universidad del País Vasco UPV/EHU, Apartado 644, 48080 Bilbao, Spain',
            ],
            position: 2,
            authors: 3,
          },
        }),
      },
    }),
  },
  { id: 'name-suffix', state: named('V. Aloysius Chukwuemeka-Okonkwo III', { facets: { match: coming } }) },
  {
    id: 'right-to-left',
    state: named('אברהם בן־דוד', {
      trail: ['מרים לוי'],
      facets: {
        ...full,
        match: there({
          ...match,
          researcher: { id: person.id, name: 'Avraham Ben-David' },
          onThisPaper: { institutions: [{ name: 'האוניברסיטה העברית בירושלים' }], affiliations: [], position: 2, authors: 3 },
        }),
      },
    }),
  },
  {
    id: 'one-word-retracted',
    state: named('Suharto', {
      facets: {
        ...full,
        works: there({ works: works.map((work) => ({ ...work, retracted: true, part: 'only' as const })) }),
        profile: there({ ...person, worksCount: 1, citedByCount: 1_234_567, hIndex: 128 }),
      },
    }),
  },
  { id: 'sheet', state: { ...base, sheet: true } },
];
