// DataCite: where arXiv registers its papers, and with them what it files them under. Asked for the papers of a list that is read.

import { err } from '../core/result.ts';
import { DAY } from '../core/time.ts';
import { askAs } from './ask.ts';
import { categoriesRequest, listShape, readCategories } from './datacite/read.ts';
import type { Source } from './source.ts';

const ID = 'datacite';

/** Limits count over five minutes. */
const WINDOW = 60_000;

const source: Source = {
  title: 'DataCite',
  home: 'https://datacite.org',
  hosts: ['https://api.datacite.org/*'],
  // nginx repeats the asker's origin: vendor/docker/cors.conf of https://github.com/datacite/lupo.
  anyOrigin: true,
  why: 'Gets the arXiv numbers of the papers in a list of published work that you scroll to, to tell what arXiv files them under.',
  // 500 in five minutes without a name of our own (https://support.datacite.org/docs/rate-limit, 2026-06).
  limits: { perSecond: 1, atOnce: 1 },
  knows: [],
  freshness: {
    work: 365 * DAY,
    researcher: 365 * DAY,
    collaborators: 365 * DAY,
    works: 365 * DAY,
    // Registered within hours of the announcement.
    notFound: DAY,
  },
  refusal: ({ status, now, retryAfter }) => {
    if (status !== 429) return undefined;
    const until = Math.max(retryAfter ?? 0, now + WINDOW);
    return { failure: { kind: 'rate-limited', source: ID, retryAt: until }, until };
  },

  async categories(arxiv, get) {
    if (arxiv.length === 0) return err({ kind: 'not-found' });
    return askAs(ID, get, categoriesRequest(arxiv), listShape, readCategories);
  },
};

export default source;
