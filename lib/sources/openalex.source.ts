// OpenAlex: works, researchers, who wrote with whom. The first source asked; needs no key for what a hover shows.

import { DAY } from '../core/time.ts';
import { readBudget } from './openalex/budget.ts';
import type { Source } from './source.ts';

/** Loaded with the first question. */
const asks = async () => (await import('./openalex/asks.ts')).asks;

const source: Source = {
  title: 'OpenAlex',
  home: 'https://openalex.org',
  hosts: ['https://api.openalex.org/*'],
  why: 'Gets the ids of the paper you point at and of its authors, to tell who they are, what they work on and with whom; a name where you search for one, where no record of the paper says who it is, or to find other records of somebody whose card you read.',
  // Its proxy's code refuses the eleventh request of a second without a key; we stay under ten, and at four as it asks.
  limits: { perSecond: 9, atOnce: 4 },
  key: {
    apply: ({ url, headers }, key) => ({ url: `${url}${url.includes('?') ? '&' : '?'}api_key=${encodeURIComponent(key)}`, headers }),
  },
  knows: ['openalex', 'orcid'],
  freshness: {
    // Bylines are re-matched at night, few of them.
    work: 30 * DAY,
    // Counts move weekly.
    researcher: 7 * DAY,
    // Ranks of collaborators hardly move.
    collaborators: 14 * DAY,
    // New papers are the news.
    works: DAY,
    // A new paper or person comes in with the next nightly build.
    notFound: DAY,
  },
  budget: readBudget,
  refusal: async (facts) => (await import('./openalex/refusals.ts')).readRefusal(facts),
  work: async (ids, get) => (await asks()).work(ids, get),
  researcher: async (id, get) => (await asks()).researcher(id, get),
  collaborators: async (...ask) => (await asks()).collaborators(...ask),
  works: async (...ask) => (await asks()).works(...ask),
  search: async (name, get) => (await asks()).search(name, get),
  named: async (name, get) => (await asks()).named(name, get),
  together: async (ids, order, get) => (await asks()).together(ids, order, get),
  checkKey: async (key, get) => (await asks()).checkKey(key, get),
};

export default source;
