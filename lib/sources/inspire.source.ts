// INSPIRE: who wrote a paper of high energy physics, nuclear physics or gravitation. Leads there when a card is read; never for a glance.

import { splitResearcherId } from '../core/ids.ts';
import { err } from '../core/result.ts';
import { DAY } from '../core/time.ts';
import { askAs } from './ask.ts';
import { authorShape, literatureShape, readAuthor, readLiterature } from './inspire/read.ts';
import { authorRequest, literatureRequest } from './inspire/requests.ts';
import type { Source } from './source.ts';

const ID = 'inspire';

/** Refused requests count as well, so the window of five seconds must pass untouched. */
const WINDOW = 5_000;

const source: Source = {
  title: 'INSPIRE',
  home: 'https://inspirehep.net',
  hosts: ['https://inspirehep.net/*'],
  why: 'Gets the arXiv number or DOI of a physics paper once you read a card on it, and then the number it has for that author, to check that both mean the same person.',
  // 15 in any five seconds.
  limits: { perSecond: 2, atOnce: 1 },
  knows: ['inspire'],
  freshness: {
    // Authors of a new paper are claimed and corrected over its first months.
    work: 30 * DAY,
    researcher: 30 * DAY,
    collaborators: 30 * DAY,
    works: 30 * DAY,
    // It takes arXiv's new papers within days.
    notFound: 3 * DAY,
  },
  refusal: ({ status, now, retryAfter }) => {
    if (status !== 429) return undefined;
    const until = Math.max(retryAfter ?? 0, now + WINDOW);
    return { failure: { kind: 'rate-limited', source: ID, retryAt: until }, until };
  },

  async work(ids, get) {
    const request = literatureRequest(ids);
    return request ? askAs(ID, get, request, literatureShape, (found) => readLiterature(found, ids)) : err({ kind: 'not-found' });
  },

  async person(id, get) {
    const { registry, key } = splitResearcherId(id);
    if (registry !== ID || !/^\d{1,9}$/.test(key)) return err({ kind: 'not-found' });
    return askAs(ID, get, authorRequest(key), authorShape, readAuthor);
  },
};

export default source;
