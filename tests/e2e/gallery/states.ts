// The card's states, written by hand. Names of people who never were; places and topics as long as real ones.

import type { CardState } from '../../../components/card/card-state.ts';
import type { Candidate, Failure } from '../../../lib/core/failure.ts';
import type { Evidence, Match } from '../../../lib/core/match.ts';
import type { Researcher } from '../../../lib/core/person.ts';
import type { NameOnPage } from '../../../lib/core/subject.ts';

const READ = Date.UTC(2026, 10, 12, 9);
/** `press`: buttons pressed after mounting. */
type Shown = { readonly id: string; readonly state: CardState; readonly press?: readonly string[] };

const subject: NameOnPage = {
  kind: 'name',
  name: 'Livia Marchetti-Oduya',
  position: 2,
  byline: ['Fabio Rinaldi', 'Clara Mertens', 'Livia Marchetti-Oduya'],
  work: { arxiv: '2601.01234' },
  title: 'A Fourier view of what small networks learn first',
  site: 'arxiv',
};
const institution = { id: 'I1', name: 'Scuola Internazionale di Fisica, Trieste', country: 'IT' };
const person: Researcher = {
  id: 'openalex:A5023888391',
  name: 'Livia Marchetti-Oduya',
  otherNames: [],
  orcid: '0000-0002-1825-0097',
  worksCount: 38,
  citedByCount: 1412,
  hIndex: 17,
  latest: [institution],
  history: [{ institution, years: [2026, 2025, 2024, 2023, 2022, 2021, 2020] }],
  topics: [
    { id: 'T1', name: 'Learning theory' },
    { id: 'T2', name: 'Statistical physics of disordered systems' },
    { id: 'T3', name: 'Neural networks' },
  ],
  byYear: [],
};
const forIt: readonly Evidence[] = [
  { code: 'seat-in-record', weight: 'for', source: 'openalex', params: { seat: 3, authors: 3 } },
  { code: 'byline-aligned', weight: 'for', source: 'openalex', params: { authors: 3 } },
  { code: 'names-agree', weight: 'for', source: 'openalex', params: { name: 'Livia Marchetti-Oduya' } },
];
const match: Match = {
  level: 'confirmed',
  name: subject.name,
  evidence: forIt,
  researcher: { id: person.id, name: person.name },
  onThisPaper: { institutions: [institution], affiliations: [], position: 2, authors: 3 },
};
const people = [
  { id: 'openalex:A11' as const, name: 'Lena Zdravková', sharedWorks: 9 },
  { id: 'openalex:A12' as const, name: 'Maria Refini', sharedWorks: 6 },
  { id: 'openalex:A13' as const, name: 'Alessandro Ingravallo', sharedWorks: 5 },
  { id: 'openalex:A14' as const, name: '张伟', sharedWorks: 2 },
];
const works = [
  {
    ids: { arxiv: '2601.01234' },
    title: 'Factual recall in linear associative memories',
    year: 2026,
    venue: 'arXiv',
    part: 'last' as const,
    authorsCount: 3,
    url: 'https://arxiv.org/abs/2601.01234',
  },
  {
    ids: { arxiv: '2512.04321' },
    title: 'A theory of learning data statistics in diffusion models, from easy to hard',
    year: 2025,
    venue: 'Physical Review X',
    part: 'middle' as const,
    authorsCount: 6,
    url: 'https://arxiv.org/abs/2512.04321',
  },
];

const there = <T>(value: T) => ({ value, at: READ, source: 'openalex', stale: false, loading: false });
const old = <T>(value: T, failure: Failure) => ({ ...there(value), stale: true, failure });
const failed = (failure: Failure) => ({ failure, loading: false });
const coming = { loading: true };
const settings: CardState['settings'] = {
  openDelay: 400,
  clickOnly: false,
  modifier: 'none',
  shortcut: 'Alt+Shift+B',
  theme: 'auto',
  numbers: true,
  markFollowed: true,
  siteOff: false,
};
const you = there({ corrections: [] });
const full: CardState['facets'] = {
  match: there(match),
  profile: there(person),
  collaborators: there({ people, more: true }),
  works: there({ works, total: 38 }),
  you,
};
const base: CardState = { subject, name: subject.name, facets: full, settings, pinned: false, trail: [], sheet: false };

const named = (name: string, more: Partial<CardState> = {}): CardState => ({
  ...base,
  name,
  subject: { ...subject, name, byline: [...subject.byline.slice(0, 2), name] },
  ...more,
});
const believing = (change: Partial<Match>, more: Partial<CardState['facets']> = {}): CardState => ({
  ...base,
  facets: { ...full, match: there({ ...match, ...change }), ...more },
});
const unknown = (evidence: readonly Evidence[], more: Partial<Match> = {}): Match => ({
  level: 'unknown',
  name: subject.name,
  evidence,
  onThisPaper: { institutions: [], affiliations: subject.affiliations ?? [], position: 2, authors: 3 },
  ...more,
});
const nobody = (value: Match, more: Partial<CardState> = {}): CardState => ({ ...base, ...more, facets: { match: there(value), you } });

const wei: readonly Candidate[] = [
  {
    id: 'openalex:A21',
    name: 'Wei Zhang',
    affiliation: 'Peking University',
    topics: ['Graph learning'],
    worksCount: 41,
    years: [2017, 2026],
    sharedCoauthors: ['Fabio Rinaldi', 'Clara Mertens'],
  },
  {
    id: 'openalex:A22',
    name: 'Wei Zhang',
    affiliation: 'Technische Universität München, Fakultät für Maschinenwesen, Garching bei München, Germany',
    topics: ['Robotics', 'Control theory'],
    worksCount: 120,
    years: [2009, 2026],
    sharedCoauthors: [],
    knownFor: 'Impedance control without force sensing',
  },
  {
    id: 'openalex:A23',
    name: 'Wei Zhang',
    affiliation: 'UC San Diego',
    topics: ['Genomics'],
    worksCount: 1,
    years: [2009, 2009],
    sharedCoauthors: [],
  },
  { id: 'openalex:A24', name: 'W. Zhang', sharedCoauthors: [] },
  { id: 'openalex:A25', name: '张伟', affiliation: 'Tsinghua University', topics: ['Hydrology'], orcid: '0000-0002-1825-0097' },
];
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
        { code: 'same-topic', weight: 'for', source: 'openalex', params: { topic: 'Learning theory' } },
        { code: 'record-missing', weight: 'note', source: 'openalex' },
      ],
    }),
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
  { id: 'pinned-notice', state: { ...base, pinned: true, notice: 'followed' } },
  { id: 'menu', state: base, press: ['Settings of the card'] },
  { id: 'not-this-person', state: base, press: ['Not this person'] },
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
