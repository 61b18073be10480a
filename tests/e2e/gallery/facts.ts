// What the gallery's states are made of, written by hand. Names of people who never were; places and topics as long as real ones.

import type { CardState } from '../../../components/card/card-state.ts';
import type { Candidate, Failure } from '../../../lib/core/failure.ts';
import type { Evidence, Match } from '../../../lib/core/match.ts';
import type { Researcher } from '../../../lib/core/person.ts';
import type { NameOnPage } from '../../../lib/core/subject.ts';

export const READ = Date.UTC(2026, 10, 12, 9);

export const subject: NameOnPage = {
  kind: 'name',
  name: 'Livia Marchetti-Oduya',
  position: 2,
  byline: ['Fabio Rinaldi', 'Clara Mertens', 'Livia Marchetti-Oduya'],
  work: { arxiv: '2601.01234' },
  title: 'A Fourier view of what small networks learn first',
  site: 'arxiv',
};
export const institution = { id: 'I1', name: 'Scuola Internazionale di Fisica, Trieste', country: 'IT' };
export const person: Researcher = {
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
export const forIt: readonly Evidence[] = [
  { code: 'seat-in-record', weight: 'for', source: 'openalex', params: { seat: 3, authors: 3 }, at: READ },
  { code: 'byline-aligned', weight: 'for', source: 'openalex', params: { authors: 3 } },
  { code: 'names-agree', weight: 'for', source: 'openalex', params: { name: 'Livia Marchetti-Oduya' } },
];
export const match: Match = {
  level: 'confirmed',
  name: subject.name,
  evidence: forIt,
  researcher: { id: person.id, name: person.name },
  onThisPaper: { institutions: [institution], affiliations: [], position: 2, authors: 3 },
};
export const people = [
  { id: 'openalex:A11' as const, name: 'Lena Zdravková', sharedWorks: 9 },
  { id: 'openalex:A12' as const, name: 'Maria Refini', sharedWorks: 6 },
  { id: 'openalex:A13' as const, name: 'Alessandro Ingravallo', sharedWorks: 5 },
  { id: 'openalex:A14' as const, name: '张伟', sharedWorks: 2 },
];
export const twins = [
  {
    id: 'openalex:A21' as const,
    name: 'L. Marchetti-Oduya',
    affiliation: 'Scuola Internazionale di Fisica, Trieste, IT',
    worksCount: 2,
    years: [2019, 2020] as const,
    knownFor: 'Memories that forget at the right speed',
    sharedCoauthors: ['Lena Zdravková', 'Maria Refini', '张伟'],
  },
  {
    id: 'openalex:A22' as const,
    name: 'Livia Marchetti',
    affiliation: 'University of Lagos, NG',
    worksCount: 4,
    years: [2014, 2016] as const,
    orcid: '0000-0002-1825-0097',
    joined: true as const,
    sharedCoauthors: [],
  },
];
export const picks: CardState['picks'] = {
  people: [
    { id: 'openalex:A31', name: 'Livia M. Oduya', affiliation: 'University of Lagos', known: 'followed' },
    { id: 'openalex:A21', name: 'L. Marchetti-Oduya', affiliation: 'Scuola Internazionale di Fisica, Trieste, IT', worksCount: 2 },
  ],
  asked: true,
  loading: false,
};
export const works = [
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

export const there = <T>(value: T) => ({ value, at: READ, source: 'openalex', stale: false, loading: false });
export const old = <T>(value: T, failure: Failure) => ({ ...there(value), stale: true, failure });
export const failed = (failure: Failure) => ({ failure, loading: false });
export const coming = { loading: true };
export const settings: CardState['settings'] = {
  openDelay: 400,
  clickOnly: false,
  modifier: 'none',
  shortcut: 'Alt+Shift+B',
  theme: 'auto',
  numbers: true,
  markFollowed: true,
  siteOff: false,
};
export const you = there({ corrections: [] });
export const full: CardState['facets'] = {
  match: there(match),
  profile: there(person),
  collaborators: there({ people, more: true }),
  works: there({ works, total: 38 }),
  you,
};
export const base: CardState = { subject, name: subject.name, facets: full, settings, pinned: false, trail: [], sheet: false };

export const named = (name: string, more: Partial<CardState> = {}): CardState => ({
  ...base,
  name,
  subject: { ...subject, name, byline: [...subject.byline.slice(0, 2), name] },
  ...more,
});
export const believing = (change: Partial<Match>, more: Partial<CardState['facets']> = {}): CardState => ({
  ...base,
  facets: { ...full, match: there({ ...match, ...change }), ...more },
});
export const unknown = (evidence: readonly Evidence[], more: Partial<Match> = {}): Match => ({
  level: 'unknown',
  name: subject.name,
  evidence,
  onThisPaper: { institutions: [], affiliations: subject.affiliations ?? [], position: 2, authors: 3 },
  ...more,
});
export const nobody = (value: Match, more: Partial<CardState> = {}): CardState => ({
  ...base,
  ...more,
  facets: { match: there(value), you },
});

export const wei: readonly Candidate[] = [
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

/** Nobody yet, and one it may be. */
export const standingOut: CardState = named('Wei Zhang', {
  facets: {
    match: there(
      unknown([{ code: 'none-fits', weight: 'note', source: 'openalex', params: { count: 12 } }], {
        candidates: wei.slice(0, 1),
        retryAt: READ + 20 * 3_600_000,
      }),
    ),
    you,
  },
});
/** Believed, and a second source has somebody else. */
export const contested: CardState = believing({
  level: 'likely',
  evidence: [
    ...forIt,
    {
      code: 'second-other-orcid',
      weight: 'against',
      source: 'inspire',
      params: { index: 'INSPIRE', name: 'Livia Oduya', orcid: '0000-0001-5109-3700' },
    },
  ],
  candidates: [{ id: 'orcid:0000-0001-5109-3700', name: 'Livia Oduya', orcid: '0000-0001-5109-3700' }],
});
